import type { Claim, Relation } from "../model.ts";

/**
 * An editor's word, which overrides what reading found. A correction names its
 * text by quote, as W3C's TextQuoteSelector does, so that it survives a rebuild.
 */
export type Correction = TextCorrection | RelationCorrection;

interface Quoted {
  readonly article: string;
  readonly quote: TextQuote;
  readonly note: string;
}

export interface TextCorrection extends Quoted {
  readonly about: "mention" | "claim";
  readonly set: CorrectionSet;
  /** What it was read as when it was put right, in words for whoever reads the file. */
  readonly was?: string | undefined;
}

/** The quote finds the claim the relation goes from, `set.to` the other one. */
export interface RelationCorrection extends Quoted {
  readonly about: "relation";
  readonly set: RelationSet;
}

export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The first group is a mention's; `remove` is anybody's; the rest are a claim's. */
export interface CorrectionSet extends SetPlace, Changes {
  readonly place?: string | null | undefined;
  readonly literal?: boolean | undefined;
  /** For every mention of the same words in the article, not only the one quoted. */
  readonly all?: true | undefined;
  readonly remove?: true | undefined;
}

/** A point somebody set on the map: what `place` names, where no layer has it. */
interface SetPlace {
  readonly at?: Point | undefined;
  readonly name?: string | undefined;
  /** "place" where it is not said. */
  readonly kind?: string | undefined;
}

/** Longitude and latitude, degrees, WGS 84. */
export type Point = readonly [number, number];

type Changeable = Pick<Claim, "places" | "chain" | "when" | "stance" | "event" | "quantities">;
type Changes = { readonly [Key in keyof Changeable]?: Changeable[Key] | undefined };

/**
 * Adds a relation of the kind, or puts it in the place of the one there was.
 * With `remove` that kind goes, or every kind where none is named.
 */
export interface RelationSet {
  readonly to: { readonly article: string; readonly quote: TextQuote };
  readonly kind?: Relation["kind"] | undefined;
  readonly basis?: Relation["basis"] | undefined;
  readonly explanation?: string | undefined;
  readonly remove?: true | undefined;
}
