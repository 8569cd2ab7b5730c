import type { Situation } from "./situation.ts";

type Times = Pick<Situation, "days" | "published" | "stance">;

/** Days between two times that do not overlap; 0 where they do, null where one has none. */
export function daysApart(a: Times, b: Times): number | null {
  if (!a.days || !b.days) return null;
  const [fromA, toA] = a.days;
  const [fromB, toB] = b.days;
  return Math.max(0, fromB - toA, fromA - toB);
}

/** Days between publications; null where one is not known. */
export const publishedApart = (a: Times, b: Times): number | null =>
  a.published === null || b.published === null ? null : Math.abs(a.published - b.published);

/**
 * Whether two things can have been at one time: their days overlap, or one has
 * none and lies in the time before its publication, and not after it.
 *
 * @param toldForDays - how far back a report without a date may still tell of.
 */
export function canMeet(a: Times, b: Times, toldForDays: number): boolean {
  const apart = daysApart(a, b);
  if (apart !== null) return apart === 0;
  const [dated, open] = a.days ? [a, b] : [b, a];
  if (!dated.days) return (publishedApart(a, b) ?? 0) <= toldForDays;
  if (open.published === null) return true;
  const [from, to] = dated.days;
  return (
    (open.stance !== "asserted" || from <= open.published) && to >= open.published - toldForDays
  );
}

/** Whether b was told, or happened, after a. */
export function isLater(b: Times, a: Times): boolean {
  if (a.published !== null && b.published !== null && a.published !== b.published)
    return b.published > a.published;
  if (a.days && b.days) return b.days[0] > a.days[1];
  return false;
}
