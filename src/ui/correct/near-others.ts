import type { Mention, Place } from "../../core/model.ts";
import { shapeOf } from "../../map/place-shape.ts";

const LITTLE = 0.001;

/**
 * Where an article is, whatever one of its words may mean: at the town it names most,
 * but for the place that is being put right.
 *
 * @returns longitude and latitude, degrees; null where it names no other.
 */
export function nearOthers(
  mentions: readonly Pick<Mention, "literal" | "place">[],
  wrong: string | null,
  places: ReadonlyMap<string, Place>,
): readonly [longitude: number, latitude: number] | null {
  const counts = new Map<string, number>();
  for (const { literal, place } of mentions) {
    const named = place === null || place === wrong ? undefined : places.get(place);
    if (!literal || place === null || named?.geometry.type !== "Point") continue;
    // A point that stands for a country or a river says little of where its towns are.
    const weight = shapeOf(named) === "symbol" ? 1 : LITTLE;
    counts.set(place, (counts.get(place) ?? 0) + weight);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const geometry = most && places.get(most[0])?.geometry;
  if (geometry?.type !== "Point") return null;
  const [lon, lat] = geometry.coordinates;
  return lon === undefined || lat === undefined ? null : [lon, lat];
}
