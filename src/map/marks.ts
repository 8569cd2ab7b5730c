import type { ExpressionSpecification, Map as MapLibre } from "maplibre-gl";
import { MARK, SOURCE } from "./names.ts";
import type { Subject } from "./scene.ts";

/** Sources whose features can be chosen, lit or drawn. */
const MARKED = [SOURCE.places, SOURCE.areas, SOURCE.water] as const;

const fadedTo = (opacity: number): ExpressionSpecification => [
  "match",
  ["get", "state"],
  "faded",
  opacity,
  1,
];

export const isAnythingMarked = (
  { claim, selectedPlaceId }: Subject,
  lit: ReadonlySet<string>,
): boolean => claim !== null || selectedPlaceId !== null || lit.size > 0;

/** @param isAwake - whether the marks' layers are drawn: see layers-marks.ts. */
export function dressLayers(map: MapLibre, { claim }: Subject, isAwake: boolean): void {
  for (const id of Object.values(MARK)) {
    map.setLayoutProperty(id, "visibility", isAwake ? "visible" : "none");
  }
  map.setPaintProperty("place", "icon-opacity", claim ? fadedTo(0.3) : 1);
  map.setPaintProperty("place-name", "text-opacity", claim ? fadedTo(0.55) : 1);
}

export function markFeatures(
  map: MapLibre,
  { claim, selectedPlaceId }: Subject,
  lit: ReadonlySet<string>,
): void {
  const drawn = new Set(claim?.places.map(({ place }) => place));
  const selected = claim ? null : selectedPlaceId;
  const marked = new Set([...lit, ...drawn, ...(selected === null ? [] : [selected])]);
  for (const source of MARKED) {
    map.removeFeatureState({ source });
    for (const id of marked) {
      const state = { lit: lit.has(id), drawn: drawn.has(id), selected: id === selected };
      map.setFeatureState({ source, id }, state);
    }
  }
}
