import { words } from "./words.ts";

/**
 * Words for kinds of place, each with the kinds of place it can stand for:
 * "region" after or before a name says that the name means a region.
 */
const CITY = ["city", "town", "village"] as const;
const KINDS_BY_WORD = new Map<string, readonly string[]>([
  ...group("city town village settlement municipality hamlet suburb township", CITY),
  ...group("cities towns villages settlements suburbs", CITY),
  ...group("capital capitals port ports harbour harbor stronghold", CITY),
  ...group("oblast region province territory district governorate prefecture county state", [
    "region",
  ]),
  ...group("oblasts regions provinces territories districts governorates counties states", [
    "region",
  ]),
  ...group("river rivers stream tributary", ["river"]),
  ...group("sea seas ocean gulf bay strait", ["sea", "bay"]),
  ...group("lake reservoir estuary lagoon", ["lake", "reservoir", "estuary", "bay"]),
  ...group("peninsula", ["peninsula", "region"]),
  ...group("island islands archipelago", ["island"]),
  ...group("country countries nation republic kingdom", ["country"]),
  ...group("mountains mountain mount hills range", ["mountain"]),
  ...group("desert valley canal dam", ["desert", "valley", "canal", "dam"]),
]);

function group(list: string, kinds: readonly string[]): [string, readonly string[]][] {
  return Array.from(words(list), (word) => [word, kinds]);
}

/** Kinds of place a word such as "oblast" stands for; undefined for any other word. */
export const kindsOf = (lower: string): readonly string[] | undefined => KINDS_BY_WORD.get(lower);

/** May follow a name as part of it: "Kherson Oblast", "Dnipro River", "Kherson city". */
export const FOLLOWS_NAME = words(`
  city town village oblast region province territory district governorate prefecture county state
  river sea ocean gulf bay strait lake reservoir estuary peninsula island islands mountains desert
  valley canal dam republic
`);

/** Kinds whose places are areas or lines and take "the": "the Dnipro" is the river, not the city. */
export const TAKES_ARTICLE = words(
  `river sea bay ocean gulf lake region peninsula mountain desert canal`,
);

/**
 * Nouns that point back at a place named before: "the city", "the region". By
 * the kinds of place they may point at.
 */
export const POINTS_BACK = new Map<string, readonly string[]>([
  ...group("city town village settlement capital port", CITY),
  ...group("region oblast province", ["region"]),
  ...group("peninsula", ["peninsula", "region"]),
  ...group("river waterway", ["river"]),
  ...group("island", ["island"]),
]);

/** Kinds that count as a city where words ask for one. */
export const CITY_KINDS: ReadonlySet<string> = new Set(CITY);
