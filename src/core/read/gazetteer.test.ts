import { describe, expect, test } from "vitest";
import type { Layer, LayerFeature } from "../layer.ts";
import { type Bearer, type NamesBeneath, type PlaceEntry, buildGazetteer } from "./gazetteer.ts";
import { createNameIndex } from "./name-index.ts";
import { tokenise } from "./tokens.ts";

test("a layer may give one name to every feature it has", { timeout: 3000 }, () => {
  const features = Array.from({ length: 80_000 }, (_, i) =>
    featureAt(`p${i}`, [32, 46], { name: "Stop Sign", "name:en": "Stop Sign" }),
  );
  const { match } = buildGazetteer([{ name: "mine", features, receipt: null }]);
  expect(match(tokenise("Stop Sign"), 0)?.bearers).toHaveLength(80_000);
});

function featureAt(id: string, coordinates: readonly number[], properties: object): LayerFeature {
  const geometry = { type: "Point" as const, coordinates: [...coordinates] };
  return { type: "Feature", id, geometry, properties: { ...properties } };
}

const beneath = (
  id: string,
  name: string,
  kind: string,
  coordinates: readonly number[],
  more: Partial<PlaceEntry> = {},
): PlaceEntry => ({
  id, name, kind, layer: "world-names", population: 0, capital: false, country: "FR", region: "",
  feature: featureAt(id, coordinates, { name, kind }),
  ...more,
}); // prettier-ignore

const PLACES: readonly PlaceEntry[] = [
  beneath("adm1-isle", "Isle", "region", [3, 49]),
  beneath("gn1", "Brell", "town", [2, 48], { population: 9000, region: "adm1-isle" }),
  beneath("gn2", "Brell", "town", [5, 44]),
  beneath("gn3", "Brell Valley", "valley", [5.5, 44.5]),
  beneath("gn4", "Ostre", "town", [2.2, 48.2], { population: 70 }),
  beneath("river-sorne", "Sorne", "river", [9, 50], { country: "" }),
];

const WORLD: NamesBeneath = (() => {
  const index = createNameIndex();
  for (const place of PLACES) index.add(place.name, { place, bare: false });
  return {
    match: index.longest,
    place: (id) => PLACES.find((place) => place.id === id),
    setting: (id) => PLACES.find((place) => place.id === id),
    demonym: () => null,
  };
})();

const MINE: Layer = {
  name: "mine",
  receipt: null,
  features: [
    featureAt("my-brell", [2.01, 48.01], { name: "Brell", place: "town" }),
    featureAt("my-ostre", [2.2, 48.2], { name: "Ostre-le-Haut", "ref:geonames": 4, population: 12 }),
    featureAt("my-isle", [3.1, 49], { name: "Isle", boundary: "administrative", admin_level: "4" }),
    { ...featureAt("my-sorne", [0, 0], { name: "Sorne", waterway: "river" }), geometry: { type: "LineString", coordinates: [[1, 47], [2, 48]] } },
  ],
}; // prettier-ignore

describe("beneath the layers", () => {
  const gazetteer = buildGazetteer([MINE], WORLD);
  const ids = (name: string): string[] =>
    (gazetteer.match(tokenise(name), 0)?.bearers ?? []).map(({ place }: Bearer) => place.id);

  test("a place of the world that a layer has as well is the layer’s", () => {
    expect(ids("Brell")).toEqual(["my-brell", "gn2"]);
    expect(gazetteer.places.get("gn1")?.id).toBe("my-brell");
  });

  test("its number in GeoNames is enough, and its other names lead to it", () => {
    expect(ids("Ostre")).toEqual(["my-ostre"]);
    expect(ids("Ostre-le-Haut")).toEqual(["my-ostre"]);
  });

  test("a river is one, however little of it a layer draws", () => {
    expect(ids("Sorne")).toEqual(["my-sorne"]);
  });

  test("the layer says what it knows, and the world the rest", () => {
    expect(gazetteer.places.get("my-brell")).toMatchObject({ population: 9000, region: "my-isle" });
    expect(gazetteer.places.get("my-ostre")?.population).toBe(12);
  });

  test("the longer name wins, whoever has it", () => {
    expect(ids("Brell Valley")).toEqual(["gn3"]);
    expect(ids("Brell Hills")).toEqual(["my-brell", "gn2"]);
  });

  test("places of the layers alone are those that can be measured on", () => {
    expect(gazetteer.layered.map(({ id }) => id)).toEqual(["my-brell", "my-ostre", "my-isle", "my-sorne"]); // prettier-ignore
  });

  test("without a world the layers are all there is", () => {
    const alone = buildGazetteer([MINE]);
    expect(alone.places.get("gn2")).toBeUndefined();
    expect(alone.match(tokenise("Brell Valley"), 0)?.bearers).toHaveLength(1);
  });
});
