import { SLAVIC_MONTHS } from "./lexicon/calendar-slavic.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

const HEAD_BLOCKS = 8; // paragraphs, headline and byline included, in which a dateline may stand
const LONGEST = 18; // tokens of "TOWN, Country, 14 May 2024 (Agency) –"
const SHORTEST_TOWN = 4; // letters before a colon: "WHO:" is a body, not a town
const DASH = /^(?:–|—|--?)$/u;

/**
 * Sentences that begin behind their dateline, "TOWN, Country (Agency) –": it
 * says where a report was filed, and is no part of what the report says.
 *
 * @returns the same sentences with `firstToken` moved; `start` stays, so that
 *   names and dates of the dateline are still found in their sentence.
 */
export function behindDatelines(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Sentence[] {
  return sentences.map((sentence, i) => {
    const opens = sentences[i - 1]?.block !== sentence.block;
    const end = opens && sentence.block < HEAD_BLOCKS ? datelineEnd(tokens, sentence) : null;
    return end === null ? sentence : { ...sentence, firstToken: end };
  });
}

/** The token behind the dash or colon; null where the sentence has no dateline. */
function datelineEnd(tokens: readonly Token[], { firstToken, endToken }: Sentence): number | null {
  let i = firstToken;
  while (i < endToken && isCapitals(tokens[i])) i++;
  const letters = (tokens[i - 1]?.end ?? 0) - (tokens[firstToken]?.start ?? 0);
  if (i === firstToken) {
    // "Town (Agency) –" and "Town [Country], 14 May (Agency):" are known by their brackets.
    while (i < endToken && isCapital(tokens[i])) i++;
    if (i === firstToken || !/^[([]$/u.test(tokens[i]?.text ?? "")) return null;
  }
  if (tokens[i]?.text === ":") return letters >= SHORTEST_TOWN ? goesOn(tokens, i, endToken) : null;
  let depth = 0;
  for (; i < Math.min(endToken, firstToken + LONGEST); i++) {
    const token = tokens[i];
    if (!token) return null;
    if (/^[([]$/u.test(token.text)) depth++;
    else if (/^[)\]]$/u.test(token.text)) depth--;
    else if (depth > 0) continue;
    else if (DASH.test(token.text) && token.start > (tokens[i - 1]?.end ?? 0))
      return goesOn(tokens, i, endToken);
    else if (token.text === ":" && /^[)\]]$/u.test(tokens[i - 1]?.text ?? ""))
      return goesOn(tokens, i, endToken);
    else if (!isPart(token)) return null;
  }
  return null;
}

/** A sentence in ordinary letters follows: a headline all in capitals has no dateline. */
function goesOn(tokens: readonly Token[], dash: number, end: number): number | null {
  const FEWEST = 4; // tokens
  const next = tokens[dash + 1];
  return next && end - dash > FEWEST && !(isCapitals(next) && isCapitals(tokens[dash + 2]))
    ? dash + 1
    : null;
}

const isCapital = (token: Token | undefined): boolean => token?.kind === "word" && token.capital;

const isCapitals = (token: Token | undefined): boolean =>
  token?.kind === "word" && /^\p{Lu}[\p{Lu}'’.-]+$/u.test(token.text);

const isPart = (token: Token): boolean =>
  token.capital ||
  token.kind === "number" ||
  /^(?:[,./]|and|of|the)$/u.test(token.lower) ||
  SLAVIC_MONTHS.has(token.lower);
