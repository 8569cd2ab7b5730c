import { sharesPlace } from "./alike.ts";
import { agree } from "./amounts.ts";
import type { Situation } from "./situation.ts";
import { daysApart, isLater } from "./times.ts";
import { type Verdict, agreement, conflict } from "./verdict.ts";

/** Two counts of one thing; null where they do not count the same. */
export function compareNumbers(a: Situation, b: Situation): Verdict | null {
  if (!a.quantity || !b.quantity || !sharesPlace(a, b)) return null;
  if (a.kind.name !== b.kind.name || !isSameUnit(a, b) || isRest(a) || isRest(b)) return null;
  if (agree(a.quantity, b.quantity)) return agreement("number");
  // Three policemen among twelve people are no other count.
  if (unitOf(a) !== unitOf(b) && !(PERSONS.test(unitOf(a)) && PERSONS.test(unitOf(b)))) return null;
  if (!a.kind.isToll && !isOpenMeasure(a, b)) return conflict("number");
  const [early, late, later] = isLater(b, a) ? ([a, b, "b"] as const) : isLater(a, b) ? ([b, a, "a"] as const) : ([a, b, null] as const); // prettier-ignore
  const grew = (late.quantity?.value ?? 0) > (early.quantity?.value ?? 0);
  return later && (grew || !a.kind.isToll)
    ? { kind: "updates", basis: "number", later }
    : conflict("number");
}

/** A measure without a day may have changed from one report to the next. */
const isOpenMeasure = (a: Situation, b: Situation): boolean =>
  a.kind.isInOneWording && daysApart(a, b) === null;

const PERSONS = /^(?:people|persons?|residents|inhabitants|civilians)$/u;
const unitOf = ({ quantity }: Situation): string =>
  quantity?.unit.toLowerCase().split(" ").at(-1) ?? "";
/** "Three other regions" are those beside the ones named before. */
const isRest = ({ quantity }: Situation): boolean =>
  /\b(?:other|others|more(?! than\b)|further|additional|another)\b/iu.test(quantity?.text ?? "");
/** "People" may be anybody; "miners" and "soldiers" are not each other. */
const isSameUnit = (a: Situation, b: Situation): boolean =>
  unitOf(a) === unitOf(b) || PERSONS.test(unitOf(a)) || PERSONS.test(unitOf(b));
