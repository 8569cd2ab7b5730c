import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readLayers } from "../../cli/layers.ts";
import { loadWorldNames } from "../../cli/world-names.ts";
import { middleOf } from "../geography/middle.ts";
import { distanceKm } from "../geography/turf.ts";
import { isObject } from "../input/json.ts";
import type { Span } from "../model.ts";
import { type Gazetteer, buildGazetteer } from "./gazetteer.ts";
import { resolveSpans } from "./gold/marked-names.ts";

/**
 * Only where the corpora are at hand: they are no part of this repository. How
 * many of the names that the gazetteer has come out within the distance that
 * counts as right, when finding is perfect.
 */
const FLOORS = [
  ["geovirus", 95],
  ["lgl", 85],
] as const;
const FOLDER = new URL("../../../../shared/eval/", import.meta.url);
const pathOf = (corpus: string): string => fileURLToPath(new URL(`${corpus}.jsonl`, FOLDER));
const isAtHand = FLOORS.every(([corpus]) => existsSync(pathOf(corpus)));

interface GoldPlace extends Span {
  readonly at: readonly [lon: number, lat: number];
  readonly toleranceKm: number;
}

const numberOf = (value: unknown): number => (typeof value === "number" ? value : NaN);

/** Places with coordinates of one line of gold, in reading order. */
function placesOf(mentions: unknown): GoldPlace[] {
  const list: readonly unknown[] = Array.isArray(mentions) ? mentions : [];
  return list
    .filter(isObject)
    .filter(({ lat, ignore }) => typeof lat === "number" && ignore !== true)
    .map(({ start, end, lat, lon, tolKm }): GoldPlace => {
      const at = [numberOf(lon), numberOf(lat)] as const;
      return { start: numberOf(start), end: numberOf(end), at, toleranceKm: numberOf(tolKm) };
    })
    .sort((a, b) => a.start - b.start);
}

function percentRight(corpus: string, gazetteer: Gazetteer): number {
  let right = 0;
  let known = 0;
  for (const line of readFileSync(pathOf(corpus), "utf8").split("\n").filter(Boolean)) {
    const document: unknown = JSON.parse(line);
    if (!isObject(document) || typeof document["text"] !== "string") continue;
    const places = placesOf(document["mentions"]);
    const resolved = resolveSpans(document["text"], places, gazetteer);
    for (const [i, { at, toleranceKm }] of places.entries()) {
      const resolution = resolved[i];
      if (!resolution) continue;
      known++;
      const place = resolution.place;
      if (place && distanceKm(middleOf(place.feature.geometry), [...at]) <= toleranceKm) right++;
    }
  }
  return (100 * right) / known;
}

describe.skipIf(!isAtHand)("resolving, where finding is perfect", async () => {
  const layers = await readLayers(null);
  const world = await loadWorldNames();
  if (!layers.ok || !world.ok) throw new Error("the layers or the world's names cannot be read");
  const gazetteer = buildGazetteer(layers.value, world.value.names);

  test.each(FLOORS)("%s: at least %d in a hundred", { timeout: 60_000 }, (corpus, floor) => {
    expect(percentRight(corpus, gazetteer)).toBeGreaterThanOrEqual(floor);
  });
});
