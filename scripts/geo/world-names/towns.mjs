import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FLAG } from "../../../src/core/world/sections.ts";
import { TOWNS } from "../names/towns.mjs";
import { WORLD_CITIES } from "../names/world-cities.mjs";
import { MORE_TOWN_NAMES } from "./names/more-towns.mjs";
import { recognised } from "./borders.mjs";
import { walksAlike } from "./encode.mjs";
import { cyrillicNames, latinNames, nearestFirst, slavicForms, tidyName } from "./names.mjs";

const SMALLEST_DISTRICT = 1000;
const KNOWN_BY_TWO_LETTERS = 50000; // "Us" and "Is" are words
const KNOWN_DISTRICT = 100000;
const SLAVIC = new Set(["UA", "RU", "BY"]);
const list = (text) => (text ? text.split(";") : []);
const rows = (table) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));

const byHand = new Map(
  [...rows(TOWNS), ...rows(WORLD_CITIES)].map(([key, name, uk, ru, alt, old]) => [
    key,
    { name, uk, ru, names: [...list(alt), ...list(old)] },
  ]),
);

const moreNames = new Map(
  rows(MORE_TOWN_NAMES).map(([number, names]) => [Number(number), list(names)]),
);

/** How many other names a town brings with it: the better known, the more. */
const mostLatin = (population) =>
  population >= 100000 ? 80 : population >= 15000 ? 14 : population >= 2000 ? 4 : 2;

const mostCyrillic = (country, population) =>
  SLAVIC.has(country) || population >= 15000 ? 40 : population >= 5000 ? 2 : 0;

/** GeoNames' towns and villages as rows: see https://download.geonames.org/export/dump/readme.txt */
export function readTowns(folder) {
  const text = readFileSync(join(folder, "dist", "cities500.txt"), "utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const c = line.split("\t");
      return {
        number: Number(c[0]),
        raw: c[1],
        ascii: c[2],
        alternates: c[3] ? c[3].split(",") : [],
        lat: Number(c[4]),
        lon: Number(c[5]),
        code: c[7],
        country: c[8],
        admin1: c[10],
        admin2: c[11],
        population: Number(c[14]) || 0,
      };
    })
    .filter(isWorthKeeping)
    .map(recognised);
}

/** Quarters of a city would swallow its name where every one is listed; elsewhere they are written about. */
function isWorthKeeping({ code, population, country, ascii }) {
  if (ascii.length <= 2 && population < KNOWN_BY_TWO_LETTERS) return false;
  if (code === "PPLX") return population > SMALLEST_DISTRICT && !SLAVIC.has(country);
  return code !== "PPLH" && code !== "PPLCH" && country !== "";
}

/** Names by hand for each row they are meant for: of towns that share a name, the largest. */
function handNames(rows) {
  const found = new Map();
  for (const row of rows) {
    const keys = [String(row.number), `${row.raw}@${row.country}`].filter((k) => byHand.has(k));
    for (const key of keys)
      if ((found.get(key)?.population ?? -1) < row.population) found.set(key, row);
  }
  return new Map([...found].map(([key, row]) => [row, byHand.get(key)]));
}

const SAINT_COUNTRIES = new Set("US CA GB AU NZ IE ZA JM BB VC LC KN AG GD DM".split(" "));
const SHORTENED = [
  [/^Saint /, "St. "],
  [/^St\.? /, "Saint "],
  [/^Mount /, "Mt. "],
  [/^Mt\.? /, "Mount "],
  [/^Fort /, "Ft. "],
  [/^Ft\.? /, "Fort "],
];

const NAMED_LOOSELY = 5000;
/** "Tskhinvali" for Ts'khinvali, as the news write it. */
const withoutApostrophe = (name) => name.replace(/(?<=\p{L})'(?=\p{L})/gu, "");

/** "St. Paul" for Saint Paul, and the other way round, where English is spoken. */
function saintNames(name, country) {
  const short = SHORTENED.find(([pattern]) => pattern.test(name));
  return short && SAINT_COUNTRIES.has(country) ? [name.replace(...short)] : [];
}

/** Towns as the packer takes them, without their regions. */
export function townPlaces(rows) {
  const hands = handNames(rows);
  return rows.map((row) => ({ row, place: townPlace(row, hands.get(row)) }));
}

function townPlace(row, hand) {
  const { number, raw, ascii, alternates, country, population } = row;
  const name = hand?.name ?? [raw, ascii].map(tidyName).find(walksAlike) ?? "";
  const cyrillic = cyrillicNames(alternates);
  const guessed = slavicForms(name, cyrillic);
  const { uk, ru } = hand ?? guessed;
  const own = [tidyName(raw), tidyName(ascii)];
  const latin = latinNames(alternates, [name, ...own]);
  const rest = cyrillic.filter((form) => form !== uk && form !== ru);
  if (row.code === "PPLX" && population < KNOWN_DISTRICT) latin.splice(0);
  const other = [
    ...own,
    ...(population >= NAMED_LOOSELY ? own.map(withoutApostrophe) : []),
    ...saintNames(name, country),
    ...(hand?.names ?? []),
    ...(moreNames.get(number) ?? []),
    ...nearestFirst(latin, name).slice(0, mostLatin(population)),
    ...nearestFirst(rest, name).slice(0, Math.max(0, mostCyrillic(country, population) - 2)),
  ];
  const slavic = hand || mostCyrillic(country, population) > 0 ? [uk, ru] : [];
  return {
    number,
    name,
    uk: slavic[0],
    ru: slavic[1],
    lon: row.lon,
    lat: row.lat,
    population,
    kind: kindOf(row),
    isCapital: row.code === "PPLC",
    country,
    names: [
      ...slavic.filter(Boolean).map((text) => [text, 0]),
      ...other.map((text) => [text, FLAG.alternate]),
    ],
  };
}

function kindOf({ code, population }) {
  if (code === "PPLX") return "district";
  if (population >= 100000 || code === "PPLC" || (code === "PPLA" && population >= 20000))
    return "city";
  return population >= 5000 || code === "PPLA" ? "town" : "village";
}
