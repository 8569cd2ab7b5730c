import type { Claim, Relation } from "../model.ts";
import { type Agreement, countOrigins } from "./agreement.ts";
import type { StatedBank } from "./collection.ts";
import { disputeId } from "./dispute-id.ts";
import { changeQuestion, questionOf, standfirstOf } from "./dispute-words.ts";
import type { Lookup } from "./lookup.ts";
import { type SideLabel, labelOf } from "./side-labels.ts";

/** Claims that contradict each other on one basis, gathered to one question with its answers. */
export interface Disagreement {
  readonly id: string;
  readonly basis: Relation["basis"];
  readonly question: string;
  /** Says what the reports differ on, and takes no side. */
  readonly standfirst: string;
  /** Two as a rule; more where three claims all contradict one another. */
  readonly sides: readonly DisputeSide[];
  readonly relations: readonly Relation[];
  /** The place most of its claims are about. */
  readonly place: string | null;
}

export interface DisputeSide extends SideLabel {
  /** In order of publication. */
  readonly claims: readonly Claim[];
  /** The claim whose words stand for the side. */
  readonly quoted: Claim;
  /** Voices behind them. */
  readonly origins: number;
}

/** Claims of which each is a later state of what another said: no disagreement. */
export interface Change {
  readonly id: string;
  readonly question: string;
  /** The first and the last of its claims. */
  readonly earlier: Claim;
  readonly later: Claim;
  /** In order of publication. */
  readonly claims: readonly Claim[];
}

export interface Differences {
  /** Those with the most reports first. */
  readonly disagreements: readonly Disagreement[];
  readonly changes: readonly Change[];
}

export function findDifferences(
  lookup: Lookup,
  { relations }: Pick<Agreement, "relations">,
): Differences {
  const order = new Map(lookup.inOrder.map((claim, i) => [claim.id, i]));
  const ranked = (a: Claim, b: Claim) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0);
  const banks = new Map(lookup.collection.banks.map((bank) => [bank.claim, bank]));
  const sameOrigin = relations.filter(({ kind }) => kind === "same-origin");
  const claimsOf = (cluster: readonly Relation[]): readonly Claim[] =>
    [...new Set(cluster.flatMap(({ from, to }) => [from, to]))]
      .flatMap((id) => lookup.claims.get(id) ?? [])
      .sort(ranked);
  const contradictions = relations.filter(({ kind }) => kind === "contradicts");
  const disagreements = clusters(contradictions, ({ basis }, id) => disputeId(basis, id))
    .flatMap((cluster) => {
      const claims = claimsOf(cluster);
      return claims.length < 2 ? [] : [disagreement(lookup, cluster, claims, banks, sameOrigin)];
    })
    .sort((a, b) => weight(b) - weight(a));
  const updates = relations.filter(({ kind }) => kind === "updates");
  const changes = clusters(updates, (_, id) => id).flatMap((cluster): readonly Change[] => {
    const claims = claimsOf(cluster);
    const [earlier, later] = [claims[0], claims.at(-1)];
    if (!earlier || !later || earlier === later) return [];
    const question = changeQuestion(claims);
    return [{ id: earlier.id, question, earlier, later, claims }];
  });
  return { disagreements, changes };
}

function disagreement(
  lookup: Lookup,
  relations: readonly Relation[],
  claims: readonly Claim[],
  banks: ReadonlyMap<string, StatedBank>,
  sameOrigin: readonly Relation[],
): Disagreement {
  const basis = relations[0]?.basis ?? "content";
  const sides = coloured(claims, relations).flatMap((own): readonly DisputeSide[] => {
    const here = new Set(own);
    const others = claims.filter((claim) => !here.has(claim));
    const label = labelOf(basis, own, others, banks);
    const quoted = own.find(({ id }) => id === label.bank?.claim) ?? own[0];
    const origins = countOrigins(own, sameOrigin);
    return quoted ? [{ ...label, claims: own, quoted, origins }] : [];
  });
  const place = mostNamed(claims, lookup);
  const name = lookup.places.get(place ?? "")?.properties.name ?? "";
  const origins = countOrigins(claims, sameOrigin);
  return {
    id: disputeId(basis, claims[0]?.id ?? ""),
    basis,
    question: questionOf(basis, claims, sides, name),
    standfirst: standfirstOf(sides, name, origins),
    sides,
    relations,
    place,
  };
}

const weight = ({ basis, sides, relations }: Disagreement): number =>
  // What the layers can be asked about leads: there the reader can look for himself.
  (basis === "geometry" ? 1000 : 0) +
  new Set(sides.flatMap(({ claims }) => claims.map(({ article }) => article))).size * 10 +
  Math.min(9, relations.length);

/**
 * Relations that share a claim, directly or over others.
 *
 * @param keyOf - of a claim of a relation: what has another key is another cluster.
 */
function clusters(
  relations: readonly Relation[],
  keyOf: (relation: Relation, claim: string) => string,
): readonly (readonly Relation[])[] {
  const clusterOf = new Map<string, Relation[]>();
  const keysOf = (relation: Relation) => [
    keyOf(relation, relation.from),
    keyOf(relation, relation.to),
  ];
  for (const relation of relations) {
    const [first = [], second = []] = keysOf(relation).map((key) => clusterOf.get(key) ?? []);
    const [large, small] = first.length < second.length ? [second, first] : [first, second];
    const moved = small === large ? [relation] : [...small, relation];
    large.push(...moved);
    for (const key of moved.flatMap(keysOf)) clusterOf.set(key, large);
  }
  return [...new Set(clusterOf.values())];
}

/**
 * Claims on the sides they take: none stands with one it contradicts. Two sides
 * wherever two are enough (breadth first over the contradictions), else as many as
 * it needs.
 *
 * @param claims - in order of publication; the first is on the first side.
 */
function coloured(
  claims: readonly Claim[],
  relations: readonly Relation[],
): readonly (readonly Claim[])[] {
  const against = new Map<string, Set<string>>(claims.map(({ id }) => [id, new Set()]));
  for (const { from, to } of relations) {
    against.get(from)?.add(to);
    against.get(to)?.add(from);
  }
  const sideOf = new Map<string, number>();
  for (const { id: start } of claims) {
    const queue = sideOf.has(start) ? [] : [start];
    for (const id of queue) {
      if (sideOf.has(id)) continue;
      const taken = new Set([...(against.get(id) ?? [])].map((other) => sideOf.get(other)));
      let side = 0;
      while (taken.has(side)) side += 1;
      sideOf.set(id, side);
      queue.push(...(against.get(id) ?? []));
    }
  }
  const count = Math.max(0, ...sideOf.values()) + 1;
  return Array.from({ length: count }, (_, side) =>
    claims.filter(({ id }) => sideOf.get(id) === side),
  );
}

/** Ground before water: a side of a river is about the town that stands there. */
function mostNamed(claims: readonly Claim[], { places }: Lookup): string | null {
  const counts = new Map<string, number>();
  for (const { places: named } of claims) {
    for (const place of new Set(named.map((p) => p.place))) {
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  const isPoint = (id: string) => (places.get(id)?.geometry.type === "Point" ? 1 : 0);
  return [...counts].sort(([a, n], [b, m]) => isPoint(b) - isPoint(a) || m - n)[0]?.[0] ?? null;
}
