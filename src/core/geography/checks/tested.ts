import type { Feature } from "geojson";
import type { Check } from "../../model.ts";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { construction } from "./construction.ts";
import { speaksOfThePast } from "./past.ts";
import type { Words } from "./phrases.ts";
import { spanOf } from "./phrases.ts";
import type { Finding } from "./predicate.ts";
import { distanceKm } from "../turf.ts";
import { layersRead, pointOf } from "./shape.ts";

export type Verdict = Check["verdict"];

export interface Tested {
  readonly predicate: string;
  readonly verdict: Verdict;
  readonly explanation: string;
  readonly measured: Check["measured"];
  readonly places: readonly PlaceEntry[];
  readonly parts: readonly Feature[];
}

/** A finding about the words from `first` to `end`. */
export const findingOf = (
  words: Words,
  first: number,
  end: number,
  { predicate, verdict, explanation, measured, places, parts }: Tested,
): Finding => {
  const doubt = verdict === "inconsistent" ? doubtOf(words, first, end, places, predicate) : null;
  return {
    predicate,
    verdict: doubt === null ? verdict : "untestable",
    explanation: doubt === null ? explanation : `${explanation} ${doubt}`,
    measured,
    layers: layersRead(words.world, places),
    construction: construction(parts),
    ...spanOf(words, first, end),
  };
};

/** Why words that do not fit the layers are not called inconsistent all the same; null where nothing speaks for them. */
function doubtOf(
  words: Words,
  first: number,
  end: number,
  places: readonly PlaceEntry[],
  predicate: string,
): string | null {
  // "X was in Y": a town stays where it is, and countries come and go.
  if (predicate === "within" && isPast(words, first, end))
    return "The words may speak of another time than the layers do.";
  if (isOnlyPossible(words, first, end)) return "The words say only what would be.";
  if (speaksOfThePast(words)) return "The words speak of another time than the layers do.";
  const rival = rivalOf(words, places);
  return rival === null ? null : `${rival} may be meant instead.`;
}

/** "X would border Y": nobody says that it does. */
function isOnlyPossible(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (/^(?:would|could|might)$/u.test(words.lower(i)) && !words.isInName(i)) return true;
  return false;
}

function isPast(words: Words, first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (/^(?:was|were)$/u.test(words.lower(i)) && !words.isInName(i)) return true;
  return false;
}

const RIVAL_SCORE = 0.05;
/** A town of that name in the same country is what the writer may have had in mind, however small. */
const NAMESAKE_SCORE = 0.003;
const RIVAL_KM = 100; // a town and the region around it are no rivals

/** Another bearer of a tested name, far from the one it was taken for: then nothing is inconsistent. */
function rivalOf({ passage, world }: Words, places: readonly PlaceEntry[]): string | null {
  for (const { mention, place } of passage.names) {
    if (!place || !places.includes(place)) continue;
    for (const { place: id, score } of mention.candidates) {
      const other = id === place.id || score < NAMESAKE_SCORE ? null : world.place(id);
      if (!other || (score < RIVAL_SCORE && !isNamesake(place, other))) continue;
      if (distanceKm(pointOf(other), pointOf(place)) > RIVAL_KM)
        return `Another ${other.name}, ${other.kind} ${other.country}`.trim();
    }
  }
  return null;
}

const isNamesake = (place: PlaceEntry, other: PlaceEntry): boolean =>
  isTown(place) && isTown(other) && other.country === place.country && other.name === place.name;

const isTown = ({ kind }: PlaceEntry): boolean => kind === "city" || kind === "town";

export const measuredKm = (value: number, tolerance: number): Check["measured"] => ({
  value: round(value, value < 10 ? 1 : 0),
  unit: "km",
  tolerance: round(tolerance, tolerance < 10 ? 1 : 0),
});

export function round(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.round(value * unit) / unit;
}

/** A finding with the places it holds together, of which one finding is enough. */
export interface Keyed {
  readonly key: string;
  readonly finding: Finding;
}

/** One finding for each predicate and pair of places: the first, but a stronger verdict wins over doubt. */
export function onePerPair(found: readonly Keyed[]): Finding[] {
  const kept = new Map<string, Finding>();
  for (const { key, finding } of found) {
    const before = kept.get(key);
    if (!before || before.verdict === "untestable") kept.set(key, finding);
  }
  return Array.from(kept.values());
}
