import type { Place } from "../model.ts";
import type { Correction, Point } from "./correction.ts";

/** Points that somebody set on the map: places that only corrections know. */

/** The layer they are said to be of. It has no receipt: a hand set them. */
export const SET_BY_HAND = "set-by-hand";

const DECIMALS = 4; // of a degree, 11 m: finer than a finger on a map

/** The same name at the same spot has the same id, whoever sets it and whenever. */
export function idOfPoint(name: string, [lon, lat]: Point): string {
  const word = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
  return `set-${word}@${rounded(lat)},${rounded(lon)}`;
}

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** What corrections define, by id; of two that define one id the first stands. */
export function setPlacesOf(corrections: readonly Correction[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const correction of corrections) {
    const place = setPlaceOf(correction);
    if (place && !places.has(place.id)) places.set(place.id, place);
  }
  return places;
}

/** The place a correction defines; null for one that defines none. */
export function setPlaceOf({ about, set }: Correction): Place | null {
  if (about !== "mention" || !set.at || !set.place || !set.name) return null;
  const [lon, lat] = set.at;
  return {
    type: "Feature",
    id: set.place,
    geometry: { type: "Point", coordinates: [rounded(lon), rounded(lat)] },
    properties: { name: set.name, kind: set.kind ?? "place", layer: SET_BY_HAND },
  };
}

/** Why a place cannot be defined so; null for one that can. */
export function rivalOf(place: Place, others: ReadonlyMap<string, Place>, inLayers: Place | null) {
  if (inLayers && inLayers.properties.layer !== SET_BY_HAND) {
    return `sets ${place.id} on the map, and a layer has a place of that id; name it otherwise`;
  }
  const first = others.get(place.id);
  return first && JSON.stringify(first) !== JSON.stringify(place)
    ? `sets ${place.id} on the map, and an earlier correction sets it elsewhere or names it otherwise`
    : null;
}
