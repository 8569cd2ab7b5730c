import { PREPOSITIONS } from "./lexicon/grammar.ts";
import { CITY_KINDS, POINTS_BACK } from "./lexicon/kinds.ts";
import { words } from "./lexicon/words.ts";
import type { Gazetteer, PlaceEntry } from "./gazetteer.ts";
import type { FoundName } from "./mentions.ts";
import { isIndefinite, isPointing } from "./pointing.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import { liesIn, widePlace } from "./wide-place.ts";

/** A name with the place it was found to mean. */
export interface PlacedName extends FoundName {
  readonly place: PlaceEntry;
  readonly literal: boolean;
}

/** What each passage of an article is about, for claims whose words name no place. */
export interface Focus {
  /** The place meant by "the city" or "the region" at token i; null where no such words stand. */
  readonly pointedAt: (i: number, sentence: Sentence) => PlaceEntry | null;
  /** The place a sentence is about when nothing in it says so. */
  readonly about: (sentence: Sentence) => PlaceEntry | null;
  /** Whether the last town its paragraph names is one nobody knows: no other town stands in for it. */
  readonly isElsewhere: (sentence: Sentence) => boolean;
  /** A place one can stand on, by id: a passage is seldom about a river alone. */
  readonly isGround: (id: string) => boolean;
}

/** Places a passage can be about; a country or a sea is too coarse while anything finer is told of. */
const isFine = ({ kind }: PlaceEntry): boolean => !COARSE.has(kind);
const COARSE = words(`country continent sea ocean`);
const WATERS = words(`river sea ocean bay lake reservoir`);

/**
 * @param told - names in what is said, without those of sources and cues.
 * @param names - all of them.
 * @param unknown - names that were found to mean no place of the gazetteer.
 */
