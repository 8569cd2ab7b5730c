import { makeDay } from "../../day.ts";
import type { Token } from "../tokens.ts";
import { type Hit, figure, joined, lowerAt, pastConnector, pastEnding, yearAt } from "./cursor.ts";
import { type Anchor, type Interval, between, months, single, yearFor } from "./intervals.ts";
import { dateWord } from "./words.ts";
import { type YearBehind, yearBehind } from "./year-behind.ts";

/** Days and months by name or number: "Friday, 11 November 2022", "Nov. 9–11", "March and April". */

interface CalendarPoint {
  readonly end: number;
  readonly day: number | null;
  readonly month: number | null;
}

const LATIN = /^\p{Script=Latin}/u;

/** English names of months and weekdays have capitals; "may" and "march" are verbs without. */
export const isSpelledAsName = (token: Token | undefined): boolean =>
  token !== undefined && (token.capital || !LATIN.test(token.text));

export function monthAt(tokens: readonly Token[], i: number): number | null {
  const word = dateWord(tokens[i]);
  return word?.is === "month" && isSpelledAsName(tokens[i]) ? word.month : null;
}

/** Past the full stop of "Nov."; of a whole name it ends the sentence. */
const pastDot = (tokens: readonly Token[], i: number): number =>
  lowerAt(tokens, i) === "." && joined(tokens, i - 1) && lowerAt(tokens, i - 1).length <= 4
    ? i + 1
    : i;

function dayAt(tokens: readonly Token[], i: number): { day: number; end: number } | null {
  const day = figure(tokens[i]);
  if (day === null || day < 1 || day > 31 || (tokens[i]?.text.length ?? 0) > 2) return null;
  const isTime = lowerAt(tokens, i + 1) === ":" && joined(tokens, i);
  return isTime ? null : { day, end: pastEnding(tokens, i + 1) };
}

/** "Friday, the", "Friday (": what may stand before a day. */
function pastWeekday(tokens: readonly Token[], i: number): number {
  if (dateWord(tokens[i])?.is !== "weekday" || !isSpelledAsName(tokens[i])) return i;
  let at = i + 1;
  if (lowerAt(tokens, at) === ",") at++;
  if (lowerAt(tokens, at) === "the" || lowerAt(tokens, at) === "(") at++;
  return at;
}

/** A month with a day on either side, without its year. */
function dayOfMonthAt(tokens: readonly Token[], from: number): CalendarPoint | null {
  const month = monthAt(tokens, from);
  if (month !== null) {
    const found = dayAt(tokens, pastDot(tokens, from + 1));
    return found && { ...found, month };
  }
  const found = dayAt(tokens, from);
  if (!found) return null;
  const at = lowerAt(tokens, found.end) === "of" ? found.end + 1 : found.end;
  const behind = monthAt(tokens, at);
  if (behind === null) return null;
  return { day: found.day, month: behind, end: pastDot(tokens, at + 1) };
}

/** "11 November 2022" and the like, alone or as a stretch of days. */
export function calendarDay(tokens: readonly Token[], i: number): Hit | null {
  const from = pastWeekday(tokens, i);
  const first = dayOfMonthAt(tokens, from) ?? bareDay(tokens, from);
  if (!first) return null;
  const second = secondEnd(tokens, first);
  if (second === null && first.month === null) return null;
  const last = second ?? first;
  const dated = yearBehind(tokens, last.end);
  const own = second && second.month !== null ? yearBehind(tokens, first.end) : null;
  return { end: dated.end, read: (anchor) => readDays(first, last, dated, own, anchor) };
}

/** "3 to 7 May": a figure whose month is that of the day behind it. */
function bareDay(tokens: readonly Token[], i: number): CalendarPoint | null {
  const found = dayAt(tokens, i);
  return found && { ...found, month: null };
}

function secondEnd(tokens: readonly Token[], first: CalendarPoint): CalendarPoint | null {
  const dated = yearBehind(tokens, first.end);
  const at = pastConnector(tokens, dated.end);
  if (at === null) return null;
  const whole = dayOfMonthAt(tokens, at);
  // "rose by 5, and March 3": before a month that leads, a bare figure is no day of it.
  if (whole) return first.month === null && monthAt(tokens, at) !== null ? null : whole;
  const isMonthFirst = first.month !== null && !dated.given;
  const day = isMonthFirst ? dayAt(tokens, at) : null;
  // "March 4 and 300 people": a number that counts something is no day.
  const counts = day && tokens[day.end]?.kind === "word" && !pastConnector(tokens, day.end);
  return day && !counts ? { ...day, month: null } : null;
}

function readDays(
  first: CalendarPoint,
  last: CalendarPoint,
  dated: YearBehind,
  own: YearBehind | null,
  anchor: Anchor,
): Interval | null {
  const lastMonth = last.month ?? first.month ?? 0;
  const firstMonth = first.month ?? lastMonth;
  const lastYear = yearOfMonth(lastMonth, dated, anchor);
  if (lastYear === null) return null;
  const before = firstMonth > lastMonth ? lastYear - 1 : lastYear;
  const firstYear = own?.read(anchor) ?? before;
  const from = makeDay(firstYear, firstMonth, first.day ?? 0);
  return first === last ? single(from) : between(from, makeDay(lastYear, lastMonth, last.day ?? 0));
}

const BEFORE_MONTH = new Set(
  "in since until till by of from during last through throughout before after between mid- в у во з із с со від от до по к на протягом".split(" "),
); // prettier-ignore

/**
 * "March 2021", "in March", "March and April", "December 2022 and February 2023".
 *
 * @param free - true where the words around already make a month of it.
 */
export function calendarMonth(tokens: readonly Token[], i: number, free: boolean): Hit | null {
  const first = monthAt(tokens, i);
  if (first === null) return null;
  const dated = yearOfMonthBehind(tokens, pastDot(tokens, i + 1));
  const at = pastConnector(tokens, dated.end);
  const second = at === null ? null : monthAt(tokens, at);
  if (at !== null && second !== null && dayAt(tokens, pastDot(tokens, at + 1)) === null) {
    const last = yearOfMonthBehind(tokens, pastDot(tokens, at + 1));
    const own = dated.given ? dated : null;
    return { end: last.end, read: (anchor) => readMonths(first, second, last, own, anchor) };
  }
  if (!free && !dated.given && !BEFORE_MONTH.has(lowerAt(tokens, i - 1))) return null;
  return { end: dated.end, read: (anchor) => readMonths(first, first, dated, null, anchor) };
}

/** "March of 2020" is a month of that year; "a March of 2020 people" is rare. */
const yearOfMonthBehind = (tokens: readonly Token[], i: number): YearBehind =>
  yearBehind(tokens, lowerAt(tokens, i) === "of" && yearAt(tokens, i + 1) !== null ? i + 1 : i);

/** The year that is given, else the nearest; null where what is given says none. */
const yearOfMonth = (month: number, dated: YearBehind, anchor: Anchor): number | null =>
  dated.given ? dated.read(anchor) : yearFor(month, anchor);

function readMonths(
  first: number,
  last: number,
  dated: YearBehind,
  own: YearBehind | null,
  anchor: Anchor,
): Interval | null {
  const lastYear = yearOfMonth(last, dated, anchor);
  if (lastYear === null) return null;
  const firstYear = own?.read(anchor) ?? (first > last ? lastYear - 1 : lastYear);
  const [from] = months(firstYear, first, first) ?? [null];
  const [, to] = months(lastYear, last, last) ?? [null, null];
  return between(from, to);
}
