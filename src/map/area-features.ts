import type { Feature, FeatureCollection, Geometry } from "geojson";
import { type NameLanguage, nameOf, secondName } from "../core/query/place-words.ts";
import type { PlaceRow } from "../core/query/place-row.ts";
import { type Shape, geometryOf, shapeOf } from "./place-shape.ts";

export interface AreaProperties {
  readonly place: string;
  readonly shape: Shape;
  readonly count: number;
  readonly name: string;
  readonly second: string;
}

type Areas = FeatureCollection<Geometry, AreaProperties>;

const POINTS = new Set(["Point", "MultiPoint"]);

/**
 * Areas and lines with claims, as what they are. Big ones come first, so that
 * a region lies over its country. A place whose outline has not arrived waits.
 *
 * @param drawn - rivers the basemap draws itself, better than their layer could.
 */
export function areaFeatures(
  rows: readonly PlaceRow[],
  geometries: ReadonlyMap<string, Geometry>,
  language: NameLanguage,
  drawn: ReadonlySet<string>,
): Areas {
  const rank = (shape: Shape) => ORDER.indexOf(shape);
  const features = rows.flatMap(({ place, claims }): Feature<Geometry, AreaProperties>[] => {
    const shape = shapeOf(place);
    const geometry = geometryOf(place, geometries);
    if (place.properties.kind === "continent") return []; // its outline is a sketch: the name alone
    if (shape === "symbol" || !geometry || POINTS.has(geometry.type)) return [];
    if (drawn.has(place.id)) return [];
    const properties = {
      place: place.id,
      shape,
      count: claims.length,
      name: nameOf(place, language),
      second: secondName(place, language),
    };
    return [{ type: "Feature", geometry, properties }];
  });
  return {
    type: "FeatureCollection",
    features: features.toSorted((a, b) => rank(a.properties.shape) - rank(b.properties.shape)),
  };
}

const ORDER: readonly Shape[] = ["water", "country", "region", "river"];
