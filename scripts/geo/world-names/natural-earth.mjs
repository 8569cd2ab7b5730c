import { FLAG } from "../../../src/core/world/sections.ts";
import { nameKey } from "../../../src/core/read/name-key.ts";
import { readJson } from "../files.mjs";
import { walksAlike } from "./encode.mjs";
import { tidyName } from "./names.mjs";
import { areaAndMiddle, boundsOf, isInside, middleOf } from "./outline.mjs";

/**
 * Natural Earth's first-level regions: names in three languages and outlines, whose middle is better
 * than that of the towns. They belong to ours by GeoNames' code where that is one to one, else by
 * name within the country; the others are mostly regions as they were before a reform, or counties,
 * and become places of their own. To which country a region belongs is never taken from the
 * politics of the file, only from the ISO code of the region (UA-43 for Crimea).
 *
 * @returns the regions of their own
 */
export function addNaturalEarth(folder, { countries, regions, counties, rows }) {
  const outlines = readJson(folder, "data", "build.json").features;
  placeCountries(outlines, countries);
  const byCode = group(outlines, ({ properties }) => properties.gn_a1_code);
  const byName = new Map();
  for (const place of [...counties.values(), ...regions.values()])
    for (const [name] of [[place.name], ...place.names])
      byName.set(`${place.country} ${nameKey(name)}`, place);
  const met = new Set();
  const others = [];
  for (const outline of outlines) {
    const { properties, geometry } = outline;
    const code = properties.gn_a1_code;
    const own = isTheOne(outline, byCode.get(code), regions.get(code)) ? regions.get(code) : null;
    const place = own ?? sameName(byName, properties);
    if (!place) others.push(outline);
    if (!place || met.has(place)) continue;
    met.add(place);
    const { lon, lat } = areaAndMiddle(geometry);
    if (own && Number.isFinite(lon)) Object.assign(place, { lon, lat });
    addNames(place, properties);
  }
  return others.flatMap((outline) => regionOfItsOwn(outline, rows, regions));
}

function group(list, key) {
  const groups = new Map();
  for (const item of list) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

/** Whether an outline is the region of its code: the only one, or of several the one of its name. */
function isTheOne({ properties }, sameCode, region) {
  if (!region || sameCode.length === 1) return Boolean(region);
  const names = [properties.name_en, properties.name].filter(Boolean).map(tidyName).map(nameKey);
  return names.includes(nameKey(region.name));
}

const countryOf = ({ iso_3166_2: code }) => /^([A-Z]{2})-/.exec(code ?? "")?.[1] ?? "";

function placeCountries(outlines, countries) {
  for (const [iso, own] of group(outlines, ({ properties }) => countryOf(properties))) {
    const country = countries.get(iso);
    if (country) Object.assign(country, middleOf(mainland(own)));
  }
}

const TOUCHING = 1.5; // degrees between the boxes around two regions

/** Of the regions that hang together those that are largest together: no Alaska, no overseas departments. */
function mainland(outlines) {
  let rest = outlines.map(({ geometry }) => ({
    ...areaAndMiddle(geometry),
    box: boundsOf(geometry),
  }));
  let largest = [];
  while (rest.length > 0) {
    const together = [rest[0]];
    for (let i = 0; i < together.length; i++)
      for (const region of rest)
        if (!together.includes(region) && touch(region.box, together[i].box)) together.push(region);
    rest = rest.filter((region) => !together.includes(region));
    if (sumOfAreas(together) > sumOfAreas(largest)) largest = together;
  }
  return largest;
}

const sumOfAreas = (regions) => regions.reduce((sum, { area }) => sum + area, 0);

const touch = (a, b) =>
  a.west <= b.east + TOUCHING &&
  b.west <= a.east + TOUCHING &&
  a.south <= b.north + TOUCHING &&
  b.south <= a.north + TOUCHING;

function sameName(byName, properties) {
  const { name, name_en, name_local } = properties;
  return [name_en, name, name_local]
    .filter(Boolean)
    .map((text) => byName.get(`${countryOf(properties)} ${nameKey(tidyName(text))}`))
    .find(Boolean);
}

const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}' .-]{2,}$/u;
const CYRILLIC = /^[\p{Script=Cyrillic}' .()-]{3,}$/u;

function addNames(place, { name, name_alt, name_en, name_uk, name_ru }) {
  const known = new Set([place.name, ...place.names.map(([text]) => text)]);
  const add = (text, flags) => {
    if (known.has(text)) return;
    known.add(text);
    place.names.push([text, flags]);
  };
  for (const [key, text] of [
    ["uk", name_uk],
    ["ru", name_ru],
  ]) {
    const tidy = tidyName((text ?? "").replace(/\s*\(.*/, ""));
    if (!CYRILLIC.test(tidy)) continue;
    const capital = tidy.charAt(0).toUpperCase() + tidy.slice(1);
    place[key] ??= capital;
    add(capital, 0);
  }
  for (const text of [name_en, name, ...(name_alt ?? "").split("|")].filter(Boolean).map(tidyName))
    if (LATIN.test(text)) add(text, FLAG.alternate);
}

const WITH_ITS_KIND = new Set(["Province", "Region", "County", "Prefecture", "Governorate"]);
const NOT_OURS = new Set(["AQ", "CN"]); // the Paracels are in our own list, of no country

function regionOfItsOwn({ properties, geometry }, rows, regions) {
  const country = countryOf(properties);
  const name = tidyName(properties.name_en || properties.name || "");
  if (!country || NOT_OURS.has(country) || !LATIN.test(name) || !walksAlike(name)) return [];
  const inside = townsInside(geometry, rows, country);
  const population = inside.reduce((sum, town) => sum + town.population, 0);
  if (inside.length === 0) return [];
  const { lon, lat } = areaAndMiddle(geometry);
  const { type_en: kind, adm1_code: code } = properties;
  const place = {
    id: `ne-${code.toLowerCase()}`,
    name,
    lon,
    lat,
    population,
    kind: "region",
    isCapital: false,
    country,
    region: around(inside, population, rows, regions),
    names: WITH_ITS_KIND.has(kind) ? [[`${name} ${kind}`, FLAG.alternate]] : [],
  };
  addNames(place, properties);
  return [place];
}

function townsInside(geometry, rows, country) {
  const { west, south, east, north } = boundsOf(geometry);
  return rows.filter(
    (town) =>
      town.country === country &&
      town.lon >= west &&
      town.lon <= east &&
      town.lat >= south &&
      town.lat <= north &&
      isInside(town, geometry),
  );
}

const CLEARLY_LARGER = 1.5;

/** The first-level region it lies in: that of most of its towns, if that is clearly larger. */
function around(inside, population, rows, regions) {
  const counts = group(inside, ({ country, admin1 }) => `${country}.${admin1}`);
  const [code] = [...counts].sort(([, a], [, b]) => b.length - a.length)[0];
  const region = regions.get(code);
  return region && region.population > population * CLEARLY_LARGER ? region : undefined;
}
