import type { Complement } from "./complement-shapes.ts";
import { NO_OBJECTS, pastAdverbs } from "./complements.ts";
import type { Words } from "./cue-words.ts";
import { BARE, type Frame } from "./lexicon/frames.ts";
import type { CueVerb } from "./lexicon/saying.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { CLASS } from "./word-features.ts";

const FEWEST_SAID = 3; // tokens

/** Whatever follows a plain verb of saying was said, if nothing better is known of it. */
export function restAfter(
  text: Words,
  { end: after, form }: VerbGroup,
  verb: CueVerb | undefined,
  frame: Frame,
  end: number,
): Complement | null {
  const from = pastAdverbs(text, after, end);
  const next = text.tokens[from];
  const isWhole = verb?.takes === "any" || ((frame.takes & BARE) !== 0 && opensNoun(text, from));
  if (!isWhole || form === "to" || !next) return null;
  if (next.lower === "so" && isNoWord(text, from + 1)) return null; // "said so on Monday"
  if (next.kind === "mark" || NO_OBJECTS.has(next.lower) || end - from < FEWEST_SAID) return null;
  return { first: next.lower === "that" ? from + 1 : from, end, kind: "clause" };
}

/** "hopes a buyer steps in": where a verb takes no object, a noun behind it opens a clause. */
const opensNoun = ({ classes }: Words, i: number): boolean =>
  classes[i] === CLASS.determiner || classes[i] === CLASS.possessive || classes[i] === CLASS.name;

const isNoWord = ({ tokens, classes, isDate }: Words, i: number): boolean =>
  tokens[i]?.kind === "mark" || classes[i] === CLASS.preposition || isDate(i);
