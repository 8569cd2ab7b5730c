import type { Unplaced, Words } from "../read/cue-words.ts";
import type { Range } from "../read/noun-phrase.ts";
import type { Token } from "../read/tokens.ts";
import { CITING, OWNERS, SOURCE_NOUNS, SOURCE_PREPOSITIONS, slavicCue } from "./lexicon/saying.ts";
import { speakerAfter, speakerBefore } from "./said-subjects.ts";
import { isAcronym, isQuoteMark, isBreak, isConjunction, isAdverb, isDash } from "./said-words.ts";
import { closingMark, phraseEnd } from "./speaker-phrases.ts";
import { isCyrillic } from "./script.ts";
import { knownNoun } from "./nominative.ts";

/** A source with its cue, that stands before, behind or within what is said. */
export interface Framed {
  readonly source: Range | null;
  readonly cue: Range;
  /** All tokens that belong to it. */
  readonly frame: Range;
}

const MOST_BETWEEN = 2; // words of "за попередніми офіційними даними"

/** "за словами мера", "по данным полиции", "на думку експертів", "за його словами". */
export function sourcePhraseAt(text: Words, i: number, end: number): Framed | null {
  const { tokens } = text;
  const { lower = "" } = tokens[i] ?? {};
  if (!SOURCE_PREPOSITIONS.has(lower)) return null;
  let noun = i + 1;
  while (noun < Math.min(end, i + 2 + MOST_BETWEEN) && !SOURCE_NOUNS.has(tokens[noun]?.lower ?? ""))
    if (isBreak(tokens, noun++)) return null;
  if (!SOURCE_NOUNS.has(tokens[noun]?.lower ?? "")) return null;
  for (let at = i + 1; at < noun; at++)
    if (OWNERS.has(tokens[at]?.lower ?? ""))
      return framed({ first: at, end: at + 1 }, { first: i, end: noun + 1 }, i, noun + 1);
  const first = noun + 1;
  if (first >= end || isBreak(tokens, first)) return null;
  const close = phraseEnd(text, first, end);
  if (ESTIMATES.test(tokens[noun]?.lower ?? "") && !speaks(tokens, first, close)) return null;
  return framed({ first, end: close }, { first: i, end: noun + 1 }, i, close);
}

/** "по оценке ущерба": also work, not only somebody's word. */
const ESTIMATES = /^(?:оцен|оцін|верс)/u;

function speaks(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++)
    if (tokens[i]?.capital === true || knownNoun(tokens[i]?.lower ?? "")) return true;
  return false;
}

const framed = (source: Range | null, cue: Range, first: number, end: number): Framed => ({
  source,
  cue,
  frame: { first, end },
});

const LONGEST_AS = 30; // tokens of a clause that "як" opens

/** "як повідомляє агентство", "как сообщили в полиции", "как сообщается". */
export function asPhraseAt(text: Words, i: number, end: number): Framed | null {
  const { tokens } = text;
  if (!/^(?:як|как)$/u.test(tokens[i]?.lower ?? "") || isTime(tokens, i)) return null;
  const reach = Math.min(end, i + LONGEST_AS);
  let close = i + 1;
  while (close < reach && !isClauseMark(text, close, i)) close++;
  if (tokens[close]?.text === "," && /^(?:що|что)$/u.test(tokens[close + 1]?.lower ?? ""))
    return null;
  for (let verb = i + 1; verb < close; verb++) {
    const { lower = "", capital = false } = tokens[verb] ?? {};
    const cue = capital ? undefined : slavicCue(lower);
    if (!cue || cue.tells === "gerund" || text.inQuote(verb) !== text.inQuote(i)) continue;
    const speaker =
      speakerBefore(text, i + 1, verb, cue.tells) ?? speakerAfter(text, verb + 1, close, cue.tells);
    if (!speaker && cue.tells !== "impersonal") continue;
    return framed(speaker?.noun ?? null, { first: i, end: verb + 1 }, i, close);
  }
  return null;
}

/** "після того, як мер сказав": when it was, not who says so. */
const isTime = (tokens: Words["tokens"], i: number): boolean =>
  tokens[i - 1]?.text === "," && /^(?:того|тим|тем|так)$/u.test(tokens[i - 2]?.lower ?? "");

const isClauseMark = ({ tokens, inQuote }: Words, at: number, from: number): boolean =>
  (tokens[at]?.text === "," || tokens[at]?.text === ":" || isDash(tokens, at)) &&
  inQuote(at) === inQuote(from);

