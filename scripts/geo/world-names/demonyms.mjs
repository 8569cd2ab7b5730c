import { COUNTRY_NAMES, NATIONS } from "../../../src/core/geography/nations.ts";
import { nameKey } from "../../../src/core/read/name-key.ts";
import { FLAG } from "../../../src/core/world/sections.ts";
import { DEMONYMS } from "./names/demonyms.mjs";

/** Gives the places the words for their people and what is theirs; seats of governments stay names. */
export function addDemonyms(places) {
  const byId = new Map(places.map((place) => [place.id ?? `gn${place.number}`, place]));
  const countries = new Map();
  for (const place of places)
    if (place.kind === "country")
      for (const [name] of [[place.name], ...place.names]) countries.set(nameKey(name), place);
  const names = new Set([
    ...countries.keys(),
    ...places.filter(isKnown).map((p) => nameKey(p.name)),
  ]);
  for (const [word, nation] of NATIONS) {
    const country = countries.get(nation);
    if (!country || COUNTRY_NAMES.has(word) || names.has(nameKey(word))) continue;
    country.names.push([capital(word), FLAG.demonym]);
  }
  const unmet = [];
  for (const line of DEMONYMS.trim().split("\n")) {
    const [id, words] = line.split("|");
    const place = byId.get(id);
    if (!place) unmet.push(id);
    else place.names.push(...words.split(";").map((word) => [word, FLAG.demonym]));
  }
  return unmet;
}

const isKnown = ({ kind, population, isCapital }) =>
  isCapital || (kind === "city" && population > 500000);

const capital = (word) => word.replace(/(?<=^|\s)\p{L}/gu, (letter) => letter.toUpperCase());
