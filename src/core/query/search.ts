import MiniSearch from "minisearch";
import type { Claim, Place } from "../model.ts";
import { outletOf } from "./citation.ts";
import type { LaterPart } from "./collection.ts";
import { foldedWords } from "./fold.ts";
import { countOf, filterOptions } from "./groups.ts";
import type { Lookup } from "./lookup.ts";
import { shownNames } from "./place-words.ts";
import { speakersOf } from "./query.ts";

/**
 * Finds claims, places, speakers and outlets in any spelling and script. The only
 * file that imports minisearch; the page loads it when somebody wants to search.
 */

export interface Found {
  readonly places: readonly { place: Place; claimCount: number }[];
  readonly speakers: readonly { name: string; claimCount: number }[];
  readonly outlets: readonly { name: string; claimCount: number }[];
  /** Best first, at most as many as were asked for. */
  readonly claims: readonly Claim[];
  /** How many claims match in all. */
  readonly claimCount: number;
}

export interface Search {
  /** @param kept - the claims that may be found and are counted: those known on a day. */
  find(text: string, limit: number, kept: readonly Claim[]): Found;
  /** Ids of all claims that match; null when the text holds no word at all. */
  claimIds(text: string): ReadonlySet<string> | null;
}

interface Entry {
  readonly id: number;
}

const PER_TURN = 200; // entries indexed before the page may answer again: about 15 ms
const FUZZY_LENGTH = 5; // letters; shorter words one letter apart are other words
const PREFIX_LENGTH = 3; // letters; fewer begin half of all claims, and a list of those helps nobody

/**
 * Builds the indexes a slice at a time, so that no keystroke waits for them.
 *
 * @param otherNames - what a place is also found by: exonyms, old names.
 */
export async function makeSearch(
  lookup: Lookup,
  otherNames: LaterPart["otherNames"],
): Promise<Search> {
  const { inOrder, places, articles } = lookup;
  const others = new Map(otherNames);
  const namesOf = new Map(
    [...places].map(([id, place]) => [
      id,
      foldedWords([...shownNames(place), others.get(id) ?? ""].join(" ")).join(" "),
    ]),
  );
  const { speakers, outlets } = filterOptions(lookup, inOrder);
  let counts = countClaims(lookup, []);

  const placeList = [...places.values()];
  const kinds = {
    places: await indexed(placeList, (place) => namesOf.get(place.id) ?? ""),
    speakers: await indexed(speakers, ({ value }) => value),
    outlets: await indexed(outlets, ({ value }) => value),
    claims: await indexed(
      inOrder,
      (claim) => {
        const article = articles.get(claim.article);
        const names = claim.places.map((p) => namesOf.get(p.place) ?? "");
        const excerpt = article?.text.slice(claim.start, claim.end) ?? "";
        return [excerpt, ...speakersOf(claim), outletOf(article), ...names].join(" ");
      },
      PREFIX_LENGTH,
    ),
  };

  return {
    find(text, limit, kept) {
      if (counts.of !== kept) counts = countClaims(lookup, kept);
      const { places: claimCounts, isKept } = counts;
      const claims = kinds.claims(text).filter(isKept);
      const named = (options: readonly { value: string }[], by: ReadonlyMap<string, number>) =>
        options
          .map(({ value }) => ({ name: value, claimCount: countOf(by, value) }))
          .filter(({ claimCount }) => claimCount > 0)
          .slice(0, limit);
      return {
        places: bestFirst(kinds.places(text), text, claimCounts).slice(0, limit),
        speakers: named(kinds.speakers(text), counts.speakers),
        outlets: named(kinds.outlets(text), counts.outlets),
        claims: claims.slice(0, limit),
        claimCount: claims.length,
      };
    },
    claimIds: (text) =>
      foldedWords(text).length === 0 ? null : new Set(kinds.claims(text).map((claim) => claim.id)),
  };
}

/** How many of some claims are about each place, by each speaker and in each outlet. */
function countClaims(lookup: Lookup, of: readonly Claim[]) {
  const places = new Map<string, number>();
  for (const claim of of) {
    for (const id of new Set(claim.places.map((p) => p.place))) {
      places.set(id, countOf(places, id) + 1);
    }
  }
  const { speakers, outlets } = filterOptions(lookup, of);
  const counted = (options: typeof speakers) =>
    new Map(options.map(({ value, count }) => [value, count]));
  const kept = new Set(of);
  return {
    of,
    places,
    speakers: counted(speakers),
    outlets: counted(outlets),
    isKept: (claim: Claim): boolean => kept.has(claim),
  };
}

/** A place called exactly that comes before one that is merely like it, then the most reported. */
function bestFirst(
  places: readonly Place[],
  text: string,
  claimCounts: ReadonlyMap<string, number>,
): Found["places"] {
  const wanted = foldedWords(text).join(" ");
  return places
    .map((place) => ({
      place,
      claimCount: countOf(claimCounts, place.id),
      isExact: shownNames(place).some((name) => foldedWords(name).join(" ") === wanted),
    }))
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.claimCount - a.claimCount);
}

/**
 * @param wordsOf - asked for each item in its turn, so that a large collection is
 *   read in slices too.
 * @param prefixLength - letters a word needs before it stands for longer words.
 * @returns a function from a text to the items that match it, best first.
 */
async function indexed<Item>(
  items: readonly Item[],
  wordsOf: (item: Item) => string,
  prefixLength = 1,
): Promise<(text: string) => readonly Item[]> {
  const index = new MiniSearch<Entry>({
    fields: ["words"],
    extractField: ({ id }, field) => {
      const item = items[id];
      return field === "id" || item === undefined ? id : wordsOf(item);
    },
    tokenize: foldedWords,
    processTerm: (term) => term,
    searchOptions: {
      combineWith: "AND",
      prefix: (term) => term.length >= prefixLength,
      fuzzy: (term) => (term.length >= FUZZY_LENGTH ? 1 : false),
      weights: { prefix: 0.7, fuzzy: 0.3 },
    },
  });
  const entries = items.map((_, id): Entry => ({ id }));
  await index.addAllAsync(entries, { chunkSize: PER_TURN });
  return (text) =>
    index.search(text).flatMap(({ id }) => {
      const item = typeof id === "number" ? items[id] : undefined;
      return item === undefined ? [] : [item];
    });
}
