import { dayNumber, lastOfMonth, monthOf, weekday, yearOf } from "../day.ts";
import type { Day, When } from "../model.ts";

/** Days and numbers in words. The page speaks British English, whatever the browser is set to. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

const dayOf = (day: Day): number => Number(day.slice(8));
const month = (day: Day): string => MONTHS[monthOf(day) - 1] ?? "";
const shortMonth = (day: Day): string => month(day).slice(0, 3);

/** "9 November 2022" */
export const longDay = (day: Day): string => `${dayOf(day)} ${month(day)} ${yearOf(day)}`;
/** "9 Nov" */
export const shortDay = (day: Day): string => `${dayOf(day)} ${shortMonth(day)}`;
/** "9 Nov 2022" */
export const shortDayAndYear = (day: Day): string => `${shortDay(day)} ${yearOf(day)}`;
export const weekdayOf = (day: Day): string => WEEKDAYS[weekday(day)] ?? "";
/** "November 2022"; month counts from 1. */
export const monthAndYear = (year: number, monthNumber: number): string =>
  `${MONTHS[monthNumber - 1] ?? ""} ${year}`;

const isFirstOfMonth = (day: Day): boolean => dayOf(day) === 1;
const isLastOfMonth = (day: Day): boolean => dayOf(day) === lastOfMonth(yearOf(day), monthOf(day));

/**
 * A span as exact as it is: "9 November 2022", "9–11 November 2022", "March – April
 * 2022", "2014". Whole months and years are named as such, never as days.
 */
export function spanWords(from: Day, to: Day, style: "long" | "short" = "long"): string {
  const name = style === "long" ? month : shortMonth;
  const [fromYear, toYear] = [yearOf(from), yearOf(to)];
  const isWholeMonths = isFirstOfMonth(from) && isLastOfMonth(to);
  if (isWholeMonths && monthOf(from) === 1 && monthOf(to) === 12) {
    return fromYear === toYear ? `${fromYear}` : `${fromYear} – ${toYear}`;
  }
  if (isWholeMonths) {
    if (from.slice(0, 7) === to.slice(0, 7)) return `${name(to)} ${toYear}`;
    const start = fromYear === toYear ? name(from) : `${name(from)} ${fromYear}`;
    return `${start} – ${name(to)} ${toYear}`;
  }
  if (from === to) return `${dayOf(from)} ${name(from)} ${fromYear}`;
  if (from.slice(0, 7) === to.slice(0, 7))
    return `${dayOf(from)}–${dayOf(to)} ${name(to)} ${toYear}`;
  const start = `${dayOf(from)} ${name(from)}${fromYear === toYear ? "" : ` ${fromYear}`}`;
  return `${start} – ${dayOf(to)} ${name(to)} ${toYear}`;
}

/** For the head of a claim, where the year of most claims goes without saying. */
export function datelineDay(when: When, usualYear: number | null): string {
  const words = spanWords(when.from, when.to, "short");
  const isUsual = yearOf(when.from) === usualYear && yearOf(when.to) === usualYear;
  const isWholeYear = words === String(usualYear);
  return isUsual && !isWholeYear ? words.replace(` ${usualYear}`, "") : words;
}

/** How many days a span covers, both ends counted. */
export const dayCount = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from) + 1;

const number = new Intl.NumberFormat("en-GB");
export const formatNumber = (n: number): string => number.format(n);

/** "400 million", "1.2 billion": from a million on nobody counts noughts. */
export function largeNumber(n: number): string {
  const scale = Math.abs(n) >= 1e9 ? "billion" : Math.abs(n) >= 1e6 ? "million" : "";
  if (scale === "") return formatNumber(n);
  return `${formatNumber(n / (scale === "billion" ? 1e9 : 1e6))} ${scale}`;
}

/** "1 claim", "49 claims"; the plural is given where it is not a plain s. */
export const counted = (n: number, singular: string, plural = `${singular}s`): string =>
  `${formatNumber(n)} ${n === 1 ? singular : plural}`;

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  return items.length === 1 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** Text controls that turn the reading order: U+202A–202E, U+2066–2069, marks and ALM. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Bidirectional controls in a stranger's text are shown, not obeyed. */
export const shown = (text: string): string =>
  text.replace(
    TURNING,
    (c) => `[U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`,
  );
