import type { Span } from "../model.ts";
import type { Sentence } from "./sentences.ts";
import { type Token, tokenAt } from "./tokens.ts";

/** Stretches of text beside sentences and tokens; all lists are in reading order. */

/** Spans grouped by the sentence they begin in; both are in reading order. */
export function bySentence<S extends Span>(
  sentences: readonly Sentence[],
  spans: readonly S[],
): S[][] {
  const groups: S[][] = sentences.map(() => []);
  let at = 0;
  for (const span of spans) {
    while (at < sentences.length - 1 && (sentences[at + 1]?.start ?? Infinity) <= span.start) at++;
    groups[at]?.push(span);
  }
  return groups;
}

/** Spans that touch none of the stretches; both lists are in order, so one pass is enough. */
export function outside(stretches: readonly Span[]): (span: Span) => boolean {
  let at = 0;
  return ({ start, end }) => {
    while ((stretches[at]?.end ?? Infinity) <= start) at++;
    const next = stretches[at];
    return next === undefined || end <= next.start;
  };
}

/** Whether a token lies in one of the spans, as a look-up. */
export function tokenSet(tokens: readonly Token[], spans: readonly Span[]): (i: number) => boolean {
  const inside = new Uint8Array(tokens.length);
  for (const { start, end } of spans) inside.fill(1, tokenAt(tokens, start), tokenAt(tokens, end));
  return (i) => inside[i] === 1;
}
