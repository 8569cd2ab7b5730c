import type { Gazetteer } from "./gazetteer.ts";
import type { FoundName } from "./mentions.ts";
import type { Group } from "./name-groups.ts";
import type { Arena } from "./rivals.ts";
import type { Token } from "./tokens.ts";

const WORTH = 0.5; // of a name: a people is spoken of far from home more often than a town

/** "Russian", "Texan": no name of a place, and yet it tells where an article is at home. */
export function demonymsIn(
  tokens: readonly Token[],
  names: readonly FoundName[],
  gazetteer: Gazetteer,
  arena: Arena,
): readonly Group[] {
  const groups = new Map<string, Group>();
  let next = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || !token.capital) continue;
    while (next < names.length && (names[next]?.endToken ?? 0) <= i) next++;
    if (i >= (names[next]?.firstToken ?? Infinity)) continue;
    const match = gazetteer.demonym(tokens, i);
    if (!match) continue;
    const group = groups.get(token.lower) ?? groupOf(arena, match.bearers);
    groups.set(token.lower, group);
    group.mentions++;
  }
  return Array.from(groups.values());
}

function groupOf(arena: Arena, bearers: Parameters<Arena["rivalsFor"]>[0]): Group {
  const rivals = arena.rivalsFor(bearers);
  const fit = rivals.map(({ standing }) => standing);
  const ties = { outer: [], inner: [], list: [] };
  return { rivals, fit, shares: [], mentions: 0, worth: WORTH, ties };
}
