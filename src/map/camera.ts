import type { Map as MapLibre } from "maplibre-gl";
import type { Claim } from "../core/model.ts";
import { type Bounds, overlap } from "./bounds.ts";
import { LABELS } from "./label-file.ts";
import type { Subject } from "./scene.ts";
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
  if (camera) map.jumpTo({ ...camera, zoom: Math.max(camera.zoom ?? 0, ZOOM.atStart) });
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
  const maxZoom = Math.max(map.getZoom(), ZOOM.ofPlace);
  map.fitBounds(corners(all), { padding: 56, maxZoom, duration: FLIGHT_MS });
}

/** Moves only if none of a place can be seen. */
export function bringInSight(map: MapLibre, subject: Subject, placeId: string): void {
  const row = subject.rows.find(({ place }) => place.id === placeId);
  if (!row || isInSight(row.place, subject.geometries, LABELS, sightOf(map))) return;
  goTo(map, subject, [placeId]);
}

/** Moves only if a claim cannot be seen whole: of a huge place, its name must be in sight. */
export function bringClaimInSight(map: MapLibre, subject: Subject, claim: Claim): void {
  const sight = sightOf(map);
  const placeIds = claim.places.map(({ place }) => place);
  const isHidden = extentsOf(subject, placeIds).some((extent) => !overlap(extent, sight));
  if (isHidden) goTo(map, subject, placeIds);
}

export function zoomBy(map: MapLibre, levels: number): void {
  map.zoomTo(map.getZoom() + levels, { duration: FLIGHT_MS / 2 });
}
