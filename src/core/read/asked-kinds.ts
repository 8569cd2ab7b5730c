import type { Bearer } from "./gazetteer.ts";
import { CONJUNCTIONS, PREPOSITIONS, isVerb } from "./lexicon/grammar.ts";
import { CITY_KINDS, TAKES_ARTICLE, kindsOf } from "./lexicon/kinds.ts";
import type { Token } from "./tokens.ts";

/**
 * Kinds of place the words beside a name ask for: "the city of NAME", "NAME, a
 * village", "the NAME" of a river; null when they ask for none.
 *
 * @param kindWord - the kind word within the name ("Kherson Oblast"), if there is one.
 */
export function askedKinds(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentenceStart: number,
  bearers: readonly Bearer[],
  kindWord: Token | undefined,
): readonly string[] | null {
  const own = kindWord
    ? (kindsOf(kindWord.lower) ?? null)
    : askedBefore(tokens, first, sentenceStart);
  return (
    own ??
    askedAfter(tokens, end) ??
    askedOfList(tokens, end) ??
    askedByArticle(tokens, first, end, bearers) ??
    askedByAt(tokens, first, bearers)
  );
}

/** "the city of NAME", "the regions of A, B and NAME", "River NAME": the kind asked for before it. */
function askedBefore(
  tokens: readonly Token[],
  first: number,
  sentenceStart: number,
): readonly string[] | null {
  const LONGEST_LIST = 14; // tokens: "regions of A, B, C, D and E"
  const before = tokens[first - 1];
  if (before && kindsOf(before.lower) && before.capital) return kindsOf(before.lower) ?? null;
  for (let i = first - 1; i >= Math.max(sentenceStart, first - LONGEST_LIST); i--) {
    const token = tokens[i];
    if (!token) return null;
    if (token.lower === "of") return kindsOf(tokens[i - 1]?.lower ?? "") ?? null;
    const inList =
      token.text === "," || token.lower === "and" || token.lower === "or" || token.capital;
    if (!inList) return null;
  }
  return null;
}

/** "NAME was one of four regions", "NAME, a city with …", "NAME is the capital of": the kind said of it. */
function askedAfter(tokens: readonly Token[], end: number): readonly string[] | null {
  const link = tokens[end];
  if (!link || !/^(?:,|is|was|are|were|became|remains|–|—)$/u.test(link.lower)) return null;
  const REACH = 8; // tokens: "was the only Ukrainian regional …"
  for (let i = end + 1; i < Math.min(tokens.length, end + REACH); i++) {
    const token = tokens[i];
    if (!token || token.kind === "mark") return null;
    // "the administrative centre of the oblast" is not the oblast.
    if (token.lower === "of" && tokens[i - 1]?.lower !== "one") return null;
    const kinds = kindsOf(token.lower);
    if (kinds && i > end + 1) return kinds;
    if (i === end + 1 && !/^(?:one|a|an|the|among|another|its|their)$/u.test(token.lower))
      return null;
    if (isVerb(token.lower)) return null;
  }
  return null;
}

/** "the Dnipro" is what takes an article, the river; without one the name is left open. */
function askedByArticle(
  tokens: readonly Token[],
  first: number,
  end: number,
  bearers: readonly Bearer[],
): readonly string[] | null {
  const next = tokens[end];
  const isModifier = next !== undefined && (next.text === "-" || isPlainNoun(next));
  if (tokens[first - 1]?.lower !== "the" || isModifier) return null;
  // A region takes "the" only with its kind behind it: "the Kherson region".
  const withArticle = bearers
    .filter(({ place, bare }) => !bare && TAKES_ARTICLE.has(place.kind))
    .map(({ place }) => place.kind);
  return withArticle.length > 0 && withArticle.length < bearers.length ? withArticle : null;
}

/** "NAME, B and C provinces": the kind said of a whole list behind it. */
function askedOfList(tokens: readonly Token[], end: number): readonly string[] | null {
  const LONGEST_LIST = 14; // tokens
  let joints = 0;
  for (let i = end; i < Math.min(tokens.length, end + LONGEST_LIST); i++) {
    const token = tokens[i];
    if (!token) return null;
    if (token.text === "," || token.lower === "and" || token.lower === "or") joints++;
    else if (!token.capital)
      return joints > 0 && token.lower.endsWith("s") ? (kindsOf(token.lower) ?? null) : null;
    else if (joints === 0) return null;
  }
  return null;
}

/** "at NAME" is the town where a region bears the name as well. */
function askedByAt(
  tokens: readonly Token[],
  first: number,
  bearers: readonly Bearer[],
): readonly string[] | null {
  if (tokens[first - 1]?.lower !== "at") return null;
  const has = (isSought: (kind: string) => boolean) =>
    bearers.some(({ place }) => isSought(place.kind));
  return has((kind) => CITY_KINDS.has(kind)) && has((kind) => kind === "region")
    ? Array.from(CITY_KINDS)
    : null;
}

/** True for "the NAME" that stands by itself, not before a noun that takes the article: "the NAME talks". */
export function hasOwnArticle(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end];
  const isModifier = next !== undefined && (next.text === "-" || next.capital || isPlainNoun(next));
  return tokens[first - 1]?.lower === "the" && !isModifier;
}

/** After "the NAME": a noun takes the article for itself ("the Kyiv talks"). */
const isPlainNoun = ({ kind, capital, lower }: Token): boolean =>
  kind === "word" &&
  !capital &&
  !isVerb(lower) &&
  !PREPOSITIONS.has(lower) &&
  !CONJUNCTIONS.has(lower) &&
  kindsOf(lower) === undefined;