export function createFocus(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  told: readonly PlacedName[],
  names: readonly PlacedName[],
  unknown: readonly FoundName[],
  gazetteer: Gazetteer,
): Focus {
  const literal = told.filter((name) => name.literal);
  const places = literal.map(({ place }) => place);
  const everywhere = names.map(({ place }) => place);
  const wide = widePlace(everywhere.filter(isFine), everywhere, gazetteer);
  const best = outstanding(places);
  const main =
    (best && wide && !liesIn(best, wide) ? null : best) ??
    wide ??
    mostNamed(places) ??
    mostNamed(everywhere);
  const blockOf = (name: FoundName) => sentences[name.sentence]?.block ?? -1;
  const byBlock = groupBy(told, blockOf);
  const fineByBlock = groupBy(
    literal.filter(({ place }) => isFine(place)),
    blockOf,
  );
  const before = (named: readonly PlacedName[], i: number) => named[countBefore(named, i) - 1];
  const cities = literal.filter(({ place }) => CITY_KINDS.has(place.kind));

  const lastFine = ({ block, firstToken }: Sentence): PlacedName | undefined =>
    before(fineByBlock.get(block) ?? [], firstToken);

  /** The names of places of some kinds, and the one named most; looked for once, when words point to one. */
  const ofKinds = new Map<readonly string[], OfKinds>();
  function namedOf(kinds: readonly string[]): OfKinds {
    const known = ofKinds.get(kinds);
    if (known) return known;
    const named = literal.filter(({ place }) => kinds.includes(place.kind));
    const made = { named, most: mostNamed(named.map(({ place }) => place)) };
    ofKinds.set(kinds, made);
    return made;
  }

  // "in NAME", "the mayor of NAME": a name that stands alone may be a house or a body.
  const strangers = unknown.filter(({ firstToken }) =>
    PREPOSITIONS.has(tokens[firstToken - 1]?.lower ?? ""),
  );

  function isElsewhere(sentence: Sentence): boolean {
    const stranger = strangers[countBefore(strangers, sentence.endToken) - 1];
    if (!stranger || blockOf(stranger) !== sentence.block) return false;
    return stranger.firstToken > (lastFine(sentence)?.firstToken ?? -1);
  }

  function about(sentence: Sentence): PlaceEntry | null {
    const here = byBlock.get(sentence.block) ?? [];
    const isStrange = isElsewhere(sentence);
    const last = isStrange ? undefined : lastFine(sentence);
    if (last) return last.place;
    const homeland = here.find(
      ({ place }) => place.kind === "country" && place.country === main?.country,
    );
    return here.every(({ place }) => !isFine(place)) && homeland
      ? homeland.place
      : ((isStrange ? wide : null) ?? main);
  }

  function pointedAt(i: number, sentence: Sentence): PlaceEntry | null {
    const noun = tokens[i];
    const kinds = noun && !noun.capital ? POINTS_BACK.get(noun.lower) : undefined;
    if (!kinds || !isPointing(tokens, i)) return null;
    const { named, most } = namedOf(kinds);
    const last = before(named, i);
    if (kinds.includes("region"))
      return isIndefinite(tokens, i) ? null : regionAt(i, last, sentence);
    // A town nobody knows, told of a moment ago, is meant before any other.
    const stranger = strangers[countBefore(strangers, i) - 1];
    if (stranger && stranger.firstToken > (last?.firstToken ?? -1)) return null;
    return last && blockOf(last) === sentence.block ? last.place : (most ?? last?.place ?? null);
  }

  /** "the region": one named a moment ago, else the one that holds what the passage is about. */
  function regionAt(
    i: number,
    last: PlacedName | undefined,
    sentence: Sentence,
  ): PlaceEntry | null {
    const isRecent = last !== undefined && blockOf(last) >= sentence.block - 1;
    const sameName = tokens.slice(i + 1, i + 5).some(({ lower }) => lower === "same");
    if (isRecent && !sameName) return last.place;
    const city = before(cities, i)?.place ?? main;
    return (city && gazetteer.places.get(city.region)) ?? last?.place ?? null;
  }

  const isGround = (id: string): boolean => !WATERS.has(gazetteer.places.get(id)?.kind ?? "");
  return { about, isElsewhere, pointedAt, isGround };
}

interface OfKinds {
  readonly named: readonly PlacedName[];
  readonly most: PlaceEntry | null;
}

function groupBy(
  names: readonly PlacedName[],
  blockOf: (name: PlacedName) => number,
): ReadonlyMap<number, readonly PlacedName[]> {
  const groups = new Map<number, PlacedName[]>();
  for (const name of names) {
    const block = blockOf(name);
    const group = groups.get(block);
    if (group) group.push(name);
    else groups.set(block, [name]);
  }
  return groups;
}

/** How many of the names, in reading order, begin before token i. */
function countBefore(names: readonly FoundName[], i: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.firstToken ?? Infinity) < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

const STANDS_OUT = 0.25; // share of an article's names; below it no one place is what it is about

/** The place most named, if the article comes back to it often enough. */
function outstanding(places: readonly PlaceEntry[]): PlaceEntry | null {
  const best = mostNamed(places);
  const fine = places.filter(isFine);
  if (best === null || !isFine(best) || new Set(fine).size === 1) return best;
  const count = fine.filter((place) => place === best).length;
  return count > 1 && count >= fine.length * STANDS_OUT ? best : null;
}

const COARSE_WEIGHT = 0.25; // a country is named often without being what a text is about

/** The place with the most names; of equals, the first. */
function mostNamed(places: readonly PlaceEntry[]): PlaceEntry | null {
  const counts = new Map<PlaceEntry, number>();
  for (const place of places)
    counts.set(place, (counts.get(place) ?? 0) + (isFine(place) ? 1 : COARSE_WEIGHT));
  let best: PlaceEntry | null = null;
  for (const [place, count] of counts)
    if (count > (best ? (counts.get(best) ?? 0) : 0)) best = place;
  return best;
}
