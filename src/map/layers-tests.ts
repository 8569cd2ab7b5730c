import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { grow, SANS, sides, STRONG } from "./expressions.ts";
import { shafts } from "./layers-arrows.ts";
import { SOURCE } from "./names.ts";
import type { Theme } from "./theme.ts";

/**
 * A test's construction. These layers join the style when the first test is
 * drawn: the first picture does not wait for them.
 */

const is = (key: string, value: string): ExpressionSpecification => ["==", ["get", key], value];
const isPart = (...parts: readonly string[]): ExpressionSpecification => [
  "in",
  ["get", "part"],
  ["literal", [...parts]],
];
const isTint: ExpressionSpecification = ["in", ["get", "look"], ["literal", ["plain", "named"]]];
const isFill = is("kind", "fill");
const isLine = is("kind", "line");
const both = (...all: ExpressionSpecification[]): ExpressionSpecification => ["all", ...all];

const ink = (theme: Theme, other: string): ExpressionSpecification => [
  "case",
  is("look", "failed"),
  theme.dispute,
  other,
];

const source = SOURCE.tests;

export const BANK_NAMES = "check-name";

/** @param cut - names that do not fit the view: better left out than half read. */
export const bankNames = (cut: readonly string[]): ExpressionSpecification =>
  both(is("kind", "label"), isPart("bank"), ["!", ["in", ["get", "text"], ["literal", [...cut]]]]);

/** Banks and areas: over the tints of regions, under the water that parts them. */
export const testAreas = (theme: Theme): LayerSpecification[] => [
  {
    id: "check-area",
    type: "fill",
    source,
    filter: both(isFill, isTint),
    paint: {
      "fill-color": theme.bank,
      "fill-opacity": ["case", is("look", "named"), 0.34, isPart("radius", "direction"), 0.12, 0.2],
      "fill-antialias": false,
    },
  },
  {
    id: "check-stated",
    type: "fill",
    source,
    filter: both(isFill, ["!", isTint]),
    paint: {
      "fill-pattern": ["case", is("look", "failed"), "bank:failed", "bank:stated"],
      "fill-antialias": false,
    },
  },
  {
    id: "check-edge",
    type: "line",
    source,
    filter: both(isFill, ["!", isPart("bank")]),
    layout: { "line-join": "round" },
    paint: {
      "line-color": theme.border,
      "line-width": 1,
      "line-dasharray": [1, 2.5],
      "line-opacity": 0.8,
    },
  },
  // A bank goes on where the test stops looking: a hard circle would read as a reach.
  {
    id: "check-rim",
    type: "line",
    source,
    filter: is("kind", "rim"),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": theme.land, "line-width": 44, "line-blur": 36, "line-opacity": 0.95 },
  },
];

/** The river that was tested: the Dnipro's own stream covers it, a lesser river is told by it. */
export const testRiver = (theme: Theme): LayerSpecification => ({
  id: "check-river",
  type: "line",
  source,
  filter: both(isLine, isPart("river")),
  layout: { "line-cap": "round", "line-join": "round" },
  paint: { "line-color": theme.dnipro, "line-width": grow(5, 1.6, 9, 3.2, 12, 7) },
});

const isShaft = is("kind", "shaft");
const isOtherLine = both(isLine, ["!", isPart("river", "measured", "boundary")]);

/** What is measured and moved: over every name of the map, under the symbols of places. */
export const testLines = (theme: Theme): LayerSpecification[] => [
  {
    id: "check-halo",
    type: "line",
    source,
    filter: ["any", both(isLine, isPart("measured", "boundary")), isShaft],
    layout: { "line-join": "round" },
    paint: {
      "line-color": theme.halo,
      "line-width": ["match", ["get", "part"], "measured", 5, 7],
      "line-opacity": ["match", ["get", "part"], "movement", 0.8, 1],
    },
  },
  {
    id: "check-boundary",
    type: "line",
    source,
    filter: both(isLine, isPart("boundary")),
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": ink(theme, theme.mark), "line-width": 3.5 },
  },
  {
    id: "check-line",
    type: "line",
    source,
    filter: isOtherLine,
    paint: {
      "line-color": ink(theme, theme.mark),
      "line-width": 1.5,
      "line-dasharray": [4, 2.5],
    },
  },
  {
    id: "check-measured",
    type: "line",
    source,
    filter: both(isLine, isPart("measured")),
    paint: { "line-color": theme.mark, "line-width": 2 },
  },
  ...shafts("check-movement", source, ink(theme, theme.mark), isShaft),
  {
    id: "check-mark",
    type: "symbol",
    source,
    filter: is("kind", "mark"),
    layout: {
      "icon-image": ["get", "icon"],
      "icon-rotate": ["get", "turn"],
      "icon-rotation-alignment": "map",
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
  },
  {
    id: BANK_NAMES,
    type: "symbol",
    source,
    filter: bankNames([]),
    layout: {
      "text-field": ["upcase", ["get", "text"]],
      "text-font": STRONG,
      "text-size": 15,
      "text-letter-spacing": 0.03,
      "text-line-height": 1.15,
      "text-max-width": 8,
      "text-overlap": "always",
    },
    paint: {
      "text-color": ink(theme, theme.label),
      "text-halo-color": theme.halo,
      "text-halo-width": 2,
    },
  },
  {
    id: "check-label",
    type: "symbol",
    source,
    filter: both(is("kind", "label"), ["!", isPart("bank")]),
    layout: {
      "text-field": ["get", "text"],
      "text-font": ["case", isPart("measured", "movement"), ["literal", STRONG], ["literal", SANS]],
      "text-size": 14,
      "text-max-width": 13,
      "text-line-height": 1.2,
      "text-variable-anchor-offset": sides("sides"),
      "text-justify": "auto",
      "text-overlap": "always",
    },
    paint: {
      "text-color": ink(theme, theme.label),
      "text-halo-color": theme.halo,
      "text-halo-width": 2,
    },
  },
];
