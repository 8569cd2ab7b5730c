import type { Position } from "geojson";

/** Bearings in degrees, clockwise from north, 0 to 360. */

const WINDS = [
  "north",
  "northeast",
  "east",
  "southeast",
  "south",
  "southwest",
  "west",
  "northwest",
] as const;
const DEGREES_APART = 45;

/** "north", "northern", "north-eastern", "southwest", "westerly": the bearing; null for any other word. */
export function bearingOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/(?:ern|erly)$/u, "");
  const joined = plain.replace(/[-–\s]/gu, "").replace(/ern(?=east|west)/u, "");
  const index = WINDS.findIndex((wind) => wind === joined);
  return index < 0 ? null : index * DEGREES_APART;
}

export const windOf = (bearing: number): string =>
  WINDS[Math.round(wrapped(bearing) / DEGREES_APART) % WINDS.length] ?? "north";

const wrapped = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** 0 to 180. */
export function angleBetween(a: number, b: number): number {
  const apart = Math.abs(wrapped(a) - wrapped(b));
  return Math.min(apart, 360 - apart);
}

/** On a plane tangent midway: exact enough over the tens of kilometres a bank is judged by. */
export function bearing([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position): number {
  const scale = Math.cos((((y1 + y2) / 2) * Math.PI) / 180);
  return wrapped((Math.atan2((x2 - x1) * scale, y2 - y1) * 180) / Math.PI);
}
