import {
  type Words,
  type Unplaced,
  appositionAfter,
  links,
  isNounHere,
  wordWithin,
} from "./cue-words.ts";
import { isAdverb } from "./lexicon/grammar.ts";
import {
  type CueVerb,
  cueVerb,
  HOLDING_ADJECTIVES,
  MESSAGE_NOUNS,
  ORDER_NOUN_VERBS,
  ORDER_NOUNS,
  PASSED_TO,
  REPORT_NOUNS,
  SPEECH_NOUN_VERBS,
  SPEECH_NOUNS,
} from "./lexicon/saying.ts";
import { words } from "./lexicon/words.ts";
import { type Range, type Subject, nounAfter, subjectBefore } from "./noun-phrase.ts";
import { afterAdjuncts, contentFrom } from "./said-content.ts";
import type { Token } from "./tokens.ts";
import { LEADS } from "./word-facts.ts";

const NUMERALS = words(`
  two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty
  ninety dozen dozens hundred hundreds thousand thousands million billion
`);
const FEWEST_SAID = 3; // tokens: "declared its retreat" reports an act, not words

/** Attributions that open with their source: "NAME said (that) …", one inside the other. */
export function findLeading(text: Words, start: number, end: number): Unplaced[] {
  const { tokens, facts, inQuote, isDate } = text;
  const found: Unplaced[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const token = tokens[i];
    if (((facts[i] ?? 0) & LEADS) === 0 || !token || token.capital || inQuote(i)) continue;
    const passive = byAgent(text, start, i, end);
    if (passive) {
      const cut = passive.content.end;
      found.splice(0, found.length, ...found.map((each) => endingAt(each, cut)), passive);
    }
    const hit = passive ? null : cueAt(text, i, end);
    if (!hit || isNegated(tokens, i)) continue;
    const source =
      hit.unnamed ??
      subjectBefore(tokens, from, hit.cue.first, isDate) ??
      participant(text, start, from, i);
    if (!source || hit.content.end - hit.content.first < FEWEST_SAID) continue;
    const { unnamed: _, ...rest } = hit;
    const reach = links(text, i, Math.min(end, rest.content.first));
    found.push({ ...rest, source, ...reach });
    from = rest.content.first;
    i = rest.content.first - 1;
  }
  return cutSiblings(tokens, found);
}

const endingAt = (each: Unplaced, cut: number): Unplaced =>
  each.content.first < cut && each.content.end > cut
    ? { ...each, content: { first: each.content.first, end: cut } }
    : each;

/** "was announced last week by NAME": what stands before the verb, or all but the agent, was said. */
function byAgent(
  { tokens, isDate }: Words,
  start: number,
  verb: number,
  end: number,
): Unplaced | null {
  const cue = cueVerb(tokens[verb]?.lower ?? "");
  let be = verb - 1;
  while (be > start && isAdverb(tokens[be]?.lower ?? "")) be--;
  if (!cue || be <= start || !/^(?:is|are|was|were|been)$/u.test(tokens[be]?.lower ?? ""))
    return null;
  const REACH = 6; // tokens between the verb and its agent: dates and adverbs
  let by = verb + 1;
  while (by < verb + REACH && tokens[by]?.lower !== "by") by++;
  const noun = tokens[by]?.lower === "by" ? nounAfter(tokens, by + 1, end, isDate) : null;
  if (!noun) return null;
  const source = { noun, apposition: appositionAfter(tokens, noun.end, end) };
  const rest =
    noun.end + 2 < end && tokens[noun.end]?.text !== ","
      ? { first: start, end }
      : { first: start, end: be };
  return {
    source,
    cue: { first: verb, end: verb + 1 },
    content: rest,
    puts: cue.puts,
    passedTo: null,
    cites: null,
  };
}

/** "could not confirm that", "did not say": nothing has been said. */
const isNegated = (tokens: readonly Token[], cue: number): boolean =>
  tokens
    .slice(Math.max(0, cue - 4), cue)
    .some(
      ({ lower }) =>
        lower === "not" ||
        lower === "neither" ||
        lower === "nor" ||
        lower === "never" ||
        lower === "cannot" ||
        lower.endsWith("n't"),
    );

/** ", demanding that …": the subject of the sentence goes on speaking. */
function participant(
  { tokens, isDate }: Words,
  start: number,
  from: number,
  cue: number,
): Subject | null {
  if (!tokens[cue]?.lower.endsWith("ing") || tokens[cue - 1]?.text !== ",") return null;
  const noun = nounAfter(tokens, from > start ? start : from, cue, isDate);
  return noun && { noun, apposition: null };
}

interface LeadingCue {
  readonly cue: Range;
  readonly content: Range;
  readonly puts: CueVerb["puts"];
  /** "reports that": the noun is its own source. */
  readonly unnamed?: Subject;
}

