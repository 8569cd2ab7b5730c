import { distanceKm } from "../geography/turf.ts";
import type { PlaceEntry } from "./gazetteer.ts";
import { CITY_KINDS } from "./lexicon/kinds.ts";
import { middleOf } from "../geography/middle.ts";
import type { Group } from "./name-groups.ts";
import type { Resolution } from "./resolve.ts";

/** Another continent, mostly. */
const FAR_KM = 3000;
/** Fewer other places do not say where the article is. */
const FEWEST_OTHERS = 3;
/** A place known as well as this is known by its other names too: "Saigon", "Bombay". */
const WELL_KNOWN = 500_000; // inhabitants

/**
 * Takes back what nothing but another name speaks for: a smaller place by one of
 * its other names only, in a country where no other name of the article lies,
 * and farther from every one of them than {@link FAR_KM}. It stays a candidate.
 */
export function withoutStrays(
  decided: ReadonlyMap<Group, Resolution>,
): ReadonlyMap<Group, Resolution> {
  const strays = Array.from(decided).filter(
    ([group, { place }]) => place && isByOtherName(group, place),
  );
  if (strays.length === 0) return decided;
  const kept = new Map(decided);
  const settled = Array.from(decided.values()).flatMap(({ place }) => place ?? []);
  for (const [group, resolution] of strays) {
    const { place } = resolution;
    const others = settled.filter((other) => other !== place);
    if (!place || others.length < FEWEST_OTHERS) continue;
    if (others.every((other) => isFar(place, other)))
      kept.set(group, { ...resolution, place: null });
  }
  return kept;
}

const isByOtherName = ({ rivals }: Group, { id, kind, population }: PlaceEntry): boolean =>
  CITY_KINDS.has(kind) &&
  population < WELL_KNOWN &&
  rivals.every(({ place, alternate }) => place.id !== id || alternate);

const isFar = (place: PlaceEntry, other: PlaceEntry): boolean =>
  (other.country === "" || other.country !== place.country) &&
  distanceKm(middleOf(place.feature.geometry), middleOf(other.feature.geometry)) > FAR_KM;
