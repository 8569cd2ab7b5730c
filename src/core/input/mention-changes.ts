import type { Claim, Mention, Span } from "../model.ts";

/** What a corrected mention means for the claims made over its words. */

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A literal mention that was, and what it is now: another place, a metonym or nothing. */
export interface MentionChange {
  readonly before: Mention & { readonly place: string };
  /** Null where the words no longer name a place of a claim. */
  readonly place: string | null;
  readonly report: (path: string, message: string) => void;
}

export function changesOf(
  mentions: readonly Mention[],
  span: Span,
  after: Mention | null,
  report: MentionChange["report"],
): readonly MentionChange[] {
  const now = after?.literal ? after.place : null;
  return mentions.flatMap((before) => {
    const { place, literal } = before;
    if (!literal || place === null || place === now || !overlaps(before, span)) return [];
    return [{ before: { ...before, place }, place: now, report }];
  });
}

/** A claim over the words goes along, unless other words of it name the same place. */
export function withoutPlace(
  claim: Claim,
  { before, place, report }: MentionChange,
  mentions: readonly Mention[],
): Claim {
  const isNamed = mentions.some(
    (other) => other.literal && other.place === before.place && overlaps(other, claim),
  );
  if (!overlaps(before, claim) || isNamed) return claim;
  const places = claim.places.flatMap((each) => {
    if (each.place !== before.place) return [each];
    const isThere = claim.places.some((other) => other.place === place);
    return place === null || isThere ? [] : [{ ...each, place }];
  });
  if (places.length > 0) return { ...claim, places };
  report(
    "set",
    `takes "${before.text}" from a claim that has no other place; correct that claim's places too, or remove it`,
  );
  return claim;
}