function cueAt(text: Words, i: number, end: number): LeadingCue | null {
  const { tokens } = text;
  const lower = tokens[i]?.lower ?? "";
  const speech = SPEECH_NOUN_VERBS.has(lower)
    ? wordWithin(tokens, i + 1, Math.min(end, i + 4), SPEECH_NOUNS)
    : null;
  if (speech !== null && i + 1 < end) {
    const content = contentFrom(text, speech + 1, end, "clause");
    if (content)
      return { cue: { first: i, end: speech + 1 }, content, puts: putsOf(tokens[speech]?.lower) };
  }
  if (
    ORDER_NOUN_VERBS.has(lower) &&
    wordWithin(tokens, i + 1, Math.min(end, i + 5), ORDER_NOUNS) !== null
  )
    return { cue: { first: i, end: i + 1 }, content: { first: i + 1, end }, puts: "ordered" };
  if (REPORT_NOUNS.has(lower) && tokens[i + 1]?.lower === "that") {
    const unnamed = { noun: { first: i, end: i + 1 }, apposition: null };
    return { cue: { first: i, end: i + 1 }, content: { first: i + 2, end }, puts: "said", unnamed };
  }
  if (HOLDING_ADJECTIVES.has(lower) && /^(?:is|are|was|were)$/u.test(tokens[i - 1]?.lower ?? "")) {
    const follows = /^(?:that|about|of)$/u.test(tokens[i + 1]?.lower ?? "");
    return follows
      ? { cue: { first: i - 1, end: i + 1 }, content: { first: i + 2, end }, puts: "said" }
      : null;
  }
  if (/^puts?$/u.test(lower)) return figureAt(text, i, end);
  if (lower === "that") return messageAt(text, i, end);
  const verb = cueVerb(lower);
  if (!verb || isNounHere(tokens, i)) return null;
  const content = contentFrom(
    text,
    afterAdjuncts(text, i + 1, end, PASSED_TO.has(lower)),
    end,
    verb.takes,
  );
  return content && { cue: { first: i, end: i + 1 }, content, puts: verb.puts };
}

/** "put the number at 14", "puts losses at more than a million". */
function figureAt({ tokens, inQuote }: Words, put: number, end: number): LeadingCue | null {
  const REACH = 12; // tokens of what is counted: "the number of those who had lost their homes"
  const NEAR = 4; // tokens between "at" and its number
  for (let i = put + 2; i < Math.min(end, put + REACH); i++) {
    if (tokens[i]?.kind === "mark" || inQuote(i)) return null;
    if (tokens[i]?.lower !== "at") continue;
    const figure = tokens.slice(i + 1, Math.min(end, i + 1 + NEAR));
    return figure.some(({ kind, lower }) => kind === "number" || NUMERALS.has(lower))
      ? { cue: { first: put, end: put + 1 }, content: { first: put + 1, end }, puts: "said" }
      : null;
  }
  return null;
}

/** "the fear that officials expressed is that …", "her argument was that …". */
function messageAt({ tokens, isDate }: Words, that: number, end: number): LeadingCue | null {
  if (!/^(?:is|was|been)$/u.test(tokens[that - 1]?.lower ?? "")) return null;
  const REACH = 9; // tokens of the noun and what hangs on it
  for (let i = that - 2; i > Math.max(0, that - REACH); i--) {
    const lower = tokens[i]?.lower ?? "";
    if (!MESSAGE_NOUNS.has(lower)) continue;
    const owner = ownerOf(tokens, i, that, isDate);
    const content = { first: that + 1, end };
    return owner && { cue: { first: i, end: i + 1 }, content, puts: putsOf(lower), unnamed: owner };
  }
  return null;
}

/** Whose fear: a possessor before the noun, or the subject of the clause after it. */
function ownerOf(
  tokens: readonly Token[],
  noun: number,
  that: number,
  isDate: (i: number) => boolean,
): Subject | null {
  const before = tokens[noun - 1];
  if (before && /^(?:his|her|their)$/u.test(before.lower))
    return { noun: { first: noun - 1, end: noun }, apposition: null };
  for (let verb = noun + 2; verb < that - 1; verb++) {
    const lower = tokens[verb]?.lower ?? "";
    if (SPEECH_NOUN_VERBS.has(lower) || /^(?:gave|gives|held|holds|drew|put)$/u.test(lower))
      return subjectBefore(
        tokens,
        tokens[noun + 1]?.lower === "that" ? noun + 2 : noun + 1,
        verb,
        isDate,
      );
  }
  return null;
}

const putsOf = (noun = ""): CueVerb["puts"] =>
  /^(?:doubt|concern|fear|alarm)/u.test(noun)
    ? "doubted"
    : noun.startsWith("hope")
      ? "expected"
      : "said";

/**
 * Content runs to the end of its sentence; where another source begins a clause
 * of its own (", with one official telling …", ", but the mayor said …"), it
 * ends there.
 */
function cutSiblings(tokens: readonly Token[], found: readonly Unplaced[]): Unplaced[] {
  return found.map((each, k) => {
    const sibling = found.slice(k + 1).find(({ source }) => {
      const link = (source?.noun.first ?? 0) - 1;
      if (tokens[link]?.text === ",") return true;
      return SIBLING.test(tokens[link]?.lower ?? "") && tokens[link - 1]?.text === ",";
    });
    const link = (sibling?.source?.noun.first ?? Infinity) - 1;
    const cut = tokens[link]?.text === "," ? link : link - 1;
    return cut < each.content.end && cut > each.content.first
      ? { ...each, content: { first: each.content.first, end: cut } }
      : each;
  });
}

const SIBLING = /^(?:with|but|while|and|although|though|whereas)$/u;
