import type { FeatureCollection, Geometry } from "geojson";
import type { PlaceRow } from "../core/query/place-row.ts";
import type { NameLanguage } from "../core/query/place-words.ts";
import { areaFeatures } from "./area-features.ts";
import { arrowFeatures } from "./claim-features.ts";
import { type Drawing, placesOf, withOwnArrow } from "./drawing.ts";
import { labelFeatures } from "./label-features.ts";
import type { MapLabel } from "./labels.ts";
import { SOURCE } from "./names.ts";
import { type Marking, placeFeatures } from "./place-features.ts";
import { spotOf } from "./spot.ts";
import { LETTERS } from "./stance-marks.ts";
import { testFeatures } from "./test-features.ts";
import { vagueFeatures } from "./vague-features.ts";

/** What the reader is looking at, as far as the map goes. */
export interface Subject {
  readonly rows: readonly PlaceRow[];
  readonly geometries: ReadonlyMap<string, Geometry>;
  readonly language: NameLanguage;
  readonly selectedPlaceId: string | null;
  /** The open claim, or the sides of the open disagreement. */
  readonly drawing: Drawing | null;
  readonly isDisputed: (claimId: string) => boolean;
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
  const { rows, geometries, language, drawing } = now;
  const isOther = (...keys: readonly (keyof Subject)[]) =>
    before === null || keys.some((key) => now[key] !== before[key]);
  const parts: Part[] = [];
  if (isOther("rows", "language", "selectedPlaceId", "drawing")) {
    parts.push([SOURCE.places, placeFeatures(rows, labels, language, markingOf(now))]);
  }
  if (isOther("rows", "language", "geometries")) {
    const drawn = drawnRivers(labels);
    parts.push([SOURCE.areas, areaFeatures(rows, geometries, language, drawn)]);
    parts.push([SOURCE.labels, labelFeatures(labels, rows, geometries, language)]);
  }
  if (isOther("rows", "language")) {
    parts.push([SOURCE.vague, vagueFeatures(rows, labels, language)]);
  }
  if (isOther("drawing", "rows", "geometries")) {
    const places = new Map(rows.map(({ place }) => [place.id, place]));
    const spot = (id: string) => {
      const place = places.get(id);
      return place ? spotOf(place, geometries, labels) : null;
    };
    parts.push([SOURCE.arrows, arrowFeatures(withOwnArrow(drawing), spot)]);
  }
  if (isOther("drawing") || (drawing && isOther("rows", "geometries"))) {
    const named = new Set([...rows.map(({ place }) => place.id), ...labels.map((l) => l.place)]);
    parts.push([
      SOURCE.tests,
      testFeatures(
        drawing,
        (id) => named.has(id),
        (id) => geometries.get(id) ?? null,
      ),
    ]);
  }
  return parts;
}

function markingOf({ drawing, selectedPlaceId, isDisputed }: Subject): Marking {
  const drawn = placesOf(drawing);
  const [voice] = drawing?.kind === "claim" ? drawing.voices : [];
  const stance = voice?.claim.stance ?? "asserted";
  return {
    isDisputed,
    pointImage: stance === "asserted" ? "dot" : `stance:${LETTERS[stance]}`,
    stateOf: (id) => {
      if (drawing) return drawn.has(id) ? "drawn" : "faded";
      return id === selectedPlaceId ? "selected" : "normal";
    },
  };
}

/** Rivers with a name set by hand are drawn by the basemap. */
const drawnRivers = (labels: readonly MapLabel[]): ReadonlySet<string> =>
  new Set(labels.filter(({ kind }) => kind === "river").map(({ place }) => place));
