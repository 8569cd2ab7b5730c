import { type Earlier, carriedFrom } from "./carried-subjects.ts";
import type { Words } from "./cue-words.ts";
import { isAdverb } from "./lexicon/grammar.ts";
import { NO_ONE } from "./lexicon/speakers.ts";
import { modifiedBefore } from "./modified-subjects.ts";
import type { Range, Subject } from "./noun-phrase.ts";
import { phraseBefore } from "./phrases.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { CLASS_SHIFT } from "./word-facts.ts";
import { CLASS } from "./word-features.ts";

const LONGEST_ASIDE = 45; // tokens between the commas of "NAME, who …, said"
const CONTROL = 8; // tokens between a verb and the infinitive that it governs

/** Who does what the group says, and by what way it was found. */
export interface FoundSubject extends Subject {
  /** The group whose subject goes on: "attacked the plan and called for …". */
  readonly sharedWith: VerbGroup | null;
}

/** An adverb by its look or by the lists: by its neighbours alone, many a noun looks like one. */
const isSureAdverb = ({ tokens, classes, facts }: Words, i: number): boolean =>
  (isAdverb(tokens[i]?.lower ?? "") && classes[i] !== CLASS.noun) || // no "family"
  tokens[i]?.lower === "long" ||
  (classes[i] === CLASS.adverb && (facts[i] ?? 0) >> CLASS_SHIFT > 0);

/**
 * The subject of a group: the phrase before it, the one that a "who" points
 * back to, or that of the verb it continues.
 *
 * @param earlier - groups before it in its sentence, with their subjects.
 */
export function subjectOf(
  text: Words,
  group: VerbGroup,
  from: number,
  earlier: Earlier,
): FoundSubject | null {
  const { tokens, classes, isDate } = text;
  let k = group.first - 1;
  while (
    k >= from &&
    (isSureAdverb(text, k) || isDate(k) || (classes[k] === CLASS.preposition && isDate(k + 1)))
  )
    k--;
  if (group.form === "to") {
    const governor = earlier.at(-1);
    const near = governor && k - governor.group.end < CONTROL;
    return near && governor.subject ? { ...governor.subject, sharedWith: governor.group } : null;
  }
  const before = tokens[k];
  if (k < from || !before) return null;
  const c = classes[k];
  const { lower } = before;
  if (group.form === "ing") {
    const goesOn =
      before.text === "," || c === CLASS.preposition || c === CLASS.and || c === CLASS.wh;
    if (goesOn) return carriedFrom(text, group, from, earlier);
    const own = phraseBefore(text, from, k + 1);
    return plain(own ?? phraseBefore(text, withBefore(text, from, k), k + 1));
  }
  if (lower === "who" || lower === "which" || lower === "that") {
    const noun = phraseBefore(text, from, tokens[k - 1]?.text === "," ? k - 1 : k);
    const pronoun = { first: k, end: k + 1 };
    const named = noun && lower === "who" && nameBefore(text, from, noun);
    if (noun && named) return { noun: named, apposition: noun, sharedWith: null };
    return noun ? { noun, apposition: pronoun, sharedWith: null } : plain(pronoun);
  }
  if (c === CLASS.and || (c === CLASS.adverb && lower === "then"))
    return carriedFrom(text, group, from, earlier);
  if (before.text === ",")
    return (
      acrossAside(text, from, k) ??
      (group.form === "finite" ? carriedFrom(text, group, from, earlier) : null)
    );
  if (/^[—–-]$/u.test(before.text)) {
    let open = k - 1;
    while (open > from && tokens[open]?.text !== before.text) open--;
    const noun = open > from ? phraseBefore(text, from, open) : null;
    return noun && { noun, apposition: { first: open + 1, end: k }, sharedWith: null };
  }
  const noun = phraseBefore(text, from, k + 1);
  if (noun && classes[noun.first - 1] === CLASS.ing)
    return besideSaying(text, from, noun.first - 1, k + 1) ?? plain(noun);
  const last = earlier.at(-1)?.group;
  if (last?.form === "reduced") {
    const briefed = phraseBefore(text, from, last.first);
    return (
      briefed && { noun: briefed, apposition: { first: last.first, end: k + 1 }, sharedWith: null }
    );
  }
  const modified = modifiedBefore(text, from, k, noun);
  if (modified)
    return { noun: modified, apposition: { first: modified.end, end: k + 1 }, sharedWith: null };
  return plain(noun);
}

/** "with one official telling …": the subject begins behind "with". */
function withBefore({ tokens }: Words, from: number, k: number): number {
  for (let i = k; i > Math.max(from, k - 6); i--) if (tokens[i]?.lower === "with") return i + 1;
  return k + 1;
}

/** "NAME, the head of the agency, who": the name before its description. */
function nameBefore(text: Words, from: number, { first }: Range): Range | null {
  const { tokens, classes } = text;
  if (tokens[first - 1]?.text !== "," || classes[first - 2] !== CLASS.name) return null;
  return tokens[first - 2]?.capital && classes[first] !== CLASS.name
    ? phraseBefore(text, from, first - 1)
    : null;
}

const plain = (noun: Range | null): FoundSubject | null =>
  noun && { noun, apposition: null, sharedWith: null };

/** "the adviser, while addressing reporters, said": an aside whose last comma may be missing. */
function besideSaying(
  text: Words,
  from: number,
  participle: number,
  end: number,
): FoundSubject | null {
  for (let i = participle; i > Math.max(from, participle - 3); i--) {
    if (text.tokens[i - 1]?.text !== ",") continue;
    const noun = phraseBefore(text, from, i - 1);
    if (!noun) continue;
    const whole = acrossAside(text, from, i - 1);
    return whole ?? { noun, apposition: { first: i, end }, sharedWith: null };
  }
  return null;
}

/** "NAME, head of the agency, said": the phrase before the comma at which the aside opens. */
function acrossAside(text: Words, from: number, close: number): FoundSubject | null {
  const { tokens, classes, inQuote } = text;
  let best: FoundSubject | null = null;
  const least = Math.max(from, close - LONGEST_ASIDE);
  for (let comma = close - 1; comma > least; comma--) {
    if (tokens[comma]?.text !== "," || inQuote(comma)) continue;
    const noun = phraseBefore(text, from, comma);
    if (!noun) continue;
    if (noun.end - noun.first === 1 && NO_ONE.has(tokens[noun.first]?.lower ?? "")) break;
    const before = tokens[noun.first - 1];
    const c = classes[noun.first - 1];
    const opens =
      noun.first === from ||
      before?.kind === "mark" ||
      c === CLASS.that ||
      c === CLASS.and ||
      c === CLASS.preposition ||
      c === CLASS.wh ||
      (classes[noun.first] === CLASS.determiner && (c === CLASS.name || c === CLASS.noun)); // "In PLACE the mayor, …"
    if (opens) best = { noun, apposition: { first: comma + 1, end: close }, sharedWith: null };
    if (before?.text !== ",") break;
  }
  return best;
}
