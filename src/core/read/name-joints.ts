import { PARTICLES } from "./lexicon/places-said.ts";
import type { Token } from "./tokens.ts";

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

/**
 * Whether a name is only a part of a longer one, which small words
 * hold together: "Vila" in "Vila de Sena", and "Sena" as well.
 *
 * @param isWord - whether a word is a common one, whose capital comes from the
 *   sentence: "Why do Kenya and Peru …" holds no longer name.
 */
export function isHeldByParticle(
  tokens: readonly Token[],
  first: number,
  end: number,
  isWord: (token: Token) => boolean,
): boolean {
  const last = tokens[end - 1];
  if (last && !isWord(last) && behindParticles(tokens, end) > end) return true;
  let at = first;
  while (at > first - MOST_PARTICLES && isParticle(tokens, at - 1)) at--;
  const before = tokens[at - 1];
  return (
    at < first && isSpaced(tokens[first - 1], tokens[first]) && isCapital(before) && !isWord(before)
  );
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
  const isHyphened = (i: number): boolean => {
    const hyphen = tokens[i];
    if (hyphen?.text !== "-") return false;
    return hyphen.start === tokens[i - 1]?.end && hyphen.end === tokens[i + 1]?.start;
  };
  const [before, after] = [tokens[first - 2], tokens[end + 1]];
  if (isHyphened(end) && isCapital(after) && ((edges[end + 1] ?? 0) & 1) === 0) return true;
  const isParty = before?.text.length === 1;
  if (isHyphened(first - 1) && isCapital(before) && !isParty && ((edges[first - 1] ?? 0) & 2) === 0)
    return true;
  return end === first + 1 && tokens[end]?.lower === "of" && isCapital(after);
}
