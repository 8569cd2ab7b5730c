import type { PlaceEntry } from "../../read/gazetteer.ts";
import { distanceKm } from "../turf.ts";
import { isKindNoun, isPlain, listFrom } from "./ground.ts";
import { type Placed, type Words, isClosed } from "./phrases.ts";
import { isCountry, isSettlement, pointOf } from "./shape.ts";

/** Two places whose words say that one holds the other. */
export interface Pair {
  readonly inner: PlaceEntry;
  readonly outer: PlaceEntry;
  readonly first: number;
  readonly end: number;
  /** False where the words may not belong together: then only a place that does lie there is told. */
  readonly isTied: boolean;
}

/** How wide a place is; a land lies only in a wider one. */
export const rankOf = ({ kind }: PlaceEntry): number =>
  kind === "continent"
    ? 3
    : kind === "country"
      ? 2
      : kind === "region" || kind === "peninsula"
        ? 1
        : 0;

const HOMONYM_KM = 2500; // from a town to the middle of a land: further off, another land of that name is meant

const isSameCountry = (a: PlaceEntry, b: PlaceEntry): boolean =>
  a.country !== "" && a.country === b.country;

/** "Kherson, Ukraine": not in a list of names, and not Atlanta, Georgia. */
export function byComma(words: Words): Pair[] {
  return words.passage.names.flatMap(({ first }): Pair[] => {
    const inner = words.nameAt(first);
    const joint = inner ? words.token(inner.end)?.text : "";
    const outer = inner && (joint === "," || joint === "(") ? words.nameAt(inner.end + 1) : null;
    if (!inner || !outer || !isPlain(words, inner) || !isPlain(words, outer)) return [];
    const isOpen = !isClosed(words, outer.end) && !isPairFrom(words, outer.end + 1);
    if (isOpen) return [];
    const before = words.lower(first - 1);
    const after = words.token(outer.end)?.text === "," ? outer.end + 1 : outer.end;
    const isInPairs = isPairTo(words, first - 1) || isPairFrom(words, after + 1);
    const isList =
      before === "," ||
      before === "and" ||
      (/^(?:and|or)$/u.test(words.lower(after)) && words.isInName(after + 1)) ||
      (after > outer.end && words.nameAt(after) !== null && !isNarrowing(words, outer, after)) ||
      listFrom(words, inner).length > 1;
    const isFar =
      distanceKm(pointOf(inner.place), pointOf(outer.place)) > HOMONYM_KM &&
      !isSameCountry(inner.place, outer.place);
    const isCoarser = isSettlement(inner.place) ? !isSettlement(outer.place) : true;
    return (isList && !isInPairs) || !isCoarser || isFar
      ? []
      : [
          {
            inner: inner.place,
            outer: outer.place,
            first,
            end: outer.end,
            isTied: isSettlement(inner.place) && !isList,
          },
        ];
  });
}

/** "A, B region, C": each wider than the one before. */
function isNarrowing(words: Words, { place, end }: Placed, after: number): boolean {
  const wider = words.nameAt(after)?.place;
  return wider !== undefined && isKindNoun(words.lower(end - 1)) && rankOf(wider) > rankOf(place);
}

/** "A, X and B, Y": another town with its country beside it. */
function isPairFrom(words: Words, first: number): boolean {
  const town = /^(?:and|,|;)$/u.test(words.lower(first - 1)) ? words.nameAt(first) : null;
  const land = town && words.token(town.end)?.text === "," ? words.nameAt(town.end + 1) : null;
  return town !== null && land !== null && isSettlement(town.place) && isCountry(land.place);
}

function isPairTo(words: Words, joint: number): boolean {
  if (!/^(?:and|;)$/u.test(words.lower(joint))) return false;
  const land = words.nameTo(words.token(joint - 1)?.text === "," ? joint - 1 : joint);
  const town =
    land && words.token(land.first - 1)?.text === "," ? words.nameTo(land.first - 1) : null;
  return town !== null && land !== null && isSettlement(town.place) && isCountry(land.place);
}
