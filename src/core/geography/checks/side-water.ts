import { DETERMINERS } from "../../read/lexicon/grammar.ts";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import type { NamedPlace, Passage } from "./passage.ts";
import {
  LAKE_KINDS,
  LAKE_NOUNS,
  NAMED_FOR_RIVER,
  RIVER_KINDS,
  RIVER_NOUNS,
} from "./side-lexicon.ts";

/** The river or lake a side belongs to. */
export type Water =
  | {
      readonly kind: "known";
      readonly place: PlaceEntry;
      /** True where no word names it: the only river beside the towns that are named. */
      readonly isAssumed?: true;
    }
  /** Named, and no layer has it; or several things bear the name. */
  | { readonly kind: "unknown"; readonly name: string };

interface Beside {
  /** Tokens of the side itself. */
  readonly first: number;
  readonly end: number;
  /** A bank is a river's even where no water is named beside it. */
  readonly isBank: boolean;
  /** Written as a name, "West Bank": a territory or a quarter unless its water stands beside it. */
  readonly isName: boolean;
}

interface WaterWords {
  readonly water: Water;
  /** Tokens of the side and its water together. */
  readonly first: number;
  readonly end: number;
}

export const isRiver = ({ kind }: PlaceEntry): boolean => RIVER_KINDS.has(kind);
export const isWater = (place: PlaceEntry): boolean => isRiver(place) || LAKE_KINDS.has(place.kind);

/** @returns null where the side is no bank or shore: of a road, a debate, a country. */
export function waterOf(passage: Passage, side: Beside): WaterWords | null {
  const after = waterAfter(passage, side.end);
  if (after === "other") return null;
  if (after) {
    if (after.water.kind === "unknown" && side.isName) return null;
    return { water: after.water, first: startOf(passage, side.first), end: after.end };
  }
  const before = waterBefore(passage, side.first);
  if (before) return { ...before, end: side.end };
  if (!side.isBank || side.isName) return null;
  const near = pointedAt(passage, side.first, RIVER_NOUNS);
  return near && { water: near, first: startOf(passage, side.first), end: side.end };
}

const SKIPPED = /^(?:lower|upper|middle|mighty|wide|broad|nearby|same|great|frozen|swollen|main)$/u;
const MOST_SKIPPED = 4; // "of the lower river"

/** "of the Danube", "of the river", "across the Danube"; "other" for what is no water. */
function waterAfter(
  passage: Passage,
  i: number,
): { readonly water: Water; readonly end: number } | "other" | null {
  const { tokens, names } = passage;
  const link = tokens[i]?.lower ?? "";
  if (!/^(?:of|across|over)$/u.test(link)) return null;
  let noun: number | null = null;
  for (let at = i + 1; at <= i + 1 + MOST_SKIPPED; at++) {
    const token = tokens[at];
    if (!token) break;
    const name = names.find(({ first }) => first === at);
    if (name)
      return NAMED_FOR_RIVER.has(tokens[name.end]?.lower ?? "")
        ? "other"
        : (namedWater(passage, name) ?? "other");
    const isNoun = RIVER_NOUNS.has(token.lower) || LAKE_NOUNS.has(token.lower);
    if (isNoun) noun = at;
    else if (token.capital) return unknownWater(passage, at, noun !== null) ?? "other";
    else if (!DETERMINERS.has(token.lower) && !SKIPPED.test(token.lower)) break;
  }
  if (noun === null) return "other";
  const kinds = LAKE_NOUNS.has(tokens[noun]?.lower ?? "") ? LAKE_NOUNS : RIVER_NOUNS;
  const meant = tokens[noun]?.lower ?? "water";
  const water = pointedAt(passage, i, kinds) ?? { kind: "unknown" as const, name: `the ${meant}` };
  return { water, end: noun + 1 };
}

