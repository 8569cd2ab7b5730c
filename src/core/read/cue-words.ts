import { AUXILIARIES } from "./lexicon/grammar.ts";
import { type CueVerb, cueVerb, NOUN_OR_VERB, PASSED_TO } from "./lexicon/saying.ts";
import { type Range, type Subject, isBreak, nounAfter } from "./noun-phrase.ts";
import { nameStartingAt } from "./person-name.ts";
import type { Token } from "./tokens.ts";

/** Who is said to have said what, in tokens; naming the speaker comes later. */
export interface FoundAttribution {
  readonly sentence: number;
  /** Whether what is said makes a claim; a wish, a judgement or a belief is an attribution only. */
  readonly bearsClaim: boolean;
  /** Said within what another source of the sentence says. */
  readonly isInner: boolean;
  /** Inner, and by a pronoun: the outer source goes on about itself ("she said she feared …"). */
  readonly isEcho: boolean;
  readonly source: Subject | null;
  readonly cue: Range;
  readonly content: Range;
  /** Token at which all that the source says in the sentence ends: it may go on behind another cue. */
  readonly reach?: number | undefined;
  readonly puts: CueVerb["puts"];
  /** Whoever it was told to or is quoted from, between the speaker and this outlet. */
  readonly passedTo: Range | null;
  /** Whoever the source itself cites: "Al Jazeera reported citing the mayor". */
  readonly cites: Range | null;
}

/** What finding attributions needs to know of a text. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly inQuote: (i: number) => boolean;
  readonly isDate: (i: number) => boolean;
  /** By token, the number of its class. */
  readonly classes: Uint8Array;
  /** By token, what the lists know of it: bits of word-facts.ts. */
  readonly facts: Uint16Array;
}

export type Unplaced = Omit<FoundAttribution, "sentence" | "bearsClaim" | "isInner" | "isEcho">;

/** "said NAME, head of the agency, speaking to …": the first stretch in commas, unless it is an aside. */
export function appositionAfter(tokens: readonly Token[], from: number, end: number): Range | null {
  if (tokens[from]?.text !== ",") return null;
  let close = from + 1;
  while (close < end && !isBreak(tokens[close])) close++;
  const inner = tokens.slice(from + 1, close);
  const isClause =
    inner[0]?.lower !== "who" &&
    inner.some(
      ({ lower }) =>
        AUXILIARIES.has(lower) ||
        (cueVerb(lower) && !NOUN_OR_VERB.has(lower)) ||
        /^(?:began|started)$/u.test(lower),
    );
  return close > from + 1 && !isClause && !PASSED_TO.has(tokens[from + 1]?.lower ?? "")
    ? { first: from + 1, end: close }
    : null;
}

/** Who passed it on and who is cited, within [from, end). */
export function links(
  text: Words,
  from: number,
  end: number,
): Pick<Unplaced, "passedTo" | "cites"> {
  const { tokens, isDate } = text;
  let passedTo: Range | null = null;
  let cites: Range | null = null;
  for (let i = from; i < end; i++) {
    const lower = tokens[i]?.lower ?? "";
    if (PASSED_TO.has(lower)) {
      const at = /^(?:to|with)$/u.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
      passedTo = nameAfter(tokens, at, end) ?? passedTo;
    } else if (/^(?:citing|quoting|cited|quoted)$/u.test(lower))
      cites = nounAfter(tokens, i + 1, end, isDate);
  }
  return { passedTo, cites };
}

/** A capitalised name, "the" before it allowed: "the Associated Press", but not "troops". */
function nameAfter(tokens: readonly Token[], at: number, end: number): Range | null {
  const first = tokens[at]?.lower === "the" ? at + 1 : at;
  const name = nameStartingAt(tokens, first, end);
  return name.end > first ? name : null;
}
