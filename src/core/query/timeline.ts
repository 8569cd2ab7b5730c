import { utcDay, utcMonth, utcYear } from "d3-time";
import { addDays, fromDayNumber, lastOfMonth, makeDay, monthOf, yearOf } from "../day.ts";
import type { Claim, Day } from "../model.ts";
import type { Lookup } from "./lookup.ts";
import { compare } from "./lookup.ts";
import { dayCount } from "./words.ts";

/**
 * One axis for two lanes. The stretch in which the articles appeared is drawn day
 * by day; what is said to have happened long before or after is drawn together,
 * month by month or year by year, beside a marked break. A collection that spans
 * years is drawn by month or year throughout.
 */

export type Unit = "day" | "month" | "year";

export interface Slot {
  readonly from: Day;
  readonly to: Day;
  readonly unit: Unit;
  readonly part: "before" | "main" | "after";
}

export interface Bin {
  readonly slot: Slot;
  readonly happened: readonly Claim[];
  readonly published: readonly Claim[];
}

const MOST_DAYS = 31; // a month fits the axis in units a finger can hit
const MOST_MONTHS = 36;
const NEAR_DAYS = 3; // a claim this close to the main stretch lengthens it
const MOST_LEAD_DAYS = 14;

const startOf = (day: Day, unit: Unit): Day =>
  unit === "day" ? day : (makeDay(yearOf(day), unit === "month" ? monthOf(day) : 1, 1) ?? day);

function endOf(day: Day, unit: Unit): Day {
  if (unit === "day") return day;
  const month = unit === "month" ? monthOf(day) : 12;
  return makeDay(yearOf(day), month, lastOfMonth(yearOf(day), month)) ?? day;
}

const INTERVALS = { day: utcDay, month: utcMonth, year: utcYear } as const;

/** Every unit from one day to another, whether or not anything happened in it. */
function range(from: Day, to: Day, unit: Unit): readonly Day[] {
  const start = new Date(`${startOf(from, unit)}T00:00:00Z`);
  const stop = new Date(`${addDays(to, 1)}T00:00:00Z`);
  return INTERVALS[unit]
    .range(start, stop)
    .map((date) => fromDayNumber(date.valueOf() / 86_400_000));
}

/** Lengthens a stretch over days that lie close to it, one after another. */
function reach(edge: Day, days: readonly Day[], direction: -1 | 1): Day {
  const beyond = days
    .filter((day) => compare(day, edge) === direction)
    .sort((a, b) => direction * compare(a, b));
  let end = edge;
  for (const day of beyond) {
    const isNear = Math.abs(dayCount(end, day) - 1) <= NEAR_DAYS;
    if (!isNear || Math.abs(dayCount(edge, day) - 1) > MOST_LEAD_DAYS) break;
    end = day;
  }
  return end;
}

function mainStretch(published: readonly Day[], happened: readonly Claim[]) {
  const sorted = (published.length > 0 ? [...published] : happened.map(startedOn)).sort(compare);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (dayCount(first, last) <= MOST_DAYS) {
    const exact = happened.filter(({ when }) => when?.from === when?.to).map(startedOn);
    const stretch = { from: reach(first, exact, -1), to: reach(last, exact, 1) };
    return { unit: "day", ...stretch } as const;
  }
  const months = (yearOf(last) - yearOf(first)) * 12 + monthOf(last) - monthOf(first) + 1;
  const unit = months <= MOST_MONTHS ? "month" : "year";
  return { unit, from: startOf(first, unit), to: endOf(last, unit) } as const;
}

const startedOn = (claim: Claim): Day => claim.when?.from ?? fromDayNumber(0);

export function makeSlots({ collection }: Pick<Lookup, "collection">): readonly Slot[] {
  const happened = collection.claims.filter((claim) => claim.when !== null);
  const published = collection.articles.flatMap(({ publishedOn }) => publishedOn ?? []);
  const main = mainStretch(published, happened);
  if (main === null) return [];

  const outside = new Map<string, Slot>();
  for (const day of happened.map(startedOn)) {
    if (day >= main.from && day <= main.to) continue;
    const isYearAway = Math.abs(dayCount(main.from, day)) > 366;
    const unit = main.unit === "day" && !isYearAway ? "month" : "year";
    const part = day < main.from ? "before" : "after";
    const [from, to] = [startOf(day, unit), endOf(day, unit)];
    const slot: Slot = {
      unit,
      part,
      from: part === "after" && from <= main.to ? addDays(main.to, 1) : from,
      to: part === "before" && to >= main.from ? addDays(main.from, -1) : to,
    };
    outside.set(slot.from, slot);
  }
  const middle = range(main.from, main.to, main.unit).map((day): Slot => ({
    unit: main.unit,
    part: "main",
    from: day,
    to: endOf(day, main.unit),
  }));
  return withoutOverlap([...outside.values(), ...middle].sort((a, b) => compare(a.from, b.from)));
}

/** A year drawn as one slot ends where the first of its months drawn alone begins. */
const withoutOverlap = (slots: readonly Slot[]): readonly Slot[] =>
  slots.map((slot, index) => {
    const next = slots[index + 1];
    return next && slot.to >= next.from ? { ...slot, to: addDays(next.from, -1) } : slot;
  });

/** Index of the slot a day falls in; a day between two slots belongs to the earlier. */
export function slotAt(slots: readonly Slot[], day: Day): number {
  return Math.max(
    0,
    slots.findLastIndex((slot) => slot.from <= day),
  );
}

/** Each claim once in each lane: at the day it is said to have begun, and at its article's. */
export function makeBins(
  { articles }: Pick<Lookup, "articles">,
  slots: readonly Slot[],
  claims: readonly Claim[],
): readonly Bin[] {
  const bins = slots.map((slot) => {
    const happened: Claim[] = [];
    const published: Claim[] = [];
    return { slot, happened, published };
  });
  for (const claim of claims) {
    const publishedOn = articles.get(claim.article)?.publishedOn;
    if (claim.when) bins[slotAt(slots, claim.when.from)]?.happened.push(claim);
    if (publishedOn) bins[slotAt(slots, publishedOn)]?.published.push(claim);
  }
  return bins;
}
