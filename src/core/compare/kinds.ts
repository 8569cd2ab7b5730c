/**
 * A kind of thing claims speak of, finer than PLOVER's event types: two claims
 * of one kind, about one place, by one doer, in time that can be the same,
 * speak of the same thing. A new kind is a line in lexicon/kinds.ts.
 */
export interface Kind {
  readonly name: string;
  /** Kinds of one process meet each other, as begun and completed; else the name. */
  readonly process: string;
  /** Lists of words (lexicon/things.ts) that must all stand near the first one. */
  readonly told: readonly string[];
  /** Tokens the other lists may stand away. */
  readonly reach: number;
  /**
   * once: happens once at a place, so that two days are one too many; often:
   * only a day or a struck object tells that two reports mean one; state: holds for long.
   */
  readonly happens: "once" | "often" | "state";
  /** 0 ordered, 1 begun, 2 done: a later phase is an update; null where there are none. */
  readonly phase: 0 | 1 | 2 | null;
  /** A fear or a judgement: that it is put as possible is what it is. */
  readonly isView: boolean;
  /** Whoever does it must be the same, where both texts say. */
  readonly hasDoer: boolean;
  /** Heads of what it counts ("bridges"); empty: nothing is compared by number. */
  readonly counts: ReadonlySet<string>;
  /** A count that only grows: a higher one told later is an update. */
  readonly isToll: boolean;
  /** Told only by its number: without one it says nothing. */
  readonly needsNumber: boolean;
  /** Of no kind in the list: two tell of one thing only where their words are the same. */
  readonly isInOneWording: boolean;
  /** So common that only a day, what was struck or an equal number tells one from the next. */
  readonly needsLikeness: boolean;
  /** A town's name may stand for its region. */
  readonly isWide: boolean;
  /** May be about a country as a whole. */
  readonly isNational: boolean;
  /** Days two dates may lie apart and still be two dates of one thing. */
  readonly apartDays: number;
  /** Days back that a report without a date may still tell of. */
  readonly toldForDays: number;
  /** Told later as done what was foreseen before is an update. */
  readonly comesTrue: boolean;
  /** Quoted from the first of the words that tell it, not from the main one. */
  readonly quotesFirst: boolean;
  /** Told only where the claim names the place or the doer: its words are common ones. */
  readonly needsName: boolean;
  /** What stands behind its main word must be ground, or nothing: "captured the trophy" is no capture. */
  readonly takesGround: boolean;
  /** Told only where troops or a country stand near. */
  readonly needsArmed: boolean;
  /** One person's or party's deed; of a "winner" there is one. */
  readonly ofSubject: "winner" | "holder" | null;
  /** A "no" among its words is its own: "no choice but to". */
  readonly ownNo: boolean;
  /** Left out where a word for a time before or after leads it in: "after they withdrew". */
  readonly mainClause: boolean;
}

export const PLAIN_KIND = {
  reach: 10,
  happens: "often",
  phase: null,
  isView: false,
  hasDoer: true,
  counts: new Set<string>(),
  isToll: false,
  needsNumber: false,
  isInOneWording: false,
  needsLikeness: false,
  isWide: false,
  isNational: false,
  apartDays: 10,
  toldForDays: 21,
  comesTrue: false,
  quotesFirst: false,
  needsName: false,
  takesGround: false,
  needsArmed: false,
  ofSubject: null,
  ownNo: false,
  mainClause: false,
} as const satisfies Omit<Kind, "name" | "process" | "told">;
