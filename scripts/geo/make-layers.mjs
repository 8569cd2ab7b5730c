#!/usr/bin/env node
/**
 * Makes geo/ from the raw layers: same input, same bytes.
 *
 *   node scripts/geo/make-layers.mjs [RAW_DIR] [OUT_DIR] [PACKAGES_DIR]
 *
 * RAW_DIR is the folder geo/README.md tells how to fill (default ../shared/geo),
 * OUT_DIR is geo, PACKAGES_DIR a folder for the three packages that npm fetches
 * (default: a new temporary one).
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { basemapLayers } from "./basemap.mjs";
import { worldLabelFeatures } from "./basemap-world-labels.mjs";
import { countries, countryFeatures, countryId, withDetail, worldOutlines } from "./countries.mjs";
import { dissolve } from "./dissolve.mjs";
import { bankFeatures, dniproFeatures } from "./dnipro.mjs";
import { layerText, readJson, writeText } from "./files.mjs";
import { tidy, tidyArea } from "./geometry.mjs";
import { giveIds } from "./ids.mjs";
import { fetchPackages } from "./packages.mjs";
import { readme } from "./readme.mjs";
import { RECEIPTS, receiptOf } from "./receipts.mjs";
import { regionFeatures, regionId } from "./regions-ua.mjs";
import { nearRegions, worldRegions } from "./regions-world.mjs";
import { inhuletsFeatures, riverFeatures } from "./rivers.mjs";
import { seaFeatures } from "./seas.mjs";
import { settlementsUa } from "./settlements-ua.mjs";
import { settlementFeature, unmetByHand, worldCities } from "./world.mjs";

const [rawFolder = "../shared/geo", outFolder = "geo", packagesFolder] = process.argv.slice(2);
const packages = fetchPackages(packagesFolder);

/** Layers that hold a region and its settlements, by the region's code. */
const OWN_LAYER = {
  "UA-65": "kherson",
  "UA-48": "mykolaiv",
  "UA-51": "odesa",
  "UA-43": "crimea",
  "UA-40": "crimea",
};
const ownLayer = (iso) => OWN_LAYER[iso];

const atlasCountries = countries(packages);
const outlines = worldOutlines(packages, { landKm: 1, borderKm: 4 });
const detailedLand = readJson(rawFolder, "basemap_land.geojson").features.map((f) => f.geometry);

const dnipro = dniproFeatures(rawFolder);
const rivers = riverFeatures(rawFolder);
const inhulets = inhuletsFeatures(rawFolder);
const seas = seaFeatures(outlines.land, detailedLand);
const bare = regionFeatures(rawFolder, () => undefined);
const regions = [...nearRegions(rawFolder, bare), ...worldRegions(atlasCountries)];

const ukraine = settlementsUa(rawFolder).map((s) => ({
  ...s,
  area: regionId.get(s.region).replace(/-oblast$/, ""),
}));
const world = worldCities(rawFolder, atlasCountries);
const unmet = unmetByHand(world);
if (unmet.length > 0) throw new Error(`names/world-cities.mjs names no town: ${unmet.join(", ")}`);
const taken = new Set([
  ...[...dnipro, ...rivers, ...inhulets, ...seas, ...bare, ...regions].map(({ id }) => id),
  ...atlasCountries.map(countryId),
]);
const ids = giveIds([...ukraine, ...world], taken);
const byNumber = new Map([...ids].map(([{ number }, id]) => [String(number), id]));
const capitals = new Map(
  [...ids]
    .filter(([s]) => s.isCapital)
    .map(([s, id]) => [s.country, id])
    .reverse(),
);

const oblasts = regionFeatures(rawFolder, (number) => byNumber.get(number));
const towns = ukraine
  .map((s) => ({
    layer: ownLayer(s.region) ?? "gazetteer",
    feature: settlementFeature(s, ids.get(s), regionId.get(s.region)),
  }))
  .sort((a, b) => (a.feature.id < b.feature.id ? -1 : 1));
const townsOf = (layer) => towns.filter((t) => t.layer === layer).map((t) => t.feature);
const regionsOf = (layer) => oblasts.filter((f) => ownLayer(f.properties["ISO3166-2"]) === layer);

const moldova = readJson(rawFolder, "basemap_countries.geojson").features.find(
  (f) => f.properties.a3 === "MDA",
);
const allCountries = withDetail(
  atlasCountries,
  dissolve(oblasts.map(({ geometry }) => geometry)),
  tidyArea(moldova.geometry, { digits: 4, smallestKm2: 1 }),
);

const cities = world
  .map((s) => settlementFeature(s, ids.get(s)))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const known = new Map(
  [
    ...towns.map((t) => t.feature),
    ...[oblasts, cities, dnipro, seas].flat(),
    ...countryFeatures(allCountries, () => undefined),
  ].map((f) => [f.id, f]),
);
const basemap = basemapLayers(
  rawFolder,
  worldOutlines(packages, { landKm: 0, borderKm: 0 }),
  oblasts,
  known,
);
const layers = {
  ...Object.fromEntries(
    ["kherson", "mykolaiv", "odesa", "crimea"].map((layer) => [
      layer,
      [...regionsOf(layer), ...townsOf(layer)],
    ]),
  ),
  dnipro,
  "dnipro-banks": bankFeatures(rawFolder),
  oblasts: regionsOf(undefined),
  regions,
  seas,
  rivers,
  inhulets,
  gazetteer: townsOf("gazetteer"),
  countries: countryFeatures(allCountries, (iso) => capitals.get(iso)),
  world: cities,
  ...basemap,
};
layers["basemap-world-labels"] = worldLabelFeatures(
  layers.countries,
  cities,
  seas,
  new Set(basemap["basemap-labels"].map(({ properties }) => properties.place)),
);

for (const layer of Object.keys(RECEIPTS)) {
  const isDrawing = layer.startsWith("basemap-");
  const features = layers[layer].map((f) => (isDrawing ? { ...f, geometry: tidy(f.geometry) } : f));
  const file = `${layer}.geojson`;
  writeText(outFolder, file, layerText({ receipt: receiptOf(layer), features }));
  const kilobytes = Math.round(statSync(join(outFolder, file)).size / 1000);
  console.log(
    `${file.padEnd(26)} ${String(features.length).padStart(5)} features ${String(kilobytes).padStart(6)} kB`,
  );
}
writeText(outFolder, "README.md", readme());
