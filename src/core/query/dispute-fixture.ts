import type { Feature, Geometry } from "geojson";
import type { Check, Dataset, Relation } from "../model.ts";
import { type Report, makeDataset } from "./fixture.ts";

/**
 * Four invented reports for tests: the herons of one bank or the other, the day of the
 * count, the number of nests, and a denial that was later overtaken. The second and
 * the third speak with one voice.
 */

const REPORTS: readonly Report[] = [
  {
    id: "first",
    citation: { title: "Herons on the move", "container-title": "The Reed Post" },
    publishedOn: "2022-11-09",
    paragraphs: [
      [
        {
          text: "The herons left the east bank of the {Dnipro=dnipro} at {Kherson=kherson}, the warden said.",
          stance: "asserted",
          at: ["kherson", "dnipro"],
          by: ["The warden"],
          cue: "said",
          when: ["2022-11-08", "2022-11-08", "on Tuesday"],
          event: "RETREAT",
        },
        {
          text: "He would not say whether all had gone.",
          stance: "doubted",
          at: ["kherson"],
          by: ["The warden"],
          event: "RETREAT",
        },
      ],
    ],
  },
  {
    id: "second",
    citation: { title: "West bank empty", "container-title": "Evening Lamp" },
    publishedOn: "2022-11-10",
    paragraphs: [
      [
        {
          text: "Herons have left the west bank at {Kherson=kherson}, the ministry said; 7 nests stayed.",
          stance: "asserted",
          at: ["kherson"],
          by: ["The ministry"],
          when: ["2022-11-09", "2022-11-09", "on Wednesday"],
          event: "RETREAT",
          quantities: [{ value: 7, unit: "nests", bound: "at-least", text: "7 nests" }],
        },
      ],
    ],
  },
  {
    id: "third",
    citation: { title: "Empty nests", "container-title": "The Quay" },
    publishedOn: "2022-11-11",
    paragraphs: [
      [
        {
          text: "The western shore at {Kherson=kherson} is empty of herons, and 9 nests are left.",
          stance: "asserted",
          at: ["kherson"],
          by: ["The ministry"],
          when: ["2022-11-09", "2022-11-09", "on Wednesday"],
          event: "RETREAT",
          quantities: [{ value: 9, unit: "nests", bound: "exact", text: "9 nests" }],
        },
      ],
    ],
  },
  {
    id: "undated",
    citation: { title: "Leaflet" },
    publishedOn: null,
    paragraphs: [
      [
        {
          text: "All herons have gone from the eastern side at {Kherson=kherson}.",
          stance: "asserted",
          at: ["kherson"],
          event: "RETREAT",
        },
      ],
    ],
  },
];

const relation = (
  kind: Relation["kind"],
  from: string,
  to: string,
  basis: Relation["basis"],
  explanation: string,
): Relation => ({ kind, from, to, basis, explanation, by: "computed" });

const RELATIONS: readonly Relation[] = [
  relation("contradicts", "first-c0", "second-c2", "geometry", "One has the east bank."),
  relation("contradicts", "second-c2", "undated-c4", "geometry", "The leaflet has the east."),
  relation("contradicts", "third-c3", "undated-c4", "geometry", "The leaflet has the east."),
  relation("contradicts", "first-c0", "third-c3", "date", "Tuesday, or Wednesday."),
  relation("contradicts", "second-c2", "third-c3", "number", "Seven nests, or nine."),
  relation("corroborates", "first-c0", "undated-c4", "geometry", "Both have the east bank."),
  relation("same-origin", "second-c2", "third-c3", "content", "Both go back to the ministry."),
  relation("updates", "third-c3", "first-c1", "stance", "What was doubted is now said."),
];

const part = (geometry: Geometry, properties: Readonly<Record<string, unknown>>): Feature => ({
  type: "Feature",
  geometry,
  properties,
});

const bank = (side: "left" | "right", stated: boolean): Feature => {
  const [west, east] = side === "right" ? [32, 32.62] : [32.62, 33];
  return part(
    {
      type: "Polygon",
      coordinates: [
        [
          [west, 46],
          [east, 46],
          [east, 47],
          [west, 47],
          [west, 46],
        ],
      ],
    },
    {
      part: "bank",
      bank: side,
      stated,
      label: side === "right" ? "West (right) bank" : "East (left) bank",
    },
  );
};

const check = (claim: string, side: "left" | "right"): Check => ({
  claim,
  predicate: "side",
  verdict: side === "right" ? "consistent" : "inconsistent",
  explanation: `Kherson lies on the west (right) bank, and the claim names the ${side}.`,
  measured: { value: 1.5, unit: "km", tolerance: 0.5 },
  layers: [{ layer: "dnipro", asOf: "2022-11" }],
  construction: {
    type: "FeatureCollection",
    features: [
      bank("right", side === "right"),
      bank("left", side === "left"),
      part(
        {
          type: "LineString",
          coordinates: [
            [32.62, 47],
            [32.62, 46],
          ],
        },
        { part: "river", place: "dnipro", label: "Dnipro" },
      ),
      part(
        { type: "Point", coordinates: [32.6146, 46.637] },
        { part: "point", place: "kherson", label: "Kherson" },
      ),
      part(
        {
          type: "LineString",
          coordinates: [
            [32.6, 46.6],
            [32.7, 46.6],
          ],
        },
        {
          part: "movement",
          stated: true,
          label: side === "right" ? "Off the west bank" : "Off the east bank",
        },
      ),
    ],
  },
});

export const makeDispute = (): Dataset => ({
  ...makeDataset(REPORTS),
  title: "Herons",
  relations: RELATIONS,
  checks: [
    check("first-c0", "left"),
    check("second-c2", "right"),
    check("third-c3", "right"),
    {
      claim: "undated-c4",
      predicate: "near",
      verdict: "untestable",
      explanation: "How near the words do not say.",
      measured: null,
      layers: [],
      construction: { type: "FeatureCollection", features: [] },
    },
  ],
});
