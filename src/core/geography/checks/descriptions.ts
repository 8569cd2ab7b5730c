import { GOVERNMENT_NOUNS } from "../../read/lexicon/actors.ts";
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS, isVerb } from "../../read/lexicon/grammar.ts";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { isKindNoun, isLandsKind, isParticiple, listFrom } from "./ground.ts";
import { type Compass, type Placed, type Words, adjectiveTo, compassAt } from "./phrases.ts";
import { namedBefore } from "./subjects.ts";

/** Words that describe a name: "the southern Romanian port city of NAME", "NAME, a coastal town". */
export interface Description {
  /** Every name it holds for: "the nearby cities of A and B". */
  readonly names: readonly Placed[];
  /** The describing words, half-open, without the name. */
  readonly first: number;
  readonly end: number;
  /** From the first of the words or the name to the last, for one of the names. */
  readonly spanOf: (name: Placed) => readonly [first: number, end: number];
  /** True where it stands before the name. */
  readonly isBefore: boolean;
  /** "city", "port"; empty where there is none. */
  readonly head: string;
  readonly compass: Compass | null;
  /** "Romanian", "Romania's": the land named among the words. */
  readonly owner: PlaceEntry | null;
  /** True for "Romania's", against "Romanian". */
  readonly isOwned: boolean;
  /** True where nothing but adjectives stands after the owner: not "Romanian farmers praise". */
  readonly isOwnerNear: boolean;
  /** Other names among the words: "the Black Sea port of". */
  readonly through: readonly Placed[];
  /** Index of the first of the words that matches. */
  readonly has: (pattern: RegExp) => number | null;
}

const LONGEST = 10;
const HELD = /(?:ed|held)$/u; // "Russian occupied Crimea", without its hyphen
const ADJECTIVES =
  /^(?:-|separatist|breakaway|coastal|border|neighbouring|neighboring|nearby|rural|remote|war|torn|western|eastern|industrial|historic|autonomous|own|entire|whole|mainly|largely)$/u;
const known = new WeakMap<Words, readonly Description[]>();

/** Descriptions of all names of a claim that have one. */
export function descriptionsOf(words: Words): readonly Description[] {
  const cached = known.get(words);
  if (cached) return cached;
  const seen = new Set<number>();
  const found: Description[] = [];
  for (const { first } of words.passage.names) {
    const name = words.nameAt(first);
    const description = name && !seen.has(first) ? before(words, name) : null;
    for (const each of description?.names ?? []) seen.add(each.first);
    if (description) found.push(description);
  }
  for (let i = 1; i < words.size; i++) {
    const description = isKindNoun(words.lower(i)) ? after(words, i) : null;
    if (description) found.push(description);
  }
  known.set(words, found);
  return found;
}

function before(words: Words, name: Placed): Description | null {
  const isOf = words.lower(name.first - 1) === "of" && isKindNoun(words.lower(name.first - 2));
  const end = isOf ? name.first - 1 : name.first;
  let first = end;
  while (first > end - LONGEST && mayDescribe(words, first - 1)) first--;
  if (first === end) return null;
  const head =
    isKindNoun(words.lower(end - 1)) && !words.isInName(end - 1) ? words.lower(end - 1) : "";
  const list = listFrom(words, name);
  const last = list.at(-1) ?? name;
  const isPlural = isLandsKind(words, last) && words.lower(last.end).endsWith("s"); // "Y's A and B regions"
  const names = isOf || head.endsWith("s") || isPlural ? list : [name];
  const spanOf = (each: Placed): [number, number] => [first, each.end];
  return { names, first, end, spanOf, isBefore: true, head, ...read(words, first, end) };
}

/** "NAME, a coastal town", "NAME is a major Black Sea port": the noun at i and what stands before it. */
function after(words: Words, i: number): Description | null {
  const next = words.lower(i + 1);
  if (
    words.isInName(i) ||
    isKindNoun(next) ||
    (next === "of" && words.nameAt(i + 2) !== null && words.lower(i) !== "capital")
  )
    return null;
  if (words.nameAt(i + 1)) return null;
  const name = namedBefore(words, i + 1);
  if (!name || name.end > i) return null;
  let first = i;
  while (first > name.end && mayDescribe(words, first - 1)) first--;
  const span: [number, number] = [name.first, i + 1];
  return {
    names: [name], first, end: i + 1, spanOf: () => span, isBefore: false,
    head: words.lower(i), ...read(words, first, i + 1),
  }; // prettier-ignore
}

function read(
  words: Words,
  first: number,
  end: number,
): Pick<Description, "compass" | "owner" | "isOwned" | "isOwnerNear" | "through" | "has"> {
  const through: Placed[] = [];
  let compass: Compass | null = null;
  let owner: PlaceEntry | null = null;
  let isOwned = false;
  let isOwnerNear = false;
  for (let i = first; i < end; i++) {
    const inner = words.nameAt(i);
    const direction = inner ? null : compassAt(words, i);
    if (inner) {
      if (/^['’]s?$/u.test(words.token(inner.end)?.text ?? "")) {
        owner = inner.place;
        isOwned = true;
        isOwnerNear = true;
        i = inner.end;
        continue;
      } else if (inner.end <= end) through.push(inner);
      i = inner.end - 1;
    } else if (direction) {
      compass = direction;
      i = direction.end - 1;
    } else {
      const adjective = adjectiveTo(words, i + 1)?.place;
      if (adjective) isOwnerNear = true;
      else if (GOVERNMENT_NOUNS.has(words.lower(i)) || HELD.test(words.lower(i))) owner = null;
      else isOwnerNear &&= ADJECTIVES.test(words.lower(i));
      owner = adjective ?? owner;
    }
  }
  const has = (pattern: RegExp): number | null => {
    for (let i = first; i < end; i++)
      if (!words.isInName(i) && pattern.test(words.lower(i)) && words.token(i + 1)?.text !== "-")
        return i;
    return null;
  };
  return { compass, owner, isOwned, isOwnerNear, through, has };
}

function mayDescribe(words: Words, i: number): boolean {
  const token = words.token(i);
  if (!token) return false;
  if (words.isInName(i)) return true;
  if (/^['’]s?$/u.test(token.text)) return words.isInName(i - 1);
  if (token.text === "-") return true;
  if (token.kind !== "word") return false;
  const { lower } = token;
  if (DETERMINERS.has(lower)) return lower === "main" || lower === "major";
  if (/^(?:near|nearby|neighbouring|neighboring)$/u.test(lower)) return lower !== "near";
  if (PREPOSITIONS.has(lower) || CONJUNCTIONS.has(lower)) return false;
  if (token.capital && i > 0)
    return (
      adjectiveTo(words, i + 1) !== null || compassAt(words, i) !== null || isHyphened(words, i)
    );
  return !isVerb(lower) || isParticiple(words, i);
}

/** "Russian-held": two words that make one adjective. */
const isHyphened = (words: Words, i: number): boolean => words.token(i + 1)?.text === "-";
