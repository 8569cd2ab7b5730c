import { words } from "../lexicon/words.ts";

/** Words too common to tell speakers apart when they are the last ones of two descriptions. */
const GENERIC = words(
  `ministry officials official authorities military reports outlet residents post press`,
);
/** Endings by which forms of one word differ: Russia/Russian, defence/defense, rumours/rumors. */
const ENDING = /^(?:|s|n|e|a|y|ns|an|ans|ian|ians|ean|eans|vian|vians|ese|se|ce|rs|urs)$/;
const SHORTEST_STEM = 4; // letters

/**
 * Whether two descriptions are of one speaker: "Shoigu" and "Sergei Shoigu",
 * "the US" and "United States", "Russia's defence ministry" and "Russian Defense Ministry".
 *
 * @param states - names of countries and capitals: alone they are a state, not its officials.
 */
export function isSameSpeaker(a: string, b: string, states: readonly string[]): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return false;
  if (isWithin(left, right) && isWithin(right, left)) return true;
  if (isInitials(a, right) || isInitials(b, left)) return true;
  const isState = (list: readonly string[]) =>
    states.some((state) => isWithin(list, wordsOf(state)) && isWithin(wordsOf(state), list));
  if (isWithin(left, right) && !isState(left)) return true;
  if (isWithin(right, left) && !isState(right)) return true;
  const last = left.at(-1) ?? "";
  return last === right.at(-1) && !GENERIC.has(last);
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[.’']s?/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !/^(?:the|an?|its|of)$/.test(word));

const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
  part.every((word) => whole.some((other) => isSameWord(word, other)));

function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= SHORTEST_STEM && ENDING.test(a.slice(shared)) && ENDING.test(b.slice(shared));
}

/** "AP" or "the U.S." beside a name of two words or more. */
function isInitials(short: string, long: readonly string[]): boolean {
  const letters = short.replace(/^the /i, "").replaceAll(".", "");
  if (!/^[A-Z]{2,4}$/.test(letters)) return false;
  return letters.toLowerCase() === long.map((word) => word.charAt(0)).join("");
}
