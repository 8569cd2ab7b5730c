import type { Token } from "../tokens.ts";
import { dayNumber, yearOf } from "../../day.ts";
import { calendarMonth } from "./calendar-dates.ts";
import { type Hit, lowerAt } from "./cursor.ts";
import { type Anchor, type Interval, months, partOf, season } from "./intervals.ts";
import { relativeUnit } from "./relative-dates.ts";
import { dateWord } from "./words.ts";
import { decadeAt } from "./decades.ts";
import { centuryAt, yearsAt } from "./years.ts";

/** Stretches of the calendar: years, decades, centuries, seasons, quarters, and parts of them. */
export function period(tokens: readonly Token[], i: number): Hit | null {
  return (
    partAt(tokens, i) ??
    halfAt(tokens, i) ??
    quarterAt(tokens, i) ??
    seasonAt(tokens, i) ??
    centuryAt(tokens, i) ??
    decadeAt(tokens, i) ??
    yearsAt(tokens, i, false)
  );
}

/** "early November", "the end of 2021", "mid-March", "на початку 1990-х". */
function partAt(tokens: readonly Token[], i: number): Hit | null {
  const word = dateWord(tokens[i]);
  if (word?.is !== "part") return null;
  let at = i + 1;
  while (/^(?:[-'’]|of|the|in)$/u.test(lowerAt(tokens, at)) && at < i + 4) at++;
  const whole = innerAt(tokens, at);
  return whole && partHit(whole, (interval) => partOf(interval, word.part));
}

/** What has parts: a month, year, decade, century, season, or one that counts from now. */
const innerAt = (tokens: readonly Token[], i: number): Hit | null =>
  calendarMonth(tokens, i, true) ??
  centuryAt(tokens, i) ??
  decadeAt(tokens, i) ??
  yearsAt(tokens, i, true) ??
  seasonAt(tokens, i) ??
  relativeUnit(tokens, i);

const partHit = ({ end, read }: Hit, part: (interval: Interval) => Interval | null): Hit => ({
  end,
  read: (anchor) => {
    const interval = read(anchor);
    return interval && part(interval);
  },
});

/** "the first half of 2023". */
function halfAt(tokens: readonly Token[], i: number): Hit | null {
  const word = dateWord(tokens[i]);
  if (word?.is !== "ordinal" || word.ordinal > 2 || dateWord(tokens[i + 1])?.is !== "half")
    return null;
  const whole = yearBehind(tokens, i + 2);
  return (
    whole &&
    partHit(whole, ([from]) =>
      months(yearOf(from), word.ordinal === 1 ? 1 : 7, word.ordinal === 1 ? 6 : 12),
    )
  );
}

/** "of 2023", "of this year", "2023 року". */
function yearBehind(tokens: readonly Token[], i: number): Hit | null {
  const at = lowerAt(tokens, i) === "of" ? i + 1 : i;
  const year = yearsAt(tokens, at, true) ?? relativeUnit(tokens, at);
  return year && partHit(year, (interval) => (isYear(interval) ? interval : null));
}

const isYear = ([from, to]: Interval): boolean =>
  dayNumber(to) - dayNumber(from) >= 364 && yearOf(from) === yearOf(to);

const ROMAN_QUARTER: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);

/** "the third quarter of 2022", "Q3 2022", "III квартал 2022 року". */
function quarterAt(tokens: readonly Token[], i: number): Hit | null {
  const first = dateWord(tokens[i]);
  const short = /^q([1-4])$/u.exec(lowerAt(tokens, i));
  const word = dateWord(tokens[i + 1]);
  const isQuarter = word?.is === "unit" && word.unit === "quarter";
  if (!short && !isQuarter) return null;
  const roman = lowerAt(tokens, i).replaceAll("і", "i"); // a Cyrillic keyboard has a letter of its own
  const named = first?.is === "ordinal" ? first.ordinal : (ROMAN_QUARTER.get(roman) ?? 0);
  const number = short ? Number(short[1]) : isQuarter ? named : 0;
  if (number < 1 || number > 4) return null;
  const end = i + (short ? 1 : 2);
  const year = yearBehind(tokens, end);
  const ofYear = (year: number) => months(year, 3 * number - 2, 3 * number);
  if (year) return partHit(year, ([from]) => ofYear(yearOf(from)));
  // "the third quarter" of a match or of a town is none of the year.
  if (!short && lowerAt(tokens, end) === "of") return null;
  return { end, read: ({ published }) => published && ofYear(lastQuarterYear(number, published)) };
}

const lastQuarterYear = (number: number, published: NonNullable<Anchor["published"]>): number =>
  yearOf(published) - (3 * number - 2 > Number(published.slice(5, 7)) ? 1 : 0);

/** "the summer of 2021", "восени 2022 року", "летом прошлого года". */
function seasonAt(tokens: readonly Token[], i: number): Hit | null {
  const word = dateWord(tokens[i]);
  if (word?.is !== "season") return null;
  const year = yearBehind(tokens, i + 1);
  return year && partHit(year, ([from]) => season(word.month, yearOf(from)));
}
