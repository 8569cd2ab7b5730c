import type { Position } from "geojson";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { sideOfRiver } from "../banks.ts";
import { representativePoint } from "../representative.ts";
import { type Area, distanceKm, isInside } from "../turf.ts";
import { angleBetween, bearing, bearingOf } from "./compass.ts";
import {
  areaPart,
  construction,
  kilometres,
  linePart,
  pointPart,
  thinned,
} from "./construction.ts";
import type { Finding } from "./predicate.ts";
import { layersOf, toleranceOf } from "./side-telling.ts";
import type { Subject } from "./side-subject.ts";
import type { SideWords } from "./side-words.ts";
import type { World } from "./world.ts";

interface ToTest {
  readonly words: SideWords;
  readonly water: PlaceEntry;
  readonly area: Area;
  readonly subjects: readonly Subject[];
  readonly isNegated: boolean;
  readonly who: string;
}

interface Ashore {
  readonly place: PlaceEntry;
  readonly at: Position;
  readonly nearest: Position;
  readonly distanceKm: number;
  /** From the nearest shore outwards, and from the middle of the water near by. */
  readonly winds: readonly number[];
}

const FARTHEST_KM = 60;
const AGREES = 67.5;
const OPPOSES = 112.5;

/** Tests a shore of a lake, or a bank of a river known only as water: by compass alone. */
export function testShore(
  { words, water, area, subjects, isNegated, who }: ToTest,
  world: World,
): readonly Omit<Finding, "start" | "end">[] {
  const tolerance = toleranceOf(world, water);
  const { said, quote } = words;
  const pivot = said.kind === "opposite" || said.kind === "same" ? (said.of?.place ?? null) : null;
  const stated = (name: string) => `${who} puts ${name} on the “${quote}” of ${water.name}`;
  const [subject] = subjects;
  if (!subject)
    return [bare(`${who} names the “${quote}” of ${water.name} and no place to judge it at.`)];
  const ashore = ashoreOf(subject.place, area);
  const other = pivot && ashoreOf(pivot, area);
  const base = {
    predicate: "side",
    measured: { value: Number(ashore.distanceKm.toFixed(1)), unit: "km", tolerance },
    layers: layersOf(world, [water, subject.place]),
    construction: drawn(ashore, water, area, tolerance),
    side: null,
  };
  const untestable = (why: string) => [
    { ...base, verdict: "untestable" as const, explanation: `${stated(subject.place.name)}. This is not tested: ${why}.` },
  ]; // prettier-ignore
  if (subject.bond !== "lies") return untestable(`the words do not say that ${subject.place.name} lies there`); // prettier-ignore
  if (isNegated) return untestable("the words deny it");
  if (subject.place.feature.geometry.type !== "Point") return untestable(`${subject.place.name} is an area`); // prettier-ignore
  if (ashore.distanceKm > FARTHEST_KM)
    return untestable(`${subject.place.name} lies too far from it`);
  const wind = other
    ? (other.winds[0] ?? 0) + (said.kind === "opposite" ? 180 : 0)
    : windSaid(said);
  if (wind === null) return untestable("the layer has its outline, which has no left or right");
  const off = ashore.winds.map((one) => angleBetween(one, wind));
  const away = `${kilometres(ashore.distanceKm)} from its outline (good to ${kilometres(tolerance)})`;
  const tell = (lies: string) => `${stated(subject.place.name)}; it ${lies}, ${away}.`;
  if (off.every((angle) => angle <= AGREES))
    return [{ ...base, verdict: "consistent", explanation: tell("lies there") }];
  if (off.every((angle) => angle >= OPPOSES))
    return [{ ...base, verdict: "inconsistent", explanation: tell("lies on the opposite one") }];
  return untestable(`${subject.place.name} lies neither clearly there nor opposite`);

  function bare(explanation: string): Omit<Finding, "start" | "end"> {
    return { predicate: "side", verdict: "untestable", explanation, measured: null, layers: layersOf(world, [water]), construction: construction([]) }; // prettier-ignore
  }
}

function windSaid(said: SideWords["said"]): number | null {
  if (said.kind !== "words") return null;
  const winds = said.words.flatMap((word) => bearingOf(word) ?? []);
  return winds.length === said.words.length ? (winds[0] ?? null) : null;
}

function ashoreOf(place: PlaceEntry, area: Area): Ashore {
  const at = representativePoint(place.feature.geometry);
  const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
  const { nearest } = sideOfRiver(at, { type: "MultiLineString", coordinates: rings }, 0);
  const isWet = isInside(at, area);
  const outwards = isWet ? bearing(at, nearest) : bearing(nearest, at);
  return {
    place,
    at,
    nearest,
    distanceKm: isWet ? 0 : distanceKm(at, nearest),
    winds: [
      outwards,
      bearing(waterNear(at, area, REACH_KM + distanceKm(at, nearest)) ?? nearest, at),
    ],
  };
}

const REACH_KM = 25;
const GRID = 24;
const KM_PER_DEGREE = 111.2;

/** The middle of what water lies within reach, by a grid of samples; null where there is none. */
function waterNear([x = 0, y = 0]: Position, area: Area, reachKm: number): Position | null {
  const up = reachKm / KM_PER_DEGREE;
  const across = up / Math.cos((y * Math.PI) / 180);
  const wet: Position[] = [];
  for (let i = 0; i < GRID; i++)
    for (let j = 0; j < GRID; j++) {
      const [u, v] = [((i + 0.5) / GRID) * 2 - 1, ((j + 0.5) / GRID) * 2 - 1];
      const sample: Position = [x + u * across, y + v * up];
      if (u * u + v * v <= 1 && isInside(sample, area)) wet.push(sample);
    }
  if (wet.length === 0) return null;
  const mean = (axis: 0 | 1) => wet.reduce((sum, at) => sum + (at[axis] ?? 0), 0) / wet.length;
  return [mean(0), mean(1)];
}

const MOST_OF_OUTLINE = 200;

function drawn({ place, at, nearest, distanceKm: away }: Ashore, water: PlaceEntry, area: Area, tolerance: number) {
  const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
  const longest = rings.reduce((best, ring) => (ring.length > best.length ? ring : best), []);
  return construction([
    areaPart("water", `${water.name}, good to ${kilometres(tolerance)}`, thinned(longest, MOST_OF_OUTLINE), { place: water.id }),
    linePart("measured", kilometres(away), [at, nearest]),
    pointPart("point", place.name, at, { place: place.id }),
  ]);
} // prettier-ignore
