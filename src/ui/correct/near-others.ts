import type { Mention, Place } from "../../core/model.ts";

/**
 * Where an article is, whatever one of its words may mean: at the town it names most,
 * but for the place that is being put right.
 *
 * @returns longitude and latitude, degrees; null where it names no other.
 */
export function nearOthers(
  mentions: readonly Pick<Mention, "literal" | "place">[],
  wrong: string | null,
  places: ReadonlyMap<string, Pick<Place, "geometry">>,
): readonly [longitude: number, latitude: number] | null {
  const counts = new Map<string, number>();
  for (const { literal, place } of mentions) {
    if (!literal || place === null || place === wrong) continue;
    if (places.get(place)?.geometry.type === "Point") {
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const geometry = most && places.get(most[0])?.geometry;
  if (geometry?.type !== "Point") return null;
  const [lon, lat] = geometry.coordinates;
  return lon === undefined || lat === undefined ? null : [lon, lat];
}
