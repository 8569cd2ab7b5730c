import type { Unplaced, Words } from "../read/cue-words.ts";
import { clauseBehind } from "./clauses.ts";
import { frontedAt, leadingAt } from "./leading-cues.ts";
import { ONLY_BY_NOT, SAID_BY_NOT, type SlavicCue, slavicCue } from "./lexicon/saying.ts";
import { speakerAfter } from "./said-subjects.ts";
import { isAdverb, isDash, isQuoteMark } from "./said-words.ts";
import { citedWithin, toldIn, withoutMarks } from "./source-phrases.ts";

/** What a verb of saying was found to do in its sentence. */
export interface VerbCue extends Unplaced {
  /** "leads" stands before what is said, "closes" behind it or within it. */
  readonly kind: "leads" | "closes";
  /** First token of its clause: what an earlier speaker says ends there. */
  readonly first: number;
  readonly verb: number;
  /** The verb before has the same subject: both make one claim. */
  readonly goesOn: boolean;
}

const FEWEST_SAID = 2; // tokens

/** The verb at `v` of a sentence that begins at `start` with what it says; null for none. */
export function verbCueAt(
  text: Words,
  v: number,
  start: number,
  end: number,
  before: VerbCue | undefined,
): VerbCue | null {
  const { tokens } = text;
  const token = tokens[v];
  const cue = token && slavicCue(token.lower);
  if (!cue || (token.capital && v > start && !opensClause(text, v))) return null;
  if (isUnsaid(text, v)) return null;
  const closing =
    text.inQuote(v) && !isAsideInQuote(text, v) ? undefined : closingAt(text, v, cue, start, end);
  if (closing) return closing;
  if (text.inQuote(v)) return null;
  return leadingAt(text, v, cue, start, end, before) ?? frontedAt(text, v, cue, start, end);
}

/** "…, – сказала она. –" inside the marks of a quotation. */
const isAsideInQuote = ({ tokens }: Words, v: number): boolean =>
  isDash(tokens, v - 1) && /^[,!?…]$/u.test(tokens[v - 2]?.text ?? "");

const opensClause = ({ tokens }: Words, v: number): boolean =>
  isDash(tokens, v - 1) || /^[«"„“:]$/u.test(tokens[v - 1]?.text ?? "");

/** "не підтвердили": nothing was said; "не виключають": something was. */
function isUnsaid({ tokens }: Words, v: number): boolean {
  const denies = tokens[v - 1]?.lower === "не" || tokens[v - 1]?.lower === "ні";
  const lower = tokens[v]?.lower ?? "";
  return denies ? !SAID_BY_NOT.test(lower) : ONLY_BY_NOT.test(lower);
}

/** "…, – сказав мер", "…, повідомила поліція". */
function closingAt(
  text: Words,
  v: number,
  cue: SlavicCue,
  start: number,
  end: number,
): VerbCue | null {
  const { tokens, inQuote } = text;
  if (cue.tells === "gerund") return null;
  let mark = v - 1;
  while (mark > start && isAdverb(tokens[mark]?.lower ?? "")) mark--;
  const isQuoteEnd =
    isQuoteMark(tokens[mark]) && inQuote(mark) && !inQuote(mark + 1) && mark > start;
  const isMark = tokens[mark]?.text === "," || isDash(tokens, mark) || isQuoteEnd;
  if (!isMark || mark < start) return null;
  const said = { first: start, end: isQuoteEnd ? mark + 1 : withoutMarks(tokens, start, mark) };
  const opens = mark === start; // "– заявив мер": what he said stands in the sentence before
  if (!opens && said.end - said.first < FEWEST_SAID) return null;
  const speaker = speakerAfter(text, v + 1, end, cue.tells);
  if (!speaker && cue.tells !== "impersonal") return null;
  const after = speaker?.end ?? v + 1;
  if (clauseBehind(text, after, end) !== null && !isDash(tokens, mark) && !isQuoteEnd) return null;
  const cites = citedWithin(text, v + 1, end);
  const again = againAt(text, after, end);
  const content = again === null ? said : { first: start, end };
  return {
    kind: "closes",
    first: mark,
    verb: v,
    goesOn: false,
    source: speaker && { noun: speaker.noun, apposition: null },
    cue: { first: v, end: v + 1 },
    content: opens ? { first: start, end: start } : content,
    cites,
    puts: cue.puts,
    passedTo: toldIn(text, v + 1, end),
  };
}

/** "…, – сказав мер, – …": where the speech goes on; null where it does not. */
function againAt(text: Words, from: number, end: number): number | null {
  const { tokens, inQuote } = text;
  for (let i = from; i < end - FEWEST_SAID; i++) {
    if (!isDash(tokens, i) || !/^[,.]$/u.test(tokens[i - 1]?.text ?? "")) continue;
    return inQuote(i + 1) || tokens[i - 1]?.text === "," ? i + 1 : null;
  }
  return null;
}
