import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { SOURCE } from "./names.ts";
import type { Theme } from "./theme.ts";

const isShaft: ExpressionSpecification = ["==", ["get", "part"], "shaft"];

/** Movements of open claims, from place to place. */
export const arrowLayers = (theme: Theme): LayerSpecification[] => [
  {
    id: "arrow-halo",
    type: "line",
    source: SOURCE.arrows,
    filter: isShaft,
    paint: { "line-color": theme.halo, "line-width": 7, "line-opacity": 0.8 },
  },
  ...shafts("arrow", SOURCE.arrows, theme.mark, isShaft),
  {
    id: "arrow-mark",
    type: "symbol",
    source: SOURCE.arrows,
    filter: ["==", ["get", "part"], "mark"],
    layout: {
      "icon-image": ["get", "icon"],
      "icon-rotate": ["get", "turn"],
      "icon-rotation-alignment": "map",
      "icon-allow-overlap": true,
    },
  },
];

/** The shafts of arrows: a whole line for what is done, a broken one for all else. */
export const shafts = (
  id: string,
  from: string,
  colour: string | ExpressionSpecification,
  filter: ExpressionSpecification,
): LayerSpecification[] => [
  {
    id: `${id}-solid`,
    type: "line",
    source: from,
    filter: ["all", filter, ["==", ["get", "dash"], "solid"]],
    paint: { "line-color": colour, "line-width": 3.5 },
  },
  {
    id: `${id}-broken`,
    type: "line",
    source: from,
    filter: ["all", filter, ["!=", ["get", "dash"], "solid"]],
    paint: {
      "line-color": colour,
      "line-width": 3.5,
      "line-dasharray": [
        "match",
        ["get", "dash"],
        "long",
        ["literal", [5, 1]],
        "dots",
        ["literal", [0.7, 1.1]],
        ["literal", [2.2, 1]],
      ],
    },
  },
];
