import type { Unplaced, Words } from "../read/cue-words.ts";
import type { Range } from "../read/noun-phrase.ts";
import { isGivenName } from "./common-words.ts";
import { slavicCue } from "./lexicon/saying.ts";
import { knownNoun } from "./nominative.ts";
import { isAcronym, isBreak, isDash, isQuoteMark, wholeWord } from "./said-words.ts";
import { fitOf } from "./fits.ts";
import { phraseEnd } from "./speaker-phrases.ts";

const LONGEST_SOURCE = 9; // tokens before a colon or behind a dash
const FEWEST_SAID = 3; // tokens
const REST = { puts: "said", passedTo: null, cites: null } as const;

/** "Мер: у місті немає води" and "У місті немає води – мер": a mark alone gives words to somebody. */
export function headlineAt(
  text: Words,
  start: number,
  end: number,
  isStopped: boolean,
): Unplaced | null {
  return beforeColon(text, start, end) ?? (isStopped ? null : behindDash(text, start, end));
}

function beforeColon(text: Words, start: number, end: number): Unplaced | null {
  const { tokens, inQuote } = text;
  let colon = start;
  while (colon < Math.min(end, start + LONGEST_SOURCE) && tokens[colon]?.text !== ":") {
    if (tokens[colon]?.text === "," || slavicCue(tokens[colon]?.lower ?? "")) return null;
    colon++;
  }
  if (tokens[colon]?.text !== ":" || inQuote(colon) || end - colon <= FEWEST_SAID) return null;
  const noun = { first: start, end: colon };
  const isQuoted = isQuoteMark(tokens[colon + 1]);
  if (!isSource(text, noun, isQuoted)) return null;
  return {
    source: { noun, apposition: null },
    cue: { first: colon, end: colon + 1 },
    content: { first: colon + 1, end },
    ...REST,
  };
}

function behindDash(text: Words, start: number, end: number): Unplaced | null {
  const { tokens, inQuote } = text;
  for (let dash = end - 2; dash > Math.max(start + FEWEST_SAID, end - LONGEST_SOURCE); dash--) {
    if (isBreak(tokens, dash) && !isDash(tokens, dash)) return null;
    if (!isDash(tokens, dash) || inQuote(dash)) continue;
    const noun = { first: dash + 1, end };
    const isRoute = tokens[dash - 1]?.capital === true && end - dash === 2; // "рейс Харків – Львів"
    if (isRoute || !isSource(text, noun, false)) return null;
    return {
      source: { noun, apposition: null },
      cue: { first: dash, end: dash + 1 },
      content: { first: start, end: tokens[dash - 1]?.text === "," ? dash - 1 : dash },
      ...REST,
    };
  }
  return null;
}

/** A phrase in the nominative that ends where it should, and whose head speaks. */
function isSource(text: Words, { first, end }: Range, isQuoted: boolean): boolean {
  const { tokens } = text;
  const fits = fitOf(tokens, first, "he") === "sure" || fitOf(tokens, first, "they") === "sure";
  if (!fits || phraseEnd(text, first, end) < end) return false;
  const token = tokens[first];
  if (!token) return false;
  const isKnown = knownNoun(wholeWord(tokens, first)) !== undefined;
  if (isKnown || isAcronym(token) || isGivenName(token.lower)) return true;
  const hasKnown = tokens.slice(first, end).some(({ lower }) => knownNoun(lower) !== undefined);
  return isQuoted || hasKnown || (token.capital && end - first <= 2);
}
