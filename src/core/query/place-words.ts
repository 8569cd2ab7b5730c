import type { Place } from "../model.ts";

/** What a place's properties say about it, in words. OpenStreetMap's keys; any may be missing. */

export type NameLanguage = "en" | "uk";

/** A property as text; empty where there is none. */
export const propertyOf = (place: Place, key: string): string => {
  const value = place.properties[key];
  return typeof value === "string" ? value.trim() : typeof value === "number" ? `${value}` : "";
};

const several = (value: string): readonly string[] =>
  value
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean);

const SHOWN_NAMES = ["name", "name:uk", "name:ru"] as const;
const ALL_NAMES = [...SHOWN_NAMES, "name:en", "alt_name", "old_name"] as const;

const namesUnder = (place: Place, keys: readonly string[]): readonly string[] => [
  ...new Set(keys.flatMap((key) => several(propertyOf(place, key)))),
];

export const shownNames = (place: Place): readonly string[] => namesUnder(place, SHOWN_NAMES);

/** Every name a place goes by, the ones in use first; for finding, not for showing. */
export const placeNames = (place: Place): readonly string[] => namesUnder(place, ALL_NAMES);

/** The name in the language of the page; English where there is no other. */
export const nameOf = (place: Place, language: NameLanguage): string =>
  language === "uk" ? propertyOf(place, "name:uk") || place.properties.name : place.properties.name;

export interface NameIn {
  readonly language: "en" | "uk" | "ru";
  readonly name: string;
}

/** The other names: English and Ukrainian as the page does not lead with them, Russian last. */
export function otherNames(place: Place, language: NameLanguage): readonly NameIn[] {
  const all: readonly NameIn[] = [
    { language: "en", name: place.properties.name },
    { language: "uk", name: propertyOf(place, "name:uk") },
    { language: "ru", name: propertyOf(place, "name:ru") },
  ];
  const leads = propertyOf(place, "name:uk") === "" ? "en" : language;
  return all.filter((entry) => entry.name !== "" && entry.language !== leads);
}

/** The second name in a list: the other of English and Ukrainian. */
export const secondName = (place: Place, language: NameLanguage): string =>
  otherNames(place, language).find((entry) => entry.language !== "ru")?.name ?? "";

/** "occupied by Russia since 2014", where the layer says so. */
export const statusOf = (place: Place): string => propertyOf(place, "status");
