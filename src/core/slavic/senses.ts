import type { PlaceEntry } from "../read/gazetteer.ts";
import type { FoundName } from "../read/mentions.ts";
import type { Token } from "../read/tokens.ts";
import { isFunctionWord, prepositionBefore } from "./around.ts";
import { isStateVerb } from "./words.ts";

const REACH = 5; // tokens: "Москва в понеділок знову заявила"

/**
 * Whether a name in Ukrainian or Russian text stands for the place itself. A
 * capital or a country is its government where it is said to speak or to deal:
 * "Москва заявила", "Вашингтон і Брюссель домовилися". Behind a preposition of
 * place and in any case that shows it is no subject, it is the place.
 */
export function isSlavicLiteral(
  tokens: readonly Token[],
  name: FoundName,
  place: PlaceEntry,
): boolean {
  if (place.kind !== "country" && !place.capital) return true;
  if (prepositionBefore(tokens, name.firstToken, 0) !== null) return true;
  return !speaks(tokens, name.endToken);
}

/** Whether a verb of states follows, lists of names and adverbs between them passed over. */
function speaks(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i];
    if (!token || /^[.!?;:»”]$/u.test(token.text)) return false;
    if (token.kind === "word" && !token.capital && isStateVerb(token.lower)) return true;
    if (isVerb(token)) return false;
  }
  return false;
}

const isVerb = ({ kind, capital, lower }: Token): boolean =>
  kind === "word" &&
  !capital &&
  !isFunctionWord(lower) &&
  /(?:ла|ло|ли|ть|ти|в|ся|сь|ет|ёт|ит|є|ує|ає)$/u.test(lower) &&
  lower.length > 3;
