import { CONJUNCTIONS, DETERMINERS, isAdverb, isVerb } from "../../read/lexicon/grammar.ts";
import type { Token } from "../../read/tokens.ts";
import type { StatedSide } from "./predicate.ts";
import type { Passage } from "./passage.ts";
import {
  CROSSES,
  GOES,
  GOES_OBJECT,
  KINDS_OF_TOWN,
  LEAVES,
  LEAVES_OBJECT,
  NEGATIONS,
  ON,
  RETREATS,
} from "./side-lexicon.ts";
import type { SideWords } from "./side-words.ts";

export interface Motion {
  readonly kind: StatedSide["motion"];
  /** Token of the verb or noun that moves; -1 where nothing does. */
  readonly verb: number;
  /** True when what moves comes from the place it is reported of: a retreat or a crossing, no arrival of reserves. */
  readonly isDeparture: boolean;
}

const RESTS: Motion = { kind: "at", verb: -1, isDeparture: false };
const REACH = 14; // tokens between a verb and its preposition: "withdraw its last battered units from"

/** Whether the words take somebody off a side, onto it, or leave it in peace. */
export function motionOf({ tokens }: Pick<Passage, "tokens">, side: SideWords): Motion {
  const motion = statedMotion(tokens, side);
  const isDenied = tokens
    .slice(Math.max(0, motion.verb - 3), Math.max(0, motion.verb))
    .some(({ lower }) => NEGATIONS.has(lower) || DENIES.test(lower));
  return isDenied ? RESTS : motion;
}

/** "refused to leave": nobody has left. */
const DENIES = /^(?:refus(?:e|es|ed|ing)|cannot|fail(?:s|ed)?|without|declin(?:e|es|ed)|instead)$/u;

function statedMotion(tokens: readonly Token[], { first, end }: SideWords): Motion {
  const i = backOverModifiers(tokens, first - 1);
  const link = tokens[i]?.lower ?? "";
  if (link === "from" || link === "off" || (link === "of" && tokens[i - 1]?.lower === "out"))
    return governed(tokens, i, "off", LEAVES) ?? governed(tokens, i, "off", CROSSES) ?? RESTS;
  // "the evacuation of the west bank"
  if (link === "of" && LEAVES.has(tokens[i - 1]?.lower ?? ""))
    return { kind: "off", verb: i - 1, isDeparture: true };
  if (/^(?:to|onto|into|towards|toward|for)$/u.test(link)) {
    const verb =
      governed(tokens, i, "to", CROSSES) ??
      governed(tokens, i, "to", RETREATS) ??
      governed(tokens, i, "to", GOES) ??
      governed(tokens, i, "to", LEAVES);
    return verb ?? RESTS;
  }
  if (ON.has(link)) return RESTS;
  const before = tokens[i];
  if (!before || before.kind === "mark") return RESTS;
  const joint = before.lower === "it" && tokens[i - 1]?.lower === "with" ? i - 2 : i;
  if (tokens[joint]?.lower === "and") return sharedObject(tokens, joint) ?? RESTS;
  const isRid = before.lower.startsWith("clear") && tokens[end]?.lower === "of"; // "cleared it of mines"
  const isState = /^lea?[vf]/u.test(before.lower) && !endsStatement(tokens[end]); // "leaving it exposed"
  if (leavesObject(tokens, i) && !isRid && !isState)
    return { kind: "off", verb: i, isDeparture: true };
  return GOES_OBJECT.has(before.lower) ? { kind: "to", verb: i, isDeparture: false } : RESTS;
}

/** "abandoned X and the left bank": both are left. */
function sharedObject(tokens: readonly Token[], joint: number): Motion | null {
  const LONGEST_OBJECT = 8;
  for (let i = joint - 1; i >= Math.max(0, joint - LONGEST_OBJECT); i--) {
    const lower = tokens[i]?.lower ?? "";
    if (leavesObject(tokens, i)) return { kind: "off", verb: i, isDeparture: true };
    if (isVerb(lower)) return null;
  }
  return null;
}

/** Over "the", "all of", "its" and adjectives that stand before a side. */
function backOverModifiers(tokens: readonly Token[], i: number): number {
  let at = i;
  const isModifier = (token: Token | undefined) =>
    token !== undefined &&
    (DETERMINERS.has(token.lower) ||
      /^(?:entire|whole|rest|all|positions|territory|land|much|part|parts)$/u.test(token.lower) ||
      (token.lower === "of" &&
        /^(?:all|rest|much|part|parts|most)$/u.test(tokens[at - 1]?.lower ?? "")));
  while (isModifier(tokens[at])) at--;
  return at;
}

/** A verb whose object is left: "abandoned", "gave up"; not "blew up", nor "was abandoned". */
function leavesObject(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? "";
  if (!LEAVES_OBJECT.has(lower) || isTurnedRound(tokens, i)) return false;
  return lower !== "up" || /^g[ai]v(?:e|es|en|ing)$/u.test(tokens[i - 1]?.lower ?? "");
}

