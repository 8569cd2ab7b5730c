import type { Bearer, Gazetteer, NameMatch } from "./gazetteer.ts";
import { MONTHS, WEEKDAYS } from "./lexicon/calendar.ts";
import { FOLLOWS_NAME, kindsOf } from "./lexicon/kinds.ts";
import { type Token, isInCapitals } from "./tokens.ts";

/** Which names of the gazetteer count as they are written. */

export const isCapital = (token: Token | undefined): boolean =>
  token !== undefined && token.capital && token.kind === "word";

export const isCalendarWord = (lower: string): boolean => MONTHS.has(lower) || WEEKDAYS.has(lower);

/** The longest name that begins at token i and may be meant there; null for none. */
export const usableMatch = (
  tokens: readonly Token[],
  i: number,
  gazetteer: Gazetteer,
): NameMatch | null => usable(tokens, i, matchAt(tokens, i, gazetteer));

/** What is called so; "Ky." and "La." behind a town as if in capitals. */
function matchAt(tokens: readonly Token[], i: number, gazetteer: Gazetteer): NameMatch | null {
  const [token, dot] = [tokens[i], tokens[i + 1]];
  const isShort = token?.text.length === 2 && dot?.text === "." && dot.start === token.end;
  if (!token || !isShort || !isBehindTown(tokens, i)) return gazetteer.match(tokens, i);
  const text = token.text.toUpperCase();
  const match = gazetteer.match([{ ...token, text }], 0);
  const bearers = match?.bearers.filter(({ postal }) => postal) ?? [];
  return bearers.length > 0 ? { endToken: i + 1, bearers } : null;
}

const isBehindTown = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === "," && isCapital(tokens[i - 2]);

/** "US$40", "$US 40". */
const isCurrency = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i + 1]?.text === "$" && tokens[i + 1]?.start === tokens[i]?.end) ||
  (tokens[i - 1]?.text === "$" && tokens[i - 1]?.end === tokens[i]?.start);

/**
 * Abbreviations such as "US" count only in capitals, "TX" only behind a town; a
 * name of several words, with its last capitalised.
 */
function usable(tokens: readonly Token[], i: number, match: NameMatch | null): NameMatch | null {
  const first = tokens[i];
  const last = match ? tokens[match.endToken - 1] : undefined;
  if (!match || !first || !last) return null;
  if (match.endToken - i > 1) {
    const isName =
      last.capital ||
      /\p{Lu}/u.test(last.text) ||
      last.kind !== "word" ||
      kindsOf(last.lower) !== undefined;
    return isName ? match : null;
  }
  if (isCalendarWord(first.lower) || isCurrency(tokens, i)) return null;
  if (first.text.length < 3 && !isInCapitals(first.text)) return null;
  const behindTown = tokens[i - 1]?.text === "," && isCapital(tokens[i - 2]);
  if (behindTown || !match.bearers.some(({ postal }) => postal)) return match;
  const bearers = match.bearers.filter(({ postal }) => !postal);
  return bearers.length > 0 ? { ...match, bearers } : null;
}

/** Where the name ends with its kind word, if one follows: "Kherson Oblast". */
export function withKindWord(
  tokens: readonly Token[],
  end: number,
  bearers: readonly Bearer[],
): number {
  const next = tokens[end];
  const last = tokens[end - 1];
  if (!next || !last || next.start - last.end !== 1 || !FOLLOWS_NAME.has(next.lower)) return end;
  const kinds = kindsOf(next.lower) ?? [];
  return bearers.some(({ place }) => kinds.includes(place.kind)) ? end + 1 : end;
}
