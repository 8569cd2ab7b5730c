/** The names of geo/basemap-labels.geojson: hand-set points for what the map writes. */

export const LABEL_KINDS = [
  "town",
  "region",
  "country",
  "sea",
  "reservoir",
  "river",
  "crossing",
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export interface MapLabel {
  readonly kind: LabelKind;
  readonly position: readonly [number, number];
  readonly en: string;
  readonly uk: string;
  /** Id of the place it names, where that is an area or a river; else "". */
  readonly place: string;
  /** From and until which whole zoom it is written. */
  readonly zoom: number;
  readonly until: number;
  /** 1 matters most. */
  readonly rank: number;
  /** On which side of its point the name stands. */
  readonly side: string;
  /** "occupied since 2014" */
  readonly note: string;
  readonly size: number;
  readonly spacing: number;
  readonly icon: string;
  readonly turn: number;
}

/** The note of the ground the basemap hatches. */
export const OCCUPIED = "occupied since 2014";

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === "object" && x !== null;
const isList = (x: unknown): x is readonly unknown[] => Array.isArray(x);
const isKind = (x: unknown): x is LabelKind => LABEL_KINDS.some((kind) => kind === x);

/** @throws TypeError when the file is not ours: that would be a broken build. */
export function parseLabels(json: unknown): readonly MapLabel[] {
  const features = isObject(json) ? json["features"] : null;
  if (!isList(features)) throw new TypeError("the map's names are no FeatureCollection");
  return features.map(parseLabel);
}

function parseLabel(feature: unknown): MapLabel {
  const { properties, geometry } = isObject(feature) ? feature : {};
  const coordinates = isObject(geometry) ? geometry["coordinates"] : null;
  const [lon, lat] = isList(coordinates) ? coordinates : [];
  if (!isObject(properties) || typeof lon !== "number" || typeof lat !== "number") {
    throw new TypeError("a name of the map has no place");
  }
  const kind = properties["kind"];
  if (!isKind(kind)) throw new TypeError(`the map has no names of kind ${String(kind)}`);
  const text = (key: string, other = ""): string => {
    const value = properties[key];
    return typeof value === "string" ? value : other;
  };
  const number = (key: string, other: number): number => {
    const value = properties[key];
    return typeof value === "number" ? value : other;
  };
  return {
    kind,
    position: [lon, lat],
    en: text("en"),
    uk: text("uk"),
    place: text("place"),
    zoom: number("zoom", 4),
    until: number("until", 24),
    rank: number("rank", 3),
    side: text("side", "right"),
    note: text("note"),
    size: number("size", 13),
    spacing: number("spacing", 0),
    icon: text("icon"),
    turn: number("turn", 0),
  };
}
