import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import { fade, inItsZooms, isKind, ITALIC, SANS, sides, twoNames } from "./expressions.ts";
import { placeRing } from "./layers-marks.ts";
import { SOURCE } from "./names.ts";
import { vagueLayers } from "./layers-vague.ts";
import { SLIP } from "./symbol-size.ts";
import type { Theme } from "./theme.ts";

const MANY_CLAIMS = 10;
const NEAR = 6; // zooms from which a symbol is larger, and a slip
const GROUND = 10;
const CORNER = -0.28;

const byDistance = (
  far: ExpressionSpecification,
  near: ExpressionSpecification,
  ground: ExpressionSpecification,
): ExpressionSpecification => ["step", ["zoom"], far, NEAR, near, GROUND, ground];

const isSelected: ExpressionSpecification = ["==", ["get", "state"], "selected"];

/**
 * What claims speak of: always on top, the symbols always drawn, names giving way.
 *
 * @param drawn - layers of what open claims say and of their tests.
 */
export const claimLayers = (
  theme: Theme,
  drawn: readonly LayerSpecification[],
): LayerSpecification[] => [
  {
    id: "river-claimed-name",
    type: "symbol",
    source: SOURCE.areas,
    minzoom: 6,
    filter: ["==", ["get", "shape"], "river"],
    layout: {
      "symbol-placement": "line",
      "text-field": [
        "format",
        ["get", "name"],
        { "text-color": theme.riverText },
        ["concat", "\u2002", ["to-string", ["get", "count"]]],
        { "font-scale": 0.86, "text-font": ["literal", SANS] },
      ],
      "text-font": ITALIC,
      "text-size": 16,
      "text-letter-spacing": 0.04,
      "text-offset": [0, -0.9],
      "symbol-spacing": 420,
    },
    paint: { "text-color": theme.riverText, "text-halo-color": theme.halo, "text-halo-width": 2 },
  },
  {
    id: "label-river-place",
    type: "symbol",
    source: SOURCE.labels,
    filter: ["all", isKind("river"), inItsZooms],
    maxzoom: 9.5,
    layout: {
      "text-field": twoNames(theme, {
        font: ITALIC,
        top: theme.riverText,
        second: theme.riverText,
        secondFont: ITALIC,
        secondScale: 0.8,
      }),
      "text-font": ITALIC,
      "text-size": fade(5, 16, 7, 22),
      "text-variable-anchor-offset": sides("sides"),
      "text-justify": "auto",
      "text-line-height": 1.1,
    },
    paint: { "text-color": theme.riverText, "text-halo-color": theme.halo, "text-halo-width": 2 },
  },
  {
    id: "river-badge",
    type: "symbol",
    source: SOURCE.labels,
    filter: ["all", isKind("river"), [">", ["get", "disputed"], 0], inItsZooms],
    maxzoom: 9.5,
    layout: { "icon-image": "badge", "icon-allow-overlap": true, "icon-ignore-placement": true },
  },
  ...drawn,
  ...vagueLayers(theme),
  placeRing(theme),
  placeNames(theme),
  symbols("place", ["!", isSelected]),
  symbols("place-selected", isSelected), // drawn last: nothing covers the chosen place
  badges,
];

/** Rings, and from zoom 10 slips. Their own layer, so that every name gives way to every symbol. */
const symbols = (id: string, filter: ExpressionSpecification): SymbolLayerSpecification => ({
  id,
  type: "symbol",
  source: SOURCE.places,
  filter,
  layout: {
    "icon-image": byDistance(["get", "farImage"], ["get", "nearImage"], ["get", "groundImage"]),
    "icon-anchor": [
      "step",
      ["zoom"],
      "center",
      GROUND,
      ["case", ["get", "isSlip"], "bottom-right", "center"],
    ],
    "icon-offset": [
      "step",
      ["zoom"],
      ["literal", [0, 0]],
      GROUND,
      ["case", ["get", "isSlip"], ["literal", [SLIP.dot, SLIP.dot]], ["literal", [0, 0]]],
    ],
    "icon-allow-overlap": true,
    // A ring is round and its box is not: a name may stand in the box's corner.
    "icon-padding": [
      "step",
      ["zoom"],
      ["*", CORNER, ["get", "farRadius"]],
      NEAR,
      ["*", CORNER, ["get", "nearRadius"]],
      GROUND,
      0,
    ],
    "symbol-sort-key": ["-", 0, ["get", "count"]],
  },
});

const offset = (key: string): ExpressionSpecification => [
  "case",
  ["==", ["typeof", ["get", key]], "string"], // as in expressions.ts: lists come back as text
  ["literal", [0, 0]],
  ["array", "number", 2, ["get", key]],
];

/** Another report disputes a claim about the place; while a claim is open its test says more. */
const badges: SymbolLayerSpecification = {
  id: "place-badge",
  type: "symbol",
  source: SOURCE.places,
  filter: [
    "all",
    [">", ["get", "disputed"], 0],
    ["!", ["in", ["get", "state"], ["literal", ["drawn", "faded"]]]],
  ],
  layout: {
    "icon-image": "badge",
    "icon-offset": byDistance(offset("farBadge"), offset("nearBadge"), offset("groundBadge")),
    "icon-allow-overlap": true,
    "icon-ignore-placement": true,
  },
};

const placeNames = (theme: Theme): SymbolLayerSpecification => ({
  id: "place-name",
  type: "symbol",
  source: SOURCE.places,
  layout: {
    "text-field": twoNames(theme, { top: theme.label }),
    "text-font": SANS,
    "text-size": [
      "interpolate",
      ["linear"],
      ["zoom"],
      5,
      ["case", [">=", ["get", "count"], MANY_CLAIMS], 16, 13.5],
      9,
      ["case", [">=", ["get", "count"], MANY_CLAIMS], 20, 15],
    ],
    "text-variable-anchor-offset": byDistance(
      sides("farSides"),
      sides("nearSides"),
      sides("groundSides"),
    ),
    "text-justify": "auto",
    "text-line-height": 1.1,
    "text-padding": 1,
    "symbol-sort-key": ["case", isSelected, -1e6, ["-", 0, ["get", "count"]]],
  },
  paint: {
    "text-halo-color": theme.halo,
    "text-halo-width": 2,
    "text-color": theme.label,
  },
});
