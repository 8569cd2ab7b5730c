import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, isVerb } from "./lexicon/grammar.ts";
import { words } from "./lexicon/words.ts";
import type { Token } from "./tokens.ts";

const CURRENCIES = words(`usd eur gbp uah rub chf jpy us$`);
const SIGNS = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₴", "UAH"],
]);
const NOT_UNITS = words(`years-old ago ms th am pm`);
/** Where a counted noun phrase ends: a plural in -s, or an irregular one. */
const COUNTED = /[^s]s$|^(?:people|men|women|children|percent)$/u;
const LONGEST_UNIT = 3; // words, adjectives before the noun included: "long-range air defence systems"

/** What a number counts, and where its words begin or end where they are not the number's own. */
export interface Unit {
  readonly name: string;
  readonly start?: number;
  readonly end?: number;
}

/** A currency before its number. */
export function unitBefore(tokens: readonly Token[], number: number): Unit | null {
  const before = tokens[number - 1];
  if (!before) return null;
  const sign = SIGNS.get(before.text);
  if (sign) return { name: sign, start: before.start };
  return CURRENCIES.has(before.lower)
    ? { name: before.text.toUpperCase(), start: before.start }
    : null;
}

/** The noun phrase after a number; a percent sign or a currency word is one too. */
export function unitAfter(tokens: readonly Token[], first: number, end: number): Unit | null {
  const next = tokens[first];
  if (!next || first >= end) return null;
  if (next.lower === "of") return unitAfter(tokens, first + 1, end);
  if (AUXILIARIES.has(next.lower)) return peopleAfter(tokens, first, end);
  if (DETERMINERS.has(next.lower)) return unitAfter(tokens, first + 1, end);
  const isModel = tokens[first - 1]?.kind === "number" && tokens[first - 2]?.capital === true;
  if (isModel && isVerb(next.lower) && !next.lower.endsWith("s")) return null; // "a Boeing 747 landed"
  if (next.text === "%" || next.lower === "percent") return { name: "%", end: next.end };
  const owner = ownerBefore(tokens, first, end);
  if (owner !== null) return unitAfter(tokens, owner, end);
  let close = first;
  while (close < end && close - first < LONGEST_UNIT) {
    const token = tokens[close];
    if (token?.kind !== "word" || NOT_UNITS.has(token.lower)) break;
    if (
      PREPOSITIONS.has(token.lower) ||
      CONJUNCTIONS.has(token.lower) ||
      DETERMINERS.has(token.lower)
    )
      break;
    if (close > first && isVerb(token.lower) && !token.lower.endsWith("s")) break;
    close++;
    if (COUNTED.test(token.lower)) break;
  }
  const last = tokens[close - 1];
  if (close === first) return peopleAfter(tokens, first, end);
  return last
    ? {
        name: tokens
          .slice(first, close)
          .map(({ text }) => text)
          .join(" "),
        end: last.end,
      }
    : null;
}

/** "seven of the region’s bridges": what is counted follows its owner. */
function ownerBefore(tokens: readonly Token[], first: number, end: number): number | null {
  for (let i = first + 1; i < Math.min(end - 1, first + LONGEST_UNIT); i++) {
    if (tokens[i]?.kind !== "word") return null;
    if (/^['’]s$/u.test(tokens[i]?.text ?? "")) return i + 1;
  }
  return null;
}

/** "tens of thousands have fled": who flees, dies or protests uncounted otherwise is people. */
function peopleAfter(tokens: readonly Token[], first: number, end: number): Unit | null {
  const verb = tokens[first];
  return first < end &&
    verb &&
    /^(?:have|had|were|are|fled|died|killed|wounded|injured)$/u.test(verb.lower)
    ? { name: "people" }
    : null;
}
