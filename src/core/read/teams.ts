import { LOCATIVE } from "./lexicon/actors.ts";
import { AUXILIARIES, DETERMINERS, DIRECTIONS, isAdverb } from "./lexicon/grammar.ts";
import { BEATS, CONTESTS, PLAYERS, SPORT, TRANSFERS } from "./lexicon/sport.ts";
import type { FoundName } from "./mentions.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether a name stands for a team: "Kenya beat Peru", "a win over Peru", "he plays
 * for Lima". Only where the words near by speak of sport, and not where
 * something is said to be in the place.
 */
export function isTeam(tokens: readonly Token[], { firstToken, endToken }: FoundName): boolean {
  let i = firstToken - 1;
  while (i >= firstToken - MOST_MODIFIERS && isPassedOver(tokens[i])) i--;
  const before = tokens[i]?.lower ?? "";
  if (PLACED.has(before) && !(before === "into" && isContest(tokens, i))) return false;
  if (tokens[endToken]?.text === "," && tokens[endToken + 1]?.lower === "where") return false;
  return isPlayed(tokens, i, endToken) && isSport(tokens, firstToken, endToken);
}

const MOST_MODIFIERS = 3; // tokens
const PLACED: ReadonlySet<string> = new Set([...LOCATIVE].filter((word) => word !== "over"));

const isPassedOver = (token: Token | undefined): boolean =>
  token !== undefined && (DETERMINERS.has(token.lower) || DIRECTIONS.has(token.lower));

/** What the words at either side of it say: it plays, or is played against. */
function isPlayed(tokens: readonly Token[], before: number, end: number): boolean {
  const word = tokens[before]?.lower ?? "";
  if (BEATS.has(word) || BEATS.has(tokens[end]?.lower ?? "")) return true;
  if (isVerbAhead(tokens, end)) return true;
  if (isScore(tokens, end) || PLAYERS.has(tokens[end]?.lower ?? "")) return true;
  if (/^(?:over|against|with|by|to|past|and)$/u.test(word)) return isContest(tokens, before);
  if (/^(?:for|from|to)$/u.test(word)) return isTransfer(tokens, before);
  return POSSESSIVE.test(tokens[end]?.text ?? "") && isOfTeam(tokens, end + 1);
}

const POSSESSIVE = /^['’]s?$/u;
const REACH = 6; // tokens: "a narrow 2-1 win over"

/** "have won", "were knocked out", ", due to play": a verb of sport behind the name; "will be held" is none. */
function isVerbAhead(tokens: readonly Token[], end: number): boolean {
  for (let i = end; i < end + MOST_AHEAD; i++) {
    const token = tokens[i];
    if (!token) return false;
    if (BEATS.has(token.lower))
      return !HELD.test(token.lower) || !BE.test(tokens[i - 1]?.lower ?? "");
    const isPassed = AUXILIARIES.has(token.lower) || isAdverb(token.lower);
    if (!isPassed && !/^(?:,|forced|due|set|ready|to)$/u.test(token.lower)) return false;
  }
  return false;
}

const MOST_AHEAD = 4; // tokens
const HELD = /^(?:held|hosted|met|kicked)$/u;
const BE = /^(?:be|been|is|was|are|were)$/u;

function isContest(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - REACH; i--) {
    const token = tokens[i];
    if (!token || token.text === "." || token.text === ";") return false;
    if (CONTESTS.has(token.lower) || BEATS.has(token.lower)) return true;
  }
  return false;
}

function isTransfer(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > at - REACH; i--) {
    const token = tokens[i];
    if (!token || token.text === "." || token.text === ";") return false;
    if (TRANSFERS.has(token.lower)) return true;
  }
  return false;
}

const isOfTeam = (tokens: readonly Token[], at: number): boolean =>
  CONTESTS.has(tokens[at]?.lower ?? "") || PLAYERS.has(tokens[at]?.lower ?? "");

/** "2-1", and "2", "-", "1". */
function isScore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "number") return false;
  if (/^\d{1,3}[-–]\d{1,3}$/u.test(token.text)) return true;
  if (token.text.length > 3 || (tokens[at + 2]?.text.length ?? 0) > 3) return false;
  return /^[-–]$/u.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.kind === "number";
}

const NEAR = 40; // tokens of the sentence on either side that may say that this is sport

function isSport(tokens: readonly Token[], first: number, end: number): boolean {
  const says = (i: number) => SPORT.has(tokens[i]?.lower ?? "") || isDrawn(tokens, i);
  for (
    let i = end;
    i < Math.min(tokens.length, end + NEAR) && !STOP.test(tokens[i]?.text ?? "");
    i++
  )
    if (says(i)) return true;
  for (let i = first - 1; i >= Math.max(0, first - NEAR) && !STOP.test(tokens[i]?.text ?? ""); i--)
    if (says(i)) return true;
  return false;
}

const STOP = /^[.!?]$/u;

/** "to a draw", "to a 1-1 draw". */
const isDrawn = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === "draw" && (tokens[i - 1]?.lower === "a" || tokens[i - 1]?.kind === "number");
