import type { Token } from "../read/tokens.ts";
import { landOf } from "./land.ts";

const NEAR_BEFORE = 12; // tokens between a doer and what it does
const NEAR_AFTER = 6;
const STOPS = /^[;:—–]$/u;
/** Before a name: that is where, not who. */
const WHERE = /^(?:in|at|to|from|near|into|around|inside|outside|across|towards|toward|against)$/u;

/**
 * The country whose people do what the word at `anchor` says: who follows "by";
 * else the nearest one before it; else who follows "of".
 *
 * @returns null where the words do not say.
 */
export function doerOf(
  tokens: readonly Token[],
  anchor: number,
  first: number,
  end: number,
  nationOf: (lower: string) => string | null,
): string | null {
  const last = Math.min(end, anchor + NEAR_AFTER);
  const by = after(tokens, anchor, last, /^by$/u, nationOf);
  if (by !== null) return by;
  for (let i = anchor; i >= Math.max(first, anchor - NEAR_BEFORE); i--) {
    const token = tokens[i];
    if (!token || (i < anchor && STOPS.test(token.text))) break;
    if (!token.capital) continue;
    const nation = nationOf(token.lower) ?? armyOf(tokens, i);
    if (nation === null) continue;
    if (i > first && WHERE.test(tokens[i - 1]?.lower ?? "")) continue;
    return nation;
  }
  return peopleAfterOf(tokens, anchor, last, nationOf);
}

/** "Tarvian troops": a country, or a faction, that no list knows. */
function armyOf(tokens: readonly Token[], i: number): string | null {
  const { lower = "", kind = "mark" } = tokens[i] ?? {};
  const isNoun = ARMED.test(tokens[i + 1]?.lower ?? "");
  return isNoun && kind === "word" && !PLAIN.test(lower) ? landOf(lower) : null;
}

/** Capitals at the head of a sentence, and directions, name no army. */
const PLAIN =
  /^(?:the|a|an|his|her|its|their|our|some|many|more|most|all|both|no|enemy|government|rebel|special|armed|security|border|northern|southern|eastern|western|central|local|foreign|allied|two|three|several|hundreds|thousands|meanwhile|when|as|after|before|then|but|and|while|if|where|because|although|since|until|once|that|these|those|other|new|old|young|elite|regular|air|ground|naval)$/u;

const ARMED = /^(?:troops?|forces?|army|soldiers|military|units|fighters|tanks|navy|marines)$/u;

/** "withdrawal of Russian troops", "departure of the Russians"; not "out of a Russian city". */
function peopleAfterOf(
  tokens: readonly Token[],
  anchor: number,
  last: number,
  nationOf: (lower: string) => string | null,
): string | null {
  for (let i = anchor + 1; i < last; i++) {
    if (tokens[i]?.lower !== "of" || tokens[i - 1]?.lower === "out") continue;
    for (let at = i + 1; at <= i + 3; at++) {
      const { lower = "", capital = false } = tokens[at] ?? {};
      const nation = capital ? nationOf(lower) : null;
      if (nation === null) continue;
      const next = [tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
      if (lower.endsWith("s") || next.some((word) => ARMED.test(word))) return nation;
    }
  }
  return null;
}

function after(
  tokens: readonly Token[],
  anchor: number,
  last: number,
  lead: RegExp,
  nationOf: (lower: string) => string | null,
): string | null {
  for (let i = anchor + 1; i < last; i++) {
    if (!lead.test(tokens[i]?.lower ?? "")) continue;
    for (let at = i + 1; at <= i + 3; at++) {
      const nation = nationOf(tokens[at]?.lower ?? "");
      if (nation !== null && tokens[at]?.capital) return nation;
    }
  }
  return null;
}
