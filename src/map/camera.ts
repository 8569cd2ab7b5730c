import type { Map as MapLibre } from "maplibre-gl";
import type { View } from "../core/query/view.ts";
import { type Bounds, middleOf, overlap } from "./bounds.ts";
import { type Drawing, hasTest, measuredLines, placesOf } from "./drawing.ts";
import { type Canvas, findView, isFree } from "./find-view.ts";
import { type Focus, focusOf } from "./focus.ts";
import { isBeyond } from "./beyond.ts";
import { LABELS } from "./label-file.ts";
import { vagueOf } from "./place-shape.ts";
import type { Subject } from "./scene.ts";
import { type Box, pointOn, type Size, zoomFor } from "./screen.ts";
import { extentOf, isInSight } from "./spot.ts";
import { startBounds } from "./start-view.ts";
import { ZOOM } from "./zoom.ts";

/** Where the map looks: at the start, and when something asked for is out of sight. */

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const FLIGHT_MS = 600;
const WIDE_DEGREES = 14; // beyond, the start is no region seen closely but several countries
const SOUTHERN_UKRAINE: Bounds = { west: 29.5, south: 44.4, east: 36.7, north: 48 };

const corners = ({ west, south, east, north }: Bounds): [number, number, number, number] => [
  west,
  south,
  east,
  north,
];

/** Room for names beside the outermost places, where there is room to give. */
function startPadding({ clientWidth, clientHeight }: HTMLElement): Padding {
  const [x, y] = [Math.min(96, clientWidth * 0.09), Math.min(64, clientHeight * 0.07)];
  return { left: x, right: x, top: y, bottom: y };
}

export function lookAtStart(map: MapLibre, { rows, geometries }: Subject): void {
  const bounds = startBounds(rows, geometries, LABELS) ?? SOUTHERN_UKRAINE;
  const padding = startPadding(map.getContainer());
  const camera = map.cameraForBounds(corners(bounds), { padding });
  const least = bounds.east - bounds.west > WIDE_DEGREES ? ZOOM.least : ZOOM.atStart;
  if (camera) map.jumpTo({ ...camera, zoom: Math.max(camera.zoom ?? 0, least) });
}

/** What can be seen: the canvas without what lies over it. */
export function sightOf(map: MapLibre): Bounds {
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const { clientWidth, clientHeight } = map.getContainer();
  const northWest = map.unproject([left, top]);
  const southEast = map.unproject([clientWidth - right, clientHeight - bottom]);
  return { west: northWest.lng, north: northWest.lat, east: southEast.lng, south: southEast.lat };
}

function extentsOf({ rows, geometries }: Subject, placeIds: readonly string[]): readonly Bounds[] {
  const wanted = new Set(placeIds);
  return rows
    .filter(({ place }) => wanted.has(place.id))
    .flatMap(({ place }) => extentOf(place, geometries, LABELS) ?? []);
}

/** Of whose outlines nothing is known: a close look would say more than the words. */
const isVagueAlone = ({ rows }: Subject, placeIds: readonly string[]): boolean =>
  rows.every(({ place }) => !placeIds.includes(place.id) || vagueOf(place) !== null);

/** A flight of half a second, or a jump for who asked for less motion. */
export function goTo(map: MapLibre, subject: Subject, placeIds: readonly string[]): void {
  const found = extentsOf(subject, placeIds);
  if (found.length === 0) return;
  const all: Bounds = {
    west: Math.min(...found.map(({ west }) => west)),
    south: Math.min(...found.map(({ south }) => south)),
    east: Math.max(...found.map(({ east }) => east)),
    north: Math.max(...found.map(({ north }) => north)),
  };
  const maxZoom = Math.max(
    map.getZoom(),
    isVagueAlone(subject, placeIds) ? ZOOM.ofFarPlace : ZOOM.ofPlace,
  );
  map.fitBounds(corners(all), { padding: 56, maxZoom, duration: FLIGHT_MS });
}

/** As goTo, but a lone place far off does not pull the map away from where most claims are. */
export function showTogether(map: MapLibre, subject: Subject, placeIds: readonly string[]): void {
  const wanted = new Set(placeIds);
  const rows = subject.rows.filter(({ place }) => wanted.has(place.id));
  const bounds = startBounds(rows, subject.geometries, LABELS);
  if (!bounds) {
    goTo(map, subject, placeIds);
    return;
  }
  const padding = startPadding(map.getContainer());
  const [lon, lat] = middleOf(bounds);
  // Beyond the ground drawn in detail, a place is found by the country around it.
  const maxZoom = isBeyond({ zoom: ZOOM.ofPlace, lat, lon }) ? ZOOM.ofFarPlace : ZOOM.ofPlace;
  map.fitBounds(corners(bounds), { padding, maxZoom, duration: FLIGHT_MS });
}

/** Moves only if none of a place can be seen. */
export function bringInSight(map: MapLibre, subject: Subject, placeId: string): void {
  const row = subject.rows.find(({ place }) => place.id === placeId);
  if (!row || isInSight(row.place, subject.geometries, LABELS, sightOf(map))) return;
  goTo(map, subject, [placeId]);
}

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

export const viewOf = (map: MapLibre): View => {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: lng };
};

export function flyTo(map: MapLibre, { zoom, lat, lon }: View): void {
  map.easeTo({ center: [lon, lat], zoom, duration: FLIGHT_MS });
}

/** Of what is seen: the canvas without what is padded away. */
export function sizeOf(map: MapLibre): Size {
  const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
  const { clientWidth, clientHeight } = map.getContainer();
  return { width: clientWidth - left - right, height: clientHeight - top - bottom };
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

export function zoomBy(map: MapLibre, levels: number): void {
  map.zoomTo(map.getZoom() + levels, { duration: FLIGHT_MS / 2 });
}
