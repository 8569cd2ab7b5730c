import type { Span } from "../model.ts";
import type { FoundAttribution } from "./cue-words.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/**
 * Speech runs over sentences: one wholly inside a quotation belongs to the
 * attribution that closes that quotation, or to the last one of its block.
 */
export function carry(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  quotes: readonly Span[],
  attributions: readonly (readonly FoundAttribution[])[],
): ReadonlyMap<number, FoundAttribution> {
  const carried = new Map<number, FoundAttribution>();
  let q = 0;
  for (const [i, sentence] of sentences.entries()) {
    while ((quotes[q]?.end ?? Infinity) <= sentence.start) q++;
    const quote = quotes[q];
    const isSpeech = quote && quote.start <= sentence.start && quote.end >= sentence.end - 1;
    const before = attributions[i - 1]?.at(-1) ?? carried.get(i - 1);
    const sameBlock = sentences[i - 1]?.block === sentence.block;
    if ((attributions[i] ?? []).length > 0) continue;
    if (before && sameBlock && tokens[before.cue.first]?.text === ":") carried.set(i, before);
    if (!isSpeech) continue;
    const closing = closingOf(tokens, sentences, i, quote.end, attributions);
    const isAnnounced = before && before.content.first >= before.content.end; // "NAME said:"
    const by = closing ?? (sameBlock || isAnnounced ? before : undefined);
    if (by) carried.set(i, by);
  }
  return carried;
}

/** For each attribution the further sentences of its speech, in order. */
export function speechOf(
  sentences: readonly Sentence[],
  carried: ReadonlyMap<number, FoundAttribution>,
): ReadonlyMap<FoundAttribution, readonly Sentence[]> {
  const spoken = new Map<FoundAttribution, Sentence[]>();
  for (const [i, by] of carried) {
    const sentence = sentences[i];
    const known = spoken.get(by);
    if (known && sentence) known.push(sentence);
    else if (sentence) spoken.set(by, [sentence]);
  }
  return spoken;
}

const LONGEST_SPEECH = 40; // sentences of one quotation

/** The attribution of the sentence in which a quotation that began earlier ends. */
function closingOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  from: number,
  quoteEnd: number,
  attributions: readonly (readonly FoundAttribution[])[],
): FoundAttribution | undefined {
  for (
    let i = from + 1;
    i < Math.min(sentences.length, from + LONGEST_SPEECH) &&
    (sentences[i]?.start ?? Infinity) < quoteEnd;
    i++
  ) {
    const by = attributions[i]?.find(
      ({ content, cue }) =>
        cue.first >= content.end && (tokens[content.first]?.start ?? 0) < quoteEnd,
    );
    if (by) return by;
  }
  return undefined;
}
