import type { Feature, FeatureCollection, Point } from "geojson";
import type { PlaceRow } from "../core/query/place-row.ts";
import { type NameLanguage, nameOf, secondName } from "../core/query/place-words.ts";
import type { MapLabel } from "./labels.ts";
import { type Vague, positionsOf, vagueOf } from "./place-shape.ts";

/**
 * Regions, rivers and seas of which only a point is known. A dot would make a
 * town of them and an outline would be made up: a mark of its own says so, with
 * name and number, at every zoom.
 */

export interface VagueProperties {
  readonly place: string;
  readonly vague: Vague;
  readonly name: string;
  readonly second: string;
  readonly count: number;
  readonly disputed: number;
}

/** @param labels - a place named here has its name from the basemap, where a hand has set it. */
export function vagueFeatures(
  rows: readonly PlaceRow[],
  labels: readonly MapLabel[],
  language: NameLanguage,
): FeatureCollection<Point, VagueProperties> {
  const named = new Set(labels.map(({ place }) => place));
  const features = rows.flatMap((row): Feature<Point, VagueProperties>[] => {
    const { place, claims, disputed } = row;
    const vague = vagueOf(place);
    const [coordinates] = vague ? positionsOf(place.geometry) : [];
    if (!vague || !coordinates || named.has(place.id)) return [];
    const properties = {
      place: place.id,
      vague,
      name: nameOf(place, language),
      second: secondName(place, language),
      count: claims.length,
      disputed,
    };
    return [{ type: "Feature", geometry: { type: "Point", coordinates }, properties }];
  });
  return { type: "FeatureCollection", features };
}
