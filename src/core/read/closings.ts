import type { Complement } from "./complement-shapes.ts";
import type { Words } from "./cue-words.ts";
import { ADDRESSEE, CLAUSE, type Frame, QUOTED } from "./lexicon/frames.ts";
import { cueVerb } from "./lexicon/saying.ts";
import { words } from "./lexicon/words.ts";
import type { Range, Subject } from "./noun-phrase.ts";
import { phraseAfter } from "./phrases.ts";
import { CLASS } from "./word-features.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** What was said stands before whoever said it: "…, the mayor said", "…,” said NAME". */
interface Closing {
  readonly source: Subject;
  /** Token behind the verb with its particle: "pointed out". */
  readonly cueEnd: number;
  readonly content: Range;
}

/** Verbs that may stand before their subject behind what was said. */
const INVERTS = words(`
  said says say wrote writes added adds asked asks noted notes explained explains recalled recalls warned
  warns replied continued insisted declared announced reported reports tweeted argued argues joked
  remarked observed exclaimed quipped concluded concludes shouted yelled lamented complained claimed
  admitted admits conceded concedes countered counters insists replies responded retorted cautioned
  cautions stressed
`);
/** What may stand before its subject behind a closing quotation mark: a verb of saying in the past or in -s. */
const MAY_INVERT = /(?:ed|s|wrote|said|swore)$/u;

/** "Asked whether the dam would hold, he said no": what he was asked is not what he said. */
const ASKED = words(`asked pressed questioned quizzed`);

const ASIDE_COMMAS = /^(?:,|—|–|--)$/u;

/** @returns null where nothing that was said ends right before the verb and its subject. */
export function closingAt(
  text: Words,
  group: VerbGroup,
  subject: Subject | null,
  frame: Frame,
  complement: Complement | null,
  from: number,
  end: number,
): Closing | null {
  const { tokens, inQuote } = text;
  const head = tokens[group.head]?.lower ?? "";
  const isQuoted = inQuote(group.first - 1) && !inQuote(group.first);
  if (
    (INVERTS.has(head) || (isQuoted && MAY_INVERT.test(head) && frame.takes & (CLAUSE | QUOTED))) &&
    group.first === group.head &&
    endsSpeech(text, group.first, from, complement?.kind === "phrase" ? null : complement)
  ) {
    const isPronoun = text.classes[group.end] === CLASS.pronoun && !inQuote(group.first - 1);
    const named = isPronoun ? null : phraseAfter(text, group.end, end);
    if (named && !isClauseBehind(text, named.end, end)) {
      const to = asideEnd(text, named.end, end);
      const apposition = to > named.end + 1 ? { first: named.end + 1, end: to } : null;
      return {
        source: { noun: named, apposition },
        cueEnd: group.end,
        content: around(text, from, group.first, to, end),
      };
    }
  }
  if (!subject || !(frame.takes & (CLAUSE | ADDRESSEE | QUOTED))) return null;
  const first = opensWithAs(text, subject.noun.first);
  if (first < subject.noun.first && !cueVerb(head)) return null; // "as the map shows"
  if (!endsSpeech(text, first, from, complement) || inQuote(first)) return null;
  const isBehindQuote =
    inQuote(first - 1) || (tokens[first - 1]?.text === "," && inQuote(first - 2));
  if (!(frame.takes & (CLAUSE | ADDRESSEE)) && !isBehindQuote) return null;
  const cueEnd = frame.prepositions.has(tokens[group.end]?.lower ?? "") ? group.end + 1 : group.end;
  return { source: subject, cueEnd, content: around(text, from, first, cueEnd, end) };
}

/** ", as the mayor said": "as" belongs to the cue. */
const opensWithAs = ({ tokens }: Words, first: number): number =>
  tokens[first - 1]?.lower === "as" || tokens[first - 1]?.lower === "so" ? first - 1 : first;

/**
 * A closing quotation mark stands before token i; or a comma or dash, where
 * nothing follows the verb that could be what was said.
 */
function endsSpeech(
  { tokens, inQuote }: Words,
  i: number,
  from: number,
  complement: Complement | null,
): boolean {
  if (i - from < 2 || (ASKED.has(tokens[from]?.lower ?? "") && !inQuote(from))) return false;
  const isClause = complement?.kind === "clause" || complement?.kind === "infinitive";
  if (inQuote(i - 1) && !inQuote(i)) return !isClause;
  return complement === null && ASIDE_COMMAS.test(tokens[i - 1]?.text ?? "");
}

/** "said the mayor was ill": a verb behind the name makes it what was said. */
const isClauseBehind = ({ classes }: Words, i: number, end: number): boolean => {
  const at = classes[i] === CLASS.adverb ? i + 1 : i;
  const c = at < end ? (classes[at] ?? CLASS.mark) : CLASS.mark;
  return c >= CLASS.modal && c <= CLASS.ing;
};

/** Where the description of a name ends: at the next quotation, or with the sentence. */
function asideEnd({ tokens, inQuote }: Words, from: number, end: number): number {
  if (tokens[from]?.text !== "," || GOES_ON_SAYING.has(tokens[from + 1]?.lower ?? "")) return from;
  for (let i = from + 1; i < end; i++) if (inQuote(i)) return i - 1;
  return end;
}

/** ", said the doctor, adding that …": what the speaker does besides is no description. */
const GOES_ON_SAYING = words(
  `adding citing quoting noting warning saying blaming insisting stressing`,
);

/** Behind ", he said,": the frame goes on, not what was said. */
const GOES_ON = words(`and but who which when while as citing quoting adding`);

/** What stands before the frame; with what follows it, where speech goes on behind it. */
function around(
  { tokens, classes, inQuote }: Words,
  from: number,
  at: number,
  after: number,
  end: number,
): Range {
  let last = at;
  while (last > from + 1 && ASIDE_COMMAS.test(tokens[last - 1]?.text ?? "")) last--;
  for (let i = after; i < end; i++) {
    if (inQuote(i) && !inQuote(i - 1)) return { first: from, end };
    // "…, the mayor said, a charge the firm called …": somebody else may be quoted there
    if (tokens[i]?.text === "," && /^an?$/u.test(tokens[i + 1]?.lower ?? "")) break;
  }
  const comma = tokens[after]?.text === "," && !GOES_ON.has(tokens[after + 1]?.lower ?? "");
  const FEWEST = 4; // tokens behind an aside that go on with what was said
  const c = classes[after + 1] ?? CLASS.mark;
  const isVerb = end - after > 2 && c >= CLASS.modal && c <= CLASS.past; // "…, he said, is shut"
  const isAside = comma && (end - after > FEWEST || isVerb) && !inQuote(at - 1);
  return isAside ? { first: from, end } : { first: from, end: last };
}
