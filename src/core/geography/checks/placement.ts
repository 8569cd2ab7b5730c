import type { Position } from "geojson";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { type Area, type Bounds, boundsOf, squareKilometres } from "../turf.ts";
import { areaOf, pointOf } from "./shape.ts";

/** Where a place lies in a land, from 0 in its south and west to 1 in its north and east. */
export interface Placement {
  readonly east: number;
  readonly north: number;
  /** Of the land's main part: islands far out would pull its middle away. */
  readonly bounds: Bounds;
}

const MAIN_SHARE = 0.3; // New Zealand is two islands; Alaska does not move the south of the United States

const mains = new WeakMap<Area, Bounds>();

function mainBounds(area: Area): Bounds {
  const known = mains.get(area);
  if (known) return known;
  const polygons = area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  const sized = polygons.map((coordinates) => {
    const polygon = { type: "Polygon" as const, coordinates };
    return { bounds: boundsOf(polygon), km2: squareKilometres(polygon) };
  });
  const largest = Math.max(...sized.map(({ km2 }) => km2));
  const kept = sized.filter(({ km2 }) => km2 >= MAIN_SHARE * largest).map(({ bounds }) => bounds);
  const found: Bounds = [
    Math.min(...kept.map(([west]) => west)),
    Math.min(...kept.map(([, south]) => south)),
    Math.max(...kept.map(([, , east]) => east)),
    Math.max(...kept.map(([, , , north]) => north)),
  ];
  mains.set(area, found);
  return found;
}

/** Null where the land has no outline. */
export function placementIn(place: PlaceEntry, land: PlaceEntry): Placement | null {
  const area = areaOf(land);
  if (!area) return null;
  const bounds = mainBounds(area);
  const [west, south, east, north] = bounds;
  const [x = 0, y = 0]: Position = pointOf(place);
  return { east: share(x, west, east), north: share(y, south, north), bounds };
}

const share = (value: number, from: number, to: number): number =>
  to === from ? 0.5 : Math.min(1, Math.max(0, (value - from) / (to - from)));

/** How far along a direction of the compass, 0 against it to 1; for "south-east" the mean of both. */
export function shareTowards({ east, north }: Placement, degrees: number): number {
  const radians = (degrees * Math.PI) / 180;
  const [x, y] = [Math.sin(radians), Math.cos(radians)].map((each) => Math.sign(round(each)));
  const shares = [
    ...(x ? [x > 0 ? east : 1 - east] : []),
    ...(y ? [y > 0 ? north : 1 - north] : []),
  ];
  return shares.reduce((sum, each) => sum + each, 0) / Math.max(1, shares.length);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
