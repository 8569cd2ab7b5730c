import type { FoundName } from "./mentions.ts";
import type { Token } from "./tokens.ts";

/** "Paris, Texas": the first of two names lies in the second, by how sure a way of saying so. */
export interface Link {
  /** Indexes into the names. */
  readonly inner: number;
  readonly outer: number;
  readonly weight: number;
}

const REACH = 7; // tokens between two names: "a small town in the south of"
const LOOSE = 0.3; // "in" and a possessive say it less surely than a comma or a bracket
const JOINT = /^(?:,|and|or|the|&)$/u;
const BREAKS = /^(?:and|or|but|from|to)$/u;
const POSSESSIVE = /^['’]s?$/u;
const LONGEST_JOINT = 3; // tokens: ", and the"
const SHORTEST_LIST = 3;
const LONGEST_LIST = 40;

/** Which names are said to lie in the name beside them: "X, Y", "X (Y)", "X in Y", "Y’s X". */
export function linksAmong(names: readonly FoundName[], tokens: readonly Token[]): readonly Link[] {
  const links: Link[] = [];
  for (let i = 0; i + 1 < names.length; i++) {
    const [name, next] = [names[i], names[i + 1]];
    const between = name && next ? wordsBetween(name, next, tokens, REACH) : null;
    if (!between) continue;
    const [first = ""] = between;
    if (between.length === 1 && (first === "," || first === "("))
      links.push({ inner: i, outer: i + 1, weight: 1 });
    else if (between.includes("in") && !between.some((word) => BREAKS.test(word)))
      links.push({ inner: i, outer: i + 1, weight: LOOSE });
    else if (POSSESSIVE.test(first)) links.push({ inner: i + 1, outer: i, weight: LOOSE });
  }
  return links;
}

/** Runs of names that only commas, "and" and "or" part, as half-open ranges of indexes. */
export function listsAmong(
  names: readonly FoundName[],
  tokens: readonly Token[],
): readonly (readonly [from: number, to: number])[] {
  const lists: [number, number][] = [];
  for (let from = 0, to = 1; from < names.length; from = to, to++) {
    while (to < names.length && to - from < LONGEST_LIST && isJoined(names, to, tokens)) to++;
    if (to - from >= SHORTEST_LIST) lists.push([from, to]);
  }
  return lists;
}

function isJoined(names: readonly FoundName[], i: number, tokens: readonly Token[]): boolean {
  const [left, right] = [names[i - 1], names[i]];
  const between = left && right ? wordsBetween(left, right, tokens, LONGEST_JOINT) : null;
  return between !== null && between.length > 0 && between.every((word) => JOINT.test(word));
}

/** The words that part two names of one sentence, folded; null where there are more than so many. */
function wordsBetween(
  left: FoundName,
  right: FoundName,
  tokens: readonly Token[],
  most: number,
): readonly string[] | null {
  const count = right.firstToken - left.endToken;
  if (left.sentence !== right.sentence || count < 0 || count > most) return null;
  return tokens.slice(left.endToken, right.firstToken).map(({ lower }) => lower);
}
