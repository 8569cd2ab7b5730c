import type { PlaceEntry } from "../../read/gazetteer.ts";
import { ADJECTIVES, COUNTRY_NAMES } from "../nations.ts";
import { fold } from "../../read/tokens.ts";
import { squareKilometres } from "../turf.ts";
import { areaOf, isCountry, isLand } from "./shape.ts";
import type { World } from "./world.ts";

const indexes = new WeakMap<World, ReadonlyMap<string, PlaceEntry>>();

/**
 * The place an adjective belongs to: "Romanian", "Crimean". A layer says a
 * country's (`demonym`); where none does, the list of nations; that of another
 * land whose name ends in -a is made by rule. Where two places share one,
 * neither is meant.
 */
export function adjectivePlace(world: World, word: string): PlaceEntry | null {
  const known = indexes.get(world) ?? indexed(world);
  indexes.set(world, known);
  return known.get(fold(word)) ?? null;
}

function indexed(world: World): ReadonlyMap<string, PlaceEntry> {
  const bearers = new Map<string, PlaceEntry[]>();
  for (const place of world.places) {
    const { demonym } = place.feature.properties;
    if (!isCountry(place) || typeof demonym !== "string") continue;
    for (const word of new Set(demonym.split(/[;,]/u).map((each) => fold(each.trim())))) {
      const sharing = bearers.get(word);
      if (sharing) sharing.push(place);
      else bearers.set(word, [place]);
    }
  }
  const found = new Map<string, PlaceEntry>();
  for (const [word, places] of bearers) {
    const meant = mostLikely(word, places);
    if (meant) found.set(word, meant);
  }
  const countries = new Map(world.places.filter(isCountry).map((each) => [nationOf(each), each]));
  for (const [word, nation] of ADJECTIVES) {
    const place = countries.get(nation);
    if (place && !bearers.has(word)) found.set(word, place);
  }
  for (const place of world.places)
    if (isLand(place) && /^\p{L}+a$/u.test(place.name)) {
      const key = fold(`${place.name}n`);
      if (!bearers.has(key) && !found.has(key)) found.set(key, place);
    }
  return found;
}

/** As the list of nations calls a country: "Bosnia and Herzegovina" is "bosnia" there. */
function nationOf({ name }: PlaceEntry): string {
  const folded = fold(name);
  const [first = ""] = folded.split(" and ");
  return COUNTRY_NAMES.get(folded) ?? COUNTRY_NAMES.get(first) ?? folded;
}

const FAR_LARGER = 20; // France against its islands in the south of the world

/** "Norwegian" is of Norway, not of Svalbard: the one it sounds like, or by far the largest. */
function mostLikely(word: string, places: readonly PlaceEntry[]): PlaceEntry | null {
  const [only, ...others] = places;
  if (!only || others.length === 0) return only ?? null;
  const alike = places.filter(({ name }) => fold(name).slice(0, 4) === word.slice(0, 4));
  if (alike.length === 1) return alike[0] ?? null;
  const sizes = places.map((place) => ({ place, km2: sizeOf(place) }));
  sizes.sort((a, b) => b.km2 - a.km2);
  const [first, second] = sizes;
  return first && second && first.km2 > FAR_LARGER * second.km2 ? first.place : null;
}

const sizeOf = (place: PlaceEntry): number => {
  const area = areaOf(place);
  return area ? squareKilometres(area) : 0;
};
