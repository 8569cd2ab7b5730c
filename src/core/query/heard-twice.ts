import { isNamed, originOf } from "../compare/origins.ts";
import type { Claim } from "../model.ts";
import type { Voices } from "./agreement.ts";
import { Union } from "./union.ts";

/**
 * Names of the origins that stand on more than one side of a disagreement: they count on
 * each, and once in all. What is one origin is told as in Voices.count: equal origins, and
 * claims that same-origin relations join; the first name that tells somebody stands for them.
 */
export function originsHeardTwice(
  sides: readonly { readonly claims: readonly Claim[] }[],
  voices: Pick<Voices, "find">,
): readonly string[] {
  const together = new Union<string>();
  const all = sides.flatMap(({ claims }, side) =>
    claims.map((claim) => ({ claim, side, key: `origin ${originOf(claim)}` })),
  );
  for (const { claim, key } of all) together.join(`claim ${voices.find(claim.id)}`, key);
  const heard = new Map<string, { sides: Set<number>; names: string[] }>();
  for (const { claim, side, key } of all) {
    const voice = together.find(key);
    const entry = heard.get(voice) ?? { sides: new Set<number>(), names: [] };
    entry.sides.add(side);
    entry.names.push(claim.chain[0]?.name ?? "");
    heard.set(voice, entry);
  }
  return [...heard.values()].flatMap(({ sides: on, names }) =>
    on.size > 1 ? [names.find(isNamed) ?? names.find(Boolean) ?? "an unnamed source"] : [],
  );
}
