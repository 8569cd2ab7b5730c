import { hasVerbSoon } from "./complement-shapes.ts";
import type { Words } from "./cue-words.ts";
import { MESSAGE_NOUNS, REPORT_NOUNS, SPEECH_NOUN_VERBS } from "./lexicon/saying.ts";
import { words } from "./lexicon/words.ts";
import type { Range } from "./noun-phrase.ts";
import { phraseAfter, phraseBefore } from "./phrases.ts";
import { putsOf } from "./spoken-nouns.ts";
import type { Statement } from "./statements.ts";
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
export function nounCueAt(text: Words, i: number, from: number, end: number): Statement | null {
  const { tokens, classes, inQuote } = text;
  const noun = tokens[i];
  if (!noun || !((text.facts[i] ?? 0) & STATES) || inQuote(i) || !isNounHere(classes, i))
    return null;
  if (MESSAGE_NOUNS.has(noun.lower)) {
    const message = messageAt(text, i, from, end);
    if (message) return message;
  }
  const owner = ownerBefore(text, i, from);
  const by = tokens[i + 1]?.lower;
  const other =
    by === "by" || by === "from" || by === "among" ? phraseAfter(text, i + 2, end) : null;
  const source = owner ?? other;
  const at = other && !owner ? other.end : i + 1;
  const join = tokens[at];
  if (!join || at >= end || !JOINS.has(join.lower)) return null;
  const mayStandAlone =
    join.lower === "that" &&
    (opensClause(classes, at + 1) ||
      (REPORT_NOUNS.has(noun.lower) && hasVerbSoon(text, at + 1, end)));
  if (!source && !mayStandAlone) return null;
  if (STRICT.has(noun.lower) && !/^(?:that|to|for|on)$/u.test(join.lower)) return null;
  const isClause = join.lower === "that" || join.lower === "whether";
  const isInfinitive = join.lower === "to" && classes[at + 1] === CLASS.base;
  const content = isClause
    ? { first: join.lower === "that" ? at + 1 : at, end: clauseEnd(text, at + 1, end) }
    : { first: isInfinitive ? at : at + 1, end: phraseEnd(text, at + 1, end) };
  if (content.end - content.first < 2) return null;
  const isReport = source === null && REPORT_NOUNS.has(noun.lower); // the noun is its own source
  return statement(i, isReport ? { first: i, end: i + 1 } : source, content, isReport);
}

const statement = (
  i: number,
  noun: Range | null,
  content: Range,
  bearsClaim: boolean,
  puts: Statement["puts"] = "said",
): Statement => ({
  source: noun && { noun, apposition: null },
  cue: { first: i, end: i + 1 },
  content,
  puts,
  passedTo: null,
  cites: null,
  led: null,
  isUnsaid: false,
  bearsClaim,
});

const MESSAGE_REACH = 9; // tokens of the noun and what hangs on it

/** "her argument was that …", "the fear that officials expressed is that …". */
function messageAt(text: Words, noun: number, from: number, end: number): Statement | null {
  const { tokens } = text;
  for (let i = noun + 2; i < Math.min(end - 2, noun + MESSAGE_REACH); i++) {
    if (tokens[i]?.lower !== "that" || !IS.test(tokens[i - 1]?.lower ?? "")) continue;
    const owner = ownerBefore(text, noun, from) ?? expresserAfter(text, noun, i);
    const puts = putsOf(tokens[noun]?.lower);
    return owner && statement(noun, owner, { first: i + 1, end }, true, puts);
  }
  return null;
}

const IS = /^(?:is|was|been)$/u;
const HOLDS_IT = /^(?:gave|gives|held|holds|drew|put)$/u;

/** "the fear that officials expressed": the subject of the clause behind the noun. */
function expresserAfter(text: Words, noun: number, that: number): Range | null {
  const { tokens } = text;
  for (let verb = noun + 2; verb < that - 1; verb++) {
    const lower = tokens[verb]?.lower ?? "";
    if (!SPEECH_NOUN_VERBS.has(lower) && !HOLDS_IT.test(lower)) continue;
    const first = tokens[noun + 1]?.lower === "that" ? noun + 2 : noun + 1;
    return phraseBefore(text, first, verb) ?? (first < verb ? { first, end: verb } : null);
  }
  return null;
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
