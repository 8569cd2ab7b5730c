import { type Words, wordWithin } from "./cue-words.ts";
import { AUXILIARIES, isAdverb, isVerb, PREPOSITIONS, PRONOUNS } from "./lexicon/grammar.ts";
import { CLOSING_CUES, type CueVerb } from "./lexicon/saying.ts";
import type { Range } from "./noun-phrase.ts";

const THAT: ReadonlySet<string> = new Set(["that"]);

/** Past when, where and to whom: "said on Friday in a statement that …", "told NAME it was …". */
export function afterAdjuncts(text: Words, from: number, end: number, addresses: boolean): number {
  const { tokens, isDate, inQuote } = text;
  let i = from;
  const clause =
    tokens[i]?.lower === "it" ? wordWithin(tokens, i + 1, Math.min(end, i + 4), THAT) : null;
  if (clause !== null) return clause; // "called it possible that"
  if (addresses) {
    const REACH = 6; // tokens: "told the Associated Press news agency …"
    for (let at = i; at < Math.min(end, i + REACH); at++) {
      if (
        at > i &&
        (tokens[at]?.lower === "that" || PRONOUNS.has(tokens[at]?.lower ?? "") || inQuote(at))
      )
        return at;
    }
  }
  while (i < end) {
    const lower = tokens[i]?.lower ?? "";
    if (isDate(i) || isAdverb(lower)) i++;
    else if (
      lower === "," &&
      tokens[i + 2]?.text === "," &&
      ASIDE_WORD.test(tokens[i + 1]?.lower ?? "")
    )
      i += 3;
    else if (PREPOSITIONS.has(lower) && !inQuote(i)) {
      const next = pastPhrase(text, i + 1, end);
      if (next === null) return i;
      i = next;
    } else break;
  }
  return i;
}

const ASIDE_WORD = /^(?:too|however|though|meanwhile|moreover|therefore|also|instead)$/u;

/** The end of "in a statement" or "for weeks" before a clause; null when no clause follows it. */
function pastPhrase({ tokens, isDate, inQuote }: Words, from: number, end: number): number | null {
  const REACH = 8; // tokens of a phrase: "to troops in the regional capital"
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const lower = tokens[i]?.lower ?? "";
    if (lower === "that" || (inQuote(i) && !inQuote(i - 1))) return i;
    if (isDate(i) && !isDate(i + 1)) return i + 1;
  }
  return null;
}

export function contentFrom(
  text: Words,
  from: number,
  end: number,
  takes: CueVerb["takes"],
): Range | null {
  const { tokens, inQuote } = text;
  const next = tokens[from];
  if (!next || from >= end) return null;
  if (next.lower === "that") return { first: from + 1, end };
  const opensSpeech =
    next.text === ":" || (next.text === "," && CLOSING_CUES.has(tokens[from - 1]?.lower ?? ""));
  if (inQuote(from) || opensSpeech)
    return inQuote(from) || inQuote(from + 1)
      ? { first: inQuote(from) ? from : from + 1, end }
      : null;
  if (takes === "any") return next.kind === "mark" ? null : { first: from, end };
  return opensClause(text, from, end) ? { first: from, end } : null;
}

/** A subject and a verb follow soon: "it was …", "Russian plans were …". */
function opensClause({ tokens, inQuote }: Words, from: number, end: number): boolean {
  const first = tokens[from];
  if (!first || PREPOSITIONS.has(first.lower) || first.kind !== "word") return false;
  const REACH = 8; // tokens of a subject
  for (let i = from + 1; i < Math.min(end, from + REACH); i++) {
    const token = tokens[i];
    if (!token || (token.kind === "mark" && !inQuote(i))) return false;
    if (AUXILIARIES.has(token.lower) || (isVerb(token.lower) && !token.capital)) return true;
  }
  return false;
}
