import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { NameLanguage } from "../core/query/place-words.ts";
import type { MapAssets } from "./assets.ts";
import { arrowLayers } from "./layers-arrows.ts";
import { claimLayers } from "./layers-claims.ts";
import { groundLayers, OCCUPIED_COUNT } from "./layers-ground.ts";
import { labelLayers } from "./layers-labels.ts";
import { testAreas, testLines, testRiver } from "./layers-tests.ts";
import { waterLayers } from "./layers-water.ts";
import { SOURCE } from "./names.ts";
import type { Theme } from "./theme.ts";

const LATIN = [
  "U+0000-00FF", "U+0131", "U+0152-0153", "U+02BB-02BC", "U+02C6", "U+02DA", "U+02DC",
  "U+2000-206F", "U+20AC", "U+2122", "U+2191", "U+2193", "U+2212", "U+2215",
]; // prettier-ignore
const CYRILLIC = ["U+0301", "U+0400-045F", "U+0490-0491", "U+04B0-04B1", "U+2116"];

/**
 * The map as a function of its colours and of which name comes first.
 *
 * @param isDrawing - with the layers of open claims and their tests.
 */
export function buildStyle(
  theme: Theme,
  language: NameLanguage,
  assets: MapAssets,
  isDrawing: boolean,
): StyleSpecification {
  const face = ({ latin, cyrillic }: MapAssets["faces"]["regular"]) => [
    { url: latin, "unicode-range": LATIN },
    { url: cyrillic, "unicode-range": CYRILLIC },
  ];
  const empty = { type: "FeatureCollection" as const, features: [] };
  return {
    version: 8,
    "font-faces": {
      "Label Sans": face(assets.faces.regular),
      "Label Sans Semi": face(assets.faces.strong),
      "Label Serif Italic": face(assets.faces.italic),
    },
    sources: {
      [SOURCE.land]: { type: "geojson", data: assets.geo.land },
      [SOURCE.borders]: { type: "geojson", data: assets.geo.borders },
      [SOURCE.water]: { type: "geojson", data: assets.geo.water, promoteId: "place" },
      [SOURCE.areas]: { type: "geojson", data: empty, promoteId: "place" },
      [SOURCE.labels]: { type: "geojson", data: empty, promoteId: "place" },
      [SOURCE.places]: { type: "geojson", data: empty, promoteId: "place" },
      [SOURCE.vague]: { type: "geojson", data: empty, promoteId: "place" },
      [SOURCE.covers]: { type: "geojson", data: empty },
      ...(isDrawing
        ? {
            [SOURCE.arrows]: { type: "geojson", data: empty },
            [SOURCE.tests]: { type: "geojson", data: empty },
          }
        : {}),
    },
    state: { [OCCUPIED_COUNT]: { default: 0 } },
    layers: layers(theme, language, isDrawing),
  };
}

/** What floats over the map: see keep-clear.ts. */
const covers: LayerSpecification = {
  id: "covers",
  type: "symbol",
  source: SOURCE.covers,
  layout: { "icon-image": ["get", "image"], "icon-allow-overlap": true, "icon-padding": 4 },
};

/**
 * Bottom to top; no other place decides the order. The areas of a test lie over
 * the tints of regions and under the water; its lines over every name but those
 * of places, and under their symbols.
 */
export const layers = (
  theme: Theme,
  language: NameLanguage,
  isDrawing: boolean,
): LayerSpecification[] => {
  const drawn = (...some: LayerSpecification[]) => (isDrawing ? some : []);
  return [
    ...groundLayers(theme),
    ...drawn(...testAreas(theme), testRiver(theme)),
    ...waterLayers(theme),
    ...labelLayers(theme, language),
    ...claimLayers(theme, drawn(...arrowLayers(theme), ...testLines(theme))),
    covers,
  ];
};
