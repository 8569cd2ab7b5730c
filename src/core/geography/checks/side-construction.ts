import type { Feature, FeatureCollection, Position } from "geojson";
import { type Bank } from "../banks.ts";
import { goneFrom, distanceKm } from "../turf.ts";
import { angleBetween, bearing } from "./compass.ts";
import {
  areaPart,
  construction,
  kilometres,
  linePart,
  pointPart,
  thinned,
} from "./construction.ts";
import { type Course, distanceWithinKm, positionAt } from "./side-course.ts";
import { type Abreast, windOfBank } from "./side-judge.ts";
import { windOfStated } from "./side-telling.ts";
import type { SideWords } from "./side-words.ts";

/** What the claim says of the side, as far as the drawing shows it. */
interface DrawnStatement {
  readonly bank: Bank | null;
  readonly motion: "off" | "to" | "at";
  readonly words: SideWords;
}

interface DrawnRiver {
  readonly id: string;
  readonly name: string;
  readonly toleranceKm: number;
  readonly isDirected: boolean;
}

const RADII_KM = [20, 14, 9, 6];
const ARC_DEGREES = 10;
const MOST_OF_RIVER = 60; // positions

/** The neighbourhood of a place as two banks, the river, the measured line, and what is said to move. */
export function drawSide(
  abreast: Abreast,
  river: DrawnRiver,
  { bank, motion, words }: DrawnStatement,
): FeatureCollection {
  const { place, at, nearest, distanceKm: away } = abreast;
  const cut = cutDisc(abreast);
  const label = (of: Bank): string => {
    const wind = bank && windOfStated(words, of === bank);
    return bankLabel(wind ?? windOfBank(abreast, of), of, river.isDirected);
  };
  const banks: Feature[] = cut
    ? (["left", "right"] as const).map((of) =>
        areaPart("bank", label(of), bankRing(cut, of), { bank: of, stated: of === bank }),
      )
    : [];
  const isMoving = cut !== null && bank !== null && motion !== "at";
  return construction([
    ...banks,
    linePart(
      "river",
      `${river.name}, good to ${kilometres(river.toleranceKm)}`,
      shown(abreast, cut),
      {
        place: river.id,
      },
    ),
    linePart("measured", kilometres(away), [at, nearest]),
    ...(isMoving ? [movement(abreast, bank, motion, movementLabel(words, motion))] : []),
    pointPart("point", place.name, at, { place: place.id }),
  ]);
}

