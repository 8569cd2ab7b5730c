import {
  type Words,
  type Unplaced,
  accordingAt,
  closesAfter,
  appositionAfter,
  links,
  isNounHere,
} from "./cue-words.ts";
import { AUXILIARIES, CONJUNCTIONS, isAdverb, isVerb, PREPOSITIONS } from "./lexicon/grammar.ts";
import { CLOSING_CUES, cueVerb, PASSED_TO, VIEW_NOUNS } from "./lexicon/saying.ts";
import { type Range, isBreak, nounAfter, subjectBefore } from "./noun-phrase.ts";
import { isSpeaker } from "./speaker-phrase.ts";
import type { Token } from "./tokens.ts";

const MOST_TAIL_BREAKS = 5; // an apposition or two between a closing cue and its sentence's end

/** An attribution that closes the stretch: "…, she said in a statement", "…, said Vox". */
export function findTail(text: Words, start: number, end: number): Unplaced | null {
  const { tokens, inQuote } = text;
  let breaks = 0;
  for (let i = end - 1; i > start && breaks < MOST_TAIL_BREAKS; i--) {
    const token = tokens[i];
    if (token?.kind !== "mark") {
      const according = !inQuote(i) && accordingAt(tokens, i);
      if (according) return closing(text, start, i, end, according);
      continue;
    }
    if (!isBreak(token) || (inQuote(i) && inQuote(i + 1))) continue;
    breaks++;
    const tail = tailAt(text, i + 1, end);
    if (tail && i - start >= 1) return { ...tail, content: contentBefore(tokens, start, i + 1) };
  }
  return null;
}

function closing(text: Words, start: number, at: number, end: number, cue: Range): Unplaced | null {
  const noun = nounAfter(text.tokens, cue.end, end, text.isDate);
  if (!noun || at - start < 2) return null;
  const apposition = appositionAfter(text.tokens, noun.end, end);
  const source = { noun, apposition };
  const isInside =
    text.tokens[noun.end]?.text === "," && noun.end + MORE_FOLLOWS < end && !apposition;
  const content = isInside ? { first: start, end } : contentBefore(text.tokens, start, at);
  return { source, cue, content, puts: "said", passedTo: null, cites: null };
}

const MORE_FOLLOWS = 4; // tokens after ", according to NAME," that make it an aside

/** The content ends before the comma that parts it from its attribution; a closing quote stays in. */
export function contentBefore(tokens: readonly Token[], first: number, at: number): Range {
  let end = at;
  while (end > first + 1 && /^[,;–—]$/u.test(tokens[end - 1]?.text ?? "")) end--;
  return { first, end };
}

function tailAt(text: Words, first: number, end: number): Omit<Unplaced, "content"> | null {
  const { tokens, isDate, inQuote } = text;
  const start = tokens[first]?.lower === "as" ? first + 1 : first;
  const verb = tokens[start];
  if (!verb || inQuote(start) || /^(?:which|who|whom|that)$/u.test(verb.lower)) return null;
  if (CLOSING_CUES.has(verb.lower) && !PASSED_TO.has(verb.lower)) {
    const noun = nounAfter(tokens, start + 1, end, isDate);
    if (!noun || PREPOSITIONS.has(tokens[noun.first]?.lower ?? "")) return null;
    if (!isSpeaker(tokens, noun, verb)) return null;
    if (!closesAfter(text, noun.end, end, false)) return null;
    const source = { noun, apposition: appositionAfter(tokens, noun.end, end) };
    return {
      source,
      cue: { first: start, end: start + 1 },
      puts: "said",
      ...links(text, noun.end, end),
    };
  }
  for (let i = start + 1; i < end; i++) {
    const token = tokens[i];
    if (!token || inQuote(i)) return null;
    const cue = CLOSING_CUES.has(token.lower) ? cueVerb(token.lower) : undefined;
    if (!cue || isNounHere(tokens, i) || !closesAfter(text, i + 1, end, PASSED_TO.has(token.lower)))
      continue;
    const source = subjectBefore(tokens, start, i, isDate);
    if (!source || source.noun.first > start + 2) continue;
    return { source, cue: { first: i, end: i + 1 }, puts: cue.puts, ...links(text, i, end) };
  }
  return null;
}

/** An attribution set into its content: "It would, he said, …", "proved, in her words, that …". */
export function findAside(text: Words, start: number, end: number): Unplaced | null {
  const { tokens, inQuote, isDate } = text;
  const whole = { first: start, end };
  const rest = { content: whole, puts: "said", passedTo: null, cites: null } as const;
  for (let i = start; i < end - 2; i++) {
    if (inQuote(i)) continue;
    const view = viewAt(tokens, i, end);
    if (view)
      return {
        ...rest,
        source: { noun: view, apposition: null },
        cue: { first: i, end: view.end + 1 },
      };
    if (tokens[i]?.text !== ",") continue;
    const close = closingComma(tokens, i + 1, end);
    const cue = cueWithin(text, i + 2, close);
    const isCue = cue > i + 1;
    const noun = isCue ? nounBeforeCue(tokens, i + 1, cue) : null;
    if (noun && !isDate(cue))
      return { ...rest, source: { noun, apposition: null }, cue: { first: cue, end: close } };
  }
  return null;
}

/** The closing cue between two commas, with nothing but when and where behind it. */
function cueWithin(text: Words, from: number, close: number): number {
  for (let i = from; i < close; i++)
    if (CLOSING_CUES.has(text.tokens[i]?.lower ?? "") && closesAfter(text, i + 1, close, false))
      return i;
  return -1;
}

const LONGEST_ASIDE = 8; // tokens of ", the military analyst also said,"

function closingComma(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < Math.min(end - 1, from + LONGEST_ASIDE); i++)
    if (/^[,;–—]$/u.test(tokens[i]?.text ?? "")) return i;
  return -1;
}

/** The aside holds a subject and nothing else before its cue. */
function nounBeforeCue(tokens: readonly Token[], first: number, cue: number): Range | null {
  let end = cue;
  while (
    end > first &&
    (isAdverb(tokens[end - 1]?.lower ?? "") || AUXILIARIES.has(tokens[end - 1]?.lower ?? ""))
  )
    end--;
  const inner = tokens.slice(first, end);
  const opens = inner[0];
  const plain =
    opens !== undefined && !PREPOSITIONS.has(opens.lower) && !CONJUNCTIONS.has(opens.lower);
  return plain && !inner.some(({ lower, capital }) => !capital && isVerb(lower))
    ? { first, end }
    : null;
}

/** "in his view": the possessor, as a range, with the noun behind it. */
function viewAt(tokens: readonly Token[], i: number, end: number): Range | null {
  if (tokens[i]?.lower !== "in") return null;
  const REACH = 6; // tokens: "in the Ukrainian defence minister's words"
  for (let at = i + 2; at < Math.min(end, i + REACH); at++) {
    if (!VIEW_NOUNS.has(tokens[at]?.lower ?? "")) continue;
    const owner = tokens[at - 1];
    if (owner && /^(?:his|her|their)$/u.test(owner.lower)) return { first: at - 1, end: at };
    if (owner && /^['’]s?$/u.test(owner.text)) return { first: i + 1, end: at - 1 };
  }
  return null;
}
