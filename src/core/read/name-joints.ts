import { PARTICLES } from "./lexicon/places-said.ts";
import type { Token } from "./tokens.ts";
import { isFunctionWord } from "./name-runs.ts";
import { isBehindParty } from "./usable-match.ts";

/** Small words within a name, and what they make of the names beside them. */

const isSpaced = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end === 1;

const isCapital = (token: Token | undefined): token is Token =>
  token !== undefined && token.capital && token.kind === "word";

const MOST_PARTICLES = 2; // "de la"

/** Where the name goes on behind the small words at i; i itself where there are none. */
export function behindParticles(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < i + MOST_PARTICLES && isParticle(tokens, at)) at++;
  return at > i && isSpaced(tokens[at - 1], tokens[at]) && isCapital(tokens[at]) ? at : i;
}

const isParticle = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return (
    token !== undefined &&
    !token.capital &&
    PARTICLES.has(token.lower) &&
    isSpaced(tokens[i - 1], token)
  );
};

const isOrdinary = (token: Token, isCommon: (word: string) => boolean): boolean =>
  isFunctionWord(token) || isCommon(token.lower);

/**
 * Whether a name is only a part of a longer one, which small words
 * hold together: "Vila" in "Vila de Sena", and "Sena" as well.
 *
 * @param isCommon - whether English writes a word in lower case, so that its capital
 *   comes from the sentence: "Why do Kenya and Peru …" holds no longer name.
 */
export function isHeldByParticle(
  tokens: readonly Token[],
  first: number,
  end: number,
  isCommon: (word: string) => boolean,
): boolean {
  const last = tokens[end - 1];
  if (last && behindParticles(tokens, end) > end && !isOrdinary(last, isCommon)) return true;
  let at = first;
  while (at > first - MOST_PARTICLES && isParticle(tokens, at - 1)) at--;
  const before = tokens[at - 1];
  if (at === first || !isSpaced(tokens[first - 1], tokens[first]) || !isCapital(before))
    return false;
  return !isOrdinary(before, isCommon);
}

/**
 * "Nizhny" in "Nizhny-Ustye", "Vale" in "Vale of Orran": what a hyphen or "of"
 * joins to a word that names nothing by itself.
 *
 * @param edges - by token: bit 1 where a known name begins, bit 2 where one ends before it.
 */
export function isHeldByJoint(
  tokens: readonly Token[],
  first: number,
  end: number,
  edges: Uint8Array,
): boolean {
  const after = tokens[end + 1];
  if (isHyphened(tokens, end) && isCapital(after) && ((edges[end + 1] ?? 0) & 1) === 0) return true;
  if (isHyphened(tokens, first - 1) && isCapital(tokens[first - 2]))
    if (!isBehindParty(tokens, first) && ((edges[first - 1] ?? 0) & 2) === 0) return true;
  return end === first + 1 && tokens[end]?.lower === "of" && isCapital(after);
}

/** A hyphen at i, with no space on either side. */
function isHyphened(tokens: readonly Token[], i: number): boolean {
  const hyphen = tokens[i];
  if (hyphen?.text !== "-") return false;
  return hyphen.start === tokens[i - 1]?.end && hyphen.end === tokens[i + 1]?.start;
}
