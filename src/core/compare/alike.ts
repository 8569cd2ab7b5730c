import type { Situation } from "./situation.ts";
import { NEGATION } from "./wording.ts";
import { daysApart, publishedApart } from "./times.ts";

const CLOSE_DAYS = 3;
/** Heads that name any of many: a fire in "a house" may be the one in "the hotel". */
const ANY_OBJECT = /^(?:building|apartment|house)s?$/u;

/**
 * Whether two reports of a common kind of thing can be of one: a day, something
 * struck or an equal number in common, and neither another cause nor another object.
 */
export function isAlike(a: Situation, b: Situation): boolean {
  if (!hasOneCause(a, b) || hasOtherObjects(a, b)) return false;
  const isOneDay = daysApart(a, b) === 0;
  if (isOneDay) return isShort(a) && isShort(b);
  const isEqual = a.quantity !== null && a.quantity.value === b.quantity?.value;
  return (sharesObject(a, b) || isEqual) && (publishedApart(a, b) ?? 0) <= CLOSE_DAYS;
}

export const sharesObject = (a: Situation, b: Situation): boolean => share(a.objects, b.objects);

/** Of two causes told none may be foreign to the other; where one tells none, nothing speaks against. */
export const hasOneCause = (a: Situation, b: Situation): boolean =>
  a.causes.size === 0 || b.causes.size === 0 || share(a.causes, b.causes);

function hasOtherObjects(a: Situation, b: Situation): boolean {
  const own = ({ objects }: Situation) =>
    Array.from(objects).filter((object) => !ANY_OBJECT.test(object));
  return own(a).length > 0 && own(b).length > 0 && !share(a.objects, b.objects);
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  Array.from(a).some((each) => b.has(each));

const FEWEST_WORDS = 2; // content words in common

/**
 * Whether the clauses of two numbers are put in the same words about the same places: one may
 * say more, but neither anything else, for the one word that differs may be what is counted.
 */
export const isOneWording = (a: Situation, b: Situation): boolean =>
  (isWithin(a.words, b.words) && isAbout(a, b)) || (isWithin(b.words, a.words) && isAbout(b, a));

const isWithin = (less: ReadonlySet<string>, more: ReadonlySet<string>): boolean =>
  less.size >= FEWEST_WORDS &&
  less.has(NEGATION) === more.has(NEGATION) &&
  Array.from(less).every((word) => more.has(word));

/** One names the places of the other, or some of them. */
const isAbout = ({ places: a }: Situation, { places: b }: Situation): boolean =>
  a.every((place) => b.includes(place)) || b.every((place) => a.includes(place));

const isShort = ({ days }: Situation): boolean => !days || days[1] - days[0] <= CLOSE_DAYS;

export const sharesPlace = (a: Situation, b: Situation): boolean =>
  a.places.some((place) => b.places.includes(place));
