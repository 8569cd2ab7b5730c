import type { PlaceRow } from "../core/query/place-row.ts";
import { distanceKm } from "./bounds.ts";
import { isSymbol } from "./place-features.ts";

export interface PlaceFromCentre {
  readonly row: PlaceRow;
  /** "60 km NW"; "" for areas and rivers, which are no one distance away. */
  readonly away: string;
}

const POINTS = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"] as const;

/** What stands in for a map: the towns by distance from the most reported one, then the rest. */
export function byDistance(rows: readonly PlaceRow[]): {
  readonly centre: PlaceRow | null;
  readonly places: readonly PlaceFromCentre[];
} {
  const towns = rows.filter(isSymbol);
  const centre = towns.reduce<PlaceRow | null>(
    (most, row) => (most && most.claims.length >= row.claims.length ? most : row),
    null,
  );
  const origin = centre ? positionOf(centre) : [];
  const measured = towns
    .map((row) => ({ row, km: distanceKm(origin, positionOf(row)) }))
    .toSorted((a, b) => a.km - b.km)
    .map(({ row, km }) => ({
      row,
      away: row === centre ? "0 km" : `${Math.round(km)} km ${compass(origin, positionOf(row))}`,
    }));
  const others = rows.filter((row) => !isSymbol(row)).map((row) => ({ row, away: "" }));
  return { centre, places: [...measured, ...others] };
}

const positionOf = ({ place: { geometry } }: PlaceRow): readonly number[] =>
  geometry.type === "Point" ? geometry.coordinates : [];

function compass(from: readonly number[], to: readonly number[]): string {
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  const east = (x2 - x1) * Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  const turn = Math.atan2(east, y2 - y1) / (Math.PI / 4);
  return POINTS.at(Math.round(turn) % 8) ?? "";
}
