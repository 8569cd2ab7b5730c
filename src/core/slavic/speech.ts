import type { FoundAttribution } from "../read/cue-words.ts";
import type { Sentence } from "../read/sentences.ts";
import type { Token } from "../read/tokens.ts";
import { isDash } from "./said-words.ts";
import { isCyrillicSentence } from "./script.ts";

const LONGEST_SPEECH = 40; // sentences of one quotation

/**
 * Speech in Ukrainian and Russian that runs on without marks of its own: behind
 * a dash ("– Ми тут, – сказав мер. – Вода є."), and over the paragraphs of one
 * quotation that only the last of them closes.
 *
 * @param carried - what the marks alone tell; by sentence.
 */
export function carrySlavic(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  attributions: readonly (readonly FoundAttribution[])[],
  carried: ReadonlyMap<number, FoundAttribution>,
): ReadonlyMap<number, FoundAttribution> {
  const all = new Map(carried);
  let open: FoundAttribution | undefined;
  let openFor = 0;
  for (const [i, sentence] of sentences.entries()) {
    const own = attributions[i]?.at(-1);
    if (open && !own && !all.has(i) && openFor < LONGEST_SPEECH) all.set(i, open);
    const by = own ?? all.get(i);
    const { firstToken: first, endToken: end } = sentence;
    const before = sentences[i - 1];
    if (!by && before?.block === sentence.block && isDash(tokens, first)) {
      const speaker = attributions[i - 1]?.at(-1) ?? all.get(i - 1);
      const isClosed = speaker && speaker.cue.first >= speaker.content.end;
      if (
        speaker &&
        (isClosed || isDash(tokens, before.firstToken)) &&
        isCyrillicSentence(tokens, sentence)
      )
        all.set(i, speaker);
    }
    const state = marksOf(tokens, first, end, open !== undefined);
    openFor = state ? openFor + 1 : 0;
    open = state && isCyrillicSentence(tokens, sentence) ? (open ?? opener(own)) : undefined;
  }
  for (const [i, by] of all) {
    if (by.content.first < by.content.end) continue;
    const whole = wholeOf(by, attributions);
    if (whole) all.set(i, whole);
    else all.delete(i);
  }
  return all;
}

/** "Про це сказав мер." holds nothing itself; the sentence before it does, and speech goes on from there. */
const wholeOf = (
  { sentence, cue }: FoundAttribution,
  attributions: readonly (readonly FoundAttribution[])[],
): FoundAttribution | undefined =>
  [...(attributions[sentence - 1] ?? []), ...(attributions[sentence + 1] ?? [])].find(
    (each) => each.cue.first === cue.first && each.content.first < each.content.end,
  );

/** A cue in front of what it leads to keeps the quotation open; one behind it has closed it. */
const opener = (own: FoundAttribution | undefined): FoundAttribution | undefined =>
  own && own.cue.end <= own.content.first ? own : undefined;

/** Whether a quotation is open behind the last token, given whether one was before the first. */
function marksOf(tokens: readonly Token[], first: number, end: number, wasOpen: boolean): boolean {
  let isOpen = wasOpen;
  for (let i = first; i < end; i++) {
    const { text = "" } = tokens[i] ?? {};
    if (text === '"') isOpen = !isOpen;
    else if (text === "«" || text === "„") isOpen = true;
    else if (text === "»" || text === "”") isOpen = false;
    else if (text === "“") isOpen = !isOpen;
  }
  return isOpen;
}
