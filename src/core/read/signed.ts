import type { Words } from "./cue-words.ts";
import { nameStartingAt } from "./person-name.ts";
import type { Statement } from "./statements.ts";

const LONGEST_NAME = 5; // words
const FEWEST_SAID = 3; // tokens
const REST = {
  puts: "said",
  passedTo: null,
  cites: null,
  led: null,
  isUnsaid: false,
  bearsClaim: true,
} as const;

/**
 * Words that a mark alone gives to somebody: "NAME: …" in a transcript or a
 * headline, and “…” ― NAME under a letter.
 */
export function signedAt(text: Words, first: number, end: number): Statement | null {
  const { tokens, inQuote } = text;
  const head = nameStartingAt(tokens, first, Math.min(end, first + LONGEST_NAME + 1));
  const isHead =
    head.end > first && head.end - first <= LONGEST_NAME && tokens[head.end]?.text === ":";
  if (isHead && end - head.end > FEWEST_SAID && opensSpeech(text, head.end + 1))
    return {
      source: { noun: head, apposition: null },
      cue: { first: head.end, end: head.end + 1 },
      content: { first: head.end + 1, end },
      ...REST,
    };
  for (let dash = end - 2; dash >= Math.max(first, end - LONGEST_NAME - 2); dash--) {
    if (!/^[―—–]$/u.test(tokens[dash]?.text ?? "") || inQuote(dash) || !inQuote(dash - 1)) continue;
    const name = nameStartingAt(tokens, dash + 1, end);
    if (name.end !== end) return null;
    let opens = first;
    if (dash === first) while (inQuote(opens - 1)) opens--; // a line of its own under the quotation
    return {
      source: { noun: name, apposition: null },
      cue: { first: dash, end: dash + 1 },
      content: { first: opens, end: dash },
      ...REST,
    };
  }
  return null;
}

/** A quotation or a capital opens what is said; a list of things after a colon does not. */
const opensSpeech = ({ tokens, inQuote }: Words, i: number): boolean =>
  inQuote(i) || tokens[i]?.capital === true;
