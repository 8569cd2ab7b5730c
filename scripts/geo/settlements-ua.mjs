import { readJson } from "./files.mjs";
import { TOWNS, TOWNS_BY_NAME } from "./names/towns.mjs";
import { romanise, spellings, ukrainianForm, unlikeness } from "./spelling.mjs";

const SAME_NAME = 0.2; // unlikeness up to which the Ukrainian form is the raw name's own
const MOST_ALTERNATES = 8;
const UNVERIFIED = "position from memory, good to 2–4 km";
const OLD_NAME = /^[A-Z][a-z]+(sk|ske|skyi|grad|hrad|ove|ovo|pol|pil)$/;

const list = (text) => (text ? text.split(";") : []);
const rows = (table) =>
  new Map(
    table
      .trim()
      .split("\n")
      .map((line) => {
        const [key, name, uk, ru, alt, old] = line.split("|");
        return [key, { name, uk, ru, alt: list(alt), old: list(old) }];
      }),
  );

/** Every settlement of Ukraine the raw lists know, named, sized and placed in its region. */
export function settlementsUa(rawFolder) {
  const byNumber = rows(TOWNS);
  const byName = rows(TOWNS_BY_NAME);
  const known = readJson(rawFolder, "places_ua.geojson").features.map(
    ({ properties, geometry }) => {
      const { gn, name, oblast } = properties;
      const hand = byNumber.get(String(gn)) ?? byName.get(`${name}@${oblast}`);
      const [lon, lat] = geometry.coordinates;
      const place = {
        ...named(properties, hand),
        number: gn,
        region: oblast,
        country: "UA",
        lon,
        lat,
        population: properties.pop,
        isCapital: properties.fcode === "PPLC",
        isRegional: ["PPLA", "PPLC"].includes(properties.fcode) || name === "Simferopol",
      };
      return { ...place, place: sizeOf(place) };
    },
  );
  return [...known, ...fromMemory(rawFolder)];
}

function fromMemory(rawFolder) {
  return readJson(rawFolder, "places_missing_unverified.json").map((raw) => ({
    name: raw.name,
    uk: raw.name_uk,
    ru: raw.name_ru,
    alt: spellings([raw.name_ru && romanise(raw.name_ru)], [raw.name], 2),
    old: [],
    region: raw.oblast,
    country: "UA",
    lon: raw.lon,
    lat: raw.lat,
    place: "village",
    bank: raw.bank,
    note: UNVERIFIED,
  }));
}

/** OpenStreetMap's classes by population; nobody counted means a village. */
export function sizeOf({ population = 0, isCapital, isRegional }) {
  if (population >= 100_000 || isCapital || (isRegional && population >= 20_000)) return "city";
  return population >= 10_000 ? "town" : "village";
}

function named(raw, hand) {
  const alternates = [raw.name, raw.name_uk, ...(raw.alt ?? [])].filter(Boolean);
  if (hand) {
    const own = [hand.name, hand.uk, hand.ru, ...hand.alt, ...hand.old];
    const more = spellings(alternates, own, MOST_ALTERNATES - hand.alt.length);
    return { ...hand, alt: [...hand.alt, ...more] };
  }
  const uk = ukrainianForm(raw.name_uk);
  const latin = uk === null ? null : romanise(uk);
  const isOwn = latin !== null && unlikeness(latin, raw.name) <= SAME_NAME;
  const name = (isOwn ? latin : romanise(raw.name)).replace(/[’ʼ]/g, "'");
  const own = [name, ...(uk ? [uk] : []), ...(raw.name_ru ? [raw.name_ru] : [])];
  const alt = spellings(alternates, own, MOST_ALTERNATES);
  const old = alternates.filter((n) => OLD_NAME.test(n) && unlikeness(n, name) > 0.5).slice(0, 3);
  return { name, uk: isOwn ? uk : undefined, ru: raw.name_ru, alt, old };
}
