import type { Polygon } from "geojson";
import type { Layer, LayerFeature } from "../../layer.ts";

/**
 * Invented lands for tests, as a user's own file might be: no receipt, no
 * countries, no keys but a name and a kind. Four provinces in a row from west to
 * east, each a degree wide, an island, a gulf to their south, a river, towns.
 */

const box = (west: number, south: number, east: number, north: number): Polygon => ({
  type: "Polygon",
  coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
}); // prettier-ignore

const feature = (
  name: string,
  geometry: LayerFeature["geometry"],
  properties: LayerFeature["properties"],
): LayerFeature => ({
  type: "Feature",
  id: name.toLowerCase().replaceAll(" ", "-"),
  geometry,
  properties: { name, ...properties },
});

const province = (name: string, west: number): LayerFeature =>
  feature(`${name} Province`, box(west, 50, west + 1, 51), { place: "region" });

const town = (name: string, longitude: number, latitude: number): LayerFeature =>
  feature(name, { type: "Point", coordinates: [longitude, latitude] }, { place: "town" });

const features: readonly LayerFeature[] = [
  province("Arvel", 10),
  province("Bremor", 11),
  province("Corlan", 12),
  province("Dusket", 13),
  feature("Elmora Province", box(16, 50, 16.5, 50.5), { place: "region" }),
  feature("Gulf of Ormand", box(9, 49, 15, 50), { place: "sea" }),
  feature(
    "Tessel",
    { type: "LineString", coordinates: [[12.5, 51], [12.52, 50.5], [12.5, 50]] },
    { waterway: "river" },
  ),
  town("Pellin", 10.5, 50.5),
  town("Quorra", 11.5, 50.05),
  town("Ravik", 12.53, 50.4),
  town("Solde", 13.5, 50.9),
]; // prettier-ignore

export const SMALL_LANDS: readonly Layer[] = [{ name: "lands", features, receipt: null }];
