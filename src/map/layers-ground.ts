import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { fade, grow, isKind } from "./expressions.ts";
import { areaLit, areaOutline, seaLit } from "./layers-marks.ts";
import { REGION_LAYERS, SOURCE } from "./names.ts";
import type { Theme } from "./theme.ts";

export const REGION_OPACITY = fade(8, 1, 10.5, 0.35);

/** Tints by number of claims: 1–2, 3–6, 7 and more. A layer each keeps their paint constant. */
const regionLayers = (theme: Theme): LayerSpecification[] =>
  [
    { id: REGION_LAYERS[0], from: 1, below: 3, colour: theme.region1 },
    { id: REGION_LAYERS[1], from: 3, below: 7, colour: theme.region2 },
    { id: REGION_LAYERS[2], from: 7, below: Infinity, colour: theme.region3 },
  ].map(({ id, from, below, colour }) => ({
    id,
    type: "fill",
    source: SOURCE.areas,
    filter: [
      "all",
      ["==", ["get", "shape"], "region"],
      [">=", ["get", "count"], from],
      ...(below === Infinity
        ? []
        : [["<", ["get", "count"], below] satisfies ExpressionSpecification]),
    ],
    paint: {
      "fill-color": colour,
      "fill-opacity": REGION_OPACITY,
      "fill-antialias": false,
    },
  }));

/** How many claims there are about a place the basemap calls occupied: see marks.ts. */
export const OCCUPIED_COUNT = "occupied-count";

/**
 * Crimea's tint over all the ground occupied since 2014: Sevastopol, a municipality
 * of its own, would lie white in it as if the claims left it out.
 */
const occupiedTint = (theme: Theme): LayerSpecification => ({
  id: "occupied-tint",
  type: "fill",
  source: SOURCE.land,
  filter: isKind("occupied"),
  paint: {
    "fill-color": [
      "step",
      ["number", ["global-state", OCCUPIED_COUNT], 0],
      theme.land,
      1,
      theme.region1,
      3,
      theme.region2,
      7,
      theme.region3,
    ],
    "fill-opacity": REGION_OPACITY,
    "fill-antialias": false,
  },
});

/**
 * Land, regions with claims, the sea over their edges, borders. Every country
 * but Ukraine has one grey, and Crimea has Ukraine's colours like any region.
 */
export const groundLayers = (theme: Theme): LayerSpecification[] => [
  { id: "abroad", type: "background", paint: { "background-color": theme.abroad } },
  {
    id: "ukraine",
    type: "fill",
    source: SOURCE.land,
    filter: isKind("ukraine"),
    paint: { "fill-color": theme.land, "fill-antialias": false },
  },
  occupiedTint(theme),
  ...regionLayers(theme),
  {
    id: "occupied",
    type: "fill",
    source: SOURCE.land,
    filter: isKind("occupied"),
    paint: { "fill-pattern": "hatch", "fill-opacity": fade(5, 0.75, 9, 0.5) },
  },
  areaLit(theme),
  {
    id: "river-minor",
    type: "line",
    source: SOURCE.water,
    minzoom: 5,
    filter: isKind("river"),
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": theme.river, "line-width": grow(5, 0.5, 8, 1.4, 11, 3) },
  },
  {
    id: "sea",
    type: "fill",
    source: SOURCE.land,
    filter: isKind("sea"),
    paint: { "fill-color": theme.sea, "fill-antialias": false },
  },
  {
    id: "lake",
    type: "fill",
    source: SOURCE.water,
    filter: isKind("lake"),
    paint: { "fill-color": theme.sea },
  },
  seaLit(theme),
  {
    id: "coast",
    type: "line",
    source: SOURCE.land,
    filter: isKind("sea"),
    paint: {
      "line-color": theme.coast,
      "line-width": grow(5, 0.5, 8, 0.9),
      "line-opacity": fade(8.5, 1, 10, 0.3), // the source is coarse there
    },
  },
  {
    id: "region-border",
    type: "line",
    source: SOURCE.borders,
    filter: isKind("region"),
    layout: { "line-join": "round" },
    paint: {
      "line-color": theme.oblast,
      "line-width": grow(5, 0.6, 8, 1.1, 11, 1.8),
      "line-dasharray": [3, 2],
    },
  },
  {
    id: "border-halo",
    type: "line",
    source: SOURCE.borders,
    filter: isKind("ukraine"),
    layout: { "line-join": "round" },
    paint: {
      "line-color": theme.borderHalo,
      "line-width": grow(5, 4, 8, 8),
      "line-opacity": 0.7,
    },
  },
  {
    id: "border-other",
    type: "line",
    source: SOURCE.borders,
    filter: isKind("other"),
    layout: { "line-join": "round" },
    paint: {
      "line-color": theme.border,
      "line-opacity": 0.55,
      "line-width": grow(5, 0.5, 8, 0.9),
    },
  },
  {
    id: "border",
    type: "line",
    source: SOURCE.borders,
    filter: isKind("ukraine"),
    layout: { "line-join": "round" },
    paint: { "line-color": theme.border, "line-width": grow(5, 1, 8, 1.8, 11, 2.6) },
  },
  areaOutline(theme),
];
