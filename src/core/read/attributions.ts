import { findAccording } from "./according.ts";
import type { FoundAttribution, Words } from "./cue-words.ts";
import { nest } from "./nesting.ts";
import type { Sentence } from "./sentences.ts";
import { signedAt } from "./signed.ts";
import { cutEnds } from "./statement-ends.ts";
import { type Statement, findReportedNouns, findStatements } from "./statements.ts";
import type { Token } from "./tokens.ts";
import { CLOSES, HOLDS, STATES, factsWithin } from "./word-facts.ts";

/**
 * Who is said to have said what in one sentence: by a mark alone ("NAME: …"), by a
 * preposition ("according to …"), by a verb, by a noun ("his claim that …").
 *
 * @returns the widest content first, so that inner ones come later.
 */
export function findAttributions(
  text: Words,
  sentence: Sentence,
  index: number,
): FoundAttribution[] {
  const start = sentence.firstToken;
  const end = lastWord(text.tokens, sentence);
  const known = factsWithin(text.facts, start, sentence.endToken);
  const signed = signedAt(text, start, end, {
    isStopped: end < sentence.endToken,
    isLead: sentence.block < LEAD_BLOCKS && (sentence.block > 0 || end - start > LONGEST_HEADLINE),
  });
  if (!signed && (known & (HOLDS | STATES | CLOSES)) === 0) return [];
  const found: Statement[] = signed ? [signed] : [];
  if (known & CLOSES) findAccording(text, start, end, found);
  if (known & HOLDS) findStatements(text, start, end, found);
  const cut = cutEnds(text, found);
  if (known & STATES) findReportedNouns(text, start, end, cut);
  return nest(text, cut, index);
}

const LONGEST_HEADLINE = 20; // tokens
const LEAD_BLOCKS = 5; // headline, byline and summary included

/** Index after the last token that is not closing punctuation outside a quotation. */
function lastWord(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  let end = endToken;
  while (end > firstToken && STOPS.has(tokens[end - 1]?.text ?? "")) end--;
  return end;
}

const STOPS = new Set([".", "!", "?", "…"]);
