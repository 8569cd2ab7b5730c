import { group, rollup } from "d3-array";
import { yearOf } from "../day.ts";
import { STANCES, type Claim, type Day, type Stance } from "../model.ts";
import { outletOf } from "./citation.ts";
import { type Lookup, compare } from "./lookup.ts";
import type { PlaceRow } from "./place-row.ts";
import { speakersOf } from "./query.ts";

/** Claims by what they have in common. Order is always stated, so that nothing jumps. */

/** Most reported first, then by name. A claim counts once for a place, whatever its roles. */
export function claimsByPlace(
  { places }: Pick<Lookup, "places">,
  claims: readonly Claim[],
  disputed: ReadonlySet<string> = new Set(),
): readonly PlaceRow[] {
  const rows = new Map<string, Set<Claim>>();
  for (const claim of claims) {
    for (const { place } of claim.places) {
      const row = rows.get(place);
      if (row) row.add(claim);
      else rows.set(place, new Set([claim]));
    }
  }
  return [...rows]
    .flatMap(([id, kept]) => {
      const place = places.get(id);
      return place ? [rowOf(place, [...kept], disputed)] : [];
    })
    .sort(
      (a, b) =>
        b.claims.length - a.claims.length ||
        compare(a.place.properties.name, b.place.properties.name) ||
        compare(a.place.id, b.place.id),
    );
}

const rowOf = (
  place: PlaceRow["place"],
  claims: readonly Claim[],
  disputed: ReadonlySet<string>,
): PlaceRow => ({ place, claims, disputed: claims.filter(({ id }) => disputed.has(id)).length });

export interface DayGroup {
  /** Null for the claims that give no date. */
  readonly when: { readonly from: Day; readonly to: Day } | null;
  readonly claims: readonly Claim[];
}

/** By the day they happened, earliest first; longer spans after shorter, no date last. */
export function claimsByDay(claims: readonly Claim[]): readonly DayGroup[] {
  const days = group(claims, ({ when }) => (when ? `${when.from} ${when.to}` : ""));
  return [...days]
    .sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : compare(a, b)))
    .map(([, kept]) => ({ when: kept[0]?.when ?? null, claims: kept }));
}

export const countOf = <Key>(counts: ReadonlyMap<Key, number>, key: Key): number =>
  counts.get(key) ?? 0;

export const stanceCounts = (claims: readonly Claim[]): ReadonlyMap<Stance, number> =>
  rollup(
    claims,
    (kept) => kept.length,
    (claim) => claim.stance,
  );

/** Number of claims read in each article. */
export const claimsByArticle = (claims: readonly Claim[]): ReadonlyMap<string, number> =>
  rollup(
    claims,
    (kept) => kept.length,
    (claim) => claim.article,
  );

export interface Option<Value extends string> {
  readonly value: Value;
  readonly count: number;
}

const byCount = (counts: ReadonlyMap<string, number>): readonly Option<string>[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value));

/** What the filters offer, with the number of claims behind each. */
export function filterOptions({ articles }: Pick<Lookup, "articles">, claims: readonly Claim[]) {
  const stances = stanceCounts(claims);
  const speakers = new Map<string, number>();
  for (const claim of claims) {
    for (const name of new Set(speakersOf(claim))) speakers.set(name, countOf(speakers, name) + 1);
  }
  const outlets = rollup(
    claims,
    (kept) => kept.length,
    (claim) => outletOf(articles.get(claim.article)),
  );
  return {
    stances: STANCES.map((value): Option<Stance> => ({ value, count: countOf(stances, value) })),
    outlets: byCount(outlets),
    speakers: byCount(speakers),
  };
}
export type FilterOptions = ReturnType<typeof filterOptions>;

/** First and last day anything is said to have happened or was published; null without any. */
export function extent({
  claims,
  articles,
}: Pick<Lookup["collection"], "articles"> & { readonly claims: readonly Claim[] }): {
  from: Day;
  to: Day;
} | null {
  const days = [
    ...claims.flatMap(({ when }) => (when ? [when.from, when.to] : [])),
    ...articles.flatMap(({ publishedOn }) => publishedOn ?? []),
  ].sort(compare);
  const [from, to] = [days[0], days.at(-1)];
  return from !== undefined && to !== undefined ? { from, to } : null;
}

/** The year most articles were published in: it goes without saying on the page. */
export function usualYear(articles: Lookup["collection"]["articles"]): number | null {
  const years = rollup(
    articles.flatMap(({ publishedOn }) => (publishedOn ? [yearOf(publishedOn)] : [])),
    (kept) => kept.length,
    (year) => year,
  );
  return [...years].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? null;
}
