import type { Article, Claim, Mention } from "../../model.ts";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import type { Token } from "../../read/tokens.ts";

/** A name in a passage, with the place it was resolved to, if any. */
export interface NamedPlace {
  readonly mention: Mention;
  /** Indexes into the passage's tokens, half-open. */
  readonly first: number;
  readonly end: number;
  readonly place: PlaceEntry | null;
}

/** One claim as a predicate sees it: its words, the names in them, and what it is about. */
export interface Passage {
  readonly claim: Claim;
  readonly article: Pick<Article, "id" | "text" | "publishedOn">;
  /** Words of the claim itself, or of the frame beside it, in reading order. */
  readonly tokens: readonly Token[];
  /** Literal and metonymic names inside the claim, in reading order. */
  readonly names: readonly NamedPlace[];
  /** The ground the claim is about: its own first town or region, else its passage's; null where nothing says. */
  readonly about: PlaceEntry | null;
  /** True when `about` is named or pointed at by the claim itself, not taken from its passage. */
  readonly isOwn: boolean;
  /** True for the words beside a claim that hold who said it and where; nobody claims them but the outlet. */
  readonly isFrame: boolean;
  /** Grounds the passage was about before this claim: the last one, then the article's main one. */
  readonly earlier: readonly PlaceEntry[];
  /** Rivers, lakes and seas the article names, the one named last before the claim first. */
  readonly waters: readonly PlaceEntry[];
  /** Where the article names no river: the only one of the layers beside every town the claim names. */
  readonly riverBeside: () => PlaceEntry | null;
  readonly placeOf: (id: string) => PlaceEntry | null;
}
