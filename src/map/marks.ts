import type { ExpressionSpecification, Map as MapLibre } from "maplibre-gl";
import { hasTest, placesOf, testedAreas } from "./drawing.ts";
import { LABELS } from "./label-file.ts";
import { type MapLabel, OCCUPIED } from "./labels.ts";
import { OCCUPIED_COUNT, REGION_OPACITY } from "./layers-ground.ts";
import type { PlaceRow } from "../core/query/place-row.ts";
import { MARK, REGION_LAYERS, SOURCE } from "./names.ts";
import type { Subject } from "./scene.ts";

/** Sources whose features can be chosen, lit or drawn. */
const MARKED = [SOURCE.places, SOURCE.vague, SOURCE.areas, SOURCE.water] as const;

const fadedTo = (opacity: number): ExpressionSpecification => [
  "match",
  ["get", "state"],
  "faded",
  opacity,
  1,
];

export const isAnythingMarked = (
  { drawing, selectedPlaceId }: Subject,
  lit: ReadonlySet<string>,
): boolean => drawing !== null || selectedPlaceId !== null || lit.size > 0;

/** The most claims about any one place on the ground occupied since 2014. */
export function occupiedCount(rows: readonly PlaceRow[], labels: readonly MapLabel[]): number {
  const ids = new Set(labels.filter(({ note }) => note === OCCUPIED).map(({ place }) => place));
  return Math.max(
    0,
    ...rows.filter(({ place }) => ids.has(place.id)).map(({ claims }) => claims.length),
  );
}

/** @param isAwake - whether the marks' layers are drawn: see layers-marks.ts. */
export function dressLayers(map: MapLibre, { drawing, rows }: Subject, isAwake: boolean): void {
  map.setGlobalStateProperty(OCCUPIED_COUNT, occupiedCount(rows, LABELS));
  for (const id of Object.values(MARK)) {
    map.setLayoutProperty(id, "visibility", isAwake ? "visible" : "none");
  }
  // A test's own areas are read more easily over a quieter ground.
  const tint = hasTest(drawing) ? 0.3 : REGION_OPACITY;
  for (const id of REGION_LAYERS) map.setPaintProperty(id, "fill-opacity", tint);
  map.setLayoutProperty("river-badge", "visibility", drawing ? "none" : "visible");
  map.setPaintProperty("place", "icon-opacity", drawing ? fadedTo(0.3) : 1);
  map.setPaintProperty("place-name", "text-opacity", drawing ? fadedTo(0.55) : 1);
}

export function markFeatures(
  map: MapLibre,
  { drawing, selectedPlaceId }: Subject,
  lit: ReadonlySet<string>,
): void {
  const tested = testedAreas(drawing);
  const drawn = new Set([...placesOf(drawing)].filter((id) => !tested.has(id)));
  const selected = drawing ? null : selectedPlaceId;
  const marked = new Set([...lit, ...drawn, ...(selected === null ? [] : [selected])]);
  for (const source of MARKED) {
    map.removeFeatureState({ source });
    for (const id of marked) {
      const state = { lit: lit.has(id), drawn: drawn.has(id), selected: id === selected };
      map.setFeatureState({ source, id }, state);
    }
  }
}
