import { sameWords } from "../input/correct-mention.ts";
import type { Correction, CorrectionSet, Point, TextCorrection } from "../input/correction.ts";
import { idOfPoint } from "../input/set-places.ts";
import { claimAt, locate } from "../input/text-quote.ts";
import type { Claim, Span } from "../model.ts";
import type { ArticleInPage, MentionInPage } from "./collection.ts";
import { STANCE_WORDS } from "./stance-words.ts";
import { listed, spanWords } from "./words.ts";

/** Corrections as a reader meets them: on the words and the claims, and in words. */

export interface PutRightWords extends Span {
  readonly correction: TextCorrection;
}

export interface PutRight {
  /** In order of the text; one for every mention that a correction reaches. */
  readonly words: readonly PutRightWords[];
  /** By the claim's id. */
  readonly claims: ReadonlyMap<string, TextCorrection>;
}

/** What was put right in one article; corrections that no longer apply are left out. */
export function putRightIn(
  article: ArticleInPage,
  mentions: readonly MentionInPage[],
  claims: readonly Claim[],
  corrections: readonly Correction[],
): PutRight {
  const words = new Map<number, PutRightWords>();
  const byClaim = new Map<string, TextCorrection>();
  for (const correction of corrections) {
    if (correction.article !== article.id || correction.about === "relation") continue;
    const at = locate(correction.quote, article);
    if (!at.ok) continue;
    if (correction.about === "claim") {
      const claim = claimAt(claims, at.value);
      if (claim.ok && claim.value) byClaim.set(claim.value.id, correction);
      continue;
    }
    // What was taken out is no mention any more; its words are all there is to show.
    const spans = correction.set.all ? sameWords(mentions, article, at.value) : [at.value];
    for (const { start, end } of spans) words.set(start, { start, end, correction });
  }
  return { words: [...words.values()].sort((a, b) => a.start - b.start), claims: byClaim };
}

/** What a reader says a stretch of text is. */
export type WordAnswer =
  | { readonly kind: "place"; readonly place: string }
  | { readonly kind: "point"; readonly at: Point; readonly name: string; readonly what: string }
  | { readonly kind: "metonym" }
  | { readonly kind: "none" };

export function setOfAnswer(
  answer: WordAnswer,
  mention: Pick<MentionInPage, "place"> | null,
  isForAll: boolean,
): CorrectionSet {
  const all = isForAll ? { all: true as const } : {};
  switch (answer.kind) {
    case "place":
      return { place: answer.place, literal: true, ...all };
    case "point": {
      const { at, name, what } = answer;
      return { place: idOfPoint(name, at), literal: true, at, name, kind: what, ...all };
    }
    case "metonym":
      return { place: mention?.place ?? null, literal: false, ...all };
    case "none":
      return { remove: true, ...all };
  }
}

/** What a correction says, as the end of "now …". @param nameOf - of a place, by id. */
export function correctionWords(
  { about, set }: Correction,
  nameOf: (place: string) => string,
): string {
  if (about === "relation") return set.remove ? "no relation" : `related: ${set.kind ?? ""}`;
  if (set.remove) return about === "mention" ? "no place" : "no claim";
  if (about === "mention") {
    if (set.literal === false) return "a government or an organisation, not a place";
    if (set.place) return set.name ? `${set.name}, a point set on the map` : nameOf(set.place);
    return set.place === null ? "left open" : "the place itself";
  }
  const { chain, when, stance, places } = set;
  const speaker = chain && chain.length > 1 ? chain[0]?.name : null;
  return [
    chain ? (speaker ? `said by ${speaker}` : "the outlet's own words") : "",
    when ? spanWords(when.from, when.to) : when === null ? "no date" : "",
    stance ? STANCE_WORDS[stance] : "",
    places ? `about ${listed(places.map(({ place }) => nameOf(place)))}` : "",
    set.event !== undefined || set.quantities ? "other details" : "",
  ]
    .filter(Boolean)
    .join("; ");
}
