import { isPartOfLongerName } from "./names.ts";
import { type Bearer, type Gazetteer, isCommonWord } from "./gazetteer.ts";
import { LOCATIVE } from "./lexicon/actors.ts";
import { CITY_KINDS, FOLLOWS_NAME, TAKES_ARTICLE, kindsOf } from "./lexicon/kinds.ts";
import { CONJUNCTIONS, PREPOSITIONS, isVerb } from "./lexicon/grammar.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** A name found in the text, with everything that bears it; which one it is comes later. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** Tokens of the name with its kind word, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  readonly bearers: readonly Bearer[];
  /** Kinds of place the words beside the name ask for, null when they ask for none. */
  readonly asked: readonly string[] | null;
}

/**
 * Finds every stretch that names a place of the gazetteer. The longest name
 * wins and names never overlap; a kind word that follows belongs to the span
 * ("Kherson Oblast"). Names inside longer names are passed over, and so is a
 * surname once its full name has been met. Linear in the number of tokens.
 */
export function findNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): FoundName[] {
  const found: FoundName[] = [];
  const surnames = new Set<string>();
  for (const [index, sentence] of sentences.entries()) {
    const titleCase = isTitleCase(tokens, sentence);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i];
      if (token?.kind !== "word" || !token.capital) continue;
      const match = gazetteer.match(tokens, i);
      if (!match || match.endToken > sentence.endToken || !spelledAsName(tokens, i, match))
        continue;
      if (
        match.endToken === i + 1 &&
        isCommonWord(token.text) &&
        !isSaidToBePlace(tokens, i, gazetteer)
      )
        continue;
      const end = withKindWord(tokens, match.endToken, match.bearers);
      const sturdy = match.bearers.some(({ place }) => place.kind === "country");
      if (isPartOfLongerName(tokens, i, end, sentence.firstToken, titleCase, sturdy)) {
        surnames.add(token.lower);
      } else if (!surnames.has(token.lower) || sturdy) {
        found.push(nameAt(tokens, i, end, index, sentence.firstToken, match));
      }
      i = end - 1;
    }
  }
  return found;
}

/** "in Nice, France", "the city of Reading": only such words make a place of a common word. */
function isSaidToBePlace(tokens: readonly Token[], i: number, gazetteer: Gazetteer): boolean {
  const before = tokens[i - 1]?.lower ?? "";
  const isOf = before === "of" && CITY_KINDS.has(tokens[i - 2]?.lower ?? "");
  const isIn = LOCATIVE.has(before) || before === "from" || before === "to";
  const next = tokens[i + 1]?.text === "," ? gazetteer.match(tokens, i + 2) : null;
  return isOf || (isIn && next !== null);
}

/** Abbreviations such as "US" count only in capitals; a name of several words, with its last capitalised. */
function spelledAsName(
  tokens: readonly Token[],
  i: number,
  { endToken }: { endToken: number },
): boolean {
  const first = tokens[i];
  const last = tokens[endToken - 1];
  if (!first || !last) return false;
  if (endToken - i > 1)
    return (
      last.capital ||
      /\p{Lu}/u.test(last.text) ||
      last.kind !== "word" ||
      kindsOf(last.lower) !== undefined
    );
  return (
    first.text.length > 3 || first.text === first.text.toUpperCase() || first.text.length === 3
  );
}

function withKindWord(tokens: readonly Token[], end: number, bearers: readonly Bearer[]): number {
  const next = tokens[end];
  const last = tokens[end - 1];
  if (!next || !last || next.start - last.end !== 1 || !FOLLOWS_NAME.has(next.lower)) return end;
  const kinds = kindsOf(next.lower) ?? [];
  return bearers.some(({ place }) => kinds.includes(place.kind)) ? end + 1 : end;
}

function nameAt(
  tokens: readonly Token[],
  firstToken: number,
  endToken: number,
  sentence: number,
  sentenceStart: number,
  match: { endToken: number; bearers: readonly Bearer[] },
): FoundName {
  const kindWord = endToken > match.endToken ? tokens[endToken - 1] : undefined;
  const asked = kindWord
    ? (kindsOf(kindWord.lower) ?? null)
    : askedBefore(tokens, firstToken, sentenceStart);
  return {
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[endToken - 1]?.end ?? 0,
    firstToken,
    endToken,
    sentence,
    bearers: match.bearers,
    asked:
      asked ??
      askedAfter(tokens, endToken) ??
      askedByArticle(tokens, firstToken, endToken, match.bearers),
  };
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

/** After "the NAME": a noun takes the article for itself ("the Kyiv talks"). */
const isPlainNoun = ({ kind, capital, lower }: Token): boolean =>
  kind === "word" &&
  !capital &&
  !isVerb(lower) &&
  !PREPOSITIONS.has(lower) &&
  !CONJUNCTIONS.has(lower) &&
  kindsOf(lower) === undefined;

/** A headline in Title Case: nearly every longer word has a capital, and there are several. */
function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  const long = tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter(({ kind, text }) => kind === "word" && text.length > 3);
  const lower = long.filter(({ capital }) => !capital).length;
  return (
    long.length >= 4 && lower <= long.length * 0.15 && tokens[sentence.endToken - 1]?.text !== "."
  );
}
