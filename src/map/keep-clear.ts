import type { FeatureCollection, Point } from "geojson";
import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import { SOURCE } from "./names.ts";
import type { Box } from "./screen.ts";

/**
 * Names stand clear of what floats over the map. MapLibre knows nothing of the
 * page's buttons, so an invisible image as large lies below each, on top of all
 * layers: every name gives way to it.
 */

/** @param toPlace - longitude and latitude of what is so many px right and down. */
export function coverFeatures(
  boxes: readonly Box[],
  toPlace: (x: number, y: number) => readonly [number, number],
): FeatureCollection<Point, { readonly image: string }> {
  const features = boxes.map(({ left, top, right, bottom }) => {
    const image = `cover:${Math.ceil(right - left)}:${Math.ceil(bottom - top)}`;
    const coordinates = [...toPlace((left + right) / 2, (top + bottom) / 2)];
    const geometry = { type: "Point" as const, coordinates };
    return { type: "Feature" as const, geometry, properties: { image } };
  });
  return { type: "FeatureCollection", features };
}

/**
 * To be called when the map has come to rest: on its way names may pass below.
 *
 * @param boxes - px from the upper left of what is seen of the map.
 */
export function keepClear(
  map: MapLibre,
  boxes: readonly Box[],
  padding: { readonly left: number; readonly top: number },
): void {
  const toPlace = (x: number, y: number): readonly [number, number] => {
    const { lng, lat } = map.unproject([x + padding.left, y + padding.top]);
    return [lng, lat];
  };
  void map.getSource<GeoJSONSource>(SOURCE.covers)?.setData(coverFeatures(boxes, toPlace));
}
