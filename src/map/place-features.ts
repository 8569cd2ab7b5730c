import type { Feature, FeatureCollection, Point } from "geojson";
import { type NameLanguage, nameOf, secondName } from "../core/query/place-words.ts";
import type { PlaceRow } from "../core/query/place-row.ts";
import { distanceKm } from "./bounds.ts";
import type { MapLabel } from "./labels.ts";
import { type AnchorOffsets, anchorOffsets } from "./name-sides.ts";
import { shapeOf } from "./place-shape.ts";
import { hasSlip, radiusOf, ringImage, SLIP, slipImage, slipSize } from "./symbol-size.ts";

/** "drawn" places are those of the open claim: they shrink to their point, the rest step back. */
export type PlaceState = "normal" | "selected" | "drawn" | "faded";

export interface PlaceProperties {
  readonly place: string;
  readonly name: string;
  readonly second: string;
  readonly count: number;
  readonly disputed: number;
  readonly state: PlaceState;
  readonly farImage: string;
  readonly nearImage: string;
  /** From zoom 10. */
  readonly groundImage: string;
  /** A slip's lower right is the place; a ring's middle is. */
  readonly isSlip: boolean;
  readonly farSides: AnchorOffsets;
  readonly nearSides: AnchorOffsets;
  readonly groundSides: AnchorOffsets;
  readonly farRadius: number;
  readonly nearRadius: number;
  /** Where the badge of a dispute sits, px right and down of the place's point. */
  readonly farBadge: Offset;
  readonly nearBadge: Offset;
  readonly groundBadge: Offset;
}

type Offset = readonly [right: number, down: number];

const SAME_TOWN_KM = 4;
const MANY = 10; // from so many claims a name is set larger
const NEAR_TEXT = { few: 14, many: 18 } as const;
const FAR_TEXT = { few: 13.5, many: 16 } as const;

/** What the reader's choice makes of places and claims. */
export interface Marking {
  readonly stateOf: (placeId: string) => PlaceState;
  readonly isDisputed: (claimId: string) => boolean;
  /** Image of a place of the open claim: a dot, or how the claim is put. */
  readonly pointImage: string;
}

/** One symbol a place that is a point, biggest counts first. Regions and rivers have none. */
export function placeFeatures(
  rows: readonly PlaceRow[],
  labels: readonly MapLabel[],
  language: NameLanguage,
  marking: Marking,
): FeatureCollection<Point, PlaceProperties> {
  const most = Math.max(1, ...rows.filter(isSymbol).map(({ claims }) => claims.length));
  const features = rows
    .filter(isSymbol)
    .toSorted((a, b) => b.claims.length - a.claims.length)
    .flatMap((row): Feature<Point, PlaceProperties>[] => {
      const { place, claims, disputed } = row;
      const { geometry } = place;
      if (geometry.type !== "Point") return [];
      const state = marking.stateOf(place.id);
      const town =
        labels.find((label) => label.place === place.id) ??
        labels.find((label) => isSameTown(label, geometry.coordinates));
      return [
        {
          type: "Feature",
          geometry,
          properties: {
            place: place.id,
            name: nameOf(place, language),
            second: secondName(place, language),
            count: claims.length,
            disputed,
            state,
            ...symbolOf(row, most, town?.side ?? "right", state, marking),
          },
        },
      ];
    });
  return { type: "FeatureCollection", features };
}

export const isSymbol = ({ place }: PlaceRow): boolean =>
  shapeOf(place) === "symbol" && place.geometry.type === "Point";

export const isSameTown = (label: MapLabel, position: readonly number[]): boolean =>
  label.kind === "town" &&
  Math.abs(label.position[1] - (position[1] ?? 0)) < 0.1 && // most are far off: quick to tell
  distanceKm(label.position, position) < SAME_TOWN_KM;

type Symbol = Omit<PlaceProperties, "place" | "name" | "second" | "count" | "disputed" | "state">;

function symbolOf(
  row: PlaceRow,
  most: number,
  side: string,
  state: PlaceState,
  { isDisputed, pointImage }: Marking,
): Symbol {
  const { claims } = row;
  const size = claims.length >= MANY ? "many" : "few";
  const isPoint = state === "drawn";
  const near = isPoint ? 8 : radiusOf(claims.length, most, "near");
  const far = isPoint ? 8 : radiusOf(claims.length, most, "far");
  const ring = SELECTED_GAP[state === "selected" ? "selected" : "other"];
  const onGround = !isPoint && hasSlip(claims.length);
  const [, slipHeight] = slipSize(claims.length);
  const nearSides = anchorOffsets(side, near + ring, NEAR_TEXT[size]);
  const nearImage = isPoint ? pointImage : ringImage(claims, most, "near");
  return {
    nearImage,
    farImage: isPoint ? pointImage : ringImage(claims, most, "far"),
    groundImage: onGround ? slipImage(claims, isDisputed) : nearImage,
    isSlip: onGround,
    farSides: anchorOffsets(side, far + ring, FAR_TEXT[size]),
    nearSides,
    // The name stands over the slip, its end over the slip's end.
    groundSides: onGround
      ? [
          "bottom-right",
          [-SLIP.tail / NEAR_TEXT[size], -(slipHeight + SLIP.tail + 4) / NEAR_TEXT[size]],
        ]
      : nearSides,
    farRadius: far,
    nearRadius: near,
    farBadge: upperRight(far),
    nearBadge: upperRight(near),
    groundBadge: onGround ? [-SLIP.tail, -(slipHeight + SLIP.tail)] : upperRight(near),
  };
}

/** On the edge of the ring, so that it hides little of it. */
const upperRight = (radius: number): Offset => [radius * 0.72 + 2, -(radius * 0.72 + 2)];

const SELECTED_GAP = { selected: 7, other: 0 } as const; // the blue ring stands off the symbol
