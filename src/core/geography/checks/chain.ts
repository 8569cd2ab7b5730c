import type { PlaceEntry } from "../../read/gazetteer.ts";
import { distanceKm } from "../turf.ts";
import { oncePerPair } from "./once.ts";
import { areaOf, isCountry, pointOf } from "./shape.ts";
import { runTogether } from "./shared-border.ts";
import type { World } from "./world.ts";

/** Regions one can walk through from one land to another, each bordering the next. */

const TOLERANCE_KM = 6;
const SHORTEST_BORDER_KM = 8; // the isthmus of a peninsula
const LONGEST_CHAIN = 14;

const nodesOf = new WeakMap<World, readonly PlaceEntry[]>();

/** The finest lands the layers have: regions, and countries of which they have no regions. */
export function landsOf(world: World): readonly PlaceEntry[] {
  const known = nodesOf.get(world);
  if (known) return known;
  const lands = world.places.filter(
    (each) => (each.kind === "region" || isCountry(each)) && areaOf(each) !== null,
  );
  const drawnByLaw = lands.filter(
    ({ feature }) => feature.properties["boundary"] === "administrative",
  );
  const kept = drawnByLaw.length > 0 ? drawnByLaw : lands;
  const divided = new Set(kept.filter((each) => !isCountry(each)).map(({ country }) => country));
  const found = kept.filter((each) => !isCountry(each) || !divided.has(each.country));
  nodesOf.set(world, found);
  return found;
}

const neighbourMemory = new WeakMap<World, Map<string, readonly PlaceEntry[]>>();

/** Every land that borders another by some kilometres at least. */
export function neighbours(world: World, land: PlaceEntry): readonly PlaceEntry[] {
  const memory = neighbourMemory.get(world) ?? new Map<string, readonly PlaceEntry[]>();
  neighbourMemory.set(world, memory);
  const known = memory.get(land.id);
  if (known) return known;
  const found = landsOf(world).filter(
    (other) => other.id !== land.id && areNeighbours(land, other),
  );
  memory.set(land.id, found);
  return found;
}

const areNeighbours = oncePerPair((a, b) => runTogether(a, b, TOLERANCE_KM, SHORTEST_BORDER_KM));

const STEP_KM = 1500; // so far counts as much as one region more: of two short ways, the straighter

interface Way {
  readonly cost: number;
  /** What it costs at least when it is at its end. */
  readonly least: number;
  readonly path: readonly PlaceEntry[];
}

/**
 * The shortest chain of bordering lands, both ends included (the A* of Hart,
 * Nilsson and Raphael: what lies the other way is not looked at).
 *
 * @param barred - ids it may not pass.
 * @returns null where there is none.
 */
export function chainBetween(
  world: World,
  from: PlaceEntry,
  to: PlaceEntry,
  barred: ReadonlySet<string> = new Set(),
): readonly PlaceEntry[] | null {
  if (neighbours(world, to).length === 0) return null;
  // From any land it is at least one step more, and the straight way there.
  const left = (land: PlaceEntry): number =>
    land === to ? 0 : 1 + distanceKm(pointOf(land), pointOf(to)) / STEP_KM;
  const open = new Map<PlaceEntry, Way>();
  open.set(from, { cost: 0, least: left(from), path: [from] });
  const done = new Set<PlaceEntry>();
  while (open.size > 0) {
    const [land, { cost, path }] = mostPromising(open);
    open.delete(land);
    done.add(land);
    if (land === to) return path;
    if (path.length >= LONGEST_CHAIN) continue;
    for (const other of stepsFrom(world, land, to)) {
      const isPassable =
        other === to || !(barred.has(other.id) || holds(other, from) || holds(other, to));
      if (done.has(other) || !isPassable) continue;
      const reached = cost + 1 + distanceKm(pointOf(land), pointOf(other)) / STEP_KM;
      if (reached < (open.get(other)?.cost ?? Infinity))
        open.set(other, { cost: reached, least: reached + left(other), path: [...path, other] });
    }
  }
  return null;
}

/** The end may be a land of another kind than those passed through: a strip inside a country. */
const stepsFrom = (world: World, land: PlaceEntry, to: PlaceEntry): readonly PlaceEntry[] =>
  areNeighbours(land, to) ? [...neighbours(world, land), to] : neighbours(world, land);

function mostPromising(open: ReadonlyMap<PlaceEntry, Way>): [PlaceEntry, Way] {
  let best: [PlaceEntry, Way] | undefined;
  for (const entry of open) if (!best || entry[1].least < best[1].least) best = entry;
  if (!best) throw new Error("nothing is open");
  return best;
}

/** A country is no step on the way between two of its own regions. */
const holds = (land: PlaceEntry, place: PlaceEntry): boolean =>
  land.id === place.id || (isCountry(land) && land.country === place.country);
