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

const country = (name: string, west: number, east: number): LayerFeature =>
  feature(name, box(west, 50, east, 51.5), { boundary: "administrative", admin_level: "2" });

/** A province with another cut out of its middle. */
const ringed: LayerFeature = feature(
  "Hollin",
  {
    type: "Polygon",
    coordinates: [
      [[22.6, 50], [23.8, 50], [23.8, 51.5], [22.6, 51.5], [22.6, 50]],
      [[23, 50.6], [23.4, 50.6], [23.4, 51], [23, 51], [23, 50.6]],
    ],
  },
  { boundary: "administrative", admin_level: "4" },
); // prettier-ignore

/**
 * As a stranger's file may draw things: countries without codes or adjectives,
 * outlines that overlap a little, one with a hole, a sea and a lake as mere lines.
 */
export const STRANGE_LANDS: readonly Layer[] = [
  {
    name: "strange",
    receipt: null,
    features: [
      country("Ostavia", 20, 22),
      country("Morvia", 22, 24),
      country("Belgium", 18, 19.9),
      feature("Tarn", box(21.95, 50, 22.6, 51.5), { boundary: "administrative", admin_level: "4" }),
      ringed,
      feature("Innerby", box(22.99, 50.59, 23.41, 51.01), { boundary: "administrative", admin_level: "4" }),
      feature("Vessin Sea", { type: "LineString", coordinates: [[17, 49.95], [20, 49.9], [25, 49.95]] }, {}),
      feature("Lake Orrin", { type: "LineString", coordinates: [[20.4, 50.9], [20.6, 50.9], [20.6, 51], [20.4, 51], [20.4, 50.9]] }, {}),
      town("Marle", 20.5, 50),
      town("Korrin", 21, 51.3),
      town("Fennick", 20.38, 50.95),
      town("Lowick", 18.5, 50.2),
      town("Ambry", 22.3, 50.7),
      town("Quill", 23.2, 50.8),
    ],
  },
]; // prettier-ignore
