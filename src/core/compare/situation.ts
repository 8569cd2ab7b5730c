import type { Quantity, Stance } from "../model.ts";
import type { StatedSide } from "../geography/checks/predicate.ts";
import type { Kind } from "./kinds.ts";
import type { Subject } from "./subject.ts";

/** What one claim says of one kind of thing: where, when, who, how it is put. */
export interface Situation {
  readonly kind: Kind;
  /** Index of the claim among those compared. */
  readonly claim: number;
  readonly article: string;
  /** Day number of publication; null where not known. */
  readonly published: number | null;
  /** Places on the ground it is about, ids. */
  readonly places: readonly string[];
  /** True where the words themselves name none: the places are the passage's. */
  readonly isVague: boolean;
  /** Country of those who do it; null where the words do not say. */
  readonly doer: string | null;
  /** Day numbers, both inclusive. */
  readonly days: readonly [from: number, to: number] | null;
  /** The words of the date, as the text has them. */
  readonly dateText: string;
  readonly stance: Stance;
  readonly isNegated: boolean;
  readonly quantity: Quantity | null;
  /** Surnames in it: two reports that name the same people tell of one thing. */
  readonly people: ReadonlySet<string>;
  /** What is struck, shut or burning, in the text's own nouns. */
  readonly objects: ReadonlySet<string>;
  /** Families of causes its words name (lexicon/causes.ts). */
  readonly causes: ReadonlySet<string>;
  /** Content words, without their endings, of the clause around its number; empty without one. */
  readonly words: ReadonlySet<string>;
  /** Who won, or left an office; null where the kind asks for nobody. */
  readonly subject: Subject | null;
  /** The few words that carry it. */
  readonly quote: string;
  /** For a move over a river: the bank it ends on. */
  readonly side: StatedSide | null;
}
