import type { Position } from "geojson";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { type Bank, sideOfRiver } from "../banks.ts";
import { representativePoint } from "../representative.ts";
import { type Area, type Line, isArea, isLine } from "../turf.ts";
import { angleBetween, bearing, bearingOf, windOf } from "./compass.ts";
import { type Course, bankFacing, courseAt, leftFaces, unbroken } from "./side-course.ts";

/** A place against a river's line, with all that judging its bank needs. */
export interface Abreast {
  readonly place: PlaceEntry;
  readonly at: Position;
  readonly nearest: Position;
  readonly distanceKm: number;
  readonly course: Course;
  /** The bank it lies on; else why that cannot be told. */
  readonly bank: Bank | null;
  readonly doubt: string | null;
}

const FARTHEST_KM = 60; // further off, nobody says "on the bank"
const MOST_CORNERS = 200; // of an area's outline, to see whether it lies on one bank
const SHARE_ON_ONE_BANK = 0.9;

const judged = new WeakMap<PlaceEntry, Map<Line, Abreast | null>>();

/**
 * Where a place lies against a river; null where the layer has no line for it.
 * The same few places are asked for again and again, so each is judged once.
 */
export function abreastOf(
  place: PlaceEntry,
  river: Line,
  isDirected: boolean,
  toleranceKm: number,
): Abreast | null {
  const ofPlace = judged.get(place) ?? new Map<Line, Abreast | null>();
  judged.set(place, ofPlace);
  const known = ofPlace.get(river);
  if (known !== undefined) return known;
  const found = judgeAbreast(place, river, isDirected, toleranceKm);
  ofPlace.set(river, found);
  return found;
}

function judgeAbreast(
  place: PlaceEntry,
  river: Line,
  isDirected: boolean,
  toleranceKm: number,
): Abreast | null {
  const parts = partsOf(river, isDirected);
  if (parts.length === 0) return null;
  const line: Line = { type: "MultiLineString", coordinates: parts.map((part) => [...part]) };
  const { geometry } = place.feature;
  const at = representativePoint(geometry);
  const side = sideOfRiver(at, line, toleranceKm);
  const course = courseAt(parts, side.nearest);
  if (!course) return null;
  const { nearest, distanceKm } = side;
  const known = { place, at, nearest, distanceKm, course };
  const doubt = (why: string): Abreast => ({ ...known, bank: null, doubt: why });
  if (side.kind === "on-river") return doubt("lies within the error of the river line");
  if (side.kind === "past-end") return doubt("lies past the end of the river line");
  if (distanceKm > FARTHEST_KM) return doubt("lies too far from the river for its banks");
  if (isArea(geometry) && !isOnOneBank(geometry, line, side.bank, toleranceKm))
    return doubt("lies on both banks");
  if (geometry.type !== "Point" && !isArea(geometry))
    return doubt("is neither a point nor an area");
  return { ...known, bank: side.bank, doubt: null };
}

const knownParts = new WeakMap<Line, ReturnType<typeof unbroken>>();

/** Geometry is never changed in place, so a river is put together once. */
function partsOf(river: Line, isDirected: boolean): ReturnType<typeof unbroken> {
  const parts = knownParts.get(river) ?? unbroken(river, isDirected);
  knownParts.set(river, parts);
  return parts;
}

/** An area is on a bank when nearly all of its outline is. */
function isOnOneBank(area: Area, line: Line, bank: Bank, toleranceKm: number): boolean {
  const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
  const corners = rings.flat();
  const step = Math.max(1, Math.floor(corners.length / MOST_CORNERS));
  const sides = corners
    .filter((_, i) => i % step === 0)
    .map((corner) => sideOfRiver(corner, line, toleranceKm))
    .filter(({ kind }) => kind !== "on-river");
  const same = sides.filter((side) => side.kind === "bank" && side.bank === bank).length;
  return sides.length > 0 && same / sides.length >= SHARE_ON_ONE_BANK;
}

export const otherBank = (bank: Bank): Bank => (bank === "left" ? "right" : "left");

/** The bank that words for a side mean abreast of a place; null where they mean none, or two. */
export function bankMeant(
  words: readonly string[],
  { course, at, distanceKm }: Pick<Abreast, "course" | "at" | "distanceKm">,
  isDirected: boolean,
): Bank | null {
  const banks = words.map((word): Bank | null => {
    if (word === "left" || word === "right") return isDirected ? word : null;
    const wind = bearingOf(word);
    return wind === null ? null : bankFacing(course, wind, at, distanceKm);
  });
  const [first = null, ...rest] = banks;
  return rest.every((bank) => bank === first) ? first : null;
}

/**
 * A second look before a word is called wrong: whether the place itself, seen
 * from the river, lies with the winds or against them, as its bank says.
 */
export function windsConfirm(
  words: readonly string[],
  { nearest, at }: Pick<Abreast, "nearest" | "at">,
  isThere: boolean,
): boolean {
  const winds = words.flatMap((word) => bearingOf(word) ?? []);
  return winds.every((wind) => angleBetween(wind, bearing(nearest, at)) < 90 === isThere);
}

/** "east", by the chord of 20 km of course; "" where the river turns too much to say. */
export function windOfBank({ course }: Pick<Abreast, "course">, bank: Bank): string {
  const faces = leftFaces(course, 10);
  return faces === null ? "" : windOf(bank === "left" ? faces : faces + 180);
}

export const isRiverLine = (place: PlaceEntry): Line | null =>
  isLine(place.feature.geometry) ? place.feature.geometry : null;

/** OpenStreetMap draws what has this key downstream; nothing else says which way a line flows. */
export const isDrawnDownstream = (place: PlaceEntry): boolean =>
  typeof place.feature.properties["waterway"] === "string";
