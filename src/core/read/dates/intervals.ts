import { addDays, dayNumber, lastOfMonth, makeDay, monthOf, weekday, yearOf } from "../../day.ts";
import type { Day } from "../../model.ts";
import type { Part, Unit } from "./words.ts";

/** Both ends inclusive. */
export type Interval = readonly [from: Day, to: Day];

/** What a time expression counts from. */
export interface Anchor {
  readonly published: Day | null;
  /** Whether the words around speak of what is to come; most dates need not ask. */
  readonly ahead: () => boolean;
  /** The last single day of the story itself that the text told of; null before the first. */
  readonly told: Day | null;
  /** The same where it was told of a moment ago, in this sentence or the one before. */
  readonly nearby: Day | null;
  /** The last stretch of time the text told of, of any length. */
  readonly last: Interval | null;
  /** True where a date in figures has its day first, false for month first; null where nothing says. */
  readonly dayFirst: boolean | null;
}

export const single = (day: Day | null): Interval | null => (day ? [day, day] : null);

export const between = (from: Day | null, to: Day | null): Interval | null =>
  from && to && from <= to ? [from, to] : null;

export const years = (first: number, last: number): Interval | null =>
  between(makeDay(first, 1, 1), makeDay(last, 12, 31));

export const months = (year: number, first: number, last: number): Interval | null =>
  between(makeDay(year, first, 1), makeDay(year, last, lastOfMonth(year, last)));

/** "the 1990s" are 1990 to 1999, and the 19th century is 1800 to 1899, as ISO 8601 counts. */
export const decade = (first: number): Interval | null => years(first, first + 9);
export const century = (number: number): Interval | null =>
  years(100 * (number - 1), 100 * number - 1);

/** Three months from the season's first; winter ends in the next year. As weather services count. */
export function season(month: number, year: number): Interval | null {
  if (month < 12) return months(year, month, month + 2);
  return between(makeDay(year, 12, 1), makeDay(year + 1, 2, lastOfMonth(year + 1, 2)));
}

/** The year that puts a month nearest before the publication date, or after it when it is ahead. */
export function yearFor(month: number, { published, ahead }: Anchor): number | null {
  if (!published) return null;
  const year = yearOf(published);
  if (ahead()) return month < monthOf(published) ? year + 1 : year;
  return month > monthOf(published) ? year - 1 : year;
}

const DAYS_OF_MONTH = [28, 31] as const;
const DAYS_OF_YEAR = [365, 366] as const;
const DAYS_OF_DECADE = [3652, 3653] as const;

/**
 * Early, mid or late: the first ten days of a month, the second, the rest; four
 * months of a year; four, three and three years of a decade; thirds of anything else.
 */
export function partOf(interval: Interval, part: Part): Interval {
  const [from, to] = interval;
  const days = dayNumber(to) - dayNumber(from) + 1;
  const is = ([least, most]: readonly [number, number]) => days >= least && days <= most;
  const [first, second] = is(DAYS_OF_MONTH)
    ? [addDays(from, 10), addDays(from, 20)]
    : is(DAYS_OF_YEAR)
      ? [sameDayIn(from, 0, 4), sameDayIn(from, 0, 8)]
      : is(DAYS_OF_DECADE)
        ? [sameDayIn(from, 4, 0), sameDayIn(from, 7, 0)]
        : [addDays(from, Math.floor(days / 3)), addDays(from, 2 * Math.floor(days / 3))];
  if (part === "early") return [from, addDays(first, -1)];
  return part === "mid" ? [first, addDays(second, -1)] : [second, to];
}

const sameDayIn = (day: Day, later: number, month: number): Day =>
  makeDay(yearOf(day) + later, monthOf(day) + month, 1) ?? day;

const sinceMonday = (day: Day): number => (weekday(day) + 6) % 7;

/** The week, month, year … that a day lies in, or one so many steps from it. */
export function around(day: Day, unit: Unit, step: number): Interval | null {
  switch (unit) {
    case "day":
      return single(addDays(day, step));
    case "week": {
      const monday = addDays(day, 7 * step - sinceMonday(day));
      return [monday, addDays(monday, 6)];
    }
    case "weekend": {
      // On a Saturday or Sunday "this weekend" has begun; before, the last one is over.
      const saturday = addDays(day, 7 * step + 5 - sinceMonday(day));
      return [saturday, addDays(saturday, 1)];
    }
    case "month": {
      const index = yearOf(day) * 12 + monthOf(day) - 1 + step;
      const month = (index % 12) + 1;
      return months(Math.floor(index / 12), month, month);
    }
    case "quarter": {
      const index = yearOf(day) * 4 + Math.floor((monthOf(day) - 1) / 3) + step;
      const first = (index % 4) * 3 + 1;
      return months(Math.floor(index / 4), first, first + 2);
    }
    case "year":
      return years(yearOf(day) + step, yearOf(day) + step);
    case "decade":
      return decade(10 * (Math.floor(yearOf(day) / 10) + step));
  }
}

/** The same day so many units on; the last of a month where it has no such day; null before the year 0. */
export function shifted(day: Day, unit: Unit, count: number): Day | null {
  switch (unit) {
    case "day":
      return addDays(day, count);
    case "week":
    case "weekend":
      return addDays(day, 7 * count);
    case "month":
    case "quarter":
    case "year":
    case "decade": {
      const perUnit = { month: 1, quarter: 3, year: 12, decade: 120 }[unit];
      const index = yearOf(day) * 12 + monthOf(day) - 1 + perUnit * count;
      const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
      const of = Math.min(Number(day.slice(8)), lastOfMonth(year, month));
      return makeDay(year, month, of);
    }
  }
}

/** "Friday": the last one up to the day, that very day included; the next one where it is ahead. */
export function nearestWeekday(day: Day, wanted: number, ahead: boolean): Day {
  const back = (weekday(day) - wanted + 7) % 7;
  return addDays(day, ahead ? (7 - back) % 7 : -back);
}

/** "last Friday" is before the day itself, "next Friday" after it, "this Friday" in its week. */
export function weekdayBeside(day: Day, wanted: number, step: number): Day {
  const back = (weekday(day) - wanted + 7) % 7;
  if (step === 0) return addDays(day, ((wanted + 6) % 7) - sinceMonday(day));
  return addDays(day, step > 0 ? 7 - back : -(back || 7));
}

/** Counting starts only where there is room on both sides: "last year" of year 0 is not a Day. */
export const hasRoom = (day: Day | null): day is Day =>
  day !== null && yearOf(day) > 1000 && yearOf(day) < 9000;

export const daysApart = (a: Day, b: Day): number => Math.abs(dayNumber(a) - dayNumber(b));
