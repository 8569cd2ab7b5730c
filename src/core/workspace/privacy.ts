import { outletOf } from "../query/citation.ts";
import { isDisputeId } from "../query/dispute-id.ts";

import type { Lookup } from "../query/lookup.ts";
import { type Query, speakersOf } from "../query/query.ts";
import { isObject } from "../input/json.ts";

/**
 * Addresses are copied and sent. What is known only from a reader's own articles
 * never stands in one: it stays in the history of this browser.
 */
export interface Known {
  readonly places: ReadonlyMap<string, unknown>;
  readonly claims: ReadonlyMap<string, unknown>;
  readonly articles: ReadonlyMap<string, unknown>;
  readonly outlets: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
}

export function knownOf({ places, claims, articles }: Lookup): Known {
  return {
    places,
    claims,
    articles,
    outlets: new Set(Array.from(articles.values(), outletOf)),
    speakers: new Set(Array.from(claims.values()).flatMap(speakersOf)),
  };
}

/** @returns the very query where all of it is known. */
export function within(query: Query, known: Known): Query {
  const { place, claim, article, dispute, outlets, speakers } = query;
  const kept: Query = {
    ...query,
    place: place !== null && known.places.has(place) ? place : null,
    claim: claim !== null && known.claims.has(claim) ? claim : null,
    article: article !== null && known.articles.has(article) ? article : null,
    dispute: dispute !== null && isDisputeId(dispute, known.claims) ? dispute : null,
    outlets: outlets.filter((outlet) => known.outlets.has(outlet)),
    speakers: speakers.filter((speaker) => known.speakers.has(speaker)),
  };
  const isWhole =
    kept.place === place &&
    kept.claim === claim &&
    kept.article === article &&
    kept.dispute === dispute &&
    kept.outlets.length === outlets.length &&
    kept.speakers.length === speakers.length;
  return isWhole ? query : kept;
}

/** What a history entry kept beside its address, as far as it is still there. */
export function restored(query: Query, state: unknown, known: Known): Query {
  const kept = isObject(state) ? state["query"] : null;
  if (!isObject(kept)) return query;
  const text = (key: string): string | null => {
    const value = kept[key];
    return typeof value === "string" ? value : null;
  };
  const texts = (key: string): readonly string[] => {
    const value = kept[key];
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
  };
  return within(
    {
      ...query,
      place: query.place ?? text("place"),
      claim: query.claim ?? text("claim"),
      article: query.article ?? text("article"),
      dispute: query.dispute ?? text("dispute"),
      outlets: texts("outlets"),
      speakers: texts("speakers"),
    },
    known,
  );
}
