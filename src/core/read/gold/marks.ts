/** A careful person's marks on one article; quotes are found by text and number, so they survive a rebuild. */
export interface Marks {
  readonly article: string;
  /** Stretches in which nothing is to be read. */
  readonly ignored: readonly string[];
  readonly mentions: readonly MarkedMention[];
  readonly claims: readonly MarkedClaim[];
  /** Where a mention is neither right nor wrong: "White House", "the West". */
  readonly doubts: readonly Quoted[];
}

export interface Quoted {
  readonly quote: string;
  /** Which occurrence of the quote, from 0. */
  readonly n: number;
}

export interface MarkedMention extends Quoted {
  readonly literal: boolean;
  readonly place: string;
  readonly kind: string;
  /** Other stretches that are as right: the name with or without its kind. */
  readonly alt?: readonly string[];
  /** Literal or metonym is a matter of taste here. */
  readonly unsure?: boolean;
  /** City or region is left open by the words. */
  readonly eitherKind?: boolean;
}

export interface MarkedClaim extends Quoted {
  readonly places: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly speaker: string;
  readonly chain: readonly string[];
  readonly stance: string;
  readonly alt?: readonly string[];
  readonly placesAlt?: readonly (readonly string[])[];
  readonly whenAlt?: readonly (readonly [string, string] | null)[];
  readonly speakerAlt?: readonly string[];
  readonly stanceAlt?: readonly string[];
  /** The date is a matter of taste here. */
  readonly whenUnsure?: boolean;
  /** Finding it is right, missing it is no loss. */
  readonly optional?: boolean;
}
