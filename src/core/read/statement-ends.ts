import type { Words } from "./cue-words.ts";
import { cueVerb } from "./lexicon/saying.ts";
import { words } from "./lexicon/words.ts";
import type { Range } from "./noun-phrase.ts";
import type { Statement } from "./statements.ts";
import type { Token } from "./tokens.ts";
import { CLASS } from "./word-features.ts";

/**
 * What is said ends where its speaker's next verb begins ("… and called for …"),
 * where another speaker's clause does (", but the union said …"), and before
 * whoever closes the sentence.
 */
export function cutEnds(text: Words, all: readonly Statement[]): Statement[] {
  const cut: Statement[] = [];
  for (const each of all) cut.push(cutEnd(text, each, all));
  return cut;
}

function cutEnd(text: Words, each: Statement, all: readonly Statement[]): Statement {
  const { first, end } = each.content;
  const shared = each.led?.subject?.sharedWith;
  let own = end;
  let sibling = end;
  let reach = 0;
  let goesOn = false;
  let isFramed = false;
  for (const other of all) {
    if (other === each) continue;
    if (closesAround(other, each)) {
      own = Math.min(own, other.content.end);
      isFramed = true;
    }
    if (shared && other.bearsClaim && other.led?.group === shared) goesOn = true;
    const aside = other.source?.apposition;
    if (aside && isRelative(text, aside.first) && holds(aside, each))
      own = Math.min(own, aside.end);
    if (other.cue.first <= first || !other.led) continue;
    const { group, subject } = other.led;
    const governor = subject?.sharedWith;
    const mine = each.led?.group;
    if (
      governor &&
      mine &&
      governor.first < mine.first &&
      mine.first < group.first &&
      group.form === "finite"
    )
      own = Math.min(own, group.first); // "said he feared a strike and threatened …"
    if (
      governor &&
      governor === mine &&
      group.form !== "to" &&
      (first >= each.cue.end || group.first < end)
    ) {
      own = Math.min(own, group.first);
      reach = Math.max(reach, end, other.content.end);
    }
    if (subject?.sharedWith || !cueVerb(text.tokens[group.head]?.lower ?? "")) continue;
    const next = subject?.noun.first ?? 0;
    if (next > first && beginsSibling(text, next)) sibling = Math.min(sibling, next);
  }
  const turn = turnIn(text, first, end);
  if (turn < end) reach = Math.max(reach, end);
  let at = Math.min(own, sibling, turn);
  if (each.bearsClaim) at = judgementIn(text, first, at, isFramed);
  if (at === end && !goesOn && reach === 0) return each;
  return {
    source: each.source,
    cue: each.cue,
    content: { first, end: at < end ? withoutLink(text, first, at) : end },
    reach: reach > 0 && sibling === end ? reach : undefined,
    puts: each.puts,
    passedTo: each.passedTo,
    cites: each.cites,
    led: each.led,
    isUnsaid: each.isUnsaid,
    bearsClaim: each.bearsClaim && !goesOn,
  };
}

/** "NAME, who asked to stay, said": what is said in the aside ends with it. */
const isRelative = ({ tokens }: Words, i: number): boolean =>
  tokens[i]?.lower === "who" || tokens[i]?.lower === "which";

const holds = ({ first, end }: Range, { cue, content }: Statement): boolean =>
  first <= cue.first && content.first >= first && content.first < end;

/** "…, the mayor said": who closes a sentence frames all that was said before. */
const closesAround = (closing: Statement, { cue }: Statement): boolean =>
  closing.content.end <= closing.cue.first &&
  closing.content.first <= cue.first &&
  cue.end <= closing.content.end;

/**
 * ", a defeat that would …": a judgement hung on what somebody said is the reporter's own;
 * ", marking a turning point": such a remark is that of whoever closes the sentence.
 */
function judgementIn(
  { tokens, inQuote }: Words,
  first: number,
  end: number,
  isFramed: boolean,
): number {
  for (let i = first + 3; i < end - 2; i++) {
    if (tokens[i]?.text !== "," || inQuote(i)) continue;
    const lower = tokens[i + 1]?.lower ?? "";
    if ((lower === "a" || lower === "an") && isForeseen(tokens, i + 2, end)) return i;
    if (isFramed && lower.length > 5 && lower.endsWith("ing")) return i;
  }
  return end;
}

const JUDGEMENT_REACH = 5; // tokens from "a" to its "that"

/** "… that would": within a few words. */
function isForeseen(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + JUDGEMENT_REACH); i++) {
    const lower = tokens[i]?.lower;
    if (lower === "that" || lower === "which") return FORESEES.has(tokens[i + 1]?.lower ?? "");
  }
  return false;
}

const FORESEES = words(`would could will may might`);

/** ", but analysts …", ", although he …": where the outlet goes on in its own words, more often than not. */
function turnIn({ tokens, inQuote }: Words, first: number, end: number): number {
  for (let i = first + 3; i < end - 3; i++)
    if (tokens[i]?.text === "," && TURNS.has(tokens[i + 1]?.lower ?? "") && !inQuote(i)) return i;
  return end;
}

const TURNS = words(`but although though while even`);

function withoutLink(text: Words, first: number, at: number): number {
  let end = at;
  while (end > first + 1 && isLink(text, end - 1)) end--;
  return end;
}

const SIBLING = words(`with but while and although though whereas`);

/** ", but the union …"; "; the union …"; "and the union …", where it says something of its own. */
const beginsSibling = ({ tokens, classes }: Words, first: number): boolean =>
  (SIBLING.has(tokens[first - 1]?.lower ?? "") && tokens[first - 2]?.text === ",") ||
  tokens[first - 1]?.text === ";" ||
  (tokens[first - 1]?.lower === "and" && classes[first] !== CLASS.pronoun);

const isLink = ({ tokens, classes }: Words, i: number): boolean =>
  classes[i] === CLASS.and ||
  classes[i] === CLASS.adverb ||
  tokens[i]?.text === "," ||
  tokens[i]?.text === ";" ||
  SIBLING.has(tokens[i]?.lower ?? "");
