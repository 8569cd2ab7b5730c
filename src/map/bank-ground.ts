import type { Feature, Geometry, LineString, Position } from "geojson";
import { mercator, type Spot, unproject } from "./arrow.ts";
import { distanceKm } from "./bounds.ts";
import { isInside } from "./label-point.ts";
import { positionsOf, shellsOf } from "./place-shape.ts";

/** The two banks a test draws: how far it looks, and what is said to move off one or onto it. */

type Way = "off" | "to";

const FROM_KM = 2.9; // behind the river line, on the bank
const OVER_KM = 0.9; // beyond it: to where, no claim of a bank says
const ALONG_KM = [4.5, 5.5, 6.5, 3.5, 7.5, 2.5]; // from what was measured; the first that fits
const CLEAR_KM = 3; // of the tested place
const KM_PER_DEGREE = 111.195;
const STEP_KM = 0.25;
const SPAN_KM = 1; // so much of the river gives its direction

/**
 * A movement off a bank or onto it, drawn short: it begins on the bank and ends just
 * over the river, or the other way round. Of a movement towards the right bank the
 * stub stands upstream of what was measured, of one towards the left downstream, so
 * that two sides of a disagreement stand apart.
 *
 * @param movement - from bank to bank, as the test has it: two positions.
 * @returns null where the test draws no banks.
 */
export function bankMovement(
  movement: Feature,
  features: readonly Feature[],
): { readonly line: readonly Position[]; readonly way: Way } | null {
  const banks = features.filter((feature) => part(feature) === "bank");
  const stated = banks.find(({ properties }) => properties?.["stated"] === true);
  const [first, last] = positionsOf(movement.geometry).map(spot);
  if (!stated || !first || !last) return null;
  const [ring = []] = shellsOf(stated.geometry);
  const way: Way = isInside(last, ring) && !isInside(first, ring) ? "to" : "off";
  const isOfLeft = stated.properties?.["bank"] === "left";
  const line = (of: string): readonly Spot[] =>
    positionsOf(features.find((feature) => part(feature) === of)?.geometry ?? NOTHING).map(spot);
  const river = line("river");
  const [place] = line("point");
  const foot = line("measured").at(-1) ?? middle(first, last);
  const isUpstream = isOfLeft === (way === "off");
  const stubs = [isUpstream ? -1 : 1, isUpstream ? 1 : -1].flatMap((sign) =>
    ALONG_KM.map((km) => stubAt(river, foot, sign * km, isOfLeft)),
  );
  const found = stubs.find(
    (stub) =>
      stub !== null &&
      isInside(stub[0], ring) &&
      !isInside(stub[2], ring) &&
      stub.every((each) => !place || distanceKm(each, place) > CLEAR_KM),
  );
  const drawn = (found ?? [first, middle(first, last), last]).map((each) => [...each]);
  return { line: found && way === "to" ? drawn.toReversed() : drawn, way };
}

/** On the bank, on the river, just over it; null past either end of the river drawn. */
function stubAt(
  river: readonly Spot[],
  foot: Spot,
  awayKm: number,
  isOfLeft: boolean,
): readonly [Spot, Spot, Spot] | null {
  const along = runningKm(river);
  const steps = Math.ceil((along.at(-1) ?? 0) / STEP_KM);
  const nearest = Array.from({ length: steps }, (_, i) => (i + 0.5) * STEP_KM).reduce(
    (best, km) => {
      const spot = spotAt(river, along, km);
      const away = spot ? distanceKm(spot, foot) : Infinity;
      return away < best.away ? { away, km } : best;
    },
    { away: Infinity, km: 0 },
  );
  const at = nearest.km + awayKm;
  const [before, on, after] = [at - SPAN_KM, at, at + SPAN_KM].map((km) =>
    spotAt(river, along, km),
  );
  if (!before || !on || !after) return null;
  const [a, b] = [mercator(before), mercator(after)];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy) || 1;
  const scale = Math.cos((on[1] * Math.PI) / 180) * KM_PER_DEGREE; // km a degree of Mercator is here
  const out = isOfLeft ? 1 : -1; // towards the bank: left of the flow, or right
  const [nx, ny] = [(-dy / length) * out, (dx / length) * out];
  const [x, y] = mercator(on);
  const off = (km: number): Spot => unproject([x + (nx * km) / scale, y + (ny * km) / scale]);
  return [off(FROM_KM), on, off(-OVER_KM)];
}

function runningKm(line: readonly Spot[]): readonly number[] {
  let sum = 0;
  return line.map((each, i) => (sum += i === 0 ? 0 : distanceKm(line[i - 1] ?? each, each)));
}

function spotAt(line: readonly Spot[], along: readonly number[], km: number): Spot | null {
  const i = along.findIndex((each) => each >= km);
  const [from, to] = [line[i - 1], line[i]];
  if (!from || !to) return null;
  const [low, high] = [along[i - 1] ?? 0, along[i] ?? 0];
  const share = high > low ? (km - low) / (high - low) : 0;
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

/** The farthest a test looks from its place, whole km; null without banks. */
export function reachKm(features: readonly Feature[]): number | null {
  const place = features.find((feature) => part(feature) === "point");
  const [at] = place ? positionsOf(place.geometry) : [];
  const edges = features.filter((feature) => part(feature) === "bank");
  if (!at || edges.length === 0) return null;
  const far = edges.flatMap(({ geometry }) => positionsOf(geometry).map((p) => distanceKm(at, p)));
  return Math.round(Math.max(...far));
}

/** The arc of a bank, without the river: where the test stops looking, not where the bank ends. */
export function rimOf(bank: Geometry, features: readonly Feature[]): LineString {
  const river = features.find((feature) => part(feature) === "river")?.geometry ?? NOTHING;
  const wet = new Set(positionsOf(river).map(String));
  const [ring = []] = shellsOf(bank);
  const isArc = ring.map((position) => !wet.has(String(position)));
  // With the last of the river on either side, so that the two arcs meet there.
  const coordinates = ring.filter((_, i) => isArc[i] || isArc[i + 1] || isArc[i - 1]);
  return { type: "LineString", coordinates };
}

const part = ({ properties }: Feature): unknown => properties?.["part"];
const spot = ([lon = 0, lat = 0]: Position): Spot => [lon, lat];
const middle = (a: Spot, b: Spot): Spot => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
const NOTHING: Geometry = { type: "MultiPoint", coordinates: [] };
