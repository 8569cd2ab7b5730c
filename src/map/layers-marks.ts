import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { state } from "./expressions.ts";
import { MARK, SOURCE } from "./names.ts";
import type { Theme } from "./theme.ts";

/**
 * What is chosen, pointed at or part of the open claim, by feature state. These
 * layers sleep until the first mark: each needs a shader of its own, and
 * compiling them would hold up the first picture.
 */

const asleep = { visibility: "none" } as const;
const round = { "line-cap": "round", "line-join": "round" } as const;
const isMarked: ExpressionSpecification = ["any", state("selected"), state("lit"), state("drawn")];
const isArea: ExpressionSpecification = [
  "in",
  ["get", "shape"],
  ["literal", ["region", "country"]],
];
const isRegion: ExpressionSpecification = ["==", ["get", "shape"], "region"];
const isRiver: ExpressionSpecification = ["==", ["get", "shape"], "river"];
const isDnipro: ExpressionSpecification = [
  "in",
  ["get", "kind"],
  ["literal", ["stream", "surface"]],
];
const ink = (theme: Theme): ExpressionSpecification => [
  "case",
  state("selected"),
  theme.select,
  theme.mark,
];

export const areaLit = (theme: Theme): LayerSpecification => ({
  id: MARK.areaLit,
  type: "fill",
  source: SOURCE.areas,
  filter: isRegion,
  layout: asleep,
  paint: {
    "fill-color": theme.select,
    "fill-antialias": false,
    "fill-opacity": ["case", state("lit"), 0.1, 0],
  },
});

export const seaLit = (theme: Theme): LayerSpecification => ({
  id: MARK.seaLit,
  type: "fill",
  source: SOURCE.areas,
  filter: ["==", ["get", "shape"], "water"],
  layout: asleep,
  paint: {
    "fill-color": theme.select,
    "fill-antialias": false,
    "fill-opacity": [
      "case",
      state("selected"),
      0.16,
      ["any", state("lit"), state("drawn")],
      0.1,
      0,
    ],
  },
});

/** All a country has: with a tint of blue a whole country looks flooded. */
export const areaOutline = (theme: Theme): LayerSpecification => ({
  id: MARK.areaOutline,
  type: "line",
  source: SOURCE.areas,
  filter: isArea,
  layout: { ...asleep, "line-join": "round" },
  paint: {
    "line-color": ink(theme),
    "line-width": ["case", state("selected"), 2.5, 1.5],
    "line-opacity": [
      "case",
      ["any", state("selected"), state("drawn")],
      1,
      ["all", state("lit"), ["!", isRegion]],
      0.6,
      0,
    ],
  },
});

/** Zoom and width of the stream, in turn; the rings are measured from it. */
export const STREAM_WIDTH = [5, 2.6, 7, 5, 9, 9, 11, 19, 12, 30] as const;

const besideStream = (
  width: (stream: number) => number | ExpressionSpecification,
): ExpressionSpecification => [
  "interpolate",
  ["exponential", 1.5],
  ["zoom"],
  ...STREAM_WIDTH.map((stop, i) => (i % 2 === 0 ? stop : width(stop))),
];

/** Two layers under the water: a wide line, and a light one that leaves only its edge. */
export const dniproRing = (theme: Theme): LayerSpecification[] => [
  {
    id: MARK.dniproRing,
    type: "line",
    source: SOURCE.water,
    filter: isDnipro,
    layout: { ...asleep, ...round },
    paint: {
      "line-color": ink(theme),
      "line-opacity": ["case", isMarked, 1, 0],
      "line-width": besideStream((px) => ["case", state("selected"), px + 12, px + 9.5]),
    },
  },
  {
    id: MARK.dniproRingCase,
    type: "line",
    source: SOURCE.water,
    filter: isDnipro,
    layout: { ...asleep, ...round },
    paint: {
      "line-color": theme.dniproCase,
      "line-opacity": ["case", isMarked, 1, 0],
      "line-width": besideStream((px) => px + 6),
    },
  },
];

export const riverRing = (theme: Theme): LayerSpecification => ({
  id: MARK.riverRing,
  type: "line",
  source: SOURCE.areas,
  filter: isRiver,
  layout: { ...asleep, ...round },
  paint: {
    "line-color": ink(theme),
    "line-opacity": ["case", isMarked, 1, 0],
    "line-gap-width": ["interpolate", ["linear"], ["zoom"], 5, 4, 9, 9],
    "line-width": 2,
  },
});

export const placeRing = (theme: Theme): LayerSpecification => ({
  id: MARK.placeRing,
  type: "circle",
  source: SOURCE.places,
  layout: asleep,
  paint: {
    "circle-radius": [
      "step",
      ["zoom"],
      ["+", 5, ["get", "farRadius"]],
      6,
      ["+", 5, ["get", "nearRadius"]],
      10,
      11,
    ],
    "circle-color": theme.markFill,
    "circle-opacity": ["case", ["any", state("selected"), state("lit")], 0.9, 0],
    "circle-stroke-width": ["case", state("selected"), 3, 2],
    "circle-stroke-color": ink(theme),
    "circle-stroke-opacity": ["case", ["any", state("selected"), state("lit")], 1, 0],
  },
});
