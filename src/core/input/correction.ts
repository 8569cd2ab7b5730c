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

/** `place` and `literal` are a mention's; `remove` is anybody's; the rest are a claim's. */
export interface CorrectionSet extends Changes {
  readonly remove?: true | undefined;
  readonly place?: string | null | undefined;
  readonly literal?: boolean | undefined;
}

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
