import type { Position } from "geojson";
import { representativePoint } from "../geography/representative.ts";
import { distanceKm } from "../geography/turf.ts";
import type { Candidate } from "../model.ts";
import type { Gazetteer, PlaceEntry } from "../read/gazetteer.ts";
import { tokenise } from "../read/tokens.ts";
import type { PlaceOption } from "./preview.ts";

/** What a name could mean, told so that a person can choose between the places. */

const MOST_OPTIONS = 12;
const MOST_NEIGHBOURS = 3;

/** A place that the same article names, for distances. */
export interface Nearby {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
}

/** Everything that bears a name, what reading thought of first, then the best known. */
export function bearersOf(
  text: string,
  candidates: readonly Candidate[],
  { places, match }: Gazetteer,
): readonly (readonly [place: PlaceEntry, score: number | null])[] {
  const scores = new Map(candidates.map(({ place, score }) => [place, score]));
  const tokens = tokenise(text);
  const matched = match(tokens, 0);
  const named = matched?.endToken === tokens.length ? matched.bearers : [];
  const found = new Map<string, PlaceEntry>();
  for (const { place } of candidates) {
    const entry = places.get(place);
    if (entry) found.set(place, entry);
  }
  for (const { place } of named) found.set(place.id, place);
  return Array.from(found.values(), (place) => [place, scores.get(place.id) ?? null] as const)
    .sort(
      ([a, aScore], [b, bScore]) => (bScore ?? 0) - (aScore ?? 0) || b.population - a.population,
    )
    .slice(0, MOST_OPTIONS);
}

export function placeOption(
  place: PlaceEntry,
  score: number | null,
  nearby: readonly Nearby[],
  gazetteer: Pick<Gazetteer, "places">,
): PlaceOption {
  const { id, name, kind, layer } = place;
  const at = representativePoint(place.feature.geometry);
  const [lon = 0, lat = 0] = at;
  const near = nearby
    .filter((other) => other.id !== id)
    .map((other) => ({ name: other.name, km: distanceKm(at, other.position) }))
    .sort((a, b) => a.km - b.km);
  const names = new Set(near.map((other) => other.name));
  return {
    id,
    name,
    kind,
    layer,
    score,
    where: whereWords(place, gazetteer),
    km: near[0]?.km ?? null,
    neighbours: Array.from(names).slice(0, MOST_NEIGHBOURS),
    position: [lon, lat],
  };
}

/** "town in Louisiana, United States" */
export function whereWords(
  { id, kind, region, country }: PlaceEntry,
  { places }: Pick<Gazetteer, "places">,
): string {
  const regionName = region && region !== id ? (places.get(region)?.name ?? "") : "";
  const countryName = kind === "country" ? "" : countryNameOf(country);
  const around = [regionName, countryName].filter(Boolean);
  return around.length > 0 ? `${kind} in ${around.join(", ")}` : kind;
}

const ISO_CODE = /^[A-Z]{2}$/;
const COUNTRY_NAMES = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const countryNameOf = (code: string): string =>
  ISO_CODE.test(code) ? (COUNTRY_NAMES.of(code) ?? "") : "";

export const nearbyOf = (entries: Iterable<PlaceEntry>): readonly Nearby[] =>
  Array.from(entries, ({ id, name, feature }) => ({
    id,
    name,
    position: representativePoint(feature.geometry),
  }));
