import type { Token } from "../tokens.ts";
import {
  type Hit,
  figure,
  joined,
  lowerAt,
  pastConnector,
  pastEnding,
  pastYearWord,
  yearAt,
} from "./cursor.ts";
import { century, years } from "./intervals.ts";
import { dateWord } from "./words.ts";

/** Years, decades and centuries in figures, words and Roman numerals. */

const ROMAN = /^(?:x{0,2})(?:ix|iv|v?i{0,3})$/u;
const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ["x", 10],
  ["v", 5],
  ["i", 1],
]);

function roman(text: string): number | null {
  if (text === "" || !ROMAN.test(text)) return null;
  const digits = Array.from(text, (digit) => ROMAN_DIGITS.get(digit) ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

function centuryNumber(
  tokens: readonly Token[],
  i: number,
): { number: number; end: number } | null {
  const token = tokens[i];
  const word = dateWord(token);
  if (word?.is === "ordinal") return { number: word.ordinal, end: i + 1 };
  if (!token || (token.kind === "word" && !token.capital)) return null;
  // Cyrillic keyboards write the Roman X and I with letters of their own.
  const text = token.text.replaceAll("Х", "X").replaceAll("І", "I");
  const number = figure(token) ?? (text === text.toUpperCase() ? roman(text.toLowerCase()) : null);
  return number !== null && number >= 1 && number <= 21
    ? { number, end: pastEnding(tokens, i + 1) }
    : null;
}

/** "the 19th century", "18th and 19th centuries", "XIX століття". */
export function centuryAt(tokens: readonly Token[], i: number): Hit | null {
  const first = centuryNumber(tokens, i);
  if (!first) return null;
  const joint = pastConnector(tokens, first.end);
  const second = joint === null ? null : centuryNumber(tokens, joint);
  const last = second ?? first;
  const at = lowerAt(tokens, last.end) === "-" ? last.end + 1 : last.end;
  if (dateWord(tokens[at])?.is !== "century" || isBeforeChrist(tokens, at + 1)) return null;
  return {
    end: at + 1,
    read: () => {
      const [from] = century(first.number) ?? [null];
      const [, to] = century(last.number) ?? [null, null];
      return from && to && from <= to ? [from, to] : null;
    },
  };
}

/** "BC", «до н. е.», «до нашої ери», also behind the word for year. */
function isBeforeChrist(tokens: readonly Token[], i: number): boolean {
  const at = pastYearWord(tokens, i);
  return (
    /^(?:bc|bce|b\.c\.)$/u.test(lowerAt(tokens, at)) ||
    (lowerAt(tokens, at) === "до" && /^(?:н|нашої|нашей)$/u.test(lowerAt(tokens, at + 1)))
  );
}

const BEFORE_YEAR = new Set(
  "in since until till by during from before after of early late mid through around about circa between в у во з із с со від от до після после к".split(" "),
); // prettier-ignore
/** After these a figure may as well be a count: "of 1709 pupils", "about 1100 ft". */
const BEFORE_COUNT = new Set("of about around circa by from to between with".split(" "));
/** "in 1500 homes": what happened in so early a year is seldom said of things in the plural. */
const mayCount = (before: string, year: number): boolean => BEFORE_COUNT.has(before) || year < 1800;
const PLURAL = /[^s]s$/u;
const MEASURE =
  /^(?:ft|feet|m|km|kg|people|men|women|children|miles|metres|meters|людей|осіб|чоловік|человек|км|км²|метрів|метров)$/u;
/** Verbs and small words that end as plurals do. */
const NO_PLURALS = new Set("was is has does as its his this yes us".split(" "));

/**
 * "in 2014", "2010–2012", "(2006)", "2014 року", "the 2014 treaty".
 *
 * @param free - true where the words around already make a year of it.
 */
export function yearsAt(tokens: readonly Token[], i: number, free: boolean): Hit | null {
  const first = yearAt(tokens, i);
  if (first === null || isBeforeChrist(tokens, i + 1)) return null;
  const before = lowerAt(tokens, i - 1);
  const own = pastOrdinal(tokens, i + 1);
  const at = pastConnector(tokens, own);
  const isDash = at !== null && /^[-–—]$/u.test(lowerAt(tokens, own));
  const second =
    at === null ? null : (yearAt(tokens, at) ?? (isDash ? shortYear(tokens, at, first) : null));
  const end = second === null || at === null ? own : at + 1;
  const behind = pastYearWord(tokens, end);
  if (
    tokens[end] &&
    joined(tokens, end - 1) &&
    (tokens[end].kind !== "mark" || tokens[end].text === "-")
  )
    return null;
  const isRange = second !== null && second > first;
  if (at !== null && second !== null && !isRange) return null;
  const isNamed =
    free ||
    behind > end ||
    (BEFORE_YEAR.has(before) && !(mayCount(before, first) && isCounted(tokens[end]))) ||
    (before === "(" && /^[),;]$/u.test(lowerAt(tokens, end)));
  if (!isNamed && !(BEFORE_NAMED.has(before) && takesYear(tokens[end], first))) return null;
  return { end: behind, read: () => years(first, isRange ? second : first) };
}

const SINGULAR = new Set("го му м й ий ому ого".split(" "));

/** «2014-го року», «у 2014-му»: past the ending that makes one year of a figure. */
function pastOrdinal(tokens: readonly Token[], i: number): number {
  const end = pastEnding(tokens, i);
  return end > i && SINGULAR.has(lowerAt(tokens, end - 1)) ? end : i;
}

/** "2014–15". */
function shortYear(tokens: readonly Token[], i: number, first: number): number | null {
  const short = figure(tokens[i]);
  const year = short !== null && tokens[i]?.text.length === 2 ? first - (first % 100) + short : 0;
  return year > first ? year : null;
}

const BEFORE_NAMED = new Set("the a 's".split(" "));

/** "the 2014 treaty", "a 2014 estimate" are of that year; "the 2014 people" are so many. */
const takesYear = (noun: Token | undefined, year: number): boolean =>
  year >= 1800 && noun?.kind === "word" && !isCounted(noun);

const isCounted = (noun: Token | undefined): boolean =>
  noun?.kind === "word" &&
  !noun.capital &&
  (MEASURE.test(noun.lower) || (PLURAL.test(noun.lower) && !NO_PLURALS.has(noun.lower)));

const FIRST_TOLD_YEAR = 1900; // earlier ones seldom stand behind a day of the news

/**
 * "On 10 May, 2000 people came": behind a day a number of people, or a round
 * one of things, is no year. "On 9 August 2020 protests began" has no comma, and is of that year.
 */
export function countsThings(year: number, noun: Token | undefined, isParted: boolean): boolean {
  if (!noun || !isCounted(noun)) return false;
  const isMeasure = MEASURE.test(noun.lower);
  if (isMeasure && CYRILLIC.test(noun.lower)) return true;
  if (isParted) return isMeasure || year % 100 === 0;
  return year < FIRST_TOLD_YEAR && (isMeasure || year % 10 === 0);
}

const CYRILLIC = /^\p{Script=Cyrillic}/u;