/** "East (left) bank". */
function bankLabel(wind: string, bank: Bank, isDirected: boolean): string {
  const words = wind && isDirected ? `${wind} (${bank}) bank` : `${wind || bank} bank`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

interface Disc {
  readonly centre: Position;
  readonly radiusKm: number;
  /** The river from where it enters to where it leaves. */
  readonly stretch: readonly Position[];
}

/** The disc round a place, cut by the river; null where the river begins or ends in it. */
function cutDisc({ at, distanceKm: away, course }: Abreast): Disc | null {
  const least = away * 1.3 + 1;
  const radii = least > (RADII_KM[0] ?? 0) ? [least] : RADII_KM.filter((km) => km >= least);
  let widest: Disc | null = null;
  for (const radiusKm of radii) {
    const disc = discOf(at, radiusKm, course);
    if (!disc) continue;
    widest ??= disc.disc;
    if (disc.isWhole) return disc.disc;
  }
  return widest;
}

/** @returns isWhole: the river comes into the disc only once. */
function discOf(
  centre: Position,
  radiusKm: number,
  course: Course,
): { readonly disc: Disc; readonly isWhole: boolean } | null {
  const { line, along, abreastKm } = course;
  const isWithin = line.map((position) => distanceWithinKm(centre, position, radiusKm) <= radiusKm);
  const down = along.findIndex((km) => km >= abreastKm);
  let last = down < 0 ? line.length : down;
  while (last < line.length && isWithin[last]) last++;
  let first = (down < 0 ? line.length : down) - 1;
  while (first >= 0 && isWithin[first]) first--;
  if (first < 0 || last >= line.length) return null;
  const enters = onCircle(centre, radiusKm, line[first], line[first + 1] ?? line[last]);
  const leaves = onCircle(centre, radiusKm, line[last], line[last - 1] ?? line[first]);
  const inside = thinned(line.slice(first + 1, last), MOST_OF_RIVER - 2);
  const outside = isWithin.filter((within, i) => within && (i <= first || i >= last)).length;
  return {
    disc: { centre, radiusKm, stretch: [enters, ...inside, leaves] },
    isWhole: outside === 0,
  };
}

/** Where the way from a position outside to one inside meets the circle, by halving. */
function onCircle(
  centre: Position,
  radiusKm: number,
  outside: Position = centre,
  inside: Position = centre,
): Position {
  let [low, high] = [outside, inside];
  for (let i = 0; i < 20; i++) {
    const middle: Position = [
      ((low[0] ?? 0) + (high[0] ?? 0)) / 2,
      ((low[1] ?? 0) + (high[1] ?? 0)) / 2,
    ];
    if (distanceKm(centre, middle) > radiusKm) low = middle;
    else high = middle;
  }
  return high;
}

/** The part of the disc to one side of the river, counter-clockwise. */
function bankRing({ centre, radiusKm, stretch }: Disc, bank: Bank): readonly Position[] {
  const [enters, leaves] = [stretch[0] ?? centre, stretch.at(-1) ?? centre];
  // Counter-clockwise round either bank: down the left bank's river, up the right one's.
  const river = bank === "left" ? stretch : stretch.toReversed();
  const [from, to] =
    bank === "left"
      ? [bearing(centre, leaves), bearing(centre, enters)]
      : [bearing(centre, enters), bearing(centre, leaves)];
  const turn = (from - to + 360) % 360;
  const steps = Math.floor(turn / ARC_DEGREES);
  const arc = Array.from({ length: steps }, (_, i) =>
    goneFrom(centre, radiusKm, from - ARC_DEGREES * (i + 1)),
  ).filter((_, i) => angleBetween(from - ARC_DEGREES * (i + 1), to) > 1);
  return [...river, ...arc, river[0] ?? centre];
}

/** The river near the place: what the disc cut out, else a few kilometres of it. */
const shown = ({ course }: Abreast, cut: Disc | null): readonly Position[] => {
  if (cut) return cut.stretch;
  const STEPS = 20;
  const first = Math.max(0, course.abreastKm - 10);
  const last = Math.min(course.along.at(-1) ?? 0, course.abreastKm + 10);
  return Array.from({ length: STEPS + 1 }, (_, i) =>
    positionAt(course, first + ((last - first) * i) / STEPS),
  );
};

/** "Off the east bank". */
function movementLabel({ quote, isWhole }: SideWords, motion: "off" | "to"): string {
  return `${motion === "off" ? "Off" : "To"} the ${isWhole ? "opposite bank" : quote}`;
}

const ARROW_KM = 3; // from one side of the river to the other
const ASIDE_KM = 2; // along the river, clear of the measured line

/** An arrow over the river as the claim puts it, clear of the measured line: off the stated bank or onto it. */
function movement(abreast: Abreast, bank: Bank, motion: "off" | "to", label: string): Feature {
  const { course, at: place, nearest } = abreast;
  const length = course.along.at(-1) ?? 0;
  const clearance = (km: number): number => {
    const middle = positionAt(course, km);
    return Math.min(distanceKm(middle, place), distanceKm(middle, nearest));
  };
  const [down, up] = [
    Math.min(length, course.abreastKm + ASIDE_KM),
    Math.max(0, course.abreastKm - ASIDE_KM),
  ];
  const at = clearance(down) >= clearance(up) ? down : up;
  const middle = positionAt(course, at);
  const flow = bearing(
    positionAt(course, Math.max(0, at - ASIDE_KM)),
    positionAt(course, at + ASIDE_KM),
  );
  const onBank = goneFrom(middle, ARROW_KM / 2, flow + (bank === "left" ? -90 : 90));
  const beyond = goneFrom(middle, ARROW_KM / 2, flow + (bank === "left" ? 90 : -90));
  const line = motion === "off" ? [onBank, beyond] : [beyond, onBank];
  return linePart("movement", label, line, { stated: true });
}
