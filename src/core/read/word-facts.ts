import { frameForms } from "./lexicon/frames.ts";
import { SAID_OF, STATED_ADJECTIVES, STATED_NOUNS } from "./lexicon/holding.ts";
import {
  CLOSING_CUES,
  HOLDING_ADJECTIVES,
  MESSAGE_NOUNS,
  ORDER_NOUN_VERBS,
  ORDER_NOUNS,
  REPORT_NOUNS,
  SPEECH_NOUN_VERBS,
  SPEECH_NOUNS,
  VIEW_NOUNS,
  cueForms,
} from "./lexicon/saying.ts";
import { HELPERS } from "./lexicon/verbs.ts";
import WEIGHTS from "./weights/word-classes.json" with { type: "json" };
import { CLASSES } from "./word-features.ts";

/** Bits of what the lists know of a word, looked up once a token. */
export const HELPS = 1;
export const FRAMED = 2;
export const STATES = 4;
/** Without one of these a sentence gives nothing to a verb, an adjective or a passive. */
export const HOLDS = 8;
/** Where a cue may begin that stands before what is said; and what such cues need in their sentence. */
export const LEADS = 16;
export const LED = 32;
/** A cue behind or within what is said. */
export const CLOSES = 64;
/** The class of a word that is nearly always of one, plus one; nought where it is not. */
export const CLASS_SHIFT = 8;

const FACTS = new Map<string, number>();
const add = (word: string, bits: number) => FACTS.set(word, (FACTS.get(word) ?? 0) | bits);
for (const word of HELPERS) add(word, HELPS);
for (const word of frameForms()) add(word, FRAMED);
for (const word of STATED_NOUNS) add(word, STATES);
for (const word of [...frameForms(), ...STATED_ADJECTIVES, ...SAID_OF]) add(word, HOLDS);
for (const word of [...cueForms(), ...REPORT_NOUNS, ...HOLDING_ADJECTIVES]) add(word, LEADS | LED);
for (const word of [...SPEECH_NOUN_VERBS, ...ORDER_NOUN_VERBS, "that", "put", "puts"])
  add(word, LEADS);
for (const word of [...SPEECH_NOUNS, ...ORDER_NOUNS, ...MESSAGE_NOUNS, "put", "puts"])
  add(word, LED);
for (const word of [...CLOSING_CUES, ...VIEW_NOUNS, "according", "per"]) add(word, CLOSES);
for (const [name = "", list = ""] of WEIGHTS.fixed)
  for (const word of list.split(" ")) add(word, (CLASSES.indexOf(name) + 1) << CLASS_SHIFT);

/** What some word of [first, end) is known to be. */
export function factsWithin(facts: Uint16Array, first: number, end: number): number {
  let bits = 0;
  for (let i = first; i < end; i++) bits |= facts[i] ?? 0;
  return bits;
}

export const factsOf = (lower: string): number => FACTS.get(lower) ?? 0;
