import type { Token } from "../read/tokens.ts";
import { looksLikeAdjective } from "./agreement.ts";
import { isGivenName } from "./common-words.ts";
import {
  CONJUNCTIONS,
  OFFICES,
  ORGANISATIONS,
  OTHER_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  SHORT_KINDS,
  STREETS,
  kindsBefore,
} from "./words.ts";

/** A stretch of tokens, half-open. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** True when nothing but one space parts the two tokens. */
export const isSpaced = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && right.start - left.end === 1;

const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right?.start === left.end;

const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === "word" && token.capital;

/** Kinds of place the word before a name asks for: "місто Суми", "м. Київ", "річка Урал". */
export function askedBefore(tokens: readonly Token[], first: number): readonly string[] | null {
  const before = tokens[first - 1];
  if (before?.text === ".") {
    const short = tokens[first - 2];
    const isShort =
      touches(short, before) && short?.capital === false && SHORT_KINDS.has(short.lower);
    return isShort ? kindsBefore(short.lower) : null;
  }
  if (!isSpaced(before, tokens[first]) || before?.kind !== "word") return null;
  return before.text.length > 1 ? kindsBefore(before.lower) : null;
}

const MOST_ADJECTIVES = 2; // "у сусідній південній Польщі"

/** The preposition a name stands behind, adjectives between passed over; null for none. */
export function prepositionBefore(
  tokens: readonly Token[],
  first: number,
  start: number,
): string | null {
  for (let i = first - 1; i >= Math.max(start, first - 1 - MOST_ADJECTIVES); i--) {
    const token = tokens[i];
    if (!token || !isSpaced(token, tokens[i + 1])) return null;
    if (PLACE_PREPOSITIONS.has(token.lower) || OTHER_PREPOSITIONS.has(token.lower))
      return token.lower;
    if (token.capital || !looksLikeAdjective(token.lower)) return null;
  }
  return null;
}

/** A street, a square or a station is named for the place: "вул. Київська", "метро «Одеська»". */
export function isStreet(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  if (/^[.«"„“]$/u.test(tokens[at]?.text ?? "")) at--;
  const word = tokens[at];
  return word !== undefined && STREETS.has(word.lower);
}

/** "Одеса-Мама", "Дніпро-1": a hyphen makes a longer name, unless a place stands on both sides of it. */
export function isHyphened(
  tokens: readonly Token[],
  { first, end }: Stretch,
  isPlace: (token: number) => boolean,
): boolean {
  const left = tokens[first - 1];
  if (left?.text === "-" && touches(left, tokens[first]) && touches(tokens[first - 2], left))
    return !isPlace(first - 2);
  const right = tokens[end];
  if (right?.text === "-" && touches(tokens[end - 1], right) && touches(right, tokens[end + 1]))
    return !isPlace(end + 1);
  return false;
}

const LONGEST_TITLE = 5; // tokens: "Нью-Йорк таймс" has four
const CLOSING = new Map([
  ["«", "»"],
  ["„", "“"],
  ["“", "”"],
  ['"', '"'],
]);

/** A short quotation that begins with the name is a title: a paper, a ship, a club. A route is none. */
export function isTitle(tokens: readonly Token[], { first, end }: Stretch): boolean {
  for (let open = first - 1; open >= Math.max(0, first - LONGEST_TITLE); open--) {
    const closing = CLOSING.get(tokens[open]?.text ?? "");
    if (closing === undefined) continue;
    for (let close = end; close <= open + LONGEST_TITLE + 1; close++)
      if (tokens[close]?.text === closing) return isTitleBetween(tokens, open + 1, close, first);
    return false;
  }
  return false;
}

function isTitleBetween(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
): boolean {
  const inside = tokens.slice(from, to);
  const isRoute = inside.some(
    ({ text, start, end }, i) =>
      /^[–—-]$/u.test(text) && inside[i - 1]?.end !== start && inside[i + 1]?.start !== end,
  );
  const isSpeech = /^[.!?…]$/u.test(inside.at(-1)?.text ?? "");
  const isPlaced = first > from && PLACE_PREPOSITIONS.has(tokens[first - 1]?.lower ?? "");
  return !isRoute && !isSpeech && !isPlaced;
}

const LONGEST_CHAIN = 5; // tokens: "Міністерство закордонних справ і торгівлі України"

/** "Міністерство оборони України", "ФК Полтава": the genitive behind a body's name belongs to it. */
export function isOfOrganisation(tokens: readonly Token[], first: number, start: number): boolean {
  const before = tokens[first - 1]?.lower ?? "";
  if (PLACE_PREPOSITIONS.has(before) || OTHER_PREPOSITIONS.has(before)) return false;
  for (let i = first - 1; i >= Math.max(start, first - LONGEST_CHAIN); i--) {
    const token = tokens[i];
    if (token?.kind !== "word" || !isSpaced(token, tokens[i + 1])) return false;
    if (PLACE_PREPOSITIONS.has(token.lower) && token.lower !== "з") return false;
    if (token.capital && ORGANISATIONS.has(token.lower)) return true;
    if (token.capital && i < first - 1) return false;
  }
  return false;
}

/** A person's name before or around: "Роман Львов", "О. Львов". `isPlace` says what else is found. */
export function isSurname(
  tokens: readonly Token[],
  { first }: Stretch,
  start: number,
  isPlace: (token: number) => boolean,
): boolean {
  const before = tokens[first - 1];
  if (before?.text === ".") {
    const initial = tokens[first - 2];
    return isCapital(initial) && initial.text.length === 1 && touches(initial, before);
  }
  if (!isCapital(before) || !isSpaced(before, tokens[first])) return false;
  if (isFunctionWord(before.lower)) return false;
  if (isGivenName(before.lower)) return true;
  const opens = first - 1 === start || /^[«"„“(:–—]$/u.test(tokens[first - 2]?.text ?? "");
  if (opens || OFFICES.has(before.lower) || kindsBefore(before.lower)) return false;
  return !isPlace(first - 1) && !looksLikeAdjective(before.lower);
}

/** True for a given name with the rest of a person's name behind it: "Володимир Зеленський". */
export function isFirstName(tokens: readonly Token[], { first, end }: Stretch): boolean {
  const next = tokens[end];
  return (
    end === first + 1 &&
    isCapital(next) &&
    isSpaced(tokens[first], next) &&
    isGivenName(tokens[first]?.lower ?? "")
  );
}

/** Words that neither begin nor end a noun phrase. */
export const isFunctionWord = (lower: string): boolean =>
  CONJUNCTIONS.has(lower) || PLACE_PREPOSITIONS.has(lower) || OTHER_PREPOSITIONS.has(lower);
