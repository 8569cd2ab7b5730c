import { feature, readJson } from "./files.mjs";
import { point } from "./geometry.mjs";
import { WORLD_CITIES } from "./names/world-cities.mjs";
import { fold, spellings } from "./spelling.mjs";

const SMALLEST = 100_000; // people
const MOST_ALTERNATES = 6;

/** Where GeoNames writes scholars' macrons and dots that no newspaper prints: "Hyderābād". */
const PLAIN_LETTERS = new Set(
  "AE AF BD BH DZ EG ER IN IQ IR JO JP KW LB LK LY MA MM NP OM PK QA SA SD SY TN YE".split(" "),
);
const plain = (name) =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[‘’ʿʾ]/g, "'");

const list = (text) => (text ? text.split(";") : []);
const HAND = new Map(
  WORLD_CITIES.trim()
    .split("\n")
    .map((line) => {
      const [key, name, uk, ru, alt, old] = line.split("|");
      return [key, { name, uk, ru, alt: list(alt), old: list(old) }];
    }),
);

/** Capitals, and cities of 100,000 and more, outside Ukraine. */
export function worldCities(rawFolder, countries) {
  const rows = readJson(rawFolder, "gazetteer_world.json");
  const capitals = findCapitals(rows, countries);
  const used = new Set();
  return rows
    .filter(
      ([number, , , , country, , population]) =>
        country !== "UA" && (population >= SMALLEST || capitals.has(number)),
    )
    .sort((a, b) => b[6] - a[6] || a[0] - b[0])
    .map(([number, rawName, lon, lat, country, state, population, cyrillic, latin]) => {
      const key = `${rawName}@${country}`;
      const shown = PLAIN_LETTERS.has(country) ? plain(rawName) : rawName.replace(/’/g, "'");
      const isHand = HAND.has(key) && !used.has(key); // the biggest of that name
      if (isHand) used.add(key);
      const hand = isHand ? HAND.get(key) : { name: shown, alt: [], old: [] };
      const own = [hand.name, hand.uk, hand.ru, ...hand.alt, ...hand.old].filter(Boolean);
      const unlike = latin.filter((name) => plain(name) !== plain(shown));
      const more = spellings([...unlike, ...cyrillic], own, MOST_ALTERNATES - hand.alt.length);
      return {
        ...hand,
        key,
        alt: [...hand.alt, ...more],
        number,
        lon,
        lat,
        country,
        population,
        place: "city",
        isCapital: capitals.has(number),
        area: (country === "US" ? `us-${state}` : country).toLowerCase(),
      };
    });
}

/** @returns rows of the hand's table that met no town: misspelt, and so of no use. */
export const unmetByHand = (cities) => {
  const met = new Set(cities.map(({ key }) => key));
  return [...HAND.keys()].filter((key) => !met.has(key));
};

/** The list does not say which town is a capital; the countries' own records do. */
function findCapitals(rows, countries) {
  const capitals = new Set();
  for (const { iso, record } of countries) {
    if (iso === "PS") continue; // Ramallah is a seat of government, not the proclaimed capital
    const towns = rows.filter((row) => row[4] === iso).sort((a, b) => b[6] - a[6]);
    for (const capital of iso === "SZ" ? ["Mbabane"] : record.capital) {
      const wanted = fold(capital);
      const found =
        towns.find((row) => fold(row[1]) === wanted) ??
        towns.find((row) => row[8].some((name) => fold(name) === wanted));
      if (found) capitals.add(found[0]);
    }
  }
  return capitals;
}

export const settlementFeature = (settlement, id, regionId) =>
  feature(id, point(settlement.lon, settlement.lat), {
    name: settlement.name,
    "name:en": settlement.name,
    "name:uk": settlement.uk,
    "name:ru": settlement.ru,
    alt_name: settlement.alt,
    old_name: settlement.old,
    place: settlement.place,
    capital: settlement.isCapital ? "yes" : settlement.isRegional ? "4" : undefined,
    population: settlement.population,
    bank: settlement.bank,
    "addr:region": regionId,
    "addr:country": settlement.country,
    "ref:geonames": settlement.number,
    note: settlement.note,
  });
