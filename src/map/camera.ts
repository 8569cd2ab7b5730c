import type { Map as MapLibre } from "maplibre-gl";
import type { View } from "../core/query/view.ts";
import { isBeyond } from "./beyond.ts";
import { type Bounds, middleOf } from "./bounds.ts";
import { LABELS } from "./label-file.ts";
import type { MapLabel } from "./labels.ts";
import { vagueOf } from "./place-shape.ts";
import type { Subject } from "./scene.ts";
import type { Size } from "./screen.ts";
import { extentOf, isAnyWithin, isInSight } from "./spot.ts";
import { startBounds } from "./start-view.ts";
import { togetherBounds } from "./together.ts";
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

/** As much, and clear of the buttons at the upper right and the notes along the edges. */
function fitPadding(map: MapLibre): Padding {
  const { clientWidth, clientHeight } = map.getContainer();
  const [x, y] = [Math.min(96, clientWidth * 0.09), Math.min(64, clientHeight * 0.08)];
  return { left: x, right: Math.max(x, Math.min(76, clientWidth * 0.2)), top: y, bottom: y };
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

export function extentsOf(
  { rows, geometries }: Subject,
  placeIds: readonly string[],
): readonly Bounds[] {
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
  // As near as the reader has come, where there is something to be seen as near.
  const maxZoom =
    isVagueAlone(subject, placeIds) || isFar(all)
      ? ZOOM.ofFarPlace
      : Math.max(map.getZoom(), ZOOM.ofPlace);
  map.fitBounds(corners(all), { padding: fitPadding(map), maxZoom, duration: FLIGHT_MS });
}

/** Beyond the ground drawn in detail, a place is found by the country around it. */
function isFar(bounds: Bounds): boolean {
  const [lon, lat] = middleOf(bounds);
  return isBeyond({ zoom: ZOOM.ofPlace, lat, lon });
}

/** As goTo, but a lone place far off does not pull the map away from where most claims are. */
export function showTogether(
  map: MapLibre,
  subject: Subject,
  placeIds: readonly string[],
  labels: readonly MapLabel[],
): void {
  const bounds = boundsTogether(subject, placeIds, labels);
  if (!bounds) return;
  const maxZoom = isFar(bounds) ? ZOOM.ofFarPlace : ZOOM.ofPlace;
  map.fitBounds(corners(bounds), { padding: fitPadding(map), maxZoom, duration: FLIGHT_MS });
}

function boundsTogether(
  { rows, geometries }: Subject,
  placeIds: readonly string[],
  labels: readonly MapLabel[],
): Bounds | null {
  const wanted = new Set(placeIds);
  const those = rows.filter(({ place }) => wanted.has(place.id));
  return togetherBounds(those, geometries, labels);
}

/** Where their names will stand; null where the ground drawn in detail has them. */
export function farView(subject: Subject, placeIds: readonly string[]): View | null {
  const bounds = boundsTogether(subject, placeIds, LABELS);
  if (!bounds || !isFar(bounds)) return null;
  const [lon, lat] = middleOf(bounds);
  return { zoom: ZOOM.ofFarPlace, lon, lat };
}

/** Whether any of them can be seen, as isAnyWithin has it. */
export function isAnyInSight(
  map: MapLibre,
  { rows, geometries }: Subject,
  placeIds: readonly string[],
): boolean {
  const wanted = new Set(placeIds);
  const those = rows.flatMap(({ place }) => (wanted.has(place.id) ? [place] : []));
  return isAnyWithin(sightOf(map), those, geometries, LABELS);
}

/** Moves only if none of a place can be seen. */
export function bringInSight(map: MapLibre, subject: Subject, placeId: string): void {
  const row = subject.rows.find(({ place }) => place.id === placeId);
  if (!row || isInSight(row.place, subject.geometries, LABELS, sightOf(map))) return;
  goTo(map, subject, [placeId]);
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

export function zoomBy(map: MapLibre, levels: number): void {
  map.zoomTo(map.getZoom() + levels, { duration: FLIGHT_MS / 2 });
}
