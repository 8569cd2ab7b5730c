import type { FoundAttribution } from "./cue-words.ts";
import { CONJUNCTIONS, isVerb } from "./lexicon/grammar.ts";
import { isEnoughSaid, isSlavicVerb } from "../slavic/said-words.ts";
import { isCyrillicStretch } from "../slavic/script.ts";
import { words } from "./lexicon/words.ts";
import type { Range } from "./noun-phrase.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** A stretch of a sentence and whose words it is: attributions from the outermost in; none is the outlet's. */
export interface ClaimStretch extends Range {
  readonly by: readonly FoundAttribution[];
}

const FEWEST_WORDS = 4; // fewer carry no claim of their own, unless they are all that was said
const REST_OF = 2; // a stretch of less than half of its content is what others leave of it
const FRAME = -2;
const OUTLET = -1;

/** By token of the sentence in hand, who owns it: FRAME, OUTLET or the number of an attribution. */
let owners = new Int16Array(512);

/**
 * Parts a sentence among its speakers: each word belongs to the innermost
 * content that holds it; sources and cues belong to nobody. What is left with
 * a verb and enough words is a claim of that speaker, one each.
 *
 * @param attributions - of this sentence, the widest content first.
 */
export function claimStretches(
  tokens: readonly Token[],
  sentence: Sentence,
  attributions: readonly FoundAttribution[],
): ClaimStretch[] {
  const { firstToken, endToken } = sentence;
  const length = endToken - firstToken;
  if (owners.length < length) owners = new Int16Array(length);
  owners.fill(OUTLET, 0, length);
  for (const [k, attribution] of attributions.entries())
    paint(tokens, sentence, attributions, attribution, k);
  const stretches: ClaimStretch[] = [];
  for (let who = OUTLET; who < attributions.length; who++) {
    const range = longestRun(tokens, firstToken, length, who);
    if (!range) continue;
    const content = attributions[who]?.content;
    const isRest = content && content.end - content.first > REST_OF * (range.end - range.first);
    const carries = content
      ? saysSomething(tokens, range, isRest === true)
      : isSentence(tokens, range, attributions.length === 0);
    if (!carries) continue;
    stretches.push({ first: range.first, end: range.end, by: holders(attributions, who) });
  }
  return stretches.length > 1 ? stretches.sort((a, b) => a.first - b.first) : stretches;
}

/** Gives an attribution's content to it, and its source and cue to nobody. */
function paint(
  tokens: readonly Token[],
  sentence: Sentence,
  all: readonly FoundAttribution[],
  { content, reach, cue, source, puts }: FoundAttribution,
  k: number,
): void {
  const { firstToken } = sentence;
  const end = Math.max(content.end, reach ?? content.end);
  const goesOn = (tokens[cue.first]?.lower ?? "").endsWith("ing"); // ", demanding that": the rest is a claim too
  const frameFirst = goesOn ? cue.first : Math.min(cue.first, source?.noun.first ?? cue.first);
  const isTail = end <= frameFirst;
  if (puts === "ordered" && !isTail)
    give(firstToken, frameFirst, content.first, k); // an order is who ordered what, and when
  else if (isTail) give(firstToken, end, tailEnd(sentence, all, k), FRAME);
  else if (content.first > frameFirst || cue.end > end)
    give(firstToken, frameFirst, content.first, FRAME);
  give(firstToken, content.first, end, k);
}

function give(offset: number, first: number, end: number, who: number): void {
  owners.fill(who, Math.max(0, first - offset), Math.max(0, end - offset));
}

