import type { Bearer, NameMatch, PlaceEntry, Setting } from "../read/gazetteer.ts";
import { type Token, tokenise } from "../read/tokens.ts";
import { type Result, err, ok } from "../result.ts";
import { BearerTable } from "./bearer-table.ts";
import { HashIndex, newFound } from "./hash-index.ts";
import { NameTable } from "./name-table.ts";
import { readSections } from "./packed-bytes.ts";
import { PlaceTable } from "./place-table.ts";
import { SECTION } from "./sections.ts";
import { readTables } from "./tables.ts";

/** The names of the world, searched where they lie; geo/README.md says where they come from. */
export interface WorldNames {
  /** The longest name that begins at token i, null for none. Linear in the name's words. */
  match(tokens: readonly Token[], i: number): NameMatch | null;
  /** "gn703448" for a town of GeoNames', own ids such as "region-donbas" for the rest. */
  place(id: string): PlaceEntry | undefined;
  /** How many live there and where it lies, without the rest of the place. */
  setting(id: string): Setting | undefined;
  /** For a person who looks a place up by its name, best known first. */
  search(name: string, limit: number): readonly PlaceEntry[];
  /** What a word for a people or for what is theirs points to: "Russian" → Russia. No mention. */
  demonym(tokens: readonly Token[], i: number): NameMatch | null;
}

/** @param bytes geo/world-names.bin @returns what is wrong with the bytes, as the end of a sentence */
export function openWorldNames(bytes: Uint8Array): Result<WorldNames, string> {
  const sections = readSections(bytes);
  if (!sections.ok) return sections;
  const tables = readTables(sections.value);
  if (!tables) return err("is not a packed gazetteer: its tables cannot be read");
  const part = (id: number): Uint8Array => sections.value.get(id) ?? new Uint8Array(0);
  const { nameCount } = tables;
  const names = new NameTable(part(SECTION.nameHeads), part(SECTION.nameTexts), nameCount);
  const index = new HashIndex(names);
  const places = new PlaceTable(sections.value, tables, names);
  const bearers = new BearerTable(sections.value, nameCount, places);
  return ok(worldNames(names, index, bearers, places));
}

function worldNames(
  names: NameTable,
  index: HashIndex,
  bearers: BearerTable,
  places: PlaceTable,
): WorldNames {
  const found = newFound();
  const known = new Map<number, readonly Bearer[]>();

  /** Who bears the names of an entry, made when first asked for and kept. */
  function borneBy(entry: number, sense: Sense): readonly Bearer[] {
    const key = entry * SENSES + sense;
    const kept = known.get(key);
    if (kept) return kept;
    const accepts = (name: number): boolean =>
      sense !== AS_WRITTEN_SMALL ||
      names.length(name) > LONGEST_ABBREVIATION ||
      !isAbbreviation(names.text(name));
    const [first, count] = [index.firstName(entry), index.names(entry)];
    const made = bearers.of(first, count, sense === AS_DEMONYM, accepts);
    known.set(key, made);
    return made;
  }

  function longest(tokens: readonly Token[], i: number, sense: Sense): NameMatch | null {
    for (let nth = index.namesAt(tokens, i, found) - 1; nth >= 0; nth--) {
      const borne = borneBy(found[nth * 2] ?? 0, sense);
      if (borne.length > 0) return { endToken: found[nth * 2 + 1] ?? 0, bearers: borne };
    }
    return null;
  }

  return {
    match: (tokens, i) =>
      longest(tokens, i, isInCapitals(tokens[i]) ? AS_WRITTEN_LARGE : AS_WRITTEN_SMALL),
    demonym: (tokens, i) => longest(tokens, i, AS_DEMONYM),
    place(id) {
      const place = places.find(id);
      return place === undefined ? undefined : places.entry(place);
    },
    setting(id) {
      const place = places.find(id);
      return place === undefined ? undefined : places.setting(place);
    },
    search(name, limit) {
      const entry = index.find(tokenise(name));
      if (entry < 0) return [];
      return borneBy(entry, AS_WRITTEN_LARGE)
        .filter(({ postal }) => postal !== true)
        .map(({ place }) => place)
        .sort((a, b) => b.population - a.population)
        .slice(0, limit);
    },
  };
}

/** A word may be asked for as a name, in capitals or not, or as a word for a people. */
const AS_WRITTEN_SMALL = 0;
const AS_WRITTEN_LARGE = 1;
const AS_DEMONYM = 2;
const SENSES = 3;
type Sense = typeof AS_WRITTEN_SMALL | typeof AS_WRITTEN_LARGE | typeof AS_DEMONYM;

/** "US" is none in "us". */
const ABBREVIATION = /^(?:\p{Lu}\.?){1,4}$/u;
const LONGEST_ABBREVIATION = 12; // code units
const isAbbreviation = (name: string): boolean => ABBREVIATION.test(name);

function isInCapitals(token: Token | undefined): boolean {
  if (!token) return false;
  const { text } = token;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) return false;
    if (code >= 0x80) return text === text.toUpperCase();
  }
  return true;
}
