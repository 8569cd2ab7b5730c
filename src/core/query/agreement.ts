import { originOf } from "../compare/origins.ts";
import type { Claim, Day, Relation } from "../model.ts";
import { isKnownOn } from "./known.ts";
import type { Lookup } from "./lookup.ts";

/** How claims stand to each other, as far as had been published by a day. */
export interface Agreement {
  /** Between claims that are both known, in the order of the dataset. */
  readonly relations: readonly Relation[];
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
  /** Ids of the claims that another contradicts. */
  readonly disputed: ReadonlySet<string>;
}

export function makeAgreement(
  { collection, claims, articles }: Pick<Lookup, "collection" | "claims" | "articles">,
  known: Day | null,
): Agreement {
  const isKnown = (id: string): boolean => {
    const claim = claims.get(id);
    return claim !== undefined && isKnownOn(articles.get(claim.article), known);
  };
  const relations = collection.relations.filter(({ from, to }) => isKnown(from) && isKnown(to));
  const relationsOf = new Map<string, Relation[]>();
  for (const relation of relations) {
    for (const id of new Set([relation.from, relation.to])) {
      const own = relationsOf.get(id);
      if (own) own.push(relation);
      else relationsOf.set(id, [relation]);
    }
  }
  const disputed = new Set(
    relations.flatMap(({ kind, from, to }) => (kind === "contradicts" ? [from, to] : [])),
  );
  return { relations, relationsOf, disputed };
}

/** The other claim of a relation. */
export const otherOf = ({ from, to }: Relation, id: string): string => (from === id ? to : from);

/**
 * How many voices stand behind some claims: one for each origin, and one for all
 * that a same-origin relation joins.
 */
export function countOrigins(claims: readonly Claim[], relations: readonly Relation[]): number {
  const root = new Map<string, string>();
  const find = (key: string): string => {
    const up = root.get(key);
    return up === undefined || up === key ? key : find(up);
  };
  const origin = new Map(claims.map((claim) => [claim.id, originOf(claim)]));
  for (const { kind, from, to } of relations) {
    const [a, b] = [origin.get(from), origin.get(to)];
    if (kind === "same-origin" && a !== undefined && b !== undefined) root.set(find(a), find(b));
  }
  return new Set([...origin.values()].map(find)).size;
}

/** What others say of one claim: who bears it out, who disputes it, what it came after. */
export interface Standing {
  readonly corroborating: readonly Claim[];
  /** Voices behind those that corroborate, the claim's own left out. */
  readonly corroboratingOrigins: number;
  readonly disputing: readonly Claim[];
  /** Claims of which this is a later state, or that are a later state of this one. */
  readonly changes: readonly Relation[];
  /** Claims with the same origin: they add articles and no voice. */
  readonly sameOrigin: readonly Claim[];
}

export function standingOf(
  claim: Claim,
  relations: readonly Relation[],
  claims: ReadonlyMap<string, Claim>,
): Standing {
  const others = (kind: Relation["kind"]): readonly Claim[] => [
    ...new Set(
      relations
        .filter((relation) => relation.kind === kind)
        .flatMap((relation) => claims.get(otherOf(relation, claim.id)) ?? []),
    ),
  ];
  const corroborating = others("corroborates");
  return {
    corroborating,
    corroboratingOrigins: countOrigins([claim, ...corroborating], relations) - 1,
    disputing: others("contradicts"),
    changes: relations.filter(({ kind }) => kind === "updates"),
    sameOrigin: others("same-origin"),
  };
}
