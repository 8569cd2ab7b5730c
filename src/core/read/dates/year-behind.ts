import { yearOf } from "../../day.ts";
import type { Token } from "../tokens.ts";
import { lowerAt, pastYearWord, yearAt } from "./cursor.ts";
import type { Anchor } from "./intervals.ts";
import { dateWord } from "./words.ts";
import { countsThings } from "./years.ts";

/** The year that stands behind a day or month, if one does. */
export interface YearBehind {
  readonly end: number;
  /** False where no year stands there, and the nearest is meant. */
  readonly given: boolean;
  readonly read: (anchor: Anchor) => number | null;
}

/** ", 2022", "2022 року", "of this year", "прошлого года", "the same year". */
export function yearBehind(tokens: readonly Token[], i: number): YearBehind {
  const at = lowerAt(tokens, i) === "," ? i + 1 : i;
  const year = yearAt(tokens, at);
  if (year !== null && !countsThings(year, tokens[at + 1], at > i))
    return { end: pastYearWord(tokens, at + 1), given: true, read: () => year };
  return yearInWords(tokens, i) ?? { end: i, given: false, read: () => null };
}

function yearInWords(tokens: readonly Token[], i: number): YearBehind | null {
  let at = i;
  while (/^(?:of|the)$/u.test(lowerAt(tokens, at)) && at < i + 2) at++;
  const word = dateWord(tokens[at]);
  if (word?.is !== "which" && word?.is !== "same") return null;
  let end = at + 1;
  while (/^(?:same|ж|же|самого)$/u.test(lowerAt(tokens, end)) && end < at + 3) end++;
  const unit = dateWord(tokens[end]);
  if (unit?.is !== "unit" || unit.unit !== "year") return null;
  if (word.is === "which") {
    return {
      end: end + 1,
      given: true,
      read: ({ published }) => published && yearOf(published) + word.step,
    };
  }
  return { end: end + 1, given: true, read: ({ last }) => last && oneYear(last) };
}

const oneYear = ([from, to]: NonNullable<Anchor["last"]>): number | null =>
  yearOf(from) === yearOf(to) ? yearOf(from) : null;
