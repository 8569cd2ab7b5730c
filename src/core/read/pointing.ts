import { DETERMINERS } from "./lexicon/grammar.ts";
import { POINTS_BACK } from "./lexicon/kinds.ts";
import type { Token } from "./tokens.ts";

/** Whether "the city" points back to a place that was named. */

/** "the city", "a strategic port city", "its capital"; not "the city of NAME", not "cities". */
export function isPointing(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next && /^['’]s$/u.test(next.text) && POINTS_BACK.has(tokens[i + 2]?.lower ?? ""))
    return false;
  if (next?.lower === "of" && tokens[i + 2]?.lower !== "the") return false;
  if (next?.capital && next.kind === "word" && next.start - (tokens[i]?.end ?? 0) === 1)
    return false;
  const before = tokens.slice(Math.max(0, i - 4), i).map(({ lower }) => lower);
  if (before.includes("as") && before.includes("name")) return false; // "the same name as the city"
  if (before.at(-2) === "of" && POINTS_BACK.has(before.at(-3) ?? "")) return false; // "the capital of the region"
  const REACH = 4; // "the southern Ukrainian port city"
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    const token = tokens[at];
    if (!token || token.kind === "mark") return at < i - 1;
    if (DETERMINERS.has(token.lower))
      return !/^(?:every|each|any|other|another)$/u.test(token.lower);
    if (/^['’]s?$/u.test(token.text)) return true;
  }
  return tokens[i - 1]?.kind === "word";
}

/** "a southern region": some region, none in particular. */
export const isIndefinite = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === "a" || lower === "an");
