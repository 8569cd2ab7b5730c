import type { Claim, Day, Stance } from "../model.ts";
import type { Lookup } from "./lookup.ts";
import { outletOf } from "./citation.ts";
import { isKnownOn } from "./known.ts";

/** What the whole collection can be read as, beside its places. */
export const VIEWS = ["disagreements", "numbers", "silence"] as const;
export type CollectionView = (typeof VIEWS)[number];

export const VIEW_NAMES: Readonly<Record<CollectionView, string>> = {
  disagreements: "Disagreements",
  numbers: "Numbers",
  silence: "What is not said",
};

/** What a person asks. One value; the address holds all of it. */
export interface Query {
  readonly place: string | null;
  readonly claim: string | null;
  readonly article: string | null;
  /** A list of the whole collection that is open in the panel. */
  readonly view: CollectionView | null;
  /** The disagreement that is open. */
  readonly dispute: string | null;
  /** Only what had been published by the end of this day; null for everything. */
  readonly known: Day | null;
  /** Both ends inclusive; null leaves that end open. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Words searched for; empty for none. */
  readonly text: string;
  readonly stances: readonly Stance[];
  readonly outlets: readonly string[];
  readonly speakers: readonly string[];
}

export const EVERYTHING: Query = {
  place: null,
  claim: null,
  article: null,
  view: null,
  dispute: null,
  known: null,
  from: null,
  to: null,
  text: "",
  stances: [],
  outlets: [],
  speakers: [],
};

/** One thing is read at a time: what opens another closes these. */
export const NOTHING_OPEN = {
  place: null,
  claim: null,
  article: null,
  view: null,
  dispute: null,
} as const;

/** True when some part of what was said overlaps the days asked for. No date never does. */
export function happenedWithin(claim: Claim, from: Day | null, to: Day | null): boolean {
  if (from === null && to === null) return true;
  if (claim.when === null) return false;
  return (to === null || claim.when.from <= to) && (from === null || claim.when.to >= from);
}

/** Who speaks in a claim: every link of its chain but the last, the outlet it was read in. */
export const speakersOf = (claim: Claim): readonly string[] =>
  claim.chain.slice(0, -1).map((link) => link.name);

/**
 * Keeps the claims that a query asks for. Places, claims and articles that are
 * open do not narrow it: they say what is read, not what is counted.
 *
 * @param found - ids of the claims that match query.text, or null while nobody has looked.
 * @param except - a part of the query to leave out: the timeline shows what lies
 *   outside the chosen days or was published later, and a stance can be switched on again.
 */
export function selectClaims(
  { inOrder, articles }: Pick<Lookup, "inOrder" | "articles">,
  query: Query,
  found: ReadonlySet<string> | null,
  except: "time" | "stance" | null = null,
): readonly Claim[] {
  const known = except === "time" ? null : query.known;
  const stances = new Set<string>(except === "stance" ? [] : query.stances);
  const outlets = new Set(query.outlets);
  const speakers = new Set(query.speakers);
  const isAnyTime = except === "time" || (query.from === null && query.to === null);
  const isAnyText = query.text === "" || found === null;
  const isAnyBody = stances.size + outlets.size + speakers.size === 0;
  if (isAnyBody && isAnyTime && isAnyText && known === null) return inOrder;
  return inOrder.filter(
    (claim) =>
      isKnownOn(articles.get(claim.article), known) &&
      (isAnyTime || happenedWithin(claim, query.from, query.to)) &&
      (stances.size === 0 || stances.has(claim.stance)) &&
      (outlets.size === 0 || outlets.has(outletOf(articles.get(claim.article)))) &&
      (speakers.size === 0 || speakersOf(claim).some((name) => speakers.has(name))) &&
      (isAnyText || found.has(claim.id)),
  );
}

/** How many filters are set, the days and the searched words aside. */
export const filterCount = ({ stances, outlets, speakers }: Query): number =>
  stances.length + outlets.length + speakers.length;

/** Switches one value of a filter on or off. */
export const toggled = <Value>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((v) => v !== value) : [...values, value];
