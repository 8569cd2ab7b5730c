import { type Ground, groundAt } from "./ground.ts";
import type { Locator } from "./locator.ts";
import { type Words, adjectiveTo, compassAt } from "./phrases.ts";

/** "on the border with X", "near the Polish border", "at X's border with Y". */
export function border(words: Words, i: number): Locator | null {
  const phrase = AT_EDGE.find((each) => each.every((word, k) => words.lower(i + k) === word));
  const ground = phrase ? borderGround(words, i + phrase.length) : null;
  return ground ? { kind: "border", ground, first: i, end: ground.end } : null;
}

const AT_EDGE = [
  ["on"], ["at"], ["along"], ["near"], ["by"], ["close", "to"], ["not", "far", "from"],
  ["just", "inside"], ["right", "on"],
]; // prettier-ignore

const BORDER = /^(?:border|frontier|boundary|borders)$/u;

/** What lies beyond "the border with X", "X's border", "the X border". */
export function borderGround(words: Words, i: number): Ground | null {
  let at = i;
  while (
    /^(?:the|its|their|administrative|state|land|southern|northern|eastern|western)$/u.test(
      words.lower(at),
    )
  )
    at++;
  if (BORDER.test(words.lower(at)) && /^(?:with|of|to)$/u.test(words.lower(at + 1)))
    return groundAt(words, at + 2);
  const adjective = adjectiveTo(words, at + 1);
  if (adjective && BORDER.test(words.lower(at + 1))) {
    if (words.lower(at + 2) === "with") return groundAt(words, at + 3);
    const named = { place: adjective.place, first: at, end: at + 1, literal: true };
    return { names: [named], first: i, end: at + 2 };
  }
  const name = words.nameAt(at);
  if (!name) return null;
  const isOwn = /^['’]s?$/u.test(words.token(name.end)?.text ?? "");
  const noun = isOwn ? name.end + 1 : name.end;
  if (!BORDER.test(words.lower(noun))) return null;
  if (words.lower(noun + 1) === "with") return groundAt(words, noun + 2);
  return { names: [name], first: i, end: noun + 1 };
}

/** "on the Danube", "on the banks of the Danube", "on the Black Sea coast", "on the coast". */
export function shore(words: Words, i: number): Locator | null {
  if (!/^(?:on|along|at|upon|by|astride)$/u.test(words.lower(i))) return null;
  let at = i + 1;
  if (words.lower(at) === "the" || words.lower(at) === "its") at++;
  const compass = compassAt(words, at);
  if (compass) at = compass.end;
  const isBank = /^(?:bank|banks)$/u.test(words.lower(at));
  if (isBank && compass) return null; // a side of the river, another test
  const isEdge = isBank || EDGE.test(words.lower(at));
  if (isEdge && words.lower(at + 1) === "of") {
    const ground = groundAt(words, at + 2);
    const isCoast = COAST.test(words.lower(at));
    return ground ? { kind: "shore", ground, isBank, isCoast, first: i, end: ground.end } : null;
  }
  if (isEdge && SEASIDE.test(words.lower(at)))
    return { kind: "shore", ground: null, isBank, isCoast: true, first: i, end: at + 1 };
  const ground = groundAt(words, at);
  if (!ground) return ownCoast(words, i, at);
  const after = words.lower(ground.end);
  const end = EDGE.test(after) || after === "river" ? ground.end + 1 : ground.end;
  return { kind: "shore", ground, isBank, isCoast: COAST.test(after), first: i, end };
}

/** "on Romania's coast", "on the Bulgarian coast", "on its southern coastline". */
function ownCoast(words: Words, first: number, from: number): Locator | null {
  for (let at = from; at < from + 5; at++) {
    if (SEASIDE.test(words.lower(at)))
      return { kind: "shore", ground: null, isBank: false, isCoast: true, first, end: at + 1 };
    const isPart =
      words.isInName(at) ||
      adjectiveTo(words, at + 1) ||
      compassAt(words, at) ||
      /^['’]s?$/u.test(words.token(at)?.text ?? "");
    if (!isPart) return null;
  }
  return null;
}

const EDGE =
  /^(?:coast|coastline|shore|shores|shoreline|seaboard|littoral|banks|bank|estuary|mouth|delta)$/u;
const SEASIDE = /^(?:coast|coastline|seaboard|shoreline)$/u;
const COAST = /^(?:coast|coastline|shore|shores|shoreline|seaboard|littoral)$/u;