function namedWater(
  passage: Passage,
  name: NamedPlace,
): { readonly water: Water; readonly end: number } | null {
  const water = waterNamed(passage, name);
  if (!water) return null;
  const { tokens } = passage;
  const hasNoun = RIVER_NOUNS.has(tokens[name.end]?.lower ?? "");
  return { water, end: hasNoun ? name.end + 1 : name.end };
}

/** The water a name stands for; a town and a river of one name are told apart by the article. */
export function waterNamed(passage: Passage, { mention, place, first }: NamedPlace): Water | null {
  if (place && isWater(place)) return { kind: "known", place };
  const other = mention.candidates.flatMap((candidate) => {
    const found = passage.placeOf(candidate.place);
    return found && isWater(found) ? [found] : [];
  })[0];
  if (!other) return null;
  const hasArticle = passage.tokens[first - 1]?.lower === "the";
  return hasArticle ? { kind: "known", place: other } : { kind: "unknown", name: mention.text };
}

/** "the Oder", "the River Test": a capital no layer knows, with the article rivers take. */
function unknownWater(
  { tokens }: Passage,
  at: number,
  hasNoun: boolean,
): { readonly water: Water; readonly end: number } | null {
  let end = at + 1;
  while (tokens[end]?.capital) end++;
  const words = tokens.slice(at, end);
  const noun = [words[0], words.at(-1), tokens[end]].some(
    (token) => token && (RIVER_NOUNS.has(token.lower) || LAKE_NOUNS.has(token.lower)),
  );
  if (!noun && !hasNoun && tokens[at - 1]?.lower !== "the") return null;
  return { water: { kind: "unknown", name: words.map(({ text }) => text).join(" ") }, end };
}

/** "the Danube's", "the Dnipro River", "the river's", "its": what stands right before a side. */
function waterBefore(
  passage: Passage,
  first: number,
): { readonly water: Water; readonly first: number } | null {
  const { tokens, names } = passage;
  let i = first - 1;
  if (/^(?:its|whose)$/u.test(tokens[i]?.lower ?? "")) {
    const water = pointedAt(passage, i, null);
    return water && { water, first: i };
  }
  while (/^(?:entire|whole|lower|upper|far|low|steep|high)$/u.test(tokens[i]?.lower ?? "")) i--;
  if (/^['’]s?$/u.test(tokens[i]?.text ?? "")) i--;
  const name = names.find(({ end }) => end === i + 1);
  const beside =
    name ?? names.find(({ end }) => end === i && RIVER_NOUNS.has(tokens[i]?.lower ?? ""));
  const named = beside && waterNamed(passage, beside);
  if (beside && named) return { water: named, first: startOf(passage, beside.first) };
  const noun = tokens[i]?.lower ?? "";
  if (i === first - 1 || !(RIVER_NOUNS.has(noun) || LAKE_NOUNS.has(noun))) return null;
  const water = pointedAt(passage, i, RIVER_NOUNS.has(noun) ? RIVER_NOUNS : LAKE_NOUNS);
  return water && { water, first: startOf(passage, i) };
}

/** "the river": the one named last before the word, else next in the claim, else in the article. */
export function pointedAt(
  passage: Passage,
  i: number,
  nouns: ReadonlySet<string> | null,
): Water | null {
  const fits = (place: PlaceEntry | null): place is PlaceEntry =>
    place !== null &&
    isWater(place) &&
    (nouns === null || (nouns === RIVER_NOUNS) === isRiver(place));
  const own = passage.names.filter(({ place }) => fits(place));
  const nearest = own.findLast(({ end }) => end <= i) ?? own.find(({ first }) => first > i);
  const place = nearest?.place ?? passage.waters.find(fits) ?? null;
  if (place) return { kind: "known", place };
  const isNamed = passage.waters.some(isRiver);
  const beside = nouns === RIVER_NOUNS && !isNamed ? passage.riverBeside() : null;
  return beside && { kind: "known", place: beside, isAssumed: true };
}

const startOf = ({ tokens }: Passage, first: number): number =>
  DETERMINERS.has(tokens[first - 1]?.lower ?? "") ? first - 1 : first;
