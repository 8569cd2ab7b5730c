import type { Map as MapLibre } from "maplibre-gl";
import { overlap } from "./bounds.ts";
import { extentsOf, flyTo, goTo, sightOf, sizeOf, viewOf } from "./camera.ts";
import { type Drawing, hasTest, measuredLines, placesOf } from "./drawing.ts";
import { type Canvas, findView, isFree } from "./find-view.ts";
import { type Focus, focusOf } from "./focus.ts";
import { LABELS } from "./label-file.ts";
import type { Subject } from "./scene.ts";
import { type Box, pointOn, zoomFor } from "./screen.ts";
import type { View } from "../core/query/view.ts";
import { ZOOM } from "./zoom.ts";

/** Where the map looks when a claim or a disagreement is drawn. */

const LEAST_SHARE = 0.3; // of the canvas, below which a drawing is too small to read

/**
 * Moves only if what is drawn cannot be seen whole, is hidden, or is too small to
 * read; of a huge place, its name must be in sight.
 *
 * @param covered - what lies over the map, px from the upper left of what is seen.
 */
export function bringDrawingInSight(
  map: MapLibre,
  subject: Subject,
  covered: readonly Box[],
): void {
  const { drawing, rows, geometries } = subject;
  if (!drawing) return;
  if (drawing.kind === "claim" && !hasTest(drawing)) {
    const placeIds = [...placesOf(drawing)];
    const sight = sightOf(map);
    const isHidden = extentsOf(subject, placeIds).some((extent) => !overlap(extent, sight));
    if (isHidden) goTo(map, subject, placeIds);
    return;
  }
  const focus = focusOf(drawing, rows, geometries, LABELS);
  const canvas = { ...sizeOf(map), covered };
  const zooms = zoomsOf(drawing);
  if (isReadable(focus, canvas, viewOf(map), zooms.least)) return;
  const view = findView(focus, canvas, zooms);
  if (view) flyTo(map, view);
}

const LEGIBLE_PX = 24; // so long a measured line can be seen

/** What is measured is seen, also where the sea or the country it was measured to is not. */
export function zoomsOf(drawing: Drawing | null): {
  readonly least: number;
  readonly most: number;
} {
  if (!hasTest(drawing)) return { least: ZOOM.least, most: ZOOM.ofPlace };
  const least = zoomFor(measuredLines(drawing), LEGIBLE_PX);
  return { least: Math.max(ZOOM.least, Math.min(ZOOM.ofTest, least)), most: ZOOM.ofTest };
}

function isReadable({ lines, areas }: Focus, canvas: Canvas, view: View, least: number): boolean {
  const { width, height, covered } = canvas;
  const points = [...areas, ...lines].map((position) => pointOn(position, view, canvas));
  const isOn = points.every(([x, y]) => x >= 0 && y >= 0 && x <= width && y <= height);
  const isClear = lines.every((position) => isFree(pointOn(position, view, canvas), covered));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const share = Math.max(
    (Math.max(...xs) - Math.min(...xs)) / width,
    (Math.max(...ys) - Math.min(...ys)) / height,
  );
  return isOn && isClear && share >= LEAST_SHARE && view.zoom >= least;
}
