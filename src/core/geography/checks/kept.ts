import type { Article, Claim, Mention } from "../../model.ts";
import type { Checked } from "./check-claims.ts";
import type { World } from "./world.ts";

/** What the checks of one article come from, beside the world. */
export interface Basis {
  readonly article: Pick<Article, "id" | "text" | "publishedOn">;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

interface Kept extends Basis {
  readonly checked: Checked;
}

const memory = new WeakMap<World, ReadonlyMap<string, Kept>>();

/**
 * A collection is checked again at every correction, and most of its articles
 * are as they were. What was found out about those of the last time is kept.
 */
export function checkedOnce(
  bases: readonly Basis[],
  world: World,
  check: (basis: Basis) => Checked,
): readonly Checked[] {
  const before = memory.get(world);
  const now = new Map<string, Kept>();
  const all = bases.map((basis) => {
    const known = before?.get(basis.article.id);
    const checked = known && isSame(known, basis) ? known.checked : check(basis);
    now.set(basis.article.id, { ...basis, checked });
    return checked;
  });
  memory.set(world, now);
  return all;
}

const isSame = (a: Basis, b: Basis): boolean =>
  a.article.text === b.article.text &&
  a.article.publishedOn === b.article.publishedOn &&
  areAlike(a.mentions, b.mentions, (x, y) => x === y) &&
  areAlike(a.claims, b.claims, isSameClaim);

const areAlike = <T>(a: readonly T[], b: readonly T[], isSameItem: (x: T, y: T) => boolean) =>
  a.length === b.length &&
  a.every((item, i) => {
    const other = b[i];
    return other !== undefined && isSameItem(item, other);
  });

/** Speakers are named anew each time, so a chain may be another and say the same. */
function isSameClaim(a: Claim, b: Claim): boolean {
  if (a === b) return true;
  const { chain: chainOfA, ...restOfA } = a;
  const { chain: chainOfB, ...restOfB } = b;
  const others = new Map<string, unknown>(Object.entries(restOfB));
  return (
    Object.entries(restOfA).every(([key, value]) => others.get(key) === value) &&
    others.size === Object.keys(restOfA).length &&
    areAlike(chainOfA, chainOfB, (x, y) => x.name === y.name && x.role === y.role)
  );
}
