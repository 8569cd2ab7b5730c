import { words } from "../../read/lexicon/words.ts";
import type { Token } from "../../read/tokens.ts";
import type { Finding } from "./predicate.ts";
import type { Passage } from "./passage.ts";
import { BE, FACES, LIES } from "./side-lexicon.ts";

/** What follows is supposed or asked. */
const SUPPOSES = words(
  `if unless suppose supposing imagine assuming whether wishes wished pretend`,
);
const OPENS_INVERTED = words(`had were should`); // "Had X been built on the left bank"
/** What follows is called wrong. */
const DENIES = words(`
  wrongly mistakenly falsely incorrectly erroneously untrue mistaken myth misconception denied denies
  deny denying
`);
/** What follows may be called wrong: never enough to keep a place from being where it is. */
const DOUBTS = words(
  `contrary disputes disputed refuted rejected wrong rumour rumor rumours rumors`,
);
const BORDERS = words(
  `border borders bordered adjoin adjoins adjoined touch touches touched belongs belonged`,
);
const ENDS = /^[;:]$/u;

/**
 * Nobody claims what is only supposed, asked or denied: "If X bordered Y", "as
 * though X lay on the left bank", "maps wrongly put X in Y". There is no verdict
 * on such a finding. What is said by the way ("if X, on the left bank, floods",
 * "whether the X region of Y") stands, but nothing of it is called inconsistent.
 */
export function unlessSupposed(finding: Finding, { tokens, claim }: Passage): Finding {
  if (finding.verdict === "untestable") return finding;
  const isAlarm = finding.verdict === "inconsistent";
  const before = tokens.filter(({ start }) => start < finding.end);
  const opens = before.findLastIndex((_, i) => opensSupposition(before, i, isAlarm));
  const isDenied = isAlarm && claim.stance === "denied";
  if (opens < 0 && !isDenied) return finding;
  const after = before.slice(opens + 1);
  const isOver = after.some(({ text, end }) => ENDS.test(text) && end <= finding.start);
  const isByTheWay =
    after.some(({ text, end }) => text === "," && end <= finding.start) ||
    !(opens === 0 || DENIES.has(before[opens]?.lower ?? "") || after.some(isOfPlaces));
  if (!isDenied && (isOver || (isByTheWay && !isAlarm))) return finding;
  const isSupposed = SUPPOSES.has(before[opens]?.lower ?? "") || opens === 0;
  const why = isSupposed ? "only suppose this, or ask it" : "do not claim this, or call it wrong";
  const explanation = `${finding.explanation} The words ${why}, so it is no verdict on them.`;
  return { ...finding, verdict: "untestable", explanation, side: null };
}

function opensSupposition(tokens: readonly Token[], i: number, isAlarm: boolean): boolean {
  const [lower, last] = [tokens[i]?.lower ?? "", tokens[i - 1]?.lower ?? ""];
  return (
    SUPPOSES.has(lower) ||
    DENIES.has(lower) ||
    (isAlarm && DOUBTS.has(lower)) ||
    (lower === "though" && last === "as") ||
    (lower === "true" && last === "not") ||
    (i === 0 && OPENS_INVERTED.has(lower))
  );
}

/** A verb that sets places in relation to each other. */
const isOfPlaces = ({ lower }: Token): boolean =>
  LIES.has(lower) || BE.has(lower) || FACES.has(lower) || BORDERS.has(lower);
