import type { Feature, FeatureCollection, Geometry, Point } from "geojson";
import { type NameLanguage, nameOf, secondName } from "../core/query/place-words.ts";
import type { PlaceRow } from "../core/query/place-row.ts";
import { labelPoint } from "./label-point.ts";
import type { LabelKind, MapLabel } from "./labels.ts";
import { type AnchorOffsets, anchorOffset } from "./name-sides.ts";
import { isSameTown, isSymbol } from "./place-features.ts";
import { type Shape, geometryOf, shapeOf, vagueOf } from "./place-shape.ts";

export interface LabelProperties {
  readonly kind: LabelKind;
  /** Id of the place when there are claims about it, else "": the name is scenery. */
  readonly place: string;
  readonly name: string;
  readonly second: string;
  readonly count: number;
  readonly disputed: number;
  readonly zoom: number;
  readonly until: number;
  readonly rank: number;
  readonly note: string;
  readonly size: number;
  readonly spacing: number;
  readonly icon: string;
  readonly turn: number;
  readonly sides: AnchorOffsets;
}

type Labels = FeatureCollection<Point, LabelProperties>;

const KIND_OF: Readonly<Record<Exclude<Shape, "symbol" | "river">, LabelKind>> = {
  region: "region",
  country: "country",
  water: "sea",
};

/**
 * Every name but those beside symbols. A town with claims leaves its scenery
 * name to its symbol; an area with claims adds its number to its name.
 */
export function labelFeatures(
  labels: readonly MapLabel[],
  rows: readonly PlaceRow[],
  geometries: ReadonlyMap<string, Geometry>,
  language: NameLanguage,
): Labels {
  const rowOf = new Map(rows.map((row) => [row.place.id, row]));
  const symbols = rows.filter(isSymbol).map(({ place }) => place.geometry);
  const isTaken = (label: MapLabel) =>
    label.kind === "town" &&
    (rowOf.has(label.place) ||
      symbols.some((g) => g.type === "Point" && isSameTown(label, g.coordinates)));
  const written = labels
    .filter((label, i) => !isTaken(label) && !isAgain(label, i, labels))
    .map((label) => asFeature(label, rowOf.get(label.place) ?? NO_ROW, language));
  const named = new Set(labels.map(({ place }) => place));
  const others = rows
    .filter(({ place }) => !named.has(place.id))
    .flatMap((row) => ownLabel(row, geometries, language));
  return { type: "FeatureCollection", features: [...written, ...others] };
}

/** A country is written once: twice with its number would look like twice as many claims. */
const isAgain = ({ kind, place }: MapLabel, at: number, labels: readonly MapLabel[]): boolean =>
  kind === "country" &&
  labels.some((label, i) => i > at && label.kind === kind && label.place === place);

const NO_ROW = { claims: [], disputed: 0 } as const;

function asFeature(
  label: MapLabel,
  { claims, disputed }: Pick<PlaceRow, "claims" | "disputed">,
  language: NameLanguage,
): Feature<Point, LabelProperties> {
  const { position, en, uk, side, place, ...rest } = label;
  const [name, second] = language === "uk" ? [uk, en] : [en, uk];
  const count = claims.length;
  const isClaimed = count > 0;
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates: [...position] },
    properties: {
      ...rest,
      place: isClaimed ? place : "",
      name,
      second,
      count,
      disputed,
      // What is counted is written as soon as there is room; the collision decides.
      zoom: isClaimed && label.kind !== "river" ? Math.min(rest.zoom, 5) : rest.zoom,
      icon: label.kind === "town" ? `town:${label.rank}` : rest.icon,
      sides: anchorOffset(side, SIDE_PX[label.kind], 13),
    },
  };
}

const SIDE_PX: Readonly<Record<LabelKind, number>> = {
  town: 3,
  region: 0,
  country: 0,
  sea: 0,
  reservoir: 0,
  river: 8,
  crossing: 14,
};

/** The name of an area no hand has placed, where it has most room. */
function ownLabel(
  row: PlaceRow,
  geometries: ReadonlyMap<string, Geometry>,
  language: NameLanguage,
): Feature<Point, LabelProperties>[] {
  const { place } = row;
  const shape = shapeOf(place);
  if (shape === "symbol" || shape === "river" || vagueOf(place)) return [];
  const geometry = geometryOf(place, geometries);
  const position = geometry && labelPoint(geometry);
  if (!position) return [];
  const label: MapLabel = {
    kind: KIND_OF[shape],
    position,
    en: nameOf(place, language),
    uk: secondName(place, language),
    place: place.id,
    zoom: 4,
    until: 24,
    rank: 2,
    side: "right",
    note: "",
    size: 14,
    spacing: 0.06,
    icon: "",
    turn: 0,
  };
  return [asFeature(label, row, "en")];
}
