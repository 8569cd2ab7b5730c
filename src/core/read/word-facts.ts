import { frameForms } from "./lexicon/frames.ts";
import { SAID_OF, STATED_ADJECTIVES, STATED_NOUNS } from "./lexicon/holding.ts";
import {
  MESSAGE_NOUNS,
  NOUN_OR_VERB,
  ORDER_NOUNS,
  REPORT_NOUNS,
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
/** "according to", "in her view": what names a source without a verb. */
export const CLOSES = 16;
/** A form of a verb of saying that is hardly ever a noun. */
export const SAYS = 32;
/** The class of a word that is nearly always of one, plus one; nought where it is not. */
export const CLASS_SHIFT = 8;

const FACTS = new Map<string, number>();
const add = (word: string, bits: number) => FACTS.set(word, (FACTS.get(word) ?? 0) | bits);
for (const word of HELPERS) add(word, HELPS);
for (const word of frameForms()) add(word, FRAMED);
for (const word of STATED_NOUNS) add(word, STATES);
for (const word of [...frameForms(), ...STATED_ADJECTIVES, ...SAID_OF]) add(word, HOLDS);
for (const word of cueForms())
  if (!NOUN_OR_VERB.has(word) && !NOUN_OR_VERB.has(word.replace(/s$/u, ""))) add(word, SAYS);
for (const word of [...cueForms(), ...SPEECH_NOUNS, ...ORDER_NOUNS, "put", "puts"])
  add(word, HOLDS);
for (const word of [...MESSAGE_NOUNS, ...REPORT_NOUNS]) add(word, STATES);
for (const word of [...VIEW_NOUNS, "according", "per"]) add(word, CLOSES);
for (const [name = "", list = ""] of WEIGHTS.fixed)
  for (const word of list.split(" ")) add(word, (CLASSES.indexOf(name) + 1) << CLASS_SHIFT);

/** What some word of [first, end) is known to be. */
export function factsWithin(facts: Uint16Array, first: number, end: number): number {
  let bits = 0;
  for (let i = first; i < end; i++) bits |= facts[i] ?? 0;
  return bits;
}

export const factsOf = (lower: string): number => FACTS.get(lower) ?? 0;
