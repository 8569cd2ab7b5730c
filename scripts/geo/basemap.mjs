import { landFeatures, landOf, WORLD_DETAIL } from "./basemap-areas.mjs";
import { labelFeatures } from "./basemap-labels.mjs";
import { borderFeatures } from "./basemap-lines.mjs";
import { waterFeatures } from "./basemap-water.mjs";
import { dissolve } from "./dissolve.mjs";
import { readJson } from "./files.mjs";

/**
 * What the map draws under the places: smoothed, thinned and cut for the eye.
 * Nothing is tested on it and nothing reads names from it.
 *
 * @param world - land and borders of the whole world at 1:50m, unthinned.
 * @param regions - the regions of Ukraine as features.
 * @param known - every place of the layers, by id: labels take names and positions from it.
 */
export function basemapLayers(rawFolder, world, regions, known) {
  const geometries = (name) =>
    readJson(rawFolder, `${name}.geojson`).features.map(({ geometry }) => geometry);
  const neighbours = readJson(rawFolder, "basemap_countries.geojson")
    .features.filter(({ properties }) => properties.a3 !== "UKR")
    .map(({ geometry }) => geometry);
  const areas = regions.map(({ geometry }) => geometry);
  const outline = dissolve(areas);
  const occupied = dissolve(
    regions.filter(({ properties }) => properties.status).map(({ geometry }) => geometry),
  );
  const land = landOf(geometries("basemap_land"), world.land);
  const fineLand = landOf(geometries("basemap_land"), world.land, WORLD_DETAIL);
  const lines = { regions: areas, outline, neighbours, atlasBorders: world.borders };
  return {
    "basemap-land": landFeatures({ outline, occupied, neighbours, land }),
    "basemap-borders": borderFeatures({ ...lines, land }),
    "basemap-world-land": landFeatures({ outline, occupied, neighbours, land: fineLand }),
    "basemap-world-borders": borderFeatures({ ...lines, land: fineLand }, WORLD_DETAIL),
    "basemap-water": waterFeatures(rawFolder),
    "basemap-labels": labelFeatures(known),
  };
}
