import type { Place } from "../model.ts";
import { formatNumber } from "./words.ts";

/** What a place's properties say about it, in words. OpenStreetMap's keys; any may be missing. */

export type NameLanguage = "en" | "uk";

const text = (place: Place, key: string): string => {
  const value = place.properties[key];
  return typeof value === "string" ? value.trim() : typeof value === "number" ? `${value}` : "";
};

const sentence = (words: string): string =>
  words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.$/, "")}.`;

const several = (value: string): readonly string[] =>
  value
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);

const SHOWN_NAMES = ["name", "name:uk", "name:ru"] as const;
const ALL_NAMES = [...SHOWN_NAMES, "name:en", "alt_name", "old_name"] as const;

const namesUnder = (place: Place, keys: readonly string[]): readonly string[] => [
  ...new Set(keys.flatMap((key) => several(text(place, key)))),
];

export const shownNames = (place: Place): readonly string[] => namesUnder(place, SHOWN_NAMES);

/** Every name a place goes by, the ones in use first; for finding, not for showing. */
export const placeNames = (place: Place): readonly string[] => namesUnder(place, ALL_NAMES);

/** The name in the language of the page; English where there is no other. */
export const nameOf = (place: Place, language: NameLanguage): string =>
  language === "uk" ? text(place, "name:uk") || place.properties.name : place.properties.name;

export interface NameIn {
  readonly language: "en" | "uk" | "ru";
  readonly name: string;
}

/** The other names: English and Ukrainian as the page does not lead with them, Russian last. */
export function otherNames(place: Place, language: NameLanguage): readonly NameIn[] {
  const all: readonly NameIn[] = [
    { language: "en", name: place.properties.name },
    { language: "uk", name: text(place, "name:uk") },
    { language: "ru", name: text(place, "name:ru") },
  ];
  const leads = text(place, "name:uk") === "" ? "en" : language;
  return all.filter((entry) => entry.name !== "" && entry.language !== leads);
}

/** The second name in a list: the other of English and Ukrainian. */
export const secondName = (place: Place, language: NameLanguage): string =>
  otherNames(place, language).find((entry) => entry.language !== "ru")?.name ?? "";

/** "occupied by Russia since 2014", where the layer says so. */
export const statusOf = (place: Place): string => text(place, "status");

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
  const population = Number(text(place, "population"));
  const year = text(place, "population:date").slice(0, 4);
  const people =
    Number.isInteger(population) && population > 0
      ? `${formatNumber(population)} inhabitants${year ? ` (${year})` : ""}`
      : "";
  const region = text(place, "addr:region");
  const where = [
    places.get(region)?.properties.name ?? region,
    countryName(text(place, "addr:country")),
  ].filter((part) => part !== "" && part !== place.properties.name);
  return [kindWord(place), people, ...where].filter(Boolean).join(", ");
}

/** A remark of the layer's own on what it cannot tell, or what was claimed of the place. */
export const noteOf = (place: Place): string => sentence(text(place, "note"));

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
