import type { Words } from "../read/cue-words.ts";
import type { Token } from "../read/tokens.ts";
import { COMPLEMENTISERS, slavicCue } from "./lexicon/saying.ts";
import { isQuoteMark } from "./said-words.ts";

const CLAUSE_REACH = 16; // tokens from a verb to the comma of its clause

/** A verb of saying that has what follows to itself: "відкинув критику і заявив, що". */
const isOtherVerb = (token: Token | undefined): boolean => {
  const cue = token && !token.capital ? slavicCue(token.lower) : undefined;
  return cue !== undefined && cue.tells !== "gerund";
};

/** Where the clause begins that a verb leads to: behind ", що" or a colon; null where none does. */
export function clauseBehind({ tokens, inQuote }: Words, from: number, end: number): number | null {
  for (let i = from; i < Math.min(end, from + CLAUSE_REACH); i++) {
    const text = tokens[i]?.text ?? "";
    if (text === ":" && !inQuote(i)) return i + 1;
    if (i > from && isOtherVerb(tokens[i])) return null;
    if (text !== ",") continue;
    const next = tokens[i + 1];
    if (next && COMPLEMENTISERS.has(next.lower)) return i + 2;
    if (
      next &&
      /^(?:мов|начебто|якби|як|как|де|где|скільки|сколько|чому|почему)$/u.test(next.lower)
    )
      return i + 1;
    if (isQuoteMark(next) && inQuote(i + 1)) return i + 1;
    return null;
  }
  return null;
}

const LONGEST_CLAUSE = 60; // tokens before a verb among which its subject stands
const TURNS = /^(?:а|але|проте|однак|натомість|но|однако|зато|тоді|тогда|хоча|хотя)$/u;

/** Where the clause of a verb begins: behind a semicolon, a colon, or a comma with "а", "але". */
export function clauseStart({ tokens, inQuote }: Words, v: number, start: number): number {
  const from = Math.max(start, v - LONGEST_CLAUSE);
  for (let i = v - 1; i > from; i--) {
    if (inQuote(i) && !inQuote(v)) continue;
    const text = tokens[i]?.text ?? "";
    if (text === ";" || text === ":") return i + 1;
    if (text === "," && TURNS.test(tokens[i + 1]?.lower ?? "")) return i + 2;
  }
  return from;
}
