import type { Article, Claim, Span } from "../model.ts";
import { type Result, ok } from "../result.ts";
import { sameWords } from "./correct-mention.ts";
import type { CorrectionSet, TextCorrection } from "./correction.ts";
import { type PlacedSpan, changesOf, overlaps, placesAfter } from "./mention-changes.ts";
import { quoteOf } from "./text-quote.ts";

/** What a person says of a stretch of text, as corrections that the command line takes too. */

export interface Said {
  readonly about: TextCorrection["about"];
  readonly set: CorrectionSet;
  readonly note?: string | undefined;
  /** What it was read as, in words. */
  readonly was?: string | undefined;
}

/** @returns a correction whose quote stands once in the text, or why there is none. */
export function correctionFor(
  article: Pick<Article, "id" | "text">,
  span: Span,
  { about, set, note = "", was }: Said,
): Result<TextCorrection, string> {
  const quote = quoteOf(article.text, span);
  if (!quote.ok) return quote;
  const words = was === undefined ? {} : { was };
  return ok({ article: article.id, about, quote: quote.value, set, note, ...words });
}

/** What is read in one article, as far as a corrected mention touches it. */
export interface ReadArticle {
  readonly article: Pick<Article, "id" | "text" | "ignored">;
  readonly mentions: readonly PlacedSpan[];
  readonly claims: readonly Claim[];
}

/** A claim that a correction leaves without a place, and where its passage is. */
export interface Bereft {
  readonly claim: Claim;
  /** Of the claim before it that keeps its places, else of the next; none where there is neither. */
  readonly places: Claim["places"];
}

/**
 * The claims that would have no place once a mention is put right, which no claim may be.
 * A claim whose words name no place is about what its passage is about.
 */
export function bereftBy(
  { article, mentions, claims }: ReadArticle,
  span: Span,
  set: CorrectionSet,
): readonly Bereft[] {
  const at = set.all ? sameWords(mentions, article, span) : [span];
  const after = (each: Span): PlacedSpan | null => {
    const found = mentions.find(({ start, end }) => start === each.start && end === each.end);
    if (set.remove) return null;
    const place = set.place === undefined ? (found?.place ?? null) : set.place;
    return { ...each, place, literal: set.literal ?? found?.literal ?? true };
  };
  const now = at.flatMap((each) => after(each) ?? []);
  const standing = [...mentions.filter((m) => !at.some((each) => overlaps(each, m))), ...now];
  const changes = at.flatMap((each) => changesOf(mentions, each, after(each)));
  const placed = claims.map((claim) => ({
    claim,
    places: changes.reduce<Claim["places"]>(
      (places, change) => placesAfter({ ...claim, places }, change, standing),
      claim.places,
    ),
  }));
  return placed.flatMap(({ claim, places }, i) => {
    if (places.length > 0) return [];
    const hasPlace = (other: Bereft) => other.places.length > 0;
    const around = placed.slice(0, i).findLast(hasPlace) ?? placed.slice(i + 1).find(hasPlace);
    return [{ claim, places: around?.places ?? [] }];
  });
}

/** One correction for each claim left without a place: its passage's, or it goes. */
export function companionsOf(
  read: ReadArticle,
  span: Span,
  set: CorrectionSet,
  was: string,
): Result<readonly TextCorrection[], string> {
  const companions: TextCorrection[] = [];
  for (const { claim, places } of bereftBy(read, span, set)) {
    const made = correctionFor(read.article, claim, {
      about: "claim",
      set: places.length > 0 ? { places: places.map((each) => ({ ...each })) } : { remove: true },
      note: "Its only place was put right.",
      was,
    });
    if (!made.ok) return made;
    companions.push(made.value);
  }
  return ok(companions);
}