/** "з посиланням на поліцію", "цитирует его", "цитує слова мера": whoever is cited. */
function citedAt(text: Words, i: number, end: number): Range | null {
  const { tokens } = text;
  if (QUOTED.test(tokens[i - 1]?.lower ?? "")) return quotedAt(text, i, end);
  if (!CITING.has(tokens[i]?.lower ?? "") || tokens[i + 1]?.lower !== "на") return null;
  const first = i + 2;
  return first < end && !isBreak(tokens, first)
    ? { first, end: phraseEnd(text, first, end) }
    : null;
}

const TOLD_TO =
  /^(?:агентству|виданню|изданию|газеті|газете|телеканалу|каналу|радіо|радио|порталу|сайту|журналу|радіостанції|радиостанции)$/u;
const TALK = /^(?:інтерв'ю|интервью|коментарі|комментарии|ефірі|эфире)$/u;

/** "розповів агентству «…»", "в интервью CNN": the outlet somebody spoke to, by its name alone. */
export function toldIn(text: Words, first: number, end: number): Range | null {
  const { tokens } = text;
  for (let i = first; i < end - 1; i++) {
    const { lower = "" } = tokens[i] ?? {};
    const isKind = TOLD_TO.test(lower);
    if (!isKind && !TALK.test(lower)) continue;
    const at = !isKind && TOLD_TO.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
    const close = isQuoteMark(tokens[at]) ? closingMark(tokens, at, end) : null;
    if (close !== null) return { first: at, end: close + 1 };
    const last = nameAt(tokens, at, end);
    const name = tokens[at];
    const isName =
      name !== undefined &&
      last > at &&
      (isKind || last - at > 1 || !isCyrillic(name) || isAcronym(name));
    if (isName) return { first: at, end: last };
  }
  return null;
}
/** The end of capitals that stand together, an address with a full stop within as well. */
function nameAt(tokens: readonly Token[], first: number, end: number): number {
  let at = first;
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    const touches = at > first && token.start === tokens[at - 1]?.end;
    const isDot = touches && token.text === "." && tokens[at + 1]?.start === token.end;
    const isTail = touches && tokens[at - 1]?.text === ".";
    if (!(isDot || isTail || (token.capital && !knownNoun(token.lower)))) break;
    at++;
  }
  return at;
}

/** Whoever is cited first in [first, end). */
export function citedWithin(text: Words, first: number, end: number): Range | null {
  for (let i = first; i < end; i++) {
    const cited = citedAt(text, i, end);
    if (cited) return cited;
  }
  return null;
}

const QUOTED = /^(?:про)?цит/u; // "цитує", "процитировал"
const WORDS = /^(?:слова|слів|слов)$/u;

function quotedAt(text: Words, i: number, end: number): Range | null {
  const { tokens } = text;
  for (let at = i; at < Math.min(end, i + MOST_BETWEEN + 3) && !isBreak(tokens, at); at++) {
    const { lower = "" } = tokens[at] ?? {};
    if (OWNERS.has(lower)) return { first: at, end: at + 1 };
    if (WORDS.test(lower) && at + 1 < end)
      return { first: at + 1, end: phraseEnd(text, at + 1, end) };
  }
  return null;
}

/**
 * What a framed source says, by where it stands: behind it at a sentence's
 * start, before it at its end, all around it between two commas.
 */
export function placeFramed(
  { tokens }: Words,
  { source, cue, frame }: Framed,
  start: number,
  end: number,
): Unplaced | null {
  let before = frame.first;
  while (before > start && isLoose(tokens[before - 1]?.lower ?? "")) before--;
  const opens = before <= start;
  let after = frame.end;
  if (tokens[after]?.text === ",") after++;
  const content = opens
    ? { first: after, end }
    : after >= end
      ? { first: start, end: withoutMarks(tokens, start, frame.first) }
      : { first: start, end };
  if (content.end - content.first < 2) return null;
  const noun = source && { noun: source, apposition: null };
  return { source: noun, cue, content, puts: "said", passedTo: null, cites: null };
}

const isLoose = (lower: string): boolean =>
  isConjunction(lower) ||
  isAdverb(lower) ||
  /^(?:,|при|цьому|этом|крім|кроме|того|між|тим|між|часом|между|тем|временем|у|в|свою|чергу|очередь)$/u.test(
    lower,
  );

/** The end of what is said, without the comma and dash behind it. */
export function withoutMarks(tokens: Words["tokens"], start: number, end: number): number {
  let at = end;
  while (at > start && (tokens[at - 1]?.text === "," || isDash(tokens, at - 1))) at--;
  return at;
}
