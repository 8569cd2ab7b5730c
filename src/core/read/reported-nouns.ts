import type { Unplaced, Words } from "./cue-words.ts";
import { words } from "./lexicon/words.ts";
import type { Range, Subject } from "./noun-phrase.ts";
import { phraseAfter } from "./phrases.ts";
import { STATES } from "./word-facts.ts";
import { CLASS } from "./word-features.ts";

/** What joins such a noun to what it is about. */
const JOINS = words(`that to of about for over on against regarding with toward towards whether`);
/** Nouns that only a clause or "to …" tells from a thing: a plan of a house, support of a beam. */
const STRICT = words(`
  plan plans position support call calls message view views vision question questions finding findings
  attack attacks decision defense defence statement statements description theory estimate estimates
`);

/** "his claim that …", "the union's plan to …", "fears among officials that …". */
export function nounCueAt(text: Words, i: number, from: number, end: number): Unplaced | null {
  const { tokens, classes, inQuote } = text;
  const noun = tokens[i];
  if (!noun || !((text.facts[i] ?? 0) & STATES) || inQuote(i) || !isNounHere(classes, i))
    return null;
  const owner = ownerBefore(text, i, from);
  const by = tokens[i + 1]?.lower;
  const other =
    by === "by" || by === "from" || by === "among" ? phraseAfter(text, i + 2, end) : null;
  const source = owner ?? other;
  const at = other && !owner ? other.end : i + 1;
  const join = tokens[at];
  if (!join || at >= end || !JOINS.has(join.lower)) return null;
  if (!source && !(join.lower === "that" && opensClause(classes, at + 1))) return null;
  if (STRICT.has(noun.lower) && !/^(?:that|to|for|on)$/u.test(join.lower)) return null;
  const isClause = join.lower === "that" || join.lower === "whether";
  const isInfinitive = join.lower === "to" && classes[at + 1] === CLASS.base;
  const content = isClause
    ? { first: join.lower === "that" ? at + 1 : at, end: clauseEnd(text, at + 1, end) }
    : { first: isInfinitive ? at : at + 1, end: phraseEnd(text, at + 1, end) };
  if (content.end - content.first < 2) return null;
  const subject: Subject | null = source && { noun: source, apposition: null };
  return {
    source: subject,
    cue: { first: i, end: i + 1 },
    content,
    puts: "said",
    passedTo: null,
    cites: null,
  };
}

/** After "that": a subject, not the verb of "views that changed". */
const opensClause = (classes: Uint8Array, i: number): boolean =>
  [CLASS.determiner, CLASS.pronoun, CLASS.possessive, CLASS.name, CLASS.noun].some(
    (c) => c === classes[i],
  );

const isNounHere = (classes: Uint8Array, i: number): boolean => {
  const c = classes[i];
  return c === CLASS.noun || c === CLASS.adjective || c === CLASS.name;
};

/** "his", "the mayor's", with an adjective or two before the noun. */
function ownerBefore(text: Words, noun: number, from: number): Range | null {
  const { classes } = text;
  let k = noun - 1;
  while (
    k > from &&
    (classes[k] === CLASS.adjective ||
      classes[k] === CLASS.noun ||
      classes[k] === CLASS.adverb ||
      classes[k] === CLASS.participle)
  )
    k--;
  if (classes[k] === CLASS.possessive) return { first: k, end: k + 1 };
  if (classes[k] !== CLASS.genitive) return null;
  let first = k;
  while (
    first > from &&
    [CLASS.noun, CLASS.name, CLASS.adjective, CLASS.determiner].some(
      (c) => c === classes[first - 1],
    )
  )
    first--;
  return first < k ? { first, end: k } : null;
}

const STOPS = words(
  `while when after before because although though since unless until whereas as and but`,
);

/** A clause in the middle of a sentence ends at a comma; so does what hangs on a noun, or at the next verb. */
function clauseEnd({ tokens, inQuote }: Words, from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (!inQuote(i) && /^[,;:—–]$/u.test(tokens[i]?.text ?? "") && i > from + 2) return i;
  return end;
}

function phraseEnd({ tokens, classes, inQuote }: Words, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (inQuote(i)) continue;
    const c = classes[i];
    const isVerb = c === CLASS.modal || c === CLASS.present || c === CLASS.past;
    if (
      i > from &&
      (isVerb || /^[,;:—–]$/u.test(tokens[i]?.text ?? "") || STOPS.has(tokens[i]?.lower ?? ""))
    )
      return i;
  }
  return end;
}
