import { TITLES } from "./lexicon/actors.ts";
import { DETERMINERS, PREPOSITIONS, isAdverb } from "./lexicon/grammar.ts";
import {
  AMOUNTS,
  BODIES,
  DOCUMENTS,
  NO_ONE,
  NOT_PEOPLE,
  PEOPLE,
  PERSON_ENDING,
} from "./lexicon/speakers.ts";
import { words } from "./lexicon/words.ts";
import type { Range } from "./noun-phrase.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether a noun phrase can head the chain of a claim: a name, a role, people,
 * a body or a writing. An adverb or an amount never can; of what remains only
 * a verb that is nothing but a verb makes a speaker ("said"): before one that
 * may as well be a participle ("the shelters promised after …") a thing stays a thing.
 *
 * @param cue - the word that says so.
 */
export function isSpeaker(tokens: readonly Token[], noun: Range, cue: Token | undefined): boolean {
  const head = headOf(tokens, noun);
  if (head === null) return false;
  if (noun.end - noun.first === 1 && RELATIVES.has(tokens[head]?.lower ?? "")) return false;
  const { lower, capital, kind } = tokens[head] ?? { lower: "", capital: false, kind: "mark" };
  if (kind !== "word" || NO_ONE.has(lower)) return false;
  if (capital && head > noun.first) return true; // a name
  if (isPersonal(lower) || BODIES.has(lower) || DOCUMENTS.has(lower)) return true;
  if (AMOUNTS.has(lower)) return false;
  if (isAdverb(lower) && head === noun.first) return false;
  return capital || cue?.lower.endsWith("ed") !== true;
}

/** A name of several words, a role, people, a body or a writing: no thing that may by chance be read as one. */
export function isSurelySpeaker(tokens: readonly Token[], noun: Range): boolean {
  const head = headOf(tokens, noun);
  const token = head === null ? undefined : tokens[head];
  if (!token || NO_ONE.has(token.lower)) return false;
  if (token.capital && head !== noun.first) return true;
  return isPersonal(token.lower) || BODIES.has(token.lower) || DOCUMENTS.has(token.lower);
}

/** Words that only point at whoever says so. */
const RELATIVES = words(`who which that what this`);

/** "imam NAME", "host NAME": a title before its name, whatever else the word may be. */
export function isTitleBefore(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== "word" || !tokens[i + 1]?.capital) return false;
  return PEOPLE.has(token.lower) || TITLES.has(token.lower);
}

/** A word for people by what they are or do. */
export const isPersonal = (lower: string): boolean =>
  PEOPLE.has(lower) || TITLES.has(lower) || (PERSON_ENDING.test(lower) && !NOT_PEOPLE.has(lower));

/** The last word before what hangs on it; behind an amount ("a third of …") the next such word. */
export function headOf(tokens: readonly Token[], { first, end }: Range): number | null {
  let from = first;
  for (;;) {
    let i = from;
    while (i < end && DETERMINERS.has(tokens[i]?.lower ?? "") && i + 1 < end) i++;
    const start = i;
    while (i < end && !hangsOn(tokens, i, start)) i++;
    const head = i - 1;
    if (head < start) return null;
    const lower = tokens[head]?.lower ?? "";
    const isAmount = AMOUNTS.has(lower) || tokens[head]?.kind === "number" || OF_THEM.test(lower);
    if (!isAmount || tokens[i]?.lower !== "of") return head;
    from = i + 1;
  }
}

const OF_THEM = /^(?:one|two|three|four|five|six|some|many|most|several|both|all|each|none)$/u;

function hangsOn(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i];
  if (!token || i === start) return false;
  if (/^(?:who|which|that|whose|where|when)$/u.test(token.lower)) return true;
  if (token.kind === "mark") return /^[,;:()[\]–—]$/u.test(token.text);
  const isParticiple = token.lower.endsWith("ed") && PREPOSITIONS.has(tokens[i + 1]?.lower ?? "");
  return !token.capital && (PREPOSITIONS.has(token.lower) || isParticiple);
}
