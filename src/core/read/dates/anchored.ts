import type { Token } from "../tokens.ts";
import type { Hit } from "./cursor.ts";
import { type Anchor, type Interval, around, hasRoom } from "./intervals.ts";
import { type Unit, dateWord } from "./words.ts";

/** What needs the publication date, and is open without one. */
export const fromPublished =
  (
    read: (published: NonNullable<Anchor["published"]>, anchor: Anchor) => Interval | null,
  ): Hit["read"] =>
  (anchor) =>
    anchor.published && read(anchor.published, anchor);

export function unitAt(tokens: readonly Token[], i: number): Unit | null {
  const word = dateWord(tokens[i]);
  return word?.is === "unit" ? word.unit : null;
}

/** From the day last told of; years also from a year last told of. */
export function fromTold(unit: Unit, step: number, { told, last }: Anchor): Interval | null {
  const isLong = unit === "year" || unit === "decade";
  const from = told ?? (isLong && last && containing(last, "year") ? last[0] : null);
  return from && hasRoom(from) ? around(from, unit, step) : null;
}

const PLURALS =
  /^(?:\p{Script=Latin}+s|дні|днів|дни|дней|тижні|тижнів|недель|місяці|месяцы|роки|годы)$/u;
export const isPlural = (word: string): boolean => PLURALS.test(word);

/** The week, month or year that a stretch lies in; null where it spans several. */
export function containing([from, to]: Interval, unit: Unit): Interval | null {
  const whole = around(from, unit, 0);
  return whole && to <= whole[1] ? whole : null;
}
