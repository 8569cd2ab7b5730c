import type { PlaceEntry } from "../../read/gazetteer.ts";
import { isLine } from "../turf.ts";
import { type Apart, apart } from "./apart.ts";
import { areaOf, isLake, isRiver, isSea } from "./shape.ts";
import { gapOfBoundsKm } from "./shared-border.ts";
import type { World } from "./world.ts";

/** The water nearest to a place, and how far away it is. */
export interface NearestWater extends Apart {
  readonly water: PlaceEntry;
}

interface Waters {
  readonly seas: readonly PlaceEntry[];
  readonly inland: readonly PlaceEntry[];
}

const WET = /^(?:water|wetland)$/u;
/** An outline, or a coast drawn as a line. */
const isDrawn = (place: PlaceEntry): boolean =>
  areaOf(place) !== null || isLine(place.feature.geometry);
const watersOf = new WeakMap<World, Waters>();

function waters(world: World): Waters {
  const known = watersOf.get(world);
  if (known) return known;
  const found = {
    seas: world.places.filter((each) => isSea(each) && isDrawn(each)),
    inland: world.places.filter(
      (each) =>
        (isRiver(each) && isLine(each.feature.geometry)) ||
        ((isLake(each) || WET.test(each.kind)) && isDrawn(each)),
    ),
  };
  watersOf.set(world, found);
  return found;
}

export const hasSeas = (world: World): boolean => waters(world).seas.length > 0;

const STRAIT_KM = 100; // between one sea's outline and the next, drawn coarsely

/** A sea that meets no other, such as the Caspian. */
export const isEnclosed = (world: World, sea: PlaceEntry): boolean =>
  waters(world).seas.every((other) => other === sea || apart(sea, other).km > STRAIT_KM);

const remembered = new WeakMap<PlaceEntry, Map<string, NearestWater | null>>();

/** Null where no layer has such water within the reach. */
export function nearestWater(
  world: World,
  place: PlaceEntry,
  kind: "seas" | "inland",
  reachKm: number,
): NearestWater | null {
  const memory = remembered.get(place) ?? new Map<string, NearestWater | null>();
  remembered.set(place, memory);
  const key = `${kind} ${reachKm}`;
  const known = memory.get(key);
  if (known !== undefined) return known;
  let best: NearestWater | null = null;
  const nearestFirst = waters(world)
    [kind].map((water) => ({ water, gapKm: gapOfBoundsKm(place, water) }))
    .sort((a, b) => a.gapKm - b.gapKm);
  for (const { water, gapKm } of nearestFirst) {
    if (gapKm > Math.min(reachKm, best?.km ?? Infinity)) break;
    const found = apart(place, water);
    if (found.km <= reachKm && (!best || found.km < best.km)) best = { ...found, water };
  }
  memory.set(key, best);
  return best;
}

/** A water's name as it stands in a sentence: "the Black Sea", "Lake Sorne". */
export const waterName = ({ name }: PlaceEntry): string =>
  /^(?:the|lake|loch|lough) /iu.test(name) ? name : `the ${name}`;
