import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { fade, grow, isKind } from "./expressions.ts";
import { dniproRing, riverRing, STREAM_WIDTH } from "./layers-marks.ts";
import { SOURCE } from "./names.ts";
import type { Theme } from "./theme.ts";

const STREAM: ExpressionSpecification = isKind("stream");

/** The Dnipro, unmistakable: its doubt, the ring when it is chosen, a light case, the water. */
export const waterLayers = (theme: Theme): LayerSpecification[] => [
  {
    id: "dnipro-doubt",
    type: "line",
    source: SOURCE.water,
    minzoom: 9.5,
    filter: STREAM,
    layout: { "line-join": "round" },
    paint: {
      "line-color": theme.dnipro,
      "line-opacity": fade(9.5, 0, 10.2, 0.2),
      // 1 km on the ground: the line is good to half a kilometre either way.
      "line-width": ["interpolate", ["exponential", 2], ["zoom"], 9, 9.5, 10, 26, 11, 52, 12, 104],
    },
  },
  {
    id: "dnipro-case",
    type: "line",
    source: SOURCE.water,
    maxzoom: 9.8,
    filter: STREAM,
    layout: { "line-cap": "round", "line-join": "round" },
    paint: {
      "line-color": theme.dniproCase,
      "line-opacity": 0.85,
      "line-width": grow(5, 4.6, 7, 8, 9, 13, 11, 23),
    },
  },
  ...dniproRing(theme),
  {
    id: "dnipro-surface",
    type: "fill",
    source: SOURCE.water,
    filter: isKind("surface"),
    paint: { "fill-color": theme.dnipro },
  },
  {
    id: "dnipro",
    type: "line",
    source: SOURCE.water,
    filter: STREAM,
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": theme.dnipro, "line-width": grow(...STREAM_WIDTH) },
  },
  {
    id: "dnipro-estuary",
    type: "line",
    source: SOURCE.water,
    minzoom: 7,
    filter: isKind("estuary"),
    paint: {
      "line-color": theme.dnipro,
      "line-width": 1.2,
      "line-dasharray": [4, 3],
      "line-opacity": 0.7,
    },
  },
  riverRing(theme),
  {
    id: "river-claimed",
    type: "line",
    source: SOURCE.areas,
    filter: ["==", ["get", "shape"], "river"],
    layout: { "line-cap": "round", "line-join": "round" },
    paint: { "line-color": theme.dnipro, "line-width": grow(5, 1.4, 7, 2.4, 9, 4, 12, 10) },
  },
];