/** A closing attribution frames up to the end of what is around it, or to where another speaker begins. */
function tailEnd(sentence: Sentence, attributions: readonly FoundAttribution[], k: number): number {
  const tail = attributions[k];
  if (!tail) return sentence.endToken;
  const outer = attributions
    .slice(0, k)
    .findLast(({ content }) => content.first <= tail.content.first);
  const frame = Math.max(tail.cue.end, tail.source?.noun.end ?? 0);
  let end = Math.min(outer?.content.end ?? sentence.endToken, sentence.endToken);
  for (const { source, cue, content } of attributions) {
    const first = Math.min(source?.noun.first ?? cue.first, cue.first, content.first);
    const next = first < frame ? content.first : first; // "he said, adding that …": he is both
    if (next >= frame) end = Math.min(end, next);
  }
  return end;
}

/** The attribution and every wider one around it, outermost first. */
function holders(attributions: readonly FoundAttribution[], who: number): FoundAttribution[] {
  const own = attributions[who];
  if (!own) return [];
  const { first, end } = own.content;
  const around = attributions
    .slice(0, who)
    .filter(({ content }) => content.first <= first && content.end >= end);
  around.push(own);
  return around;
}

/** The longest unbroken run that one speaker owns, without punctuation and joining words at its ends. */
function longestRun(
  tokens: readonly Token[],
  offset: number,
  length: number,
  who: number,
): Range | null {
  let best: Range | null = null;
  for (let i = 0; i < length; i++) {
    if (owners[i] !== who) continue;
    let end = i;
    while (end < length && owners[end] === who) end++;
    const run = trimmed(tokens, offset + i, offset + end);
    if (run && (!best || run.end - run.first > best.end - best.first)) best = run;
    i = end;
  }
  return best;
}

const OPENING = words(`
  , ; : – — . and but that with і й та а але проте однак що щоб и но однако что чтобы
`);
const TRAILING = words(`
  , ; : – — after before since as that which who when while and but because with than
  і й та а але що як який и но что как который
`);

function trimmed(tokens: readonly Token[], from: number, to: number): Range | null {
  let first = from;
  let end = to;
  while (first < end && OPENING.has(tokens[first]?.text ?? "")) first++;
  while (end > first && TRAILING.has(tokens[end - 1]?.text ?? "")) end--;
  return first < end ? { first, end } : null;
}

/** More than a name or a noun: four words, two with a verb, which is finite in a mere rest, or a quotation. */
function saysSomething(tokens: readonly Token[], { first, end }: Range, isRest: boolean): boolean {
  if (isCyrillicStretch(tokens, first, end)) return isEnoughSaid(tokens, first, end);
  let count = 0;
  let hasVerb = false;
  for (let i = first; i < end && count < FEWEST_WORDS; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (QUOTES.has(token.text)) return end - first > 2;
    if (token.kind === "mark") continue;
    count++;
    const isToDo = count === 1 && token.lower === "to" && tokens[i + 1]?.capital === false;
    if (isRest) hasVerb ||= count > 1 && isFinite(token.lower);
    else hasVerb ||= acts(token) || isToDo || token.lower.includes("'");
  }
  return count >= FEWEST_WORDS || (count >= 2 && hasVerb);
}

/** By its look: "was", "fell"; what ends in -ed may be a participle. */
const isFinite = (lower: string): boolean =>
  isVerb(lower) && !lower.endsWith("ed") && !/^(?:be|been|being)$/u.test(lower);

const QUOTES = words(`" “ ” « » ' ‘ ’`);

/** What speakers leave of a sentence carries a claim if it could stand alone; a whole one needs two words. */
function isSentence(tokens: readonly Token[], { first, end }: Range, isWhole: boolean): boolean {
  let count = 0;
  let hasVerb = false;
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (!token || token.kind === "mark") continue;
    count++;
    if (isWhole && count >= 2) return true;
    const isAside = token.lower.endsWith("ing") || CONJUNCTIONS.has(token.lower);
    if (!isWhole && count === 1 && isAside) return false;
    hasVerb ||= acts(token);
    if (count >= FEWEST_WORDS && hasVerb) return true;
  }
  return false;
}

const acts = ({ lower }: Token): boolean => isVerb(lower) || isSlavicVerb(lower);
