import { isDay } from "../day.ts";
import type { CorrectionSet } from "../input/correction.ts";
import type { ChainLink, Claim, Stance } from "../model.ts";
import { type Result, err, ok } from "../result.ts";
import { STANCE_WORDS } from "./stance-words.ts";
import { spanWords } from "./words.ts";

/** What a reader says of a claim, and what that changes in it. */

export interface ClaimAnswers {
  /** Empty where the outlet speaks for itself. */
  readonly speaker: string;
  /** ISO days as a field has them; both empty for no date, one alone for that day. */
  readonly from: string;
  readonly to: string;
  readonly stance: Stance;
  readonly isClaim: boolean;
}

/** Who is said to have said it; empty for the outlet's own words. */
export const speakerOf = ({ chain }: Pick<Claim, "chain">): string =>
  chain.length > 1 ? (chain[0]?.name ?? "") : "";

/** Only what differs from the claim; empty where nothing does. */
export function changesOfClaim(
  claim: Claim,
  { speaker, from, to, stance, isClaim }: ClaimAnswers,
): Result<CorrectionSet, string> {
  if (!isClaim) return ok({ remove: true });
  const [first, last] = [from || to, to || from];
  if ((first !== "" && !isDay(first)) || (last !== "" && !isDay(last))) {
    return err("One of the days is no day of the calendar.");
  }
  if (first > last) return err("The first day is after the last.");
  const name = speaker.trim().replace(/\s+/gu, " ");
  const isSameTime = (claim.when?.from ?? "") === first && (claim.when?.to ?? "") === last;
  const when =
    isDay(first) && isDay(last) ? { from: first, to: last, text: claim.when?.text ?? "" } : null;
  return ok({
    ...(name === speakerOf(claim) ? {} : { chain: chainWith(claim.chain, name) }),
    ...(isSameTime ? {} : { when }),
    ...(stance === claim.stance ? {} : { stance }),
  });
}

/** Whoever passed the words on stays. */
function chainWith(chain: readonly ChainLink[], speaker: string): readonly ChainLink[] {
  const passedOn = chain.length > 1 ? chain.slice(1) : chain;
  return speaker === "" ? passedOn : [{ name: speaker, role: "speaker" }, ...passedOn];
}

/** What the claim says of the things that are changed, in words. */
export function claimAsRead(claim: Claim, set: CorrectionSet): string {
  const speaker = speakerOf(claim);
  return [
    set.chain ? (speaker ? `said by ${speaker}` : "the outlet's own words") : "",
    set.when === undefined
      ? ""
      : claim.when
        ? spanWords(claim.when.from, claim.when.to)
        : "no date",
    set.stance ? STANCE_WORDS[claim.stance] : "",
    set.remove ? "a claim" : "",
  ]
    .filter(Boolean)
    .join("; ");
}
