import type { Position } from "geojson";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { sideOfRiver } from "../banks.ts";
import { type Line, isLine } from "../turf.ts";
import { isRiver } from "./side-water.ts";
import type { World } from "./world.ts";

export const BESIDE_KM = 5;
const MARGIN_DEGREES = 0.15; // more than BESIDE_KM either way as far north as 70°

/** The one river of the layers that all of these towns lie beside; null where there are more or none. */
export function riverBeside(towns: readonly PlaceEntry[], world: World): PlaceEntry | null {
  const [first, ...rest] = towns.map((town) => riversBy(town, world));
  const [river] = first ?? [];
  const isOnly = first?.length === 1 && rest.every((by) => by.length === 1 && by[0] === river);
  return (isOnly && river) || null;
}

const known = new WeakMap<PlaceEntry, readonly PlaceEntry[]>();

function riversBy(town: PlaceEntry, world: World): readonly PlaceEntry[] {
  const found = known.get(town);
  if (found) return found;
  const { geometry } = town.feature;
  const rivers =
    geometry.type === "Point"
      ? world.places.filter((place) => {
          const line = place.feature.geometry;
          return isRiver(place) && isLine(line) && isBeside(geometry.coordinates, line);
        })
      : [];
  known.set(town, rivers);
  return rivers;
}

function isBeside(at: Position, line: Line): boolean {
  const [x = 0, y = 0] = at;
  const parts = line.type === "LineString" ? [line.coordinates] : line.coordinates;
  const mayBe = parts.some((part) => {
    const xs = part.map(([longitude = 0]) => longitude);
    const ys = part.map(([, latitude = 0]) => latitude);
    return isAround(xs, x) && isAround(ys, y);
  });
  if (!mayBe) return false;
  const side = sideOfRiver(at, line, 0);
  return side.distanceKm <= BESIDE_KM;
}

function isAround(values: readonly number[], value: number): boolean {
  let [least, most] = [Infinity, -Infinity];
  for (const each of values) [least, most] = [Math.min(least, each), Math.max(most, each)];
  return value >= least - MARGIN_DEGREES && value <= most + MARGIN_DEGREES;
}
