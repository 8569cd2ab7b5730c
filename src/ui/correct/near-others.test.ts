import { expect, test } from "vitest";
import type { Mention, Place } from "../../core/model.ts";
import { nearOthers } from "./near-others.ts";

const point = (id: string, lon: number, kind = "city"): [string, Place] => [
  id,
  {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [lon, 1] },
    properties: { name: id, kind, layer: "test" },
  },
];
const PLACES = new Map([
  point("beira", 34),
  point("tete", 33),
  point("vila", 168),
  point("zambezi", 29, "river"),
]);
const named = (...ids: readonly (string | null)[]): Pick<Mention, "literal" | "place">[] =>
  ids.map((place) => ({ literal: true, place }));

test("what is being put right does not say where the article is", () => {
  const mentions = named("vila", "vila", "vila", "tete", "beira", "beira", null, "nowhere");
  expect(nearOthers(mentions, "vila", PLACES)).toEqual([34, 1]);
  expect(nearOthers(mentions, null, PLACES)).toEqual([168, 1]);
  expect(nearOthers(named("vila"), "vila", PLACES)).toBeNull();
});

test("a town says more of where an article is than the middle of a river", () => {
  expect(nearOthers(named("zambezi", "zambezi", "tete"), null, PLACES)).toEqual([33, 1]);
  expect(nearOthers(named("zambezi", "vila"), "vila", PLACES)).toEqual([29, 1]);
});
