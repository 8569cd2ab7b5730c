import type { Token } from "../../read/tokens.ts";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import type { NamedPlace } from "./passage.ts";
import { isWater } from "./side-water.ts";

/** Places said to lie on a side. */
export interface Lying {
  readonly places: readonly PlaceEntry[];
  readonly isNegated: boolean;
  /** False where a region of the same name may be meant: "on the left bank, in X". */
  readonly isSure: boolean;
}

export const NOBODY: Lying = { places: [], isNegated: false, isSure: true };

export const lying = (names: readonly NamedPlace[], isNegated = false, isSure = true): Lying => ({
  places: names.flatMap((name) => (isGround(name) && name.place ? [name.place] : [])),
  isNegated,
  isSure,
});

/** Ground for a test. A capital that stands for its government moves nothing, but lies where it lies. */
export const isGround = ({ place }: NamedPlace): boolean =>
  place !== null && !isWater(place) && !/^(?:sea|ocean|continent)$/u.test(place.kind);

export const isPossessor = (tokens: readonly Token[], { end }: NamedPlace): boolean =>
  /^['’]s?$/u.test(tokens[end]?.text ?? "");

/** "X", "X and Y", "X, Y and Z" from token i on. */
export function listFrom(
  names: readonly NamedPlace[],
  tokens: readonly Token[],
  i: number,
): readonly NamedPlace[] {
  const list: NamedPlace[] = [];
  let at = i;
  for (let name = nameAt(names, at); name; name = nameAt(names, at)) {
    list.push(name);
    at = name.end;
    if (tokens[at]?.text === ",") at++;
    if (tokens[at]?.lower === "and") at++;
  }
  return list;
}

const nameAt = (names: readonly NamedPlace[], i: number): NamedPlace | undefined =>
  names.find(({ first }) => first === i);

/** The names of a list that stand before its last: "X, Y and". */
export function listBefore(
  names: readonly NamedPlace[],
  tokens: readonly Token[],
  last: NamedPlace,
): readonly NamedPlace[] {
  const list: NamedPlace[] = [];
  for (let at = last.first; ;) {
    let end = at;
    if (/^(?:and|or)$/u.test(tokens[end - 1]?.lower ?? "")) end--;
    if (tokens[end - 1]?.text === ",") end--;
    const name = end < at ? names.find((other) => other.end === end) : undefined;
    if (!name) return list;
    list.unshift(name);
    at = name.first;
  }
}
