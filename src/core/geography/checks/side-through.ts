import type { PlaceEntry } from "../../read/gazetteer.ts";
import { type Area, boundsOf, isInside, isLine } from "../turf.ts";
import { isRiver } from "./side-water.ts";
import type { World } from "./world.ts";

const LEAST_INSIDE = 3; // positions of the line: a river that only touches a lake has no banks of it

const known = new WeakMap<World, Map<string, PlaceEntry | null>>();

/** The river whose line runs through a lake or reservoir, so that its shores have a left and a right; or null. */
export function riverThrough(water: PlaceEntry, area: Area, world: World): PlaceEntry | null {
  const ofWorld = known.get(world) ?? new Map<string, PlaceEntry | null>();
  known.set(world, ofWorld);
  const found = ofWorld.get(water.id) ?? world.places.find(runsThrough(area)) ?? null;
  ofWorld.set(water.id, found);
  return found;
}

function runsThrough(area: Area) {
  const [west, south, east, north] = boundsOf(area);
  return (place: PlaceEntry): boolean => {
    const { geometry } = place.feature;
    if (!isRiver(place) || !isLine(geometry)) return false;
    const positions =
      geometry.type === "LineString" ? geometry.coordinates : geometry.coordinates.flat();
    const near = positions.filter(
      ([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north,
    );
    return near.filter((position) => isInside(position, area)).length >= LEAST_INSIDE;
  };
}
