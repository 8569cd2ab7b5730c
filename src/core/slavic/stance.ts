import type { Stance } from "../model.ts";
import type { CueVerb } from "../read/lexicon/saying.ts";
import type { Token } from "../read/tokens.ts";
import type { SlavicLanguage } from "./cases.ts";
import {
  AHEAD,
  CONFIRMING,
  FUTURE,
  HANGS_ON,
  IN_DOUBT,
  WITH_INFINITIVE,
  isPerfective,
} from "./lexicon/standing.ts";
import { languageTold } from "./script.ts";

const NEAR = 4; // tokens between "не" and "перевірити"
const INFINITIVE = /(?:ти|ть|тися|ться|тись|чь)$/u;
const INFINITIVE_REACH = 5; // tokens from "має" to its infinitive

/**
 * How a claim in Ukrainian or Russian is put: the cue decides first, then its
 * words, as `stanceOf` does for English.
 *
 * @param said - tokens of the claim.
 * @param puts - what each cue over it does, from the outermost in.
 */
export function slavicStanceOf(said: readonly Token[], puts: readonly CueVerb["puts"][]): Stance {
  if (puts.includes("ordered")) return "ordered";
  if (puts.includes("denied")) return "denied";
  const language = languageTold(said, 0, said.length);
  let [isDoubted, hangs, isAhead] = [puts.includes("doubted"), false, puts.includes("expected")];
  for (let i = 0; i < said.length; i++) {
    const { lower = "", kind = "mark" } = said[i] ?? {};
    if (kind !== "word") continue;
    if (IN_DOUBT.has(lower) || isUnconfirmed(said, i)) isDoubted = true;
    else if (HANGS_ON.has(lower) && !isOther(said, i)) hangs = true;
    else if (!isAhead && tellsAhead(said, i, language)) isAhead = true;
  }
  if (isDoubted) return "doubted";
  if (hangs) return "conditional";
  return isAhead ? "expected" : "asserted";
}

/** "першого разу" has its «разі», and a house its letter: "5 б". */
function isOther(said: readonly Token[], i: number): boolean {
  const before = said[i - 1];
  if (said[i]?.lower === "разі") return !/^[ув]$/u.test(before?.lower ?? "");
  return said[i]?.lower === "б" && before?.kind === "number";
}

function tellsAhead(said: readonly Token[], i: number, language: SlavicLanguage | null): boolean {
  const { lower = "", capital = false } = said[i] ?? {};
  if (WITH_INFINITIVE.has(lower)) return hasInfinitive(said, i);
  if (AHEAD.has(lower) || FUTURE.test(lower)) return true;
  return !capital && isPerfective(lower, language);
}

function hasInfinitive(said: readonly Token[], i: number): boolean {
  for (let at = i + 1; at < Math.min(said.length, i + INFINITIVE_REACH); at++)
    if (INFINITIVE.test(said[at]?.lower ?? "")) return true;
  return false;
}

/** "не вдалося підтвердити", "не смогли проверить". */
function isUnconfirmed(said: readonly Token[], i: number): boolean {
  if (!CONFIRMING.test(said[i]?.lower ?? "")) return false;
  for (let at = Math.max(0, i - NEAR); at < i; at++) if (said[at]?.lower === "не") return true;
  return false;
}
