import type { Gazetteer } from "../read/gazetteer.ts";
import type { Token } from "../read/tokens.ts";
import { looksLikeAdjective } from "./agreement.ts";
import { regionKind } from "./kind-words.ts";
import type { CaseMatch } from "./match.ts";
import { LONGEST_COMPOUND } from "./said-words.ts";
import { regionBearers } from "./undo.ts";

/** "Херсонської та Миколаївської областей": each adjective of a list before one kind of region. */
export function listedRegion(
  tokens: readonly Token[],
  i: number,
  end: number,
  gazetteer: Gazetteer,
): CaseMatch | null {
  const LONGEST_LIST = 16; // tokens: five oblasts with hyphens and commas
  const start = tokens[i];
  if (!start || !looksLikeAdjective(lastOfCompound(tokens, i).lower)) return null;
  const own = compoundEnd(tokens, i);
  for (let at = own; at < Math.min(end, i + LONGEST_LIST); at++) {
    const token = tokens[at];
    if (!token) return null;
    const kind = regionKind(token.lower);
    if (kind !== null) {
      const adjective = tokens.slice(i, own).map(({ lower }) => lower);
      const bearers = regionBearers(adjective, kind, gazetteer);
      return bearers.length > 0
        ? { endToken: at === own ? at + 1 : own, bearers, nominative: false, adjectival: false }
        : null;
    }
    const inList =
      /^(?:,|-|і|й|та|и|або|или|а|також|також)$/u.test(token.lower) ||
      (token.capital && looksLikeAdjective(lastOfCompound(tokens, at).lower));
    if (!inList) return null;
  }
  return null;
}

/** Token after a word with its hyphens: "Івано-Франківської". */
export function compoundEnd(tokens: readonly Token[], i: number): number {
  let end = i + 1;
  while (
    end < i + LONGEST_COMPOUND &&
    tokens[end]?.text === "-" &&
    tokens[end]?.start === tokens[end - 1]?.end &&
    tokens[end + 1]?.start === tokens[end]?.end
  )
    end += 2;
  return end;
}

const lastOfCompound = (tokens: readonly Token[], i: number): { lower: string } =>
  tokens[compoundEnd(tokens, i) - 1] ?? { lower: "" };
