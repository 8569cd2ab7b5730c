import { groupBy } from "../group-by.ts";
import type { Claim, Relation } from "../model.ts";
import type { Lookup } from "./lookup.ts";
import { Union } from "./union.ts";

export interface Cluster {
  readonly relations: readonly Relation[];
  /** In order of publication; two at least. */
  readonly claims: readonly [Claim, Claim, ...Claim[]];
}

/** Relations that share a claim, directly or over others. */
export function clusters(
  relations: readonly Relation[],
  { inOrder, rankOf }: Pick<Lookup, "inOrder" | "rankOf">,
): readonly Cluster[] {
  const together = new Union<number>();
  const placed: { relation: Relation; from: number; to: number }[] = [];
  for (const relation of relations) {
    const [from, to] = [rankOf.get(relation.from), rankOf.get(relation.to)];
    if (from === undefined || to === undefined) continue;
    together.join(from, to);
    placed.push({ relation, from, to });
  }
  return [...groupBy(placed, ({ from }) => together.find(from)).values()].flatMap((own) => {
    const ranks = new Set<number>();
    for (const { from, to } of own) ranks.add(from).add(to);
    const claims = Array.from(ranks)
      .sort((a, b) => a - b)
      .flatMap((rank) => inOrder[rank] ?? []);
    const [first, second, ...others] = claims;
    return first && second
      ? [{ relations: own.map(({ relation }) => relation), claims: [first, second, ...others] }]
      : [];
  });
}

/**
 * Claims on the sides they take: none stands with one it contradicts. Two sides
 * wherever two are enough (breadth first over the contradictions), else as many as
 * it needs.
 *
 * @param claims - in order of publication; the first is on the first side.
 */
export function coloured(
  claims: readonly Claim[],
  relations: readonly Relation[],
): readonly (readonly Claim[])[] {
  const against = new Map<string, string[]>(claims.map(({ id }) => [id, []]));
  for (const { from, to } of relations) {
    against.get(from)?.push(to);
    against.get(to)?.push(from);
  }
  const sideOf = new Map<string, number>();
  for (const { id: start } of claims) {
    const queue = sideOf.has(start) ? [] : [start];
    for (const id of queue) {
      if (sideOf.has(id)) continue;
      const taken = new Set<number>();
      for (const other of against.get(id) ?? []) {
        const side = sideOf.get(other);
        if (side === undefined) queue.push(other);
        else taken.add(side);
      }
      let side = 0;
      while (taken.has(side)) side += 1;
      sideOf.set(id, side);
    }
  }
  const sides = groupBy(claims, ({ id }) => sideOf.get(id) ?? 0);
  return [...sides].sort(([a], [b]) => a - b).map(([, side]) => side);
}
