import type { Claim, Mention, PlaceRole, Span } from "../model.ts";

/** What a corrected mention means for the claims made over its words. */

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What words named, and what they name now: another place, one where it was open, or none. */
export interface MentionChange {
  /** Null where it was not decided, or where reading saw no place. */
  readonly before: Span & { readonly place: string | null };
  /** Null where the words no longer name a place of a claim. */
  readonly place: string | null;
}

/** What reading knows of a mention that matters to a claim over it. */
export type PlacedSpan = Span & Pick<Mention, "literal" | "place">;

export function changesOf(
  mentions: readonly PlacedSpan[],
  span: Span,
  after: PlacedSpan | null,
): readonly MentionChange[] {
  const now = after?.literal ? after.place : null;
  const named = mentions.flatMap(({ start, end, place, literal }) =>
    literal && place !== null && overlaps({ start, end }, span) ? [{ start, end, place }] : [],
  );
  if (named.length === 0 && now !== null) {
    return [{ before: { start: span.start, end: span.end, place: null }, place: now }];
  }
  return named
    .filter(({ place }) => place !== now)
    .map((before): MentionChange => ({ before, place: now }));
}

/**
 * A claim whose own words name no place has that of its passage: of the last mention before
 * it, else of the first. Where that mention names another place now, the claim goes along.
 *
 * @param read - the article's mentions as they were read.
 */
export function placesOfPassage(
  claim: Span & Pick<Claim, "places">,
  { before, place }: MentionChange,
  read: readonly PlacedSpan[],
): Claim["places"] {
  const had = claim.places.some((each) => each.place === before.place);
  if (!had || before.place === null || place === null) return claim.places;
  const naming = read.filter((each) => each.literal && each.place === before.place);
  if (naming.some((each) => overlaps(each, claim))) return claim.places;
  const source = naming.findLast(({ start }) => start < claim.start) ?? naming[0];
  if (source?.start !== before.start) return claim.places;
  return replaced(claim.places, before.place, place);
}

function replaced(places: Claim["places"], before: string, place: string | null): Claim["places"] {
  const isThere = places.some((other) => other.place === place);
  return places.flatMap((each) => {
    if (each.place !== before) return [each];
    return place === null || isThere ? [] : [{ ...each, place }];
  });
}

/**
 * A claim over the words goes along, unless other words of it name the same place. Where
 * they named none, it is about theirs too, and about nothing else if no other of its words
 * names a place: it then had only those of its passage.
 *
 * @param role - of a place that the claim has not had.
 * @returns its places, none where it has no other.
 */
export function placesAfter(
  claim: Span & Pick<Claim, "places">,
  { before, place }: MentionChange,
  mentions: readonly PlacedSpan[],
  role: PlaceRole = "about",
): Claim["places"] {
  if (before.place === null) {
    const isThere = claim.places.some((each) => each.place === place);
    if (place === null || isThere || !overlaps(before, claim)) return claim.places;
    const named = new Set(
      mentions.flatMap((m) => (m.literal && overlaps(m, claim) ? (m.place ?? []) : [])),
    );
    const own = claim.places.filter((each) => named.has(each.place));
    return [...own, { place, role }];
  }
  const isNamed = mentions.some(
    (other) => other.literal && other.place === before.place && overlaps(other, claim),
  );
  if (!overlaps(before, claim) || isNamed) return claim.places;
  return replaced(claim.places, before.place, place);
}
