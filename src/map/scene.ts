import type { FeatureCollection, Geometry } from "geojson";
import type { Claim } from "../core/model.ts";
import type { PlaceRow } from "../core/query/place-row.ts";
import type { NameLanguage } from "../core/query/place-words.ts";
import { areaFeatures } from "./area-features.ts";
import { arrowFeatures } from "./claim-features.ts";
import { labelFeatures } from "./label-features.ts";
import type { MapLabel } from "./labels.ts";
import { SOURCE } from "./names.ts";
import { type PlaceState, placeFeatures } from "./place-features.ts";
import { spotOf } from "./spot.ts";

/** What the reader is looking at, as far as the map goes. */
export interface Subject {
  readonly rows: readonly PlaceRow[];
  readonly geometries: ReadonlyMap<string, Geometry>;
  readonly language: NameLanguage;
  readonly selectedPlaceId: string | null;
  readonly claim: Claim | null;
}

/** A source of the style and what it is to hold. */
type Part = readonly [source: string, features: FeatureCollection];

/**
 * The parts of the picture that are other than before: choosing a place among
 * thousands does not send all the outlines again.
 */
export function changedParts(
  now: Subject,
  before: Subject | null,
  labels: readonly MapLabel[],
): readonly Part[] {
  const { rows, geometries, language, claim } = now;
  const isOther = (...keys: readonly (keyof Subject)[]) =>
    before === null || keys.some((key) => now[key] !== before[key]);
  const parts: Part[] = [];
  if (isOther("rows", "language", "selectedPlaceId", "claim")) {
    parts.push([SOURCE.places, placeFeatures(rows, labels, language, stateIn(now))]);
  }
  if (isOther("rows", "language", "geometries")) {
    const drawn = drawnRivers(labels);
    parts.push([SOURCE.areas, areaFeatures(rows, geometries, language, drawn)]);
    parts.push([SOURCE.labels, labelFeatures(labels, rows, geometries, language)]);
  }
  if (isOther("claim", "rows", "geometries")) {
    const places = new Map(rows.map(({ place }) => [place.id, place]));
    const spot = (id: string) => {
      const place = places.get(id);
      return place ? spotOf(place, geometries, labels) : null;
    };
    parts.push([SOURCE.arrows, arrowFeatures(claim, spot)]);
  }
  return parts;
}

function stateIn({ claim, selectedPlaceId }: Subject): (id: string) => PlaceState {
  const inClaim = new Set(claim?.places.map(({ place }) => place));
  return (id) => {
    if (claim) return inClaim.has(id) ? "drawn" : "faded";
    return id === selectedPlaceId ? "selected" : "normal";
  };
}

/** Rivers with a name set by hand are drawn by the basemap. */
const drawnRivers = (labels: readonly MapLabel[]): ReadonlySet<string> =>
  new Set(labels.filter(({ kind }) => kind === "river").map(({ place }) => place));
