import type { Position } from "geojson";
import { boxOf } from "./box.ts";
import type { Gazetteer, PlaceEntry } from "./gazetteer.ts";
import { isFirstLevel, isSecondLevel } from "./standing.ts";

/** Where a place lies, in numbers that stand for areas; 0 for none. */
export interface Whereabouts {
  readonly country: number;
  readonly region: number;
  readonly county: number;
  /** The area the place itself is, where it is one. */
  readonly itself: number;
  /** Cell of a grid of one degree, from 1; 0 for a place too large to be near anything. */
  readonly cell: number;
  /** Block of a grid of fifteen degrees, from 1: what is in one corner of the world. */
  readonly corner: number;
}

export const COLUMNS = 360;
export const ROWS = 180;
const CORNER = 15; // degrees
export const CORNER_COLUMNS = COLUMNS / CORNER;
export const CORNER_ROWS = ROWS / CORNER;

/** Numbers the areas of a gazetteer as they are met. */
export function createWhereabouts(gazetteer: Gazetteer) {
  const numbers = new Map<string, number>();
  const known = new WeakMap<PlaceEntry, Whereabouts>();

  function numberOf(area: string): number {
    if (area === "") return 0;
    const number = numbers.get(area) ?? numbers.size + 1;
    numbers.set(area, number);
    return number;
  }

  /** A region of the world's may be one of a layer's under another id. */
  const areaOf = (id: string): number =>
    id === "" ? 0 : numberOf(gazetteer.places.get(id)?.id ?? id);

  function find(place: PlaceEntry): Whereabouts {
    const country = place.country === "" ? 0 : numberOf(`country ${place.country}`);
    const own = areaOf(place.id);
    const region = isFirstLevel(place) ? own : areaOf(place.region);
    const county = isSecondLevel(place) ? own : areaOf(place.county ?? "");
    const isCountry = place.kind === "country";
    const itself = isCountry ? country : place.kind === "region" ? own : 0;
    const middle = middleOf(place);
    const cell = isCountry || isFirstLevel(place) ? 0 : cellAt(middle, 1, COLUMNS, ROWS);
    const corner = cellAt(middle, CORNER, CORNER_COLUMNS, CORNER_ROWS);
    return { country, region, county, itself, cell, corner };
  }

  return {
    /** One more than the largest number given so far. */
    size: () => numbers.size + 1,
    of(place: PlaceEntry): Whereabouts {
      const whereabouts = known.get(place) ?? find(place);
      known.set(place, whereabouts);
      return whereabouts;
    },
  };
}

export type WhereaboutsOf = ReturnType<typeof createWhereabouts>;

function middleOf({ feature }: PlaceEntry): Position {
  const [west, south, east, north] = boxOf(feature.geometry);
  return [(west + east) / 2, (south + north) / 2];
}

/** 0° N 0° E is where data puts what it has no position of, and nothing else is there. */
function cellAt(
  [lon = 0, lat = 0]: Position,
  degrees: number,
  columns: number,
  rows: number,
): number {
  if (lon === 0 && lat === 0) return 0;
  const column = Math.min(columns - 1, Math.max(0, Math.floor((lon + 180) / degrees)));
  const row = Math.min(rows - 1, Math.max(0, Math.floor((lat + 90) / degrees)));
  return row * columns + column + 1;
}
