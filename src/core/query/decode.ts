import { isDay } from "../day.ts";
import { STANCES, type Stance } from "../model.ts";
import type { Pair } from "./codec.ts";
import { isDisputeId } from "./dispute-id.ts";
import type { Lookup } from "./lookup.ts";
import { type CollectionView, EVERYTHING, type Query, VIEWS } from "./query.ts";
import { listed, shown } from "./words.ts";

/**
 * URL parameters → query. decode(encode(q)) equals q for every q whose ids exist.
 * Decoding never throws: an address is a stranger's input, and a bad part of it is
 * dropped and reported.
 */

/** A part of an address that was dropped, and why, in the words of a person. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
}

type Known = Pick<Lookup, "places" | "claims" | "articles">;

const NO_DAY = "is no day such as 2022-11-09";
const LONGEST_SEARCH = 200; // characters: more than any sentence a person types into a search field
const LONGEST_SHOWN = 40; // characters of a bad value that are repeated on the page

const isView = (x: string): x is CollectionView => VIEWS.some((view) => view === x);
const isStance = (x: string): x is Stance => STANCES.some((stance) => stance === x);

export function decode(
  pairs: Iterable<Pair>,
  known: Known,
): { readonly query: Query; readonly ignored: readonly Ignored[] } {
  let query = EVERYTHING;
  const ignored: Ignored[] = [];
  for (const [key, value] of pairs) {
    const read = readPair(key, value, query, known);
    if (typeof read === "string") ignored.push({ key, value, reason: read });
    else query = read;
  }
  if (query.from !== null && query.to !== null && query.from > query.to) {
    ignored.push({ key: "to", value: query.to, reason: `is before ${query.from}` });
    query = { ...query, from: null, to: null };
  }
  return { query, ignored };
}

/** @returns the query with the pair in it, or why the pair cannot be in it. */
function readPair(key: string, value: string, query: Query, known: Known): Query | string {
  switch (key) {
    case "place":
      return known.places.has(value)
        ? { ...query, place: value }
        : "is no place of this collection";
    case "claim":
      return known.claims.has(value)
        ? { ...query, claim: value }
        : "is no claim of this collection";
    case "article":
      return known.articles.has(value)
        ? { ...query, article: value }
        : "is no article of this collection";
    case "view":
      return isView(value) ? { ...query, view: value } : `is none of ${listed(VIEWS)}`;
    case "dispute":
      return isDisputeId(value, known.claims)
        ? { ...query, dispute: value }
        : "is no disagreement of this collection";
    case "known":
      return isDay(value) ? { ...query, known: value } : NO_DAY;
    case "from":
      return isDay(value) ? { ...query, from: value } : NO_DAY;
    case "to":
      return isDay(value) ? { ...query, to: value } : NO_DAY;
    case "q":
      return value.length <= LONGEST_SEARCH
        ? { ...query, text: value }
        : `is longer than ${LONGEST_SEARCH} characters`;
    case "stance":
      return isStance(value)
        ? { ...query, stances: added(query.stances, value) }
        : `is none of ${listed(STANCES)}`;
    case "outlet":
      return value ? { ...query, outlets: added(query.outlets, value) } : "is empty";
    case "speaker":
      return value ? { ...query, speakers: added(query.speakers, value) } : "is empty";
    default:
      return "means nothing here";
  }
}

const added = <Value>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values : [...values, value];

/** What an address asks for, and one sentence on what of it could not be used. */
export function readSearch(
  pairs: Iterable<Pair>,
  known: Known,
  badHash: string,
): { readonly query: Query; readonly notice: string } {
  const { query, ignored } = decode(pairs, known);
  const hash = { key: badHash, value: "", reason: "is no view such as #7/46.6/32.6" };
  return { query, notice: ignoredWords(badHash ? [...ignored, hash] : ignored) };
}

/** One sentence for the page; empty when nothing was ignored. */
export function ignoredWords(ignored: readonly Ignored[]): string {
  if (ignored.length === 0) return "";
  const parts = ignored.map(({ key, value, reason }) => {
    const pair = shown(value ? `${key}=${value}` : key);
    const cut = pair.length > LONGEST_SHOWN ? `${pair.slice(0, LONGEST_SHOWN)}…` : pair;
    return `“${cut}” ${reason}`;
  });
  const rest = parts.length > 3 ? [...parts.slice(0, 3), `${parts.length - 3} more`] : parts;
  return `Part of the address was ignored: ${listed(rest)}.`;
}
