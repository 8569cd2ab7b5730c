import type { Geometry } from "geojson";
import type { Layer, LayerFeature, Receipt } from "../../layer.ts";
import { STRANGE_LANDS } from "./small-lands.ts";

/** Invented country, for tests: rivers that run every way, towns near and far. Degrees at 47° N. */

const RECEIPT: Receipt = {
  origin: "invented for tests",
  licence: "public domain",
  asOf: "2020-01",
  resolutionKm: 0.5,
  view: "nobody's",
  cannotTell: "anything real",
};

const at = (id: string, geometry: Geometry, properties: LayerFeature["properties"]) => ({
  type: "Feature" as const,
  id,
  geometry,
  properties,
});

const town = (name: string, longitude: number, latitude: number, more: object = {}) =>
  at(
    name.toLowerCase().replaceAll(" ", "-"),
    { type: "Point", coordinates: [longitude, latitude] },
    { name, place: "town", population: 20_000, ...more },
  );

type Line = readonly (readonly [number, number])[];

const river = (name: string, ...parts: readonly Line[]) =>
  at(
    name.toLowerCase(),
    parts.length === 1
      ? { type: "LineString", coordinates: (parts[0] ?? []).map((p) => [...p]) }
      : { type: "MultiLineString", coordinates: parts.map((line) => line.map((p) => [...p])) },
    { name, alt_name: `${name} River;River ${name}`, waterway: "river" },
  );

/** Even steps between two ends. */
const straight = (from: readonly [number, number], to: readonly [number, number]): Line =>
  Array.from({ length: 41 }, (_, i) => [
    from[0] + ((to[0] - from[0]) * i) / 40,
    from[1] + ((to[1] - from[1]) * i) / 40,
  ]);

/** Up from the south, half round, and down again: open to the south. */
const horseshoe: Line = [
  ...straight([10, 46.4], [10, 47]),
  ...Array.from({ length: 19 }, (_, i): [number, number] => {
    const turn = Math.PI - (Math.PI * i) / 18;
    return [10.06 + 0.06 * Math.cos(turn), 47 + 0.04 * Math.sin(turn)];
  }),
  ...straight([10.12, 47], [10.12, 46.4]),
];

const lake = at(
  "lake-talva",
  {
    type: "Polygon",
    coordinates: [
      [
        [14, 47],
        [14.6, 47],
        [14.6, 47.15],
        [14, 47.15],
        [14, 47],
      ],
    ],
  },
  { name: "Lake Talva", natural: "water", water: "lake" },
);

const broad = at(
  "morau",
  {
    type: "Polygon",
    coordinates: [
      [
        [16, 46],
        [16.03, 46],
        [16.03, 48],
        [16, 48],
        [16, 46],
      ],
    ],
  },
  { name: "Morau", alt_name: "Morau River", waterway: "river" },
);

const features: readonly LayerFeature[] = [
  // Northward.
  river("Velda", straight([6, 46], [6, 48])),
  town("Brunn", 5.95, 47),
  town("Ostrel", 6.06, 47.1),
  town("Kalmar Ford", 6.003, 47.3),
  town("Farrow", 7.3, 47),
  town("Endmark", 6.05, 48.2),
  // Westward.
  river("Tarn", straight([9, 49], [7, 49])),
  town("Nordby", 8, 49.05),
  town("Sundal", 8.1, 48.94),
  // A horseshoe.
  river("Kessel", horseshoe),
  town("Inbend", 10.06, 46.98),
  town("Westarm", 9.94, 46.7),
  town("Eastarm", 10.2, 46.7),
  town("Topbend", 10.06, 47.08),
  // South-east, in pieces that meet.
  river("Ilmen", straight([12, 48], [12.5, 47.6]), straight([12.5, 47.6], [13, 47.2])),
  town("Havel", 12.55, 47.65),
  town("Sorn", 12.44, 47.56),
  // A lake and a river known only as water.
  lake,
  town("Norwick", 14.5, 47.18),
  town("Sudwick", 14.1, 46.97),
  town("Westwick", 13.95, 47.08),
  broad,
  town("Eastmor", 16.08, 47),
  town("Westmor", 15.95, 47.2),
];

/** The same as a stranger may draw them: no key says which way a river flows, no receipt. */
const plain = (feature: LayerFeature): LayerFeature => {
  const { waterway, ...rest } = feature.properties;
  return waterway === undefined ? feature : { ...feature, properties: { ...rest, kind: "river" } };
};

export const SMALL_LAYERS: ReadonlyMap<string, readonly Layer[]> = new Map([
  ["invented", [{ name: "invented", features, receipt: RECEIPT }]],
  ["strange", STRANGE_LANDS],
  ["plain", [{ name: "plain", features: features.map(plain), receipt: null }]],
]);
