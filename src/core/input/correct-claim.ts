import type { Article, Claim } from "../model.ts";
import { type Result, err, ok } from "../result.ts";
import { type Target, inTextOrder } from "./correct-mention.ts";
import { claimAt } from "./text-quote.ts";

export interface CorrectedClaims {
  readonly items: readonly Claim[];
  /** Of the claim that was changed, added or removed. */
  readonly id: string;
}

export function correctClaim(
  claims: readonly Claim[],
  article: Article,
  { span, set, id }: Target,
): Result<CorrectedClaims, string> {
  const at = claimAt(claims, span);
  if (!at.ok) return at;
  const found = at.value;
  if (set.remove) {
    return found
      ? ok({ items: claims.filter((claim) => claim !== found), id: found.id })
      : err("removes a claim, and none is there");
  }
  const { places, chain, stance, when } = set;
  if (when && when.from > when.to) return err(`begins on ${when.from}, after its end ${when.to}`);
  if (!found && !(places && chain && stance)) {
    return err("adds a claim, so it has to give places, chain and stance");
  }
  const before = found ?? { ...BLANK, ...span, id, article: article.id };
  const claim: Claim = {
    ...before,
    places: places ?? before.places,
    chain: chain ?? before.chain,
    when: set.when === undefined ? before.when : set.when,
    stance: stance ?? before.stance,
    event: set.event === undefined ? before.event : set.event,
    quantities: set.quantities ?? before.quantities,
  };
  const others = claims.filter((other) => other !== found);
  return ok({ items: [...others, claim].sort(inTextOrder), id: claim.id });
}

const BLANK = {
  attribution: null,
  places: [],
  chain: [],
  when: null,
  stance: "asserted",
  event: null,
  quantities: [],
} as const;
