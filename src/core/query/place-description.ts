import type { Place } from "../model.ts";
import { type NameLanguage, nameOf, propertyOf } from "./place-words.ts";
import { formatNumber } from "./words.ts";

/** What is said of a place on its own page: loads with it, not with the lists of names. */

const sentence = (words: string): string =>
  words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, "")}.`;

const KIND_WORDS: ReadonlyMap<string, string> = new Map([
  ["region", "Oblast"],
  ["waterway", "River"],
]);

/** "City", "Oblast", "River": the kind as a word to begin a sentence with. */
function kindWord(place: Place): string {
  const { kind, name } = place.properties;
  if (kind === "region" && !/\boblast\b/i.test(name)) return "Region";
  const word = KIND_WORDS.get(kind) ?? kind.replaceAll("_", " ");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const COUNTRIES = new Intl.DisplayNames(["en-GB"], { type: "region", fallback: "none" });

/** ISO 3166 codes are what layers carry; a reader gets the country's name. */
const countryName = (code: string): string =>
  /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code;

/** "City, 284,000 inhabitants (2021), Kherson Oblast, Ukraine": what it is and where it lies. */
export function describePlace(place: Place, places: ReadonlyMap<string, Place>): string {
  const population = Number(propertyOf(place, "population"));
  const year = propertyOf(place, "population:date").slice(0, 4);
  const people =
    Number.isInteger(population) && population > 0
      ? `${formatNumber(population)} inhabitants${year ? ` (${year})` : ""}`
      : "";
  const region = propertyOf(place, "addr:region");
  const where = [
    places.get(region)?.properties.name ?? region,
    countryName(propertyOf(place, "addr:country")),
  ].filter((part) => part !== "" && part !== place.properties.name);
  return [kindWord(place), people, ...where].filter(Boolean).join(", ");
}

/** A remark of the layer's own on what it cannot tell, or what was claimed of the place. */
export const noteOf = (place: Place): string => sentence(propertyOf(place, "note"));

/** "Dnipro (river)", where the name alone would not tell. */
export const nameAndKind = (place: Place, language: NameLanguage): string =>
  `${nameOf(place, language)} (${kindWord(place).toLowerCase()})`;

/** The place that shares its name: the city of an oblast, the oblast of a city. */
export function siblingOf(place: Place, places: Iterable<Place>): Place | null {
  const stem = (p: Place) =>
    p.properties.name.replace(/ (?:oblast|region|municipality|city)$/i, "");
  for (const other of places) {
    const isOtherKind = other.properties.kind !== place.properties.kind;
    if (other.id !== place.id && isOtherKind && stem(other) === stem(place)) return other;
  }
  return null;
}
