import type { Unplaced, Words } from "../read/cue-words.ts";
import type { Range } from "../read/noun-phrase.ts";
import { isGivenName } from "./common-words.ts";
import { slavicCue } from "./lexicon/saying.ts";
import { knownNoun } from "./nominative.ts";
import { isAcronym, isBreak, isDash, isQuoteMark, wholeWord } from "./said-words.ts";
import { fitOf } from "./fits.ts";
import { phraseEnd } from "./speaker-phrases.ts";
import { LIKE_SURNAME } from "./voice-words.ts";

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
  const hasKnown = tokens.slice(first, end).some(({ lower }) => knownNoun(lower)?.base === lower);
  if (isQuoted || hasKnown) return true;
  const last = tokens[end - 1];
  return token.capital && last?.capital === true && end - first <= 2 && isNamed(tokens, end - 1);
}

const NAMED_REACH = 400; // tokens either way in which an article introduces who its headline quotes

/** A surname by its ending, or of somebody the article gives with a given name or an office. */
function isNamed(tokens: Words["tokens"], at: number): boolean {
  const own = tokens[at]?.text ?? "";
  if (LIKE_SURNAME.test(own)) return true;
  for (let i = Math.max(1, at - NAMED_REACH); i < Math.min(tokens.length, at + NAMED_REACH); i++) {
    const before = tokens[i - 1];
    if (tokens[i]?.text !== own || before?.kind !== "word") continue;
    const noun = knownNoun(before.lower);
    if (
      (before.capital && isGivenName(before.lower)) ||
      (noun?.isPerson === true && noun.base === before.lower)
    )
      return true;
  }
  return false;
}