/** After "left the west bank": a stop, a joining word or a time, and nothing that says in what state. */
const endsStatement = (token: Token | undefined): boolean =>
  token?.kind !== "word" ||
  token.capital ||
  CONJUNCTIONS.has(token.lower) ||
  isAdverb(token.lower) ||
  /^(?:on|at|during|by|within|last|this|earlier|yesterday|today|overnight|of|for|near|opposite|including)$/u.test(
    token.lower,
  );

/** "was emptied", "is being evacuated": what stands before them is left, not the side after. */
const isTurnedRound = (tokens: readonly Token[], i: number): boolean =>
  /^(?:was|were|been|being|is|are)$/u.test(tokens[i - 1]?.lower ?? "") &&
  !(tokens[i]?.lower ?? "").endsWith("ing");

/** The nearest word of the list before the preposition, with no other clause between. */
function governed(
  tokens: readonly Token[],
  link: number,
  kind: Motion["kind"],
  verbs: ReadonlySet<string>,
): Motion | null {
  for (let i = link - 1; i >= Math.max(0, link - REACH); i--) {
    const token = tokens[i];
    if (!token) return null;
    if (isMoving(tokens, i, verbs)) {
      // Raiders cross from a bank; only who withdraws from it has held it.
      const isCrossing = CROSSES.has(token.lower);
      const isDeparture = kind === "off" ? !isCrossing : RETREATS.has(token.lower) || isCrossing;
      return { kind, verb: i, isDeparture };
    }
    if (token.text === ";" || token.text === ":") return null;
    if (tokens[i + 1]?.text === "," && SAYS.test(token.lower)) continue; // ", it said,"
    if (stopsSearch(tokens, i)) return null;
  }
  return null;
}

/** "left" moves only as a verb: after a noun or pronoun, not before "bank". */
const isMoving = (tokens: readonly Token[], i: number, verbs: ReadonlySet<string>): boolean =>
  verbs.has(tokens[i]?.lower ?? "") && tokens[i + 1]?.text !== "'";

/** Another finite verb governs the preposition: "withdrew after shells rained from". */
const stopsSearch = (tokens: readonly Token[], i: number): boolean => {
  const lower = tokens[i]?.lower ?? "";
  const isOwnVerb =
    LEAVES.has(lower) || GOES.has(lower) || CROSSES.has(lower) || lower.endsWith("ied");
  return isVerb(lower) && !isOwnVerb && FIRES.test(lower);
};

const SAYS = /^(?:said|says|added|adds|reported|announced)$/u;
const FIRES =
  /^(?:fire|fires|fired|shell|shells|shelled|attack|attacks|attacked|hit|hits|strike|strikes|struck|rained|bombed|launched|launch|said|says|told|warned|saw|seen|watched|came|come|counterattacked)$/u;

/** Names a movement leaves: "from X", "out of X", "abandoned X"; nearest to the verb first. */
export function leftBehind({ tokens, names }: Passage, motion: Motion, side: SideWords) {
  return names.filter((name) => {
    if (name.first >= side.first && name.end <= side.end) return false;
    const i = backToLink(tokens, name.first - 1);
    const link = tokens[i]?.lower ?? "";
    const isFrom = link === "from" || (link === "of" && tokens[i - 1]?.lower === "out");
    if (isFrom && (governed(tokens, i, "off", LEAVES) || crossesNear(tokens, i))) return true;
    if (isFrom && motion.kind === "to" && !motion.isDeparture && i < motion.verb) return true;
    const isObject = leavesObject(tokens, i);
    return isObject && (motion.kind === "off" || motion.isDeparture);
  });
}

const crossesNear = (tokens: readonly Token[], i: number): boolean =>
  governed(tokens, i, "off", CROSSES) !== null || governed(tokens, i, "off", GOES) !== null;

/** From a name back over "the city of", "the southern port of" to the word that governs it. */
export function backToLink(tokens: readonly Token[], i: number): number {
  let at = i;
  const MOST_SKIPPED = 8;
  while (at >= 0 && i - at < MOST_SKIPPED) {
    const token = tokens[at];
    if (!token) break;
    const isOfKind = token.lower === "of" && KINDS_OF_TOWN.has(tokens[at - 1]?.lower ?? "");
    const skips =
      DETERMINERS.has(token.lower) ||
      isOfKind ||
      KINDS_OF_TOWN.has(token.lower) ||
      (/(?:ern|al|ic|ian|ish|ed)$/u.test(token.lower) && !isVerbLike(token.lower)) ||
      /^(?:port|key|nearby|major|strategic|'s|’s|south|north|east|west)$/u.test(token.lower) ||
      (token.capital && at > 0 && KINDS_OF_TOWN.has(tokens[at + 1]?.lower ?? ""));
    if (!skips) break;
    at--;
  }
  return at;
}

const isVerbLike = (lower: string): boolean => LEAVES_OBJECT.has(lower) || GOES_OBJECT.has(lower);
