import type { LayerFeature } from "../layer.ts";
import type { PlaceEntry } from "./gazetteer.ts";
import { FOLLOWS_NAME } from "./lexicon/kinds.ts";
import { fold } from "./tokens.ts";

const MAIN_KEYS = ["name", "name:en", "name:uk", "name:ru", "int_name", "short_name"];
const OTHER_KEYS = ["official_name", "alt_name", "alt_name:en", "old_name", "old_name:en", "loc_name"]; // prettier-ignore
const NAME_KEYS = [...MAIN_KEYS, ...OTHER_KEYS];
const ISO_CODE = /^[A-Z]{2}$/;

/** A feature of a layer as reading needs it; null for one without a name. */
export function entryOf(feature: LayerFeature, layer: string): PlaceEntry | null {
  const read = (key: string): string => {
    const value = feature.properties[key];
    return typeof value === "string" ? value : "";
  };
  const name = read("name:en") || read("name");
  if (!name) return null;
  const country = [read("addr:country"), read("ISO3166-1"), read("is_in:country_code")];
  return {
    id: feature.id,
    name,
    kind: kindOf(feature),
    layer,
    population: Number(feature.properties["population"]) || 0,
    capital: read("capital") === "yes" || read("capital") === "2",
    country: country.find((code) => ISO_CODE.test(code)) ?? "",
    region: read("addr:region") || read("is_in"),
    feature,
  };
}

/** The kind of a feature from OpenStreetMap's keys; "place" where they do not say. */
export function kindOf(feature: LayerFeature): string {
  const read = (key: string) => feature.properties[key];
  const given = read("kind");
  if (typeof given === "string" && given) return given;
  if (read("boundary") === "administrative" || read("boundary") === "region")
    return String(read("admin_level")) === "2" ? "country" : "region";
  if (read("waterway")) return "river";
  const natural = read("natural");
  if (read("place") === "sea" || read("place") === "ocean") return String(read("place"));
  if (natural === "water") return read("water") === "reservoir" ? "reservoir" : "lake";
  if (typeof natural === "string" && natural) return natural;
  const place = read("place");
  if (place === "state" || place === "province") return "region";
  return typeof place === "string" && place ? place : "place";
}

export interface PlaceName {
  readonly name: string;
  /** One of its other names, not one it mostly goes by. */
  readonly alternate: boolean;
}

/** Every name a feature goes by, in any language, once each, those it mostly goes by first. */
export function spellingsOf({ properties }: LayerFeature): readonly PlaceName[] {
  const names: PlaceName[] = [];
  const known = new Set<string>();
  for (const [i, key] of NAME_KEYS.entries()) {
    const value = properties[key];
    if (typeof value !== "string") continue;
    for (const part of value.includes(";") ? value.split(";") : [value]) {
      const name = part.trim();
      if (name === "" || known.has(name)) continue;
      known.add(name);
      const isOther = i >= MAIN_KEYS.length && !opens(names[0]?.name ?? "", name);
      names.push({ name, alternate: isOther });
    }
  }
  return names;
}

/** "Washington, D.C." is called Washington. */
const opens = (whole: string, name: string): boolean =>
  whole.startsWith(name) && whole.startsWith(", ", name.length);

export const namesOf = (feature: LayerFeature): readonly string[] =>
  spellingsOf(feature).map(({ name }) => name);

/** "Kherson Oblast" → "Kherson"; null for a name that does not end in its kind. */
export function withoutKind(name: string): string | null {
  const parts = name.split(" ");
  const last = parts.at(-1);
  return parts.length > 1 && last && FOLLOWS_NAME.has(fold(last))
    ? parts.slice(0, -1).join(" ")
    : null;
}
