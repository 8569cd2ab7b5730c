import { feature, readJson } from "./files.mjs";
import { tidyArea } from "./geometry.mjs";
import { ANNEXATION_CLAIMED, OCCUPIED, REGIONS_UA, SPECIAL_UA } from "./names/regions-ua.mjs";

export const OCCUPIED_STATUS = "occupied by Russia since 2014";
const CLAIM =
  "Russia claimed annexation on 30 September 2022, not recognised (UN General Assembly resolution ES-11/4)";
const OCCUPATION =
  "Ukraine; Russia claimed annexation in 2014, not recognised (UN General Assembly resolution 68/262)";

const list = (text) => (text ? text.split(";") : []);
const rows = (table) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

/** "Kherson" → "Kherson region", "Kherson province" and so on; never the bare stem, which is the city's. */
const forms = (stem) =>
  ["Oblast", "oblast", "Region", "region", "Province", "province"].map((kind) => `${stem} ${kind}`);

const adjective = (uk) => uk.replace(" область", "");

function oblast([iso, id, stem, uk, ru, stems, lands, capital]) {
  const name = `${stem} Oblast`;
  const all = [stem, ...list(stems)].flatMap(forms).filter((form) => form !== name);
  return { iso, id, name, uk, ru, capital, alt: [...all, ...list(lands), `${adjective(uk)} обл.`] };
}

const special = ([iso, id, name, uk, ru, alt, capital]) => ({
  iso,
  id,
  name,
  uk,
  ru,
  capital,
  alt: list(alt),
});

export const UA_REGIONS = [...rows(REGIONS_UA).map(oblast), ...rows(SPECIAL_UA).map(special)];
export const regionId = new Map(UA_REGIONS.map(({ iso, id }) => [iso, id]));

/** @param capitalId - a town's GeoNames number → its id. */
export function regionFeatures(rawFolder, capitalId) {
  const raw = new Map(
    readJson(rawFolder, "oblasts.geojson").features.map((f) => [f.properties.iso, f]),
  );
  return UA_REGIONS.map(({ iso, id, name, uk, ru, capital, alt }) => {
    const { geometry, properties } = raw.get(iso);
    const isOccupied = OCCUPIED.has(iso);
    return feature(id, tidyArea(geometry, { digits: 4 }), {
      name,
      "name:en": name,
      "name:uk": uk,
      "name:ru": ru,
      alt_name: alt,
      boundary: "administrative",
      admin_level: "4",
      natural: id === "crimea" ? "peninsula" : undefined,
      "ISO3166-2": iso,
      wikidata: iso === "UA-32" ? undefined : properties.wikidata, // there it is the city's number
      capital: capitalId(capital),
      "addr:country": "UA",
      status: isOccupied ? OCCUPIED_STATUS : undefined,
      note: isOccupied ? OCCUPATION : ANNEXATION_CLAIMED.has(iso) ? CLAIM : undefined,
    });
  });
}
