import { dayNumber } from "../day.ts";
import type { ClaimWords } from "./article-words.ts";
import { BREAK } from "./owned.ts";

const EDGE = /^(?:since|after|before|until|till)$/u;
const EDGE_REACH = 7; // tokens: "soon after the invasion on Feb. 24"

/** "Since February", "soon after 24 February": the edge of a time, not the time itself. */
export function isOwnDate({ article, first }: ClaimWords, token: number): boolean {
  for (let i = token - 1; i >= Math.max(first, token - EDGE_REACH); i--) {
    const { lower = "", text = "" } = article.tokens[i] ?? {};
    if (BREAK.test(text)) return true;
    if (EDGE.test(lower)) return false;
  }
  return true;
}

/** The day a thing is dated to; else the day the claim was made, if the text gives one. */
export function dateOf(
  { claim, dates }: ClaimWords,
  own: { readonly from: string | null; readonly to: string | null; readonly text: string } | null,
) {
  const { when } = claim;
  if (own === null) {
    // A date outside the claim's words is the day it was said; one inside belongs to something else.
    // An order is given on the day it is told; what else is said that day may be older.
    if (!when || claim.stance !== "ordered") return null;
    if (dates.some(({ date }) => date.text === when.text)) return null;
    return { days: [dayNumber(when.from), dayNumber(when.to)] as const, text: when.text };
  }
  const day = dates.find(({ date }) => date.text === own.text)?.date;
  if (!day?.from || !day.to) return null;
  return { days: [dayNumber(day.from), dayNumber(day.to)] as const, text: day.text };
}
