import type { ExpressionSpecification } from "maplibre-gl";
import type { Theme } from "./theme.ts";

/** Small words of the style's language, so that a layer reads as a sentence. */

export const SANS = ["Label Sans"];
export const STRONG = ["Label Sans Semi"];
export const ITALIC = ["Label Serif Italic"];

/** Widths grow faster than the zoom, as a map's do. */
export const grow = (...stops: readonly number[]): ExpressionSpecification => [
  "interpolate",
  ["exponential", 1.5],
  ["zoom"],
  ...stops,
];

export const fade = (...stops: readonly number[]): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  ...stops,
];

export const state = (name: string): ExpressionSpecification => [
  "boolean",
  ["feature-state", name],
  false,
];

export const isKind = (kind: string): ExpressionSpecification => ["==", ["get", "kind"], kind];

/** Whole zooms only: layout and filters are worked out once a tile. */
export const inItsZooms: ExpressionSpecification = [
  "all",
  ["<=", ["get", "zoom"], ["zoom"]],
  [">", ["get", "until"], ["zoom"]],
];

/**
 * Where a name may stand, as name-sides.ts worked it out. When MapLibre hands a
 * feature back to a pointer, its lists have become text: any answer will do then.
 */
export const sides = (key: string): ExpressionSpecification => [
  "case",
  ["==", ["typeof", ["get", key]], "string"],
  ["literal", ["left", [0, 0]]],
  ["get", key],
];

interface NameOptions {
  readonly font?: string[];
  readonly top: string;
  readonly capitals?: boolean;
  /** Of the second name; else lighter than the first. */
  readonly second?: string;
  readonly secondFont?: string[];
  readonly secondScale?: number;
}

const EN_SPACE = "\u2002";

/**
 * Two languages, one label: the second smaller and lighter, on its own line. The
 * number of claims follows the first name; a note follows both.
 */
export function twoNames(theme: Theme, options: NameOptions): ExpressionSpecification {
  const { font = STRONG, top, capitals = false } = options;
  const { second = theme.label2, secondFont = SANS, secondScale = 0.84 } = options;
  const name: ExpressionSpecification = capitals ? ["upcase", ["get", "name"]] : ["get", "name"];
  return [
    "format",
    name,
    { "text-font": ["literal", font], "text-color": top },
    [
      "case",
      [">", ["coalesce", ["get", "count"], 0], 0],
      ["concat", EN_SPACE, ["to-string", ["get", "count"]]],
      "",
    ],
    { "text-font": ["literal", SANS], "text-color": top },
    onOwnLine("second"),
    { "font-scale": secondScale, "text-font": ["literal", secondFont], "text-color": second },
    onOwnLine("note"),
    { "text-font": ["literal", ITALIC], "text-color": top },
  ];
}

const onOwnLine = (key: string): ExpressionSpecification => [
  "case",
  ["==", ["coalesce", ["get", key], ""], ""],
  "",
  ["concat", "\n", ["get", key]],
];
