import { groupBy } from "../../group-by.ts";
import type { Check } from "../../model.ts";
import { type Basis, checkedOnce } from "./kept.ts";
import { type Read, passagesOf } from "./passages.ts";
import { PREDICATES } from "./predicates.ts";
import type { Finding, StatedSide } from "./predicate.ts";
import { unlessSupposed } from "./supposition.ts";
import { unlessTooFar } from "./too-far.ts";
import type { World } from "./world.ts";

export interface Checked {
  readonly checks: readonly Check[];
  /** Banks that claims name, by claim id. */
  readonly sides: ReadonlyMap<string, readonly StatedSide[]>;
}

/**
 * Tests every spatial statement of every claim on the layers, in the order of
 * the claims. Pure; what it reads of a text is the words of its claims and, of
 * their sentences, those that say whose they are. An article that is as it was
 * the last time, on the same world, is not checked again.
 */
export function checkClaims({ articles, mentions, claims }: Read, world: World): Checked {
  const mentionsOf = groupBy(mentions, ({ article }) => article);
  const claimsOf = groupBy(claims, ({ article }) => article);
  const bases = articles.map((article) => ({
    article,
    mentions: mentionsOf.get(article.id) ?? [],
    claims: claimsOf.get(article.id) ?? [],
  }));
  const all = checkedOnce(bases, world, (basis) => checkArticle(basis, world));
  return {
    checks: all.flatMap(({ checks }) => checks),
    sides: new Map(all.flatMap(({ sides }) => Array.from(sides))),
  };
}

function checkArticle({ article, mentions, claims }: Basis, world: World): Checked {
  const checks: Check[] = [];
  const sides = new Map<string, readonly StatedSide[]>();
  for (const passage of passagesOf({ articles: [article], mentions, claims }, world)) {
    const found = PREDICATES.flatMap((predicate) => predicate(passage, world))
      .map((finding) => unlessTooFar(unlessSupposed(finding, passage)))
      .sort(inTextOrder);
    for (const { side: _, start: __, end: ___, ...finding } of found) {
      checks.push({ claim: passage.claim.id, ...finding });
    }
    // Where a speaker stands is no part of what is claimed, so nothing to compare.
    const stated = passage.isFrame ? [] : found.flatMap(({ side }) => side ?? []);
    if (stated.length > 0) sides.set(passage.claim.id, stated);
  }
  return { checks, sides };
}

const inTextOrder = (a: Finding, b: Finding): number => a.start - b.start || a.end - b.end;
