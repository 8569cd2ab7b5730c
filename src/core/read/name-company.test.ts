import { expect, test } from "vitest";
import type { PlaceEntry } from "./gazetteer.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { companyKept, companyOf } from "./name-company.ts";
import { CLASS } from "./name-facts.ts";

const place = (id: string, country: string, region: string): PlaceEntry => ({
  id,
  name: id,
  kind: "town",
  layer: "world-names",
  population: 1000,
  capital: false,
  country,
  region,
  feature: {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [0, 0] },
    properties: {},
  },
});

const candidate = (kind: number, places: readonly PlaceEntry[]): NameCandidate => ({
  firstToken: 0,
  endToken: 1,
  sentence: 0,
  match: { endToken: 1, bearers: places.map((each) => ({ place: each, bare: false })) },
  facts: { kind, size: 4, bearers: 1, isMain: true, isBare: false, isLayers: false },
  runFirst: 0,
  runEnd: 1,
  opens: false,
});

const TOWN = 4;
const land = candidate(CLASS.country, [place("peru", "PE", "")]);
const region = candidate(CLASS.region, [place("cusco-region", "PE", "")]);
const near = candidate(TOWN, [
  place("far-one", "IT", "sicily"),
  place("near-one", "PE", "cusco-region"),
]);
const far = candidate(TOWN, [place("far-two", "IT", "sicily")]);

test("a town keeps company where one of its bearers lies in a country or region named", () => {
  const company = companyOf([land, region]);
  const kept = [far, near].map((each) => companyKept(company, each));
  expect(kept).toEqual([1, 4]);
  expect(companyKept(companyOf([land]), near)).toBe(2);
});

test("where nothing great is named nobody can tell, and lands are not asked", () => {
  expect(companyKept(companyOf([near, far]), near)).toBe(0);
  expect(companyKept(companyOf([land, region]), land)).toBe(0);
});
