import type { Day } from "./model.ts";

/** Calendar arithmetic on Days, in UTC throughout, so that no time zone can move a date. */

const DAY_MS = 86_400_000;
const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists: "2022-11-31" has the right shape and is still no day. */
export function isDay(x: unknown): x is Day {
  if (typeof x !== "string" || !SHAPE.test(x)) return false;
  const [year, month, day] = [Number(x.slice(0, 4)), Number(x.slice(5, 7)), Number(x.slice(8))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS_IN[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** @returns the day, or null for one that does not exist (31 November, month 13, year 0). */
export function makeDay(year: number, month: number, day: number): Day | null {
  const pad = (n: number, width: number) => String(n).padStart(width, "0");
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isDay(text) ? text : null;
}

/** Days since 1 January 1970. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** @throws RangeError beyond the years 0000 to 9999, which no caller reaches from a Day. */
export function fromDayNumber(number: number): Day {
  const text = new Date(number * DAY_MS).toISOString().slice(0, 10);
  if (!isDay(text)) throw new RangeError(`day number ${number} is outside the years 0000 to 9999`);
  return text;
}

export const addDays = (day: Day, days: number): Day => fromDayNumber(dayNumber(day) + days);

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const yearOf = (day: Day): number => Number(day.slice(0, 4));
export const monthOf = (day: Day): number => Number(day.slice(5, 7));

/** Last day of a month; month counts from 1. */
export const lastOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
