import { originOf } from "../compare/origins.ts";
import type { Claim, Day, Relation } from "../model.ts";
import { isKnownOn } from "./known.ts";
import type { Lookup } from "./lookup.ts";
import { Union } from "./union.ts";

/** How claims stand to each other, as far as had been published by a day. */
export interface Agreement {
  /** Between claims that are both known, in the order of the dataset. */
  readonly relations: readonly Relation[];
  readonly relationsOf: ReadonlyMap<string, readonly Relation[]>;
  /** Ids of the claims that another contradicts. */
  readonly disputed: ReadonlySet<string>;
  readonly voices: Voices;
}

export function makeAgreement(
  { collection, inOrder, rankOf, articles }: Lookup,
  known: Day | null,
): Agreement {
  // Claims are in order of publication: what was not known yet comes after what was.
  const later = inOrder.findIndex(({ article }) => !isKnownOn(articles.get(article), known));
  const count = later < 0 ? inOrder.length : later;
  const isKnown = (id: string): boolean => (rankOf.get(id) ?? count) < count;
  const relations = collection.relations.filter(({ from, to }) => isKnown(from) && isKnown(to));
  const relationsOf = new Map<string, Relation[]>();
  const disputed = new Set<string>();
  const add = (id: string, relation: Relation): void => {
    const own = relationsOf.get(id);
    if (own) own.push(relation);
    else relationsOf.set(id, [relation]);
    if (relation.kind === "contradicts") disputed.add(id);
  };
  for (const relation of relations) {
    add(relation.from, relation);
    if (relation.to !== relation.from) add(relation.to, relation);
  }
  return { relations, relationsOf, disputed, voices: new Voices(relations) };
}

/** Who stands behind claims, worked out once for all relations. */
export class Voices {
  readonly #joined = new Union<string>();
  readonly #named = new Set<string>();

  constructor(relations: readonly Relation[]) {
    for (const { kind, from, to } of relations) {
      if (kind === "same-origin") this.#joined.join(from, to);
    }
  }

  /** The same key for claims that same-origin relations join, directly or over others. */
  find(claim: string): string {
    return this.#joined.find(claim);
  }

  /**
   * How many voices stand behind some claims: one for each origin, and one for all that
   * same-origin relations join. Those join claims, not names: an outlet that once repeats
   * a ministry has a voice of its own elsewhere.
   */
  count(claims: readonly Claim[]): number {
    const together = new Union<string>();
    const origins = new Set<string>();
    for (const claim of claims) {
      const origin = `origin ${this.#originOf(claim)}`;
      origins.add(origin);
      if (this.#joined.has(claim.id)) {
        together.join(`claim ${this.#joined.find(claim.id)}`, origin);
      }
    }
    const roots = new Set<string>();
    for (const origin of origins) roots.add(together.find(origin));
    return roots.size;
  }

  /** A name is asked about once: most claims share theirs with others. */
  #originOf(claim: Claim): string {
    const name = claim.chain[0]?.name ?? "";
    if (this.#named.has(name)) return name;
    const origin = originOf(claim);
    if (origin === name) this.#named.add(name);
    return origin;
  }
}

/** The other claim of a relation. */
export const otherOf = ({ from, to }: Relation, id: string): string => (from === id ? to : from);

/** What others say of one claim: who bears it out, who disputes it, what it came after. */
export interface Standing {
  readonly corroborating: readonly Claim[];
  /** Voices behind those that corroborate, the claim's own left out. */
  readonly corroboratingOrigins: number;
  readonly disputing: readonly Claim[];
  /** Voices behind those that dispute it. */
  readonly disputingOrigins: number;
  /** Claims of which this is a later state, or that are a later state of this one. */
  readonly changes: readonly Relation[];
  /** Claims with the same origin: they add articles and no voice. */
  readonly sameOrigin: readonly Claim[];
}

export function standingOf(
  claim: Claim,
  relations: readonly Relation[],
  claims: ReadonlyMap<string, Claim>,
  voices: Voices,
): Standing {
  const others = (kind: Relation["kind"]): readonly Claim[] => [
    ...new Set(
      relations
        .filter((relation) => relation.kind === kind)
        .flatMap((relation) => claims.get(otherOf(relation, claim.id)) ?? []),
    ),
  ];
  const [corroborating, disputing] = [others("corroborates"), others("contradicts")];
  return {
    corroborating,
    corroboratingOrigins: voices.count([claim, ...corroborating]) - 1,
    disputing,
    disputingOrigins: voices.count(disputing),
    changes: relations.filter(({ kind }) => kind === "updates"),
    sameOrigin: others("same-origin"),
  };
}
