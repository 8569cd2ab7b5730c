import { describe, expect, test } from "vitest";
import type { LayerFeature } from "../layer.ts";
import { buildGazetteer } from "../read/gazetteer.ts";
import { readArticle } from "../read/read-article.ts";
import type { Correction, CorrectionSet, TextCorrection } from "./correction.ts";
import { settledBy } from "./settled-names.ts";

const town = (id: string, country: string, longitude: number): LayerFeature => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [longitude, 0] },
  properties: { name: "Arrowby", kind: "town", population: 20_000, "addr:country": country },
});
const GAZETTEER = buildGazetteer([
  { name: "towns", features: [town("east", "FR", 40), town("west", "PE", -40)], receipt: null },
]);
const ARTICLE = { id: "a", text: "Rain fell in Arrowby. Shops shut in Arrowby at noon." };

const answer = (set: TextCorrection["set"]): TextCorrection => ({
  about: "mention",
  article: "a",
  quote: { exact: "Arrowby", prefix: "fell in ", suffix: "." },
  set,
  note: "",
});
const placesWith = (corrections: readonly Correction[]) =>
  readArticle(
    { ...ARTICLE, publishedOn: null, outlet: null, settled: settledBy(corrections, ARTICLE) },
    GAZETTEER,
  ).claims.map(({ places }) => places.map(({ place, role }) => `${role} ${place}`).join(", "));

describe("a name in doubt", () => {
  test("makes no claim where it is a passage's only place", () => {
    expect(placesWith([])).toEqual([]);
  });

  test("makes its claims once somebody has said what it stands for, everywhere", () => {
    expect(placesWith([answer({ place: "west", all: true })])).toEqual(["at west", "at west"]);
  });

  test.each<readonly [string, CorrectionSet]>([
    ["takes one off the map", { remove: true }],
    ["says that one is a government", { literal: false }],
    ["says that nobody knows one", { place: null }],
  ])("is settled by the last word, which %s", (_, set) => {
    const all = answer({ place: "west", all: true });
    expect(placesWith([all, answer(set)])).toEqual(["about west", "at west"]);
    expect(placesWith([all, answer({ ...set, all: true })])).toEqual([]);
    expect(placesWith([answer(set), all])).toEqual(["at west", "at west"]);
  });

  test.each([
    ["takes it off the map", answer({ remove: true })],
    ["says it is a government", answer({ place: "west", literal: false })],
    ["is about another article", { ...answer({ place: "west", all: true }), article: "b" }],
    ["names no place there is", answer({ place: "north", all: true })],
  ])("is left as it was by a word that %s", (_, correction) => {
    expect(placesWith([correction])).toEqual([]);
  });
});
