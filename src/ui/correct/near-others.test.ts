import { expect, test } from "vitest";
import type { Mention, Place } from "../../core/model.ts";
import { nearOthers } from "./near-others.ts";

const point = (lon: number): Pick<Place, "geometry"> => ({
  geometry: { type: "Point", coordinates: [lon, 1] },
});
const PLACES = new Map([["beira", point(34)], ["tete", point(33)], ["vila", point(168)]]); // prettier-ignore
const named = (...ids: readonly (string | null)[]): Pick<Mention, "literal" | "place">[] =>
  ids.map((place) => ({ literal: true, place }));

test("what is being put right does not say where the article is", () => {
  const mentions = named("vila", "vila", "vila", "tete", "beira", "beira", null, "nowhere");
  expect(nearOthers(mentions, "vila", PLACES)).toEqual([34, 1]);
  expect(nearOthers(mentions, null, PLACES)).toEqual([168, 1]);
  expect(nearOthers(named("vila"), "vila", PLACES)).toBeNull();
});
