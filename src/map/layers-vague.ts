import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { ITALIC, SANS, state, twoNames } from "./expressions.ts";
import { MARK, SOURCE, VAGUE_LAYERS } from "./names.ts";
import type { Vague } from "./place-shape.ts";
import type { Theme } from "./theme.ts";

/** Places whose outline is not known: the mark is always drawn, the name gives way. */
export const vagueLayers = (theme: Theme): LayerSpecification[] => [
  {
    id: MARK.vagueRing,
    type: "circle",
    source: SOURCE.vague,
    layout: { visibility: "none" }, // until the first mark: see layers-marks.ts
    paint: {
      "circle-radius": 17,
      "circle-color": theme.markFill,
      "circle-opacity": ["case", isMarked, 0.9, 0],
      "circle-stroke-width": ["case", state("selected"), 3, 2],
      "circle-stroke-color": ["case", state("selected"), theme.select, theme.mark],
      "circle-stroke-opacity": ["case", isMarked, 1, 0],
    },
  },
  named(VAGUE_LAYERS[0], "area", theme),
  named(VAGUE_LAYERS[1], "river", theme),
  named(VAGUE_LAYERS[2], "water", theme),
  {
    id: "vague-badge",
    type: "symbol",
    source: SOURCE.vague,
    filter: [">", ["get", "disputed"], 0],
    layout: {
      "icon-image": "badge",
      "icon-offset": [12, -9],
      "icon-allow-overlap": true,
      "icon-ignore-placement": true,
    },
  },
];

const isMarked: ExpressionSpecification = ["any", state("selected"), state("lit"), state("drawn")];

/** Land as a region is named, in capitals; water in italics. */
const named = (id: string, vague: Vague, theme: Theme): LayerSpecification => {
  const ink = { area: theme.regionText, river: theme.riverText, water: theme.seaText }[vague];
  const isLand = vague === "area";
  return {
    id,
    type: "symbol",
    source: SOURCE.vague,
    filter: ["==", ["get", "vague"], vague],
    layout: {
      "icon-image": `vague:${vague}`,
      "icon-allow-overlap": true,
      "icon-padding": 0,
      "text-field": twoNames(
        theme,
        isLand
          ? { top: ink, capitals: true, secondScale: 0.92 }
          : { font: ITALIC, top: ink, second: ink, secondFont: ITALIC, secondScale: 0.82 },
      ),
      "text-font": isLand ? SANS : ITALIC,
      "text-size": ["interpolate", ["linear"], ["zoom"], 4, isLand ? 11 : 14, 8, isLand ? 13 : 17],
      "text-letter-spacing": isLand ? 0.07 : 0.04,
      "text-line-height": 1.2,
      "text-max-width": 14,
      "text-variable-anchor": ["top", "bottom", "left", "right"],
      "text-radial-offset": isLand ? 1.8 : 1.45, // clear of the ring
      "text-justify": "auto",
      "text-optional": true,
      "symbol-sort-key": ["-", 0, ["get", "count"]],
    },
    paint: { "text-color": ink, "text-halo-color": theme.halo, "text-halo-width": 1.6 },
  };
};
