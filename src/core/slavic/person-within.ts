import type { Range } from "../read/noun-phrase.ts";
import type { Token } from "../read/tokens.ts";
import { type OwnCase, knownNoun } from "./nominative.ts";
import { givenName } from "./person-names.ts";
import { isAcronym, isQuoteMark, wholeWord, wordEnd } from "./said-words.ts";

/** What the article tells of capitalised words. */
export interface Acquaintance {
  /** Whether somebody of that surname has been named. */
  readonly isKnown: (surname: string) => boolean;
  /** Whether a token belongs to the name of a place. */
  readonly isPlace: (token: number) => boolean;
}

const MOST_NAME_WORDS = 4;
const LIKE_GENITIVE = /(?:[иыіїуюая]|ого|ої|ой)$/u;
/** The same without what nominatives end in as well: "міністр Кулеба", "прем'єр Мелоні". */
const ONLY_GENITIVE = /(?:[иыї]|ого|ої)$/u;
/** No surname ends so: "президент Росії". */
const COUNTRY = /(?:ии|ії)$/u;
const FROM = /^(?:з|із|зі|из|с|со)$/u;
const PARTICLES = /^(?:фон|ван|дер|де|да|аль|ель|бен|бін|ібн|ибн)$/u;

/** Capitalised words that name a person: behind a given name, or behind a person's office. */
export function personWithin(
  tokens: readonly Token[],
  range: Range,
  from: OwnCase,
  { isKnown, isPlace }: Acquaintance,
): Range | null {
  const given = behindGiven(tokens, range);
  if (given) return given;
  const { first, end } = range;
  let last = end;
  while (last > first && !isNameWord(tokens, last - 1)) last--;
  if (last === first || COUNTRY.test(tokens[last - 1]?.lower ?? "")) return null;
  let start = last - 1;
  while (start > first && isNamePart(tokens, start - 1)) start--;
  while (start < last && !tokens[start]?.capital) start++;
  const behind = { first, end: start };
  start = behindPlace(tokens, start, last, isPlace);
  const role = roleWithin(tokens, first, start);
  const isAlone = start === first && last === end;
  const parts = wordsIn(tokens, start, last);
  if (role === null && (parts < 2 || !(isAlone || (last === end && isUnknownHead(tokens, behind)))))
    return null;
  if (parts > MOST_NAME_WORDS || hasBody(tokens, start, last)) return null;
  // "мер Одеси": where they hold office, unless the article knows somebody of that name.
  const { lower = "", text = "" } = tokens[last - 1] ?? {};
  const isWhere =
    parts === 1 && (isPlace(last - 1) || (from === "nominative" && ONLY_GENITIVE.test(lower)));
  return isWhere && !isKnown(text) ? null : { first: start, end: last };
}

/** "президент Молдови Майя Санду": a name of three words begins with where its bearer serves, mostly. */
function behindPlace(
  tokens: readonly Token[],
  first: number,
  end: number,
  isPlace: (token: number) => boolean,
): number {
  let start = first;
  for (let parts = wordsIn(tokens, first, end); parts > 1; parts--) {
    const { lower = "", text = "" } = tokens[start] ?? {};
    const next = wordEnd(tokens, start);
    const isLike = LIKE_GENITIVE.test(lower) && givenName(text) === null;
    const isBefore = isPlace(start) ? isLike || parts > 2 : isLike && parts > 2;
    if (!isBefore || PARTICLES.test(tokens[next]?.lower ?? "")) break;
    start = next;
  }
  return start;
}

/** "Ім'я Прізвище", and "водій Ім'я з Полтави". */
function behindGiven(tokens: readonly Token[], { first, end }: Range): Range | null {
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (!token?.capital || isQuoteMark(tokens[i - 1])) continue;
    const at = wordEnd(tokens, i);
    const next = at < end ? tokens[at] : undefined;
    const isHome = next !== undefined && FROM.test(next.lower);
    const isFull = next?.capital === true && !isAcronym(next);
    if (!(isFull || (isHome && i > first))) continue;
    if (givenName(token.text)) return { first: i, end: isFull ? nameEnd(tokens, i, end) : at };
  }
  return null;
}

/** A capital, but no acronym and no "Науково-дослідний". */
function isNameWord(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token?.capital || isAcronym(token)) return false;
  const end = wordEnd(tokens, i);
  return end === i + 1 || tokens[end - 1]?.capital === true;
}

/** Two capitalised words or more behind a word no list knows: a trade, most likely. */
function isUnknownHead(tokens: readonly Token[], { first, end }: Range): boolean {
  if (end - first > 2) return false;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.capital || knownNoun(token.lower)) return false;
  }
  return true;
}

const wordsIn = (tokens: readonly Token[], first: number, end: number): number => {
  let count = 0;
  for (let i = first; i < end; i++) if (tokens[i]?.kind === "word") count++;
  return count;
};

function hasBody(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    if (isAcronym(token) || knownNoun(token.lower)?.isPerson === false) return true;
  }
  return false;
}

function isNamePart(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.text === "-") return tokens[i + 1]?.start === token.end;
  if (token.text === ".") return (tokens[i - 1]?.text.length ?? 0) === 1;
  if (PARTICLES.test(token.lower)) return true;
  return isNameWord(tokens, i) && knownNoun(token.lower) === undefined;
}

function nameEnd(tokens: readonly Token[], first: number, end: number): number {
  let at = wordEnd(tokens, first);
  let parts = 1;
  while (at < end && parts < MOST_NAME_WORDS && isNamePart(tokens, at)) {
    at = wordEnd(tokens, at);
    parts++;
  }
  return at;
}

/** The last word that is a person's office or trade. */
export function roleWithin(tokens: readonly Token[], first: number, end: number): number | null {
  for (let i = end - 1; i >= first; i--) {
    const known = knownNoun(wholeWord(tokens, i)) ?? knownNoun(tokens[i]?.lower ?? "");
    if (known?.isPerson && known.gender !== "plural") return i;
  }
  return null;
}
