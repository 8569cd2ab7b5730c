import type { Layer, LayerFeature } from "../layer.ts";
import { type Token, fold, tokenise } from "./tokens.ts";
import { FOLLOWS_NAME } from "./lexicon/kinds.ts";
import { NOT_A_NAME } from "./lexicon/not-names.ts";

/** A place as reading needs it: what it is called, what it is, and how well known. */
export interface PlaceEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly layer: string;
  readonly population: number;
  /** True for the capital of a country, whose name may stand for its government. */
  readonly capital: boolean;
  /** ISO 3166-1 alpha-2, upper case; empty where no layer says. */
  readonly country: string;
  /** Id of the first-level region it lies in; empty where no layer says. */
  readonly region: string;
  readonly feature: LayerFeature;
}

/** One bearer of a name. `bare`: the name without its kind, "Kherson" for Kherson Oblast. */
export interface Bearer {
  readonly place: PlaceEntry;
  readonly bare: boolean;
}

/** True for a name that is a common word as well: "Nice", "Reading"; "US" in capitals is none. */
export const isCommonWord = (name: string): boolean =>
  name !== name.toUpperCase() && NOT_A_NAME.has(fold(name));

interface Node {
  readonly next: Map<string, Node>;
  readonly bearers: Bearer[];
  /** Ids of the bearers: a layer may give one name to every feature it has. */
  readonly ids: Set<string>;
}

export interface NameMatch {
  /** Token after the last one of the name. */
  readonly endToken: number;
  readonly bearers: readonly Bearer[];
}

export interface Gazetteer {
  readonly places: ReadonlyMap<string, PlaceEntry>;
  /** The longest name that begins at token i, and everything that bears it. */
  readonly match: (tokens: readonly Token[], i: number) => NameMatch | null;
}

const NAME_KEYS = [
  "name", "name:en", "name:uk", "name:ru", "int_name", "short_name", "official_name",
  "alt_name", "alt_name:en", "old_name", "old_name:en", "loc_name",
]; // prettier-ignore
const LONGEST_NAME_TOKENS = 8;
const ISO_CODE = /^[A-Z]{2}$/;

/**
 * Indexes every name in the layers, word by word.
 *
 * Earlier layers win where places are otherwise equal, so a user's own layer
 * goes first. Display layers (basemap-…) carry no places and are left out.
 */
export function buildGazetteer(layers: readonly Layer[]): Gazetteer {
  const root = newNode();
  const places = new Map<string, PlaceEntry>();
  for (const layer of layers) {
    if (layer.name.startsWith("basemap-")) continue;
    for (const feature of layer.features) {
      const place = entryOf(feature, layer.name);
      if (!place || places.has(place.id)) continue;
      places.set(place.id, place);
      for (const name of namesOf(feature)) addName(root, name, { place, bare: false });
      const bare = withoutKind(place.name);
      if (bare) addName(root, bare, { place, bare: true });
    }
  }
  addSeats(root, places);
  return { places, match: (tokens, i) => longest(root, tokens, i) };
}

/** A region goes by every name of its seat as well: "Zaporizhzhya" is a spelling of both. */
function addSeats(root: Node, places: ReadonlyMap<string, PlaceEntry>): void {
  for (const place of places.values()) {
    const { capital } = place.feature.properties;
    const seat = typeof capital === "string" ? places.get(capital) : undefined;
    if (place.kind !== "region" || !seat) continue;
    for (const name of namesOf(seat.feature)) addName(root, name, { place, bare: true });
  }
}

const newNode = (): Node => ({ next: new Map(), bearers: [], ids: new Set() });

function addName(root: Node, name: string, bearer: Bearer): void {
  const keys = tokenise(name).map(keyOf);
  if (keys.length === 0 || keys.length > LONGEST_NAME_TOKENS || !usable(name)) return;
  let node = root;
  for (const key of keys) {
    const next = node.next.get(key) ?? newNode();
    node.next.set(key, next);
    node = next;
  }
  if (node.ids.has(bearer.place.id)) return;
  node.ids.add(bearer.place.id);
  node.bearers.push(bearer);
}

/** Two letters name a place only as an abbreviation in capitals. */
function usable(name: string): boolean {
  const letters = name.replace(/[^\p{L}]/gu, "");
  return letters.length > 3 || letters === letters.toUpperCase() || letters.length === 3;
}

function longest(root: Node, tokens: readonly Token[], i: number): NameMatch | null {
  let node: Node | undefined = root;
  let found: NameMatch | null = null;
  for (let at = i; at < tokens.length; at++) {
    const token: Token | undefined = tokens[at];
    node = token && node.next.get(keyOf(token));
    if (!node) break;
    if (node.bearers.length > 0) found = { endToken: at + 1, bearers: node.bearers };
  }
  return found;
}

const BEYOND_ASCII = /[^\x20-\x7e]/;
const LATIN = /^[\p{Script=Latin}'-]+$/u;

/** Latin accents are optional in names ("Chisinau", "Chișinău"); in Cyrillic й is its own letter. */
const keyOf = ({ lower }: Token): string => {
  const plain = lower.endsWith(".") ? lower.replaceAll(".", "") : lower;
  return BEYOND_ASCII.test(plain) && LATIN.test(plain)
    ? plain.normalize("NFD").replace(/\p{M}/gu, "")
    : plain;
};

function entryOf(feature: LayerFeature, layer: string): PlaceEntry | null {
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

function namesOf(feature: LayerFeature): string[] {
  return NAME_KEYS.flatMap((key) => {
    const value = feature.properties[key];
    return typeof value === "string" ? value.split(";").map((name) => name.trim()) : [];
  }).filter(Boolean);
}

/** "Kherson Oblast" → "Kherson"; null for a name that does not end in its kind. */
function withoutKind(name: string): string | null {
  const parts = name.split(" ");
  const last = parts.at(-1);
  return parts.length > 1 && last && FOLLOWS_NAME.has(fold(last))
    ? parts.slice(0, -1).join(" ")
    : null;
}
