import { slavicRoleAt } from "../slavic/roles.ts";
import { isCyrillic } from "../slavic/script.ts";
import type { PlaceRole } from "../model.ts";
import { DETERMINERS, DIRECTIONS } from "./lexicon/grammar.ts";
import { kindsOf } from "./lexicon/kinds.ts";
import { words } from "./lexicon/words.ts";
import type { Token } from "./tokens.ts";

const FROM = words(
  `from leave leaves left leaving fled flee fleeing quit quits quitting abandon abandoned off`,
);
const TO =
  words(`to into towards toward enter entered entering enters reach reached reaching retake retaking
  recapture recapturing`);
const AT =
  words(`in at near around inside outside across throughout within on over through along above
  downtown amid`);
const PASSED_OVER = words(`of and , 's ’s`);
const REACH = 8; // tokens from a name back to its preposition: "from the southern city of"

/** What part a place has in a claim, by the nearest word before it that says so. */
export function roleAt(tokens: readonly Token[], from: number, name: number): PlaceRole {
  const own = tokens[name];
  if (own && isCyrillic(own)) return slavicRoleAt(tokens, from, name);
  for (let i = name - 1; i >= Math.max(from, name - REACH); i--) {
    const token = tokens[i];
    if (!token) break;
    if (FROM.has(token.lower)) return "from";
    if (TO.has(token.lower)) return "to";
    if (AT.has(token.lower)) return "at";
    const passes =
      DETERMINERS.has(token.lower) ||
      DIRECTIONS.has(token.lower) ||
      PASSED_OVER.has(token.lower) ||
      kindsOf(token.lower) !== undefined ||
      token.capital ||
      isAdjective(token.lower);
    if (!passes) break;
  }
  return "about";
}

const isAdjective = (lower: string): boolean => /(?:ern|al|ian|ic|ish|ied|ous)$/u.test(lower);
