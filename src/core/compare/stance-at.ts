import type { Stance } from "../model.ts";
import { words } from "../read/lexicon/words.ts";
import type { Token } from "../read/tokens.ts";
import type { ClaimWords } from "./article-words.ts";

const AHEAD =
  words(`will would could may might can shall should likely unlikely expected due if unless
  possibly potentially probably plans planned aims tasked meant`);
/** "Before their troops come in": the clause goes with the one it hangs on. */
const LEADS = words(`before until till when once`);
const PARTS = /^[,;:—–()]$/u;
const RELATIVE = words(`which who whom whose where whereas though although but because since`);
/** After "that": a clause begins. "That corridor" begins none. */
const OPENS = /^(?:it|they|he|she|we|its|their|is|are|was|were|has|have|had)$/u;

/**
 * How a claim puts one of the things it says. "Will stay in the province, which
 * it seized in 2014" foresees the first and asserts the second: a clause with no
 * word for what is to come is asserted.
 *
 * @param hasDoer - for a deed "to do" it is an aim; "took to the streets to celebrate" is none.
 */
export function stanceAt(
  { claim, article, first, end }: ClaimWords,
  anchor: number,
  hasDoer: boolean,
): Stance {
  const { stance } = claim;
  const { tokens } = article;
  if (hasDoer && stance === "asserted" && isAimedAt(tokens, anchor, first)) return "expected";
  if (stance !== "expected" && stance !== "conditional") return stance;
  const isEdge = (i: number) =>
    PARTS.test(tokens[i]?.text ?? "") ||
    RELATIVE.has(tokens[i]?.lower ?? "") ||
    (tokens[i]?.lower === "that" && OPENS.test(tokens[i + 1]?.lower ?? ""));
  let from = anchor;
  while (from > first && !isEdge(from - 1)) from--;
  let to = anchor;
  while (to < end && !isEdge(to)) to++;
  for (let i = from; i < to; i++)
    if (isAhead(tokens[i]?.lower ?? "") || (i < anchor && LEADS.has(tokens[i]?.lower ?? "")))
      return stance;
  const isFirstClause = from <= first;
  return hasVerbOfItsOwn(from, to) || isFirstClause ? "asserted" : stance;
}

const DONE = /^(?:managed|able|began|begun|continued|forced|had|first|last|failed|used|started)$/u;

/** "To retake", "tasked with retaking", "hopes of seizing": an aim, nothing done. */
function isAimedAt(tokens: readonly Token[], anchor: number, first: number): boolean {
  const before = (back: number) =>
    anchor - back >= first ? (tokens[anchor - back]?.lower ?? "") : "";
  const isGerund = tokens[anchor]?.lower.endsWith("ing") === true;
  if (before(1) === "to") return !isGerund && !DONE.test(before(2));
  return isGerund && AIMS.test(`${before(2)} ${before(1)}`);
}

const AIMS =
  /^(?:(?:tasked|charged) with|(?:aimed|aiming|aims) at|(?:hopes?|dreams?|plans?|chance|risk|danger|threat|talk|intention|purpose|idea) of|plans? for|(?:capable|incapable) of)$/u;

const isAhead = (lower: string): boolean => AHEAD.has(lower);
const SHORT_CLAUSE = 3; // tokens; fewer are a list's member, not a clause
const hasVerbOfItsOwn = (from: number, to: number): boolean => to - from >= SHORT_CLAUSE;
