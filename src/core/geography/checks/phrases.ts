import type { Token } from "../../read/tokens.ts";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { adjectivePlace } from "./adjectives.ts";
import type { Passage } from "./passage.ts";
import type { World } from "./world.ts";

/** A name, or an adjective, that stands for a place. */
export interface Placed {
  readonly place: PlaceEntry;
  readonly first: number;
  readonly end: number;
  /** False for a name that stands for a government. */
  readonly literal: boolean;
}

/** The words of one claim, to be walked by index. */
export interface Words {
  readonly passage: Passage;
  readonly world: World;
  readonly size: number;
  readonly token: (i: number) => Token | undefined;
  /** Folded; empty beyond either end. */
  readonly lower: (i: number) => string;
  /** The resolved name that begins at i; none for one whose place is in doubt. */
  readonly nameAt: (i: number) => Placed | null;
  /** The resolved name whose last word is before `end`. */
  readonly nameTo: (end: number) => Placed | null;
  readonly isInName: (i: number) => boolean;
}

const known = new WeakMap<Passage, Words>();

export function wordsOf(passage: Passage, world: World): Words {
  const words = known.get(passage);
  if (words) return words;
  const { tokens, names } = passage;
  const starts = new Map<number, Placed>();
  const ends = new Map<number, Placed>();
  const inside = new Set<number>();
  const regions = regionsNamed(passage, world);
  for (const { place: read, first, end, mention } of names) {
    for (let i = first; i < end; i++) inside.add(i);
    const place = regions.get(first) ?? read;
    if (place === null) continue;
    const placed = { place, first, end, literal: mention.literal };
    starts.set(first, placed);
    ends.set(end, placed);
  }
  const made: Words = {
    passage,
    world,
    size: tokens.length,
    token: (i) => tokens[i],
    lower: (i) => tokens[i]?.lower ?? "",
    nameAt: (i) => starts.get(i) ?? null,
    nameTo: (end) => ends.get(end) ?? null,
    isInName: (i) => inside.has(i),
  };
  known.set(passage, made);
  return made;
}

const REGIONS = /^(?:regions|oblasts|provinces|districts|counties|states|territories)$/u;

/** "the A and B regions": names read as towns that are meant as the regions around them, by their first token. */
function regionsNamed({ tokens, names }: Passage, world: World): ReadonlyMap<number, PlaceEntry> {
  const found = new Map<number, PlaceEntry>();
  let next = -1; // first token of the name after, where that is one of the list
  for (const { place, first, end } of names.toReversed()) {
    const after = tokens[end]?.lower ?? "";
    const joint = tokens[end + 1]?.lower === "and" ? end + 2 : end + 1;
    const isOfList = REGIONS.test(after) || (/^(?:and|or|,)$/u.test(after) && joint === next);
    next = isOfList ? first : -1;
    const region = isOfList && place ? world.place(place.region) : null;
    if (place && region?.name.startsWith(place.name)) found.set(first, region);
  }
  return found;
}

/** A word of direction, as degrees clockwise from north. */
export interface Compass {
  readonly degrees: number;
  /** "southern", against "south". */
  readonly isAdjective: boolean;
  readonly first: number;
  readonly end: number;
}

const DEGREES = new Map([
  ["north", 0], ["northeast", 45], ["east", 90], ["southeast", 135],
  ["south", 180], ["southwest", 225], ["west", 270], ["northwest", 315],
]); // prettier-ignore

/** "south", "south-eastern", "northwest"; not inside a name, nor a capitalised part of one. */
export function compassAt(words: Words, i: number): Compass | null {
  const token = words.token(i);
  if (token?.kind !== "word" || words.isInName(i)) return null;
  const isJoined = words.token(i + 1)?.text === "-" && DEGREES.has(bare(words.lower(i + 2)));
  const whole = isJoined ? token.lower + words.lower(i + 2) : token.lower;
  const degrees = DEGREES.get(bare(whole));
  if (degrees === undefined) return null;
  const end = isJoined ? i + 3 : i + 1;
  const isPartOfName = i > 0 || words.token(end)?.capital === true;
  if (token.capital && isPartOfName && words.lower(end) !== "of") return null;
  return { degrees, isAdjective: whole.endsWith("ern"), first: i, end };
}

const bare = (word: string): string => (word.endsWith("ern") ? word.slice(0, -3) : word);

const POINTS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"]; // prettier-ignore

/** The point of the compass nearest to a bearing. */
export const compassName = (degrees: number): string =>
  POINTS[Math.round((((degrees % 360) + 360) % 360) / 45) % 8] ?? "north";

/** The place of an adjective that ends before `end`: "Romanian", "South Sudanese", not "Russian-held". */
export function adjectiveTo(
  words: Words,
  end: number,
): { readonly place: PlaceEntry; readonly first: number } | null {
  const token = words.token(end - 1);
  const joined = words.token(end)?.text === "-" || words.token(end - 2)?.text === "-";
  if (!token?.capital || joined || words.isInName(end - 1)) return null;
  const before = words.token(end - 2);
  const isLonger = before?.capital === true && before.kind === "word" && !words.isInName(end - 2);
  const longer = isLonger ? adjectivePlace(words.world, `${before.text} ${token.text}`) : null;
  if (longer) return { place: longer, first: end - 2 };
  if (isLonger && compassAt(words, end - 2) !== null) return null;
  if (isLonger && DEGREES.has(bare(before.lower))) return null;
  const place = adjectivePlace(words.world, token.text);
  return place ? { place, first: end - 1 } : null;
}

/** Where words stand in the article's text. */
export function spanOf(words: Words, first: number, end: number): { start: number; end: number } {
  return { start: words.token(first)?.start ?? 0, end: words.token(end - 1)?.end ?? 0 };
}

/** The words themselves, verbatim. */
export function quoted(words: Words, first: number, end: number): string {
  const span = spanOf(words, first, end);
  return `“${words.passage.article.text.slice(span.start, span.end).replaceAll(/\s+/gu, " ")}”`;
}

export const isClosed = (words: Words, end: number): boolean =>
  end >= words.size || /^[,.;:)!?—–”"]$/u.test(words.token(end)?.text ?? "");
