import type { Bearer, Gazetteer, NameMatch } from "./gazetteer.ts";
import { LOCALS, ORGANISATION_NOUNS, TITLES } from "./lexicon/actors.ts";
import { MONTHS, WEEKDAYS } from "./lexicon/calendar.ts";
import { DETERMINERS } from "./lexicon/grammar.ts";
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

/** "Austin, TX", and the seat of a member of parliament: "Ada Lopez, D-TX". */
const isBehindTown = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.text === "," && isCapital(tokens[i - 2])) || isBehindParty(tokens, i);

const LONGEST_PARTY = 4; // letters: "D-", "DFL-"

/** Behind the letters of a party, as a member of parliament's seat: "D-Lagos", "DFL-Lima". */
export function isBehindParty(tokens: readonly Token[], i: number): boolean {
  const [party, hyphen] = [tokens[i - 2], tokens[i - 1]];
  return (
    hyphen?.text === "-" &&
    hyphen.end === tokens[i]?.start &&
    hyphen.start === party?.end &&
    party.text.length <= LONGEST_PARTY &&
    party.capital &&
    isInCapitals(party.text)
  );
}

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
    const isKind = match.endToken - i === 2 && kindsOf(last.lower) !== undefined;
    if (isKind && DETERMINERS.has(first.lower)) return null; // "The town"
    const isName =
      last.capital ||
      /\p{Lu}/u.test(last.text) ||
      last.kind !== "word" ||
      kindsOf(last.lower) !== undefined;
    return isName ? match : null;
  }
  if (isCalendarWord(first.lower) || isCurrency(tokens, i)) return null;
  if (isBehindTown(tokens, i)) return match;
  if (first.text.length < 3 && !isInCapitals(first.text)) return null;
  if (first.text.length > 2 && !first.text.includes(".") && isAbbreviated(tokens, i)) return match;
  if (!match.bearers.some(({ postal }) => postal)) return match;
  const bearers = match.bearers.filter(({ postal }) => !postal);
  return bearers.length > 0 ? { ...match, bearers } : null;
}

/** "Mich." and "NSW", which stand alone as well, as "MI" does not. */
const isAbbreviated = (tokens: readonly Token[], i: number): boolean =>
  isInCapitals(tokens[i]?.text ?? "") ||
  (tokens[i + 1]?.text === "." && tokens[i + 1]?.start === tokens[i]?.end);

/** Where the name ends with its kind word, if one follows: "Kherson Oblast". */
export function withKindWord(
  tokens: readonly Token[],
  first: number,
  end: number,
  bearers: readonly Bearer[],
): number {
  const next = tokens[end];
  const last = tokens[end - 1];
  if (!next || !last || next.start - last.end !== 1 || !FOLLOWS_NAME.has(next.lower)) return end;
  if (end > first + 1 && kindsOf(last.lower)) return end; // "Orra County District Attorney"
  if (next.capital && opensBody(next, tokens[end + 1])) return end;
  const kinds = kindsOf(next.lower) ?? [];
  return bearers.some(({ place }) => kinds.includes(place.kind)) ? end + 1 : end;
}

/** "Lima City Council", "Ohio State University": the kind begins a body's name. */
const opensBody = ({ lower, end }: Token, after: Token | undefined): boolean =>
  SEATS.test(lower) &&
  after?.capital === true &&
  after.start - end === 1 &&
  (ORGANISATION_NOUNS.has(after.lower) || TITLES.has(after.lower) || LOCALS.has(after.lower));
const SEATS = /^(?:city|town|village|state|district|territory)$/u;
