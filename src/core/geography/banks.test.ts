import { readFileSync } from "node:fs";
import type { LineString, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { parseLayer } from "../input/layer-file.ts";
import type { LayerFeature } from "../layer.ts";
import { sideOfRiver } from "./banks.ts";
import { isArea, isInside, isLine } from "./turf.ts";

function read(name: string): readonly LayerFeature[] {
  const file = `${name}.geojson`;
  const text = readFileSync(new URL(`../../../geo/${file}`, import.meta.url), "utf8");
  const layer = parseLayer(text, file);
  if (!layer.ok) throw new Error(JSON.stringify(layer.error));
  return layer.value.features;
}

const LAYERS = ["kherson", "mykolaiv", "odesa", "gazetteer"];
const towns = new Map(LAYERS.flatMap(read).map((f) => [f.id, f]));
const dnipro = read("dnipro").find(({ id }) => id === "dnipro")?.geometry;
const LINE_ERROR_KM = 0.5; // geo/README.md

function at(id: string): Position {
  const geometry = towns.get(id)?.geometry;
  if (geometry?.type !== "Point") throw new Error(`no layer has the town ${id}`);
  return geometry.coordinates;
}

function bankOf(point: Position) {
  if (!dnipro || !isLine(dnipro)) throw new Error("the Dnipro is no line");
  return sideOfRiver(point, dnipro, LINE_ERROR_KM);
}

// From Kyiv to the estuary; from maps, not from the layers.
const RIGHT = [
  "vyshhorod",
  "kyiv",
  "obukhiv",
  "rzhyshchiv",
  "kaniv",
  "cherkasy",
  "chyhyryn",
  "svitlovodsk",
  "verkhnodniprovsk",
  "kamianske",
  "dnipro-city",
  "tomakivka",
  "marhanets",
  "nikopol",
  "novovorontsovka",
  "dudchany",
  "novokairy",
  "beryslav",
  "kozatske-kherson",
  "odradokamianka",
  "lvove",
  "tiahynka",
  "darivka",
  "naddniprianske",
  "antonivka",
  "kherson",
  "chornobaivka",
  "komyshany",
  "bilozerka",
  "stanislav",
  "kizomys",
  "tomyna-balka",
  "muzykivka",
  "snihurivka",
  "kryvyi-rih",
  "davydiv-brid",
  "velyka-oleksandrivka",
  "vysokopillia",
  "mykolaiv",
  "ochakiv",
];
const LEFT = [
  "brovary",
  "boryspil",
  "pereiaslav",
  "zolotonosha",
  "kremenchuk",
  "horishni-plavni",
  "kobeliaky",
  "pavlohrad",
  "zaporizhzhia",
  "vasylivka-zaporizhzhia",
  "dniprorudne",
  "kamianka-dniprovska",
  "enerhodar",
  "velyka-lepetykha",
  "hornostaivka",
  "kairy-kherson",
  "liubymivka-kherson",
  "malokakhovka",
  "kakhovka",
  "tavriisk",
  "nova-kakhovka",
  "dnipriany",
  "kozachi-laheri",
  "oleshky",
  "solontsi",
  "kardashynka",
  "hola-prystan",
  "stara-zburivka",
  "nova-zburivka",
  "skadovsk",
  "kalanchak-kherson",
  "chaplynka",
  "radensk",
  "velyki-kopani",
  "melitopol",
  "poltava",
  "chernihiv",
];

describe("the Dnipro", () => {
  test.each(RIGHT)("%s is on the right bank", (id) => {
    expect(bankOf(at(id))).toMatchObject({ kind: "bank", bank: "right" });
  });

  test.each(LEFT)("%s is on the left bank", (id) => {
    expect(bankOf(at(id))).toMatchObject({ kind: "bank", bank: "left" });
  });

  test("Kherson lies 1.5 km from the line, by the great circle", () => {
    expect(bankOf(at("kherson")).distanceKm).toBeCloseTo(1.5, 0);
  });

  test("the Antonivka bridge is on the river", () => {
    expect(bankOf([32.72, 46.67])).toMatchObject({ kind: "on-river" });
  });

  test("Odesa lies past the mouth, where there is no bank", () => {
    expect(bankOf(at("odesa"))).toMatchObject({ kind: "past-end" });
  });

  test("the line agrees with the two areas wherever both have a say", () => {
    const sides = read("dnipro-banks");
    const disagreeing = [...towns.values()].filter(({ geometry, properties }) => {
      if (geometry.type !== "Point" || properties["addr:region"] !== "kherson-oblast") return false;
      const found = bankOf(geometry.coordinates);
      const area = sides.find(
        (side) => isArea(side.geometry) && isInside(geometry.coordinates, side.geometry),
      );
      return found.kind === "bank" && area?.properties["bank"] !== found.bank;
    });
    expect(disagreeing.map(({ id }) => id)).toEqual([]);
  });
});

describe("any river", () => {
  /** East along a parallel, then a sharp turn back to the north-west: ">". */
  const bend: LineString = {
    type: "LineString",
    coordinates: [
      [30, 46],
      [31, 46],
      [30, 46.5],
    ],
  };

  test.each([
    ["north of an eastward river is its left", [30.4, 46.05], "left"],
    ["south of it is its right", [30.4, 45.9], "right"],
    ["abreast of a corner, outside the bend, is the right of a left turn", [31.2, 46.02], "right"],
    ["just below the corner too", [31.05, 45.98], "right"],
    ["inside the bend is the left of both arms", [30.7, 46.07], "left"],
  ] as const)("%s", (_, point, bank) => {
    expect(sideOfRiver([...point], bend, 0.1)).toMatchObject({ kind: "bank", bank });
  });

  test("turned round, left and right change places", () => {
    const back: LineString = { ...bend, coordinates: bend.coordinates.toReversed() };
    expect(sideOfRiver([31.2, 46.02], back, 0.1)).toMatchObject({ bank: "left" });
  });

  test("past the source there is no bank", () => {
    expect(sideOfRiver([29.9, 46.01], bend, 0.1)).toMatchObject({ kind: "past-end" });
  });

  test("0.01° north of the line is 1.11 km: 0.01 × 111.195", () => {
    expect(sideOfRiver([30.4, 46.01], bend, 0.1).distanceKm).toBeCloseTo(1.112, 2);
  });

  test("within the line's own error a point is on the river", () => {
    expect(sideOfRiver([30.4, 46.01], bend, 1.2)).toMatchObject({ kind: "on-river" });
  });

  test("of several parts the nearest decides", () => {
    const parts = [
      bend.coordinates,
      [
        [32, 46],
        [32, 47],
      ],
    ];
    const river = { type: "MultiLineString" as const, coordinates: parts };
    expect(sideOfRiver([32.1, 46.5], river, 0.1)).toMatchObject({
      bank: "right",
      nearest: [32, 46.5],
    });
  });
});

test("a river that is drawn as one point has no banks", () => {
  const river = { type: "LineString" as const, coordinates: [[1, 1], [1, 1]] }; // prettier-ignore
  expect(sideOfRiver([1.1, 1], river, 1)).toMatchObject({ kind: "past-end", nearest: [1, 1] });
});
