import type { Unplaced, Words } from "../read/cue-words.ts";
import type { Sentence } from "../read/sentences.ts";
import { slavicCue } from "./lexicon/saying.ts";
import { speakerAfter, speakerBefore } from "./said-subjects.ts";
import { isBreak, isDash } from "./said-words.ts";
import { citedWithin, toldIn } from "./source-phrases.ts";

/** "Про це мер повідомив у Telegram:": what was said comes behind. */
export const goesOnBehind = ({ tokens }: Words, { endToken }: Sentence): boolean =>
  tokens[endToken - 1]?.text === ":";

/** In the same paragraph, or the first of the next. */
export const isBeside = (sentence: Sentence, next: Sentence): boolean =>
  next.block === sentence.block || next.block === sentence.block + 1;

/** Who says what stands behind the colon that ends a sentence; none where that is a list of things. */
export function opensBefore(text: Words, sentence: Sentence): readonly Unplaced[] {
  const { firstToken: start } = sentence;
  const end = lastWord(text, sentence);
  for (let v = end - 1; v > Math.max(start, end - FEW); v--) {
    const cue = slavicCue(text.tokens[v]?.lower ?? "");
    if (!cue || text.inQuote(v)) continue;
    const speaker =
      speakerBefore(text, start, v, cue.tells) ?? speakerAfter(text, v + 1, end, cue.tells);
    if (!speaker) continue;
    const source = { noun: speaker.noun, apposition: null };
    return [
      {
        source,
        cue: { first: v, end: v + 1 },
        content: { first: start, end: start },
        puts: cue.puts,
        passedTo: null,
        cites: null,
      },
    ];
  }
  return [];
}

const MOST_LINKS = 3; // "сказав мер, передає агентство, пише газета"
const FEW = 14; // tokens beside who speaks, in a sentence that only says who said the one before

/**
 * "Про це повідомив мер, передає агентство.", "Об этом он сказал в эфире.", "– сказав він."
 *
 * @returns the outermost first; none for a sentence that says something itself.
 */
export function backwardsAt(text: Words, sentence: Sentence): readonly Unplaced[] {
  const { tokens } = text;
  const { firstToken: start } = sentence;
  const isAbout =
    /^(?:про|об|о)$/u.test(tokens[start]?.lower ?? "") &&
    /^(?:це|цьому|этом|том|що|чём|чем)$/u.test(tokens[start + 1]?.lower ?? "");
  const isDashed = isDash(tokens, start) && slavicCue(tokens[start + 1]?.lower ?? "") !== undefined;
  if (!isAbout && !(isDashed && tokens[start + 1]?.capital === false)) return [];
  const end = lastWord(text, sentence);
  const from = isAbout ? start + 2 : start + 1;
  const found: Unplaced[] = [];
  for (let v = from; v < end; v++) {
    const cue = slavicCue(tokens[v]?.lower ?? "");
    if (!cue || tokens[v]?.capital || (found.length === 0 && v - start > FEW)) continue;
    if (found.length >= MOST_LINKS || (found.length > 0 && !isBreak(tokens, v - 1))) continue;
    const close = nextBreak(text, v, end);
    const first = found.length === 0 ? from : v;
    const speaker =
      speakerBefore(text, first, v, cue.tells) ?? speakerAfter(text, v + 1, close, cue.tells);
    if (!speaker && cue.tells !== "impersonal") continue;
    found.unshift({
      source: speaker && { noun: speaker.noun, apposition: null },
      cue: {
        first: isAbout && found.length === 0 && speaker && speaker.noun.first > v ? start : v,
        end: v + 1,
      },
      content: { first: start, end: start },
      puts: cue.puts,
      passedTo: toldIn(text, from, close),
      cites: citedWithin(text, v + 1, close),
    });
  }
  return found;
}

function nextBreak({ tokens }: Words, from: number, end: number): number {
  let at = from;
  while (at < end && !isBreak(tokens, at)) at++;
  return at;
}

/** Index after the last token that is not the stop that closes the sentence. */
export function lastWord({ tokens }: Words, { firstToken, endToken }: Sentence): number {
  let end = endToken;
  while (end > firstToken && /^[.!?…]$/u.test(tokens[end - 1]?.text ?? "")) end--;
  return end;
}
