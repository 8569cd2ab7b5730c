import { difference, featureCollection, union } from "@turf/turf";
import { dissolve } from "./dissolve.mjs";
import { feature, readJson } from "./files.mjs";
import { asArea, bounds, overlap, point, polygons, tidyArea } from "./geometry.mjs";
import { COUNTRY_NAMES, COUNTRY_NOTES, NO_NAME } from "./names/countries.mjs";
import { slug } from "./spelling.mjs";
import { untangle } from "./untangle.mjs";
import { decode, sharedArcs } from "./topology.mjs";

const TOLERANCE_KM = 1.5; // the source is drawn for 1:50 million
const SMALLEST_KM2 = 0.2;
const ANTARCTICA = "ATA";
const AT_THE_DATE_LINE = new Set([ANTARCTICA, "FJI"]); // where the atlas's cut crosses itself by a hair

/** Pieces the atlas draws apart and that belong, de jure, to another; Siachen to none: left out. */
const PART_OF = { SOL: "SOM", CYN: "CYP", IOA: "AUS", ATC: "AUS", KAS: null };

const ownerOf = ({ properties: { a3 } }) => (a3 in PART_OF ? PART_OF[a3] : a3);

/** Land and borders of the whole world, for the basemap and the seas. */
export function worldOutlines(packages, { landKm, borderKm }) {
  const atlas = readJson(packages.atlas, "world", "50m.json");
  return {
    land: decode(atlas, "land", landKm).map(({ geometry }) => geometry),
    borders: sharedArcs(atlas, "countries", ownerOf, borderKm),
  };
}

/** Every country: names, codes and its outline at 1:50 million. */
export function countries(packages) {
  const atlas = readJson(packages.atlas, "world", "50m.json");
  const records = readJson(packages.countries, "countries.json");
  const names = Object.fromEntries(
    ["en", "uk", "ru"].map((language) => [
      language,
      readJson(packages.names, "langs", `${language}.json`).countries,
    ]),
  );
  const pieces = new Map();
  for (const { properties, geometry } of decode(atlas, "countries", TOLERANCE_KM)) {
    const owner = ownerOf({ properties });
    if (owner) pieces.set(owner, [...(pieces.get(owner) ?? []), geometry]);
  }
  return records.flatMap((record) => {
    const a3 = record.cca3 === "UNK" ? "XKX" : record.cca3;
    const iso = record.cca2;
    const parts = pieces.get(a3);
    if (!parts && record.status !== "officially-assigned") return [];
    if (!parts && ["BV", "UM"].includes(iso)) return [];
    const drawn = parts ? outline(a3, parts) : asArea([]);
    const [lat, lon] = record.latlng; // for what the atlas is too coarse to draw
    const geometry = polygons(drawn).length > 0 ? drawn : point(lon, lat);
    return [{ a3, iso, record, names: namesOf(record, names), geometry }];
  });
}

function outline(a3, parts) {
  const whole = parts.length === 1 ? parts[0] : dissolve(parts, 4);
  const options = {
    digits: AT_THE_DATE_LINE.has(a3) ? 3 : 4,
    smallestKm2: a3 === ANTARCTICA ? 100 : SMALLEST_KM2,
  };
  return AT_THE_DATE_LINE.has(a3)
    ? untangle(tidyArea(whole, options), options)
    : tidyArea(whole, options);
}

const first = (value) => (Array.isArray(value) ? value[0] : value);

function namesOf({ cca2, name, altSpellings, translations, demonyms }, names) {
  const hand = COUNTRY_NAMES[cca2];
  const en = hand?.en ?? name.common;
  const uk = hand?.uk ?? first(names.uk[cca2]);
  const ru = hand?.ru ?? translations.rus?.common ?? first(names.ru[cca2]);
  const own = new Set([en, uk, ru]);
  const given = [name.common, name.official, ...altSpellings]
    .filter((alt) => /^[\p{Script=Latin}\s'.()-]{4,}$/u.test(alt) && /^\p{Lu}/u.test(alt))
    .filter((alt) => !NO_NAME.has(alt) && !alt.includes("("));
  const alt = [...new Set([...(hand?.alt ?? []), ...given])].filter((a) => !own.has(a));
  return {
    en,
    uk: uk?.replace(/’/g, "'"),
    ru: ru?.replace(/’/g, "'"),
    alt,
    demonym: demonyms?.eng?.m,
  };
}

/**
 * Ukraine as its regions together, Moldova as the basemap has it, both cut out
 * of the coarser outlines of their neighbours, so that no place lies in two.
 */
export function withDetail(all, ukraine, moldova) {
  const detail = union(featureCollection([ukraine, moldova].map(asFeature)));
  const box = bounds(polygons(detail.geometry).flat(2));
  return all.map((country) => {
    if (country.a3 === "UKR") return { ...country, geometry: ukraine };
    if (country.a3 === "MDA") return { ...country, geometry: moldova };
    const positions = polygons(country.geometry).flat(2);
    if (positions.length === 0 || !overlap(bounds(positions), box)) return country;
    const rest = difference(featureCollection([asFeature(country.geometry), detail]));
    return { ...country, geometry: tidyArea(rest.geometry, { digits: 4, smallestKm2: 1 }) };
  });
}

const asFeature = (geometry) => ({ type: "Feature", properties: {}, geometry });

export const countryId = ({ names }) => slug(names.en);

/** @param capitalId - ISO code → id of its capital. */
export const countryFeatures = (all, capitalId) =>
  all
    .map((country) => {
      const { iso, record, names, geometry } = country;
      return feature(countryId(country), geometry, {
        name: names.en,
        "name:en": names.en,
        "name:uk": names.uk,
        "name:ru": names.ru,
        alt_name: names.alt,
        demonym: names.demonym?.split(", ").join(";"),
        place: "country",
        boundary: "administrative",
        admin_level: "2",
        "ISO3166-1": iso,
        continent: record.region,
        subregion: record.subregion,
        capital: capitalId(iso),
        note:
          COUNTRY_NOTES[iso] ?? (record.independent ? undefined : "dependent or special territory"),
      });
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
