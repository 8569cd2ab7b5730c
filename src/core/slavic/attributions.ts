import type { FoundAttribution, Unplaced, Words } from "../read/cue-words.ts";
import type { Sentence } from "../read/sentences.ts";
import { backwardsAt, goesOnBehind, isBeside, lastWord, opensBefore } from "./backwards.ts";
import { type Placed, cutAtNext } from "./clause-ends.ts";
import { headlineAt } from "./headlines.ts";
import { slavicCue } from "./lexicon/saying.ts";
import { isDash } from "./said-words.ts";
import { asPhraseAt, citedWithin, placeFramed, sourcePhraseAt } from "./source-phrases.ts";
import { type VerbCue, verbCueAt } from "./verb-cues.ts";

/**
 * Who says what in a Ukrainian or Russian sentence: verbs of saying in front of
 * what is said, behind it and within; "за словами", "по данным"; headlines.
 * "Про це повідомив …" says it of the sentence before, and is found there.
 *
 * @param index - of the sentence.
 * @returns the widest content first, so that inner ones come later.
 */
export function findSlavicAttributions(
  text: Words,
  sentences: readonly Sentence[],
  index: number,
): FoundAttribution[] {
  const sentence = sentences[index];
  if (!sentence) return [];
  const next = sentences[index + 1];
  const own = goesOnBehind(text, sentence)
    ? opensBefore(text, sentence)
    : backwardsAt(text, sentence);
  const found =
    own.length > 0 ? own.map((each) => shadow(sentence, each)) : withinSentence(text, sentence);
  const before = sentences[index - 1];
  if (before && isBeside(before, sentence) && goesOnBehind(text, before)) {
    const content = { first: sentence.firstToken, end: lastWord(text, sentence) };
    found.unshift(
      ...opensBefore(text, before).map((each) => ({ ...each, content, bearsClaim: true })),
    );
  }
  if (next && isBeside(sentence, next) && !goesOnBehind(text, next)) {
    const content = { first: sentence.firstToken, end: lastWord(text, sentence) };
    const back = backwardsAt(text, next);
    found.unshift(...back.map((each) => ({ ...each, content, bearsClaim: true })));
  }
  const width = ({ content }: Unplaced) => content.end - content.first;
  return found
    .map((each) => {
      const isInner = isShadow(each) || found.some((other) => isInside(each, other));
      const isEcho = isInner && isPronoun(text, each);
      return { ...each, sentence: index, isInner, isEcho };
    })
    .sort((a, b) => width(b) - width(a));
}

const isInside = ({ cue }: Unplaced, other: Unplaced): boolean =>
  other.cue.first !== cue.first && other.content.first <= cue.first && cue.end <= other.content.end;

const isPronoun = ({ tokens }: Words, { source }: Unplaced): boolean =>
  source !== null &&
  source.noun.end === source.noun.first + 1 &&
  /^(?:він|вона|вони|он|она|они|його|її|їх|его|её|ее|их)$/u.test(
    tokens[source.noun.first]?.lower ?? "",
  );

const MOST_VERBS = 16; // of saying in one sentence: a bound for texts that nobody wrote

function withinSentence(text: Words, sentence: Sentence): Placed[] {
  const { tokens } = text;
  const end = lastWord(text, sentence);
  let start = sentence.firstToken;
  while (start < end && isDash(tokens, start)) start++;
  const isStopped = end < sentence.endToken;
  const found: Placed[] = [];
  const verbs: VerbCue[] = [];
  let tries = 0;
  const headline = headlineAt(text, start, end, isStopped);
  if (headline) found.push({ ...headline, bearsClaim: true });
  const from = headline && headline.content.first > start ? headline.content.first : start;
  let to = headline && headline.content.end < end ? headline.content.end : end;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    const framed = text.inQuote(i)
      ? null
      : (sourcePhraseAt(text, i, to) ?? asPhraseAt(text, i, to));
    const placed = framed && placeFramed(text, framed, from, to);
    if (framed && placed) {
      const { first, end: close } = framed.frame;
      found.push({ ...placed, cites: citedWithin(text, first, close), bearsClaim: true });
      i = framed.frame.end - 1;
      if (i >= to - 1) to = placed.content.end;
      continue;
    }
    if (!slavicCue(token.lower) || ++tries > MOST_VERBS) continue;
    const verb = verbCueAt(text, i, from, to, verbs.at(-1));
    if (verb) verbs.push(verb);
  }
  return [...found, ...cutAtNext(text, verbs)];
}

/** Keeps the sentence that only says who said the one before from being a claim itself. */
const shadow = ({ firstToken }: Sentence, back: Unplaced): Placed => ({
  ...back,
  bearsClaim: true,
  content: { first: firstToken, end: firstToken },
});

const isShadow = ({ content }: Unplaced): boolean => content.first === content.end;
