import { FLAG } from "../../../src/core/world/sections.ts";
import { readJson } from "../files.mjs";
import { COUNTRY_NAMES } from "../names/countries.mjs";
import { middle } from "./middle.mjs";
import { MORE_COUNTRY_NAMES } from "./names/more-countries.mjs";
import { tidyName } from "./names.mjs";

const more = new Map(
  MORE_COUNTRY_NAMES.trim()
    .split("\n")
    .map((line) => line.split("|"))
    .map(([iso, ...names]) => [iso, names.flatMap((list) => (list ? list.split(";") : []))]),
);
const first = (value) => (Array.isArray(value) ? value[0] : value);
const all = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const OFFICIAL = /,| \(|Republic of|Federation|Kingdom of|State of/;

/** Every country and territory of ISO 3166-1, and Kosovo, with its names in three languages. */
export function readCountries(folder, towns) {
  const tables = ["en", "uk", "ru"].map((language) =>
    readJson(folder, "langs", `${language}.json`),
  );
  const [en, uk, ru] = tables.map((table) => table.countries);
  const within = new Map();
  for (const town of towns) within.set(town.country, [...(within.get(town.country) ?? []), town]);
  return new Map(
    Object.keys(en).flatMap((iso) => {
      const its = within.get(iso);
      if (!its) return [];
      const hand = COUNTRY_NAMES[iso];
      const given = [en, uk, ru].flatMap((names) => all(names[iso])).map(tidyName);
      const name = hand?.en ?? shortest(all(en[iso]));
      const names = {
        uk: tidyName(hand?.uk ?? first(uk[iso]) ?? ""),
        ru: tidyName(hand?.ru ?? first(ru[iso]) ?? ""),
      };
      const country = {
        id: `country-${iso.toLowerCase()}`,
        name,
        ...names,
        ...middle(its),
        population: its.reduce((sum, { population }) => sum + population, 0),
        kind: "country",
        isCapital: false,
        country: iso,
        names: [
          ...Object.values(names)
            .filter(Boolean)
            .map((text) => [text, 0]),
          ...[...(hand?.alt ?? []), ...(more.get(iso) ?? []), ...given.filter(isName)].map(
            (text) => [text, FLAG.alternate],
          ),
        ],
      };
      return [[iso, country]];
    }),
  );
}

const isName = (name) => name.length > 2 && !/,|\(/.test(name);
const shortest = (names) =>
  names.map(tidyName).find((name) => !OFFICIAL.test(name)) ?? tidyName(names[0]);
