import type { Stance } from "../model.ts";
import type { FoundAttribution } from "./cue-words.ts";
import { isVerb } from "./lexicon/grammar.ts";
import { words } from "./lexicon/words.ts";
import { isFutureOfPast, isRefusal } from "./reported-future.ts";
import type { Token } from "./tokens.ts";

const HANGS_ON = words(`if unless`);
const WOULD = words(`would wouldn't`);
const AHEAD = words(`will won't may might could likely unlikely expected due certain potentially`);
const IN_DOUBT = words(
  `unclear unverified unconfirmed doubtful uncertain allegedly supposedly purportedly`,
);
const RUSE = words(
  `ruse trick trap ambush skeptically sceptically skeptical sceptical coercion feint bluff`,
);
const MAYBE = words(`may might could should possibly perhaps`);
const CONFIRM = words(`confirm verify establish`);
const NOT = words(`not cannot neither never unable nor`);
const NEAR = 4; // tokens between "not" and "confirm"
const AIM_REACH = 6; // tokens between "so that" and its verb

/** What a word may say of how a claim is put, as bits. */
const SIGN = {
  hangsOn: 1,
  ahead: 2,
  inDoubt: 4,
  ruse: 8,
  maybe: 16,
  confirm: 32,
  would: 64,
} as const;
const SIGNS = new Map<string, number>();
const add = (list: ReadonlySet<string>, bit: number): void => {
  for (const word of list) SIGNS.set(word, (SIGNS.get(word) ?? 0) | bit);
};
add(HANGS_ON, SIGN.hangsOn);
add(WOULD, SIGN.would);
add(AHEAD, SIGN.ahead);
add(IN_DOUBT, SIGN.inDoubt);
add(RUSE, SIGN.ruse);
add(MAYBE, SIGN.maybe);
add(CONFIRM, SIGN.confirm);

/**
 * How a claim is put. The cue decides first (an order, a denial); then the
 * words of the claim: what cannot be confirmed or may be a ruse is doubted,
 * what hangs on an "if" or a "would" is conditional, what is to come expected,
 * also where a past "said" makes a "would" of its "will".
 *
 * @param first - the claim is the tokens [first, end).
 * @param by - attributions over it, from the outermost in.
 */
export function stanceOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  by: readonly FoundAttribution[],
): Stance {
  let isExpected = false;
  let isDoubted = false;
  let isDenied = false;
  for (const { puts } of by) {
    if (puts === "ordered") return "ordered";
    isDenied ||= puts === "denied";
    isDoubted ||= puts === "doubted";
    isExpected ||= puts === "expected";
  }
  if (isDenied) return "denied";
  const signs = signsIn(tokens, first, end, by.at(-1));
  if (isDoubted || signs & (SIGN.inDoubt | SIGN.confirm)) return "doubted";
  if (signs & SIGN.ruse && signs & SIGN.maybe) return "doubted";
  if (signs & SIGN.hangsOn) return "conditional";
  return isExpected || signs & SIGN.ahead ? "expected" : "asserted";
}

function signsIn(
  tokens: readonly Token[],
  first: number,
  end: number,
  by: FoundAttribution | undefined,
): number {
  let signs = 0;
  for (let i = first; i < end; i++) {
    const sign = SIGNS.get(tokens[i]?.lower ?? "");
    if (sign !== undefined) signs |= signAt(tokens, first, i, sign, by);
  }
  return signs;
}

/** What of a word's signs holds where it stands. */
function signAt(
  tokens: readonly Token[],
  first: number,
  i: number,
  sign: number,
  by: FoundAttribution | undefined,
): number {
  if (sign === SIGN.confirm) return isUnconfirmed(tokens, first, i) ? sign : 0;
  if (sign === SIGN.would) {
    if (isAim(tokens, first, i) || isRefusal(tokens, i, by)) return 0;
    return isFutureOfPast(tokens, first, i, by) ? SIGN.ahead : SIGN.hangsOn;
  }
  if (sign === SIGN.hangsOn) return isAsked(tokens, first, i) ? 0 : sign;
  if (isIdle(tokens, first, i)) return sign & SIGN.maybe;
  return isGuess(tokens, i) ? SIGN.inDoubt : sign; // "may have left"
}

/** "may have left". */
function isGuess(tokens: readonly Token[], i: number): boolean {
  const done = tokens[i + 2]?.lower ?? "";
  const lower = tokens[i]?.lower;
  const isHave = tokens[i + 1]?.lower === "have" && (lower === "may" || lower === "might");
  return isHave && isVerb(done) && !done.endsWith("s");
}

/** "are investigating if": a question, not a condition. */
function isAsked(tokens: readonly Token[], first: number, i: number): boolean {
  for (let k = i - 1; k >= Math.max(first, i - ASKED_REACH); k--)
    if (ASKS.has(tokens[k]?.lower ?? "")) return true;
  return tokens[i]?.lower === "if" && tokens[i - 1]?.lower === "as";
}

const ASKED_REACH = 2; // tokens between the verb and its "if"
const ASKS = words(`
  ask asks asked asking investigate investigates investigated investigating see know knew known knows
  wonder wonders wondered check checks checked checking determine determined determining decide decided
  learn learned establish unclear unsure uncertain say tell doubt
`);

/** "so that it could", "could not", "nobody could": an aim or a lack, nothing foreseen. */
function isIdle(tokens: readonly Token[], first: number, i: number): boolean {
  const token = tokens[i];
  const before = i > first ? (tokens[i - 1]?.lower ?? "") : "";
  if (isAim(tokens, first, i)) return true;
  if (token?.lower === "will" && BEFORE_NOUN.has(before)) return true;
  if (token?.text === "May" && i > first) return true; // the month
  if (token?.lower !== "could") return false;
  const next = tokens[i + 1]?.lower;
  return NOBODY.has(before) || next === "not" || next === "do";
}

function isAim(tokens: readonly Token[], first: number, i: number): boolean {
  for (let so = Math.max(first, i - AIM_REACH); so < i - 1; so++)
    if (tokens[so]?.lower === "so" && tokens[so + 1]?.lower === "that") return true;
  return false;
}

const BEFORE_NOUN = words(`the his her their political free a`);
const NOBODY = words(`nobody none nothing`);

/** "could not confirm", "unable to verify". */
function isUnconfirmed(tokens: readonly Token[], first: number, i: number): boolean {
  for (let k = Math.max(first, i - NEAR); k < i; k++) {
    const lower = tokens[k]?.lower ?? "";
    if (NOT.has(lower) || lower.endsWith("n't")) return true;
  }
  return false;
}
