import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from "../../read/lexicon/grammar.ts";
import type { Token } from "../../read/tokens.ts";
import { bearingOf } from "./compass.ts";
import {
  BEFORE_SIDE,
  BETWEEN_SIDE_AND_NOUN,
  BOTH,
  LEFT_OR_RIGHT,
  OPPOSITE,
  SAME,
} from "./side-lexicon.ts";

/** The words that say which side: "left", "north-western", "west (right)", "east and west". */
interface Modifier {
  readonly first: number;
  readonly words: readonly string[];
}

/** Right before a bank or shore at token `noun`; nothing before token `from` is looked at. */
export function modifierOf(tokens: readonly Token[], noun: number, from: number): Modifier | null {
  let before = noun - 1;
  while (before >= from && isLink(tokens[before])) before--;
  return modifierBefore(tokens, before, from);
}

/** A hyphen or comma, or "river" and "hand" between a direction and its noun. */
const isLink = (token: Token | undefined): boolean =>
  token !== undefined && (/^[-,]$/u.test(token.text) || BETWEEN_SIDE_AND_NOUN.has(token.lower));

const isSideWord = (lower: string): boolean =>
  LEFT_OR_RIGHT.has(lower) || bearingOf(lower) !== null || isRelative(lower);
const isRelative = (lower: string): boolean =>
  BOTH.has(lower) || OPPOSITE.has(lower) || SAME.has(lower);

function modifierBefore(tokens: readonly Token[], i: number, from: number): Modifier | null {
  const at = tokens[i];
  if (!at || i < from) return null;
  if (at.text === ")") {
    const inner = modifierBefore(tokens, i - 1, from);
    if (!inner || tokens[inner.first - 1]?.text !== "(") return null;
    const outer = modifierBefore(tokens, inner.first - 2, from);
    return outer ? { first: outer.first, words: [...outer.words, ...inner.words] } : null;
  }
  const one = oneWordBefore(tokens, i, from);
  if (!one) return null;
  const joint = jointBefore(tokens, one.first);
  const more = joint < one.first ? modifierBefore(tokens, joint - 1, from) : null;
  if (more) return { first: more.first, words: [...more.words, ...one.words] };
  const fits = one.words.every((word) => !LEFT_OR_RIGHT.has(word)) || mayFollow(tokens, one.first);
  return fits ? one : null;
}

/** Back over "and", "or", ", or", ",". */
function jointBefore(tokens: readonly Token[], i: number): number {
  let at = i;
  if (/^(?:and|or)$/u.test(tokens[at - 1]?.lower ?? "")) at--;
  if (tokens[at - 1]?.text === ",") at--;
  return at;
}

function oneWordBefore(tokens: readonly Token[], i: number, from: number): Modifier | null {
  const at = tokens[i];
  if (!at) return null;
  const [hyphen, head] = [tokens[i - 1], tokens[i - 2]];
  if (hyphen?.text === "-" && head && i - 2 >= from) {
    const joined = `${head.lower}-${at.lower}`;
    if (bearingOf(joined) !== null) return { first: i - 2, words: [joined] };
  }
  return isSideWord(at.lower) ? { first: i, words: [at.lower] } : null;
}

/** "the left bank", "Dnipro's right bank"; not "he left bank notes", "they were right bank after bank". */
function mayFollow(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (!before || before.kind === "mark") return true;
  const { lower } = before;
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    CONJUNCTIONS.has(lower) ||
    BEFORE_SIDE.has(lower) ||
    /^['’]s?$/u.test(before.text) ||
    before.capital
  );
}

/** "right bank (west)": the side once more, in brackets that open at token i. */
export function bracketed(
  tokens: readonly Token[],
  i: number,
): { readonly words: readonly string[]; readonly end: number } {
  const none = { words: [], end: i };
  if (tokens[i]?.text !== "(") return none;
  for (let close = i + 2; close <= i + 5; close++) {
    if (tokens[close]?.text !== ")") continue;
    const inner = modifierBefore(tokens, close - 1, i + 1);
    return inner?.first === i + 1 ? { words: inner.words, end: close + 1 } : none;
  }
  return none;
}
