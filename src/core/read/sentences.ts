import type { Span } from "../model.ts";
import { SENTENCE_STARTERS, abbreviation } from "./lexicon/abbreviations.ts";
import { slavicAbbreviation } from "../slavic/abbreviations.ts";
import { type Block, trim } from "./blocks.ts";
import { type Token, tokenAt } from "./tokens.ts";

/** A sentence with its tokens, as indexes into the article's tokens, half-open. */
export interface Sentence extends Span {
  readonly block: number;
  readonly firstToken: number;
  readonly endToken: number;
}

const STOPS = new Set([".", "!", "?", "…"]);
const CLOSERS = new Set(['"', "”", "’", "'", "»", ")", "]"]);
/** Tokens; nothing people write is longer, and every later step is bounded by it. */
const LONGEST_SENTENCE = 400;
/** A century: "XIX ст.", in Latin letters or in Cyrillic ones that look like them. */
const ROMAN = /^[IVXІХ]+$/u;
const CLOSING_SPACE = /\s/;
const DOT = 0x2e;
const FIRST_CYRILLIC = 0x400;

/**
 * Cuts blocks into sentences: at a stop that is not an abbreviation's or an
 * initial's, with the quotes and brackets that close behind it. A block's end
 * always ends a sentence, so a headline without a full stop is one.
 */
export function findSentences(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, block] of blocks.entries()) {
    let first = tokenAt(tokens, block.start);
    const end = tokenAt(tokens, block.end);
    for (let i = first; i < end; i++) {
      const tooLong = i + 1 - first >= LONGEST_SENTENCE ? i + 1 : null;
      const last = i + 1 === end ? end : (sentenceEnd(text, tokens, i, end) ?? tooLong);
      if (last === null) continue;
      const span = spanOf(text, tokens, first, last);
      if (span) {
        const { start, end } = span;
        sentences.push({ start, end, block: index, firstToken: first, endToken: last });
      }
      first = last;
      i = last - 1;
    }
  }
  return sentences;
}

/** The token after the sentence that token i ends, or null when it ends none. */
function sentenceEnd(
  text: string,
  tokens: readonly Token[],
  i: number,
  end: number,
): number | null {
  const stop = tokens[i];
  if (!stop || stop.kind === "number") return null;
  const isInitials = stop.kind === "word";
  if (isInitials ? stop.text.charCodeAt(stop.text.length - 1) !== DOT : !STOPS.has(stop.text))
    return null;
  let next = i + 1;
  if (next < end && STOPS.has(tokens[next]?.text ?? "")) return null; // the last of a run decides
  while (next < end && closes(text, tokens, next)) next++;
  const following = tokens[next];
  const before = tokens[next - 1];
  if (!following || !before) return end;
  const gap = following.start > before.end;
  if (!gap && !(following.capital && before.text !== ".")) return null;
  if (following.kind === "word" && !following.capital) return null;
  if (isInitials) return SENTENCE_STARTERS.has(following.lower) ? next : null;
  if (stop.text === "." && next === i + 1 && isAbbreviation(tokens, i, following)) return null;
  return next;
}

/** A closing mark sits against the word before it; an opening quote sits against the word after. */
function closes(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || !CLOSERS.has(token.text)) return false;
  if (token.start !== tokens[i - 1]?.end) return false;
  const after = text.charAt(token.end);
  return (
    after === "" || CLOSING_SPACE.test(after) || !/[\p{L}\p{N}]/u.test(after) || token.text !== '"'
  );
}

function isAbbreviation(tokens: readonly Token[], stop: number, following: Token): boolean {
  const word = tokens[stop - 1];
  if (!word || word.end !== tokens[stop]?.start) return false;
  const rule = abbreviation(word.lower);
  if (rule === "always") return true;
  if (rule === "before a number" && (following.kind === "number" || word.text.length > 1))
    return following.kind === "number"; // "P. Lopez" is an initial
  const isLatin = word.lower.charCodeAt(0) < FIRST_CYRILLIC;
  const slavic = isLatin ? undefined : slavicAbbreviation(word.lower);
  const previous = tokens[stop - 2];
  if (slavic === "always") return true;
  if (slavic === "unless counted")
    return previous?.kind !== "number" && !ROMAN.test(previous?.text ?? "");
  if (slavic === "unless closing") return previous?.text !== ".";
  const isInitial = word.text.length === 1 && word.capital;
  return isInitial && following.kind === "word" && !SENTENCE_STARTERS.has(following.lower);
}

function spanOf(text: string, tokens: readonly Token[], first: number, last: number): Span | null {
  const start = tokens[first]?.start;
  const end = tokens[last - 1]?.end;
  return start === undefined || end === undefined ? null : trim(text, { start, end });
}
