import fc from "fast-check";
import { expect, test } from "vitest";
import { type PackedPlace, encode } from "../../../scripts/geo/world-names/encode.mjs";
import type { Bearer } from "../read/gazetteer.ts";
import { tokenise } from "../read/tokens.ts";
import { checksum } from "./packed-bytes.ts";
import { FLAG } from "./sections.ts";
import { type WorldNames, openWorldNames } from "./world-names.ts";

const point = { lon: 10, lat: 50, population: 1000, isCapital: false, names: [] };
const land: PackedPlace = {
  ...point,
  id: "country-zz",
  name: "Ruritania",
  kind: "country",
  country: "ZZ",
  names: [
    ["RTA", FLAG.alternate],
    ["Руританія", 0],
    ["Ruritanian", FLAG.demonym],
  ],
  uk: "Руританія",
};
const shire: PackedPlace = {
  ...point,
  id: "adm1-zz-1",
  name: "Strelsau Province",
  kind: "region",
  country: "ZZ",
  names: [
    ["Strelsau", FLAG.bare],
    ["SU", FLAG.postal | FLAG.alternate],
  ],
};
const town: PackedPlace = {
  ...point,
  number: 4711,
  name: "Strelsau",
  lon: 12.346,
  lat: -48.114,
  kind: "city",
  isCapital: true,
  country: "ZZ",
  region: shire,
  names: [["Štrelsau-an-der-Elph", FLAG.alternate]],
};
const hill: PackedPlace = {
  ...point,
  number: 12,
  name: "St. Osric's Hill",
  kind: "village",
  country: "ZZ",
};
const small = encode([land, shire, town, hill]).bytes;

function opened(bytes: Uint8Array): WorldNames {
  const world = openWorldNames(bytes);
  if (!world.ok) throw new Error(world.error);
  return world.value;
}

const bearers = (world: WorldNames, text: string): readonly Bearer[] =>
  world.match(tokenise(text), 0)?.bearers ?? [];
const ids = (world: WorldNames, text: string): string[] =>
  bearers(world, text).map(({ place }) => place.id);

test("what is packed comes out again", () => {
  const world = opened(small);
  expect(bearers(world, "Strelsau")).toMatchObject([
    {
      bare: false,
      place: { id: "gn4711", kind: "city", capital: true, country: "ZZ", region: "adm1-zz-1" },
    },
    { bare: true, place: { id: "adm1-zz-1", region: "" } },
  ]);
  expect(world.place("gn4711")?.feature.geometry).toEqual({
    type: "Point",
    coordinates: [12.345, -48.115],
  });
  expect(world.place("country-zz")?.feature.properties).toMatchObject({ "name:uk": "Руританія" });
  expect(world.place("gn4712")).toBeUndefined();
  expect(world.search("strelsau", 1).map(({ id }) => id)).toHaveLength(1);
});

test("a name is found in any writing of it", () => {
  const world = opened(small);
  for (const text of ["Strelsau-an-der-Elph", "Štrelsau an der Elph", "STRELSAU AN DER ELPH"])
    expect(world.match(tokenise(text), 0)).toMatchObject({ endToken: tokenise(text).length });
  expect(ids(world, "St. Osric's Hill")).toEqual(["gn12"]);
  expect(ids(world, "St Osric’s Hill")).toEqual(["gn12"]);
  expect(ids(world, "St. Osric")).toEqual([]);
});

test("the longest name wins, and what does not end in a name goes back to what did", () => {
  const world = opened(small);
  expect(world.match(tokenise("Strelsau Province"), 0)).toMatchObject({ endToken: 2 });
  expect(world.match(tokenise("Strelsau-based firms"), 0)).toMatchObject({ endToken: 1 });
});

test("an abbreviation is one in capitals only, and says when it needs a town before it", () => {
  const world = opened(small);
  expect(ids(world, "RTA")).toEqual(["country-zz"]);
  expect(ids(world, "rta")).toEqual([]);
  expect(bearers(world, "SU")).toMatchObject([{ postal: true, alternate: true }]);
});

test("a word for a people is no name", () => {
  const world = opened(small);
  expect(ids(world, "Ruritanian")).toEqual([]);
  expect(world.demonym(tokenise("Ruritanian"), 0)?.bearers[0]?.place.id).toBe("country-zz");
  expect(world.demonym(tokenise("Ruritania"), 0)).toBeNull();
});

test("bytes that are cut off, changed or not ours are refused in a sentence", () => {
  const wrong = (bytes: Uint8Array): string => {
    const world = openWorldNames(bytes);
    return world.ok ? "" : world.error;
  };
  expect(wrong(new Uint8Array(0))).toContain("is not a packed gazetteer");
  expect(wrong(new TextEncoder().encode("<!doctype html>"))).toContain("is not a packed gazetteer");
  for (const length of [9, 20, small.length - 1])
    expect(wrong(small.subarray(0, length))).toContain("cut off");
  expect(wrong(small.with(30, (small[30] ?? 0) ^ 1))).toContain("cut off or changed");
  expect(wrong(small.with(4, 9))).toContain("of version 9");
});

/** A changed file whose sum was made to fit. */
function forged(at: number, byte: number): Uint8Array {
  const bytes = small.with(9 + (at % (small.length - 9)), byte);
  new DataView(bytes.buffer).setUint32(5, checksum(bytes, 9), true);
  return bytes;
}

test("a forged file is refused or read, and never throws", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const world = openWorldNames(forged(at, byte));
      if (!world.ok) return;
      for (const text of ["Strelsau Province", "Ruritanian", "St. Osric's Hill"]) {
        world.value.match(tokenise(text), 0);
        world.value.demonym(tokenise(text), 0);
        world.value.search(text, 3);
      }
      world.value.place("gn4711");
      world.value.place("country-zz");
    }),
    { numRuns: 500 },
  );
});
