import type { Span } from "../model.ts";
import type { Block } from "./blocks.ts";

const OPENERS = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
]);
/** A closing mark typed for an opening one: white space or nothing before it, a letter behind. */
const OPENS = /^(?:\s”|”)\p{L}/u;
const SHORTEST_SPEECH = 2; // characters inside the marks

/** A letter or mark of ASCII that is no quotation mark: nearly every one. */
const isPlain = (code: number): boolean => code < 0x80 && code !== 0x22 && code !== 0x27;

/**
 * Quotations with their marks, block by block: an unclosed one ends with its
 * block, as the next paragraph opens anew. Single quotes are apostrophes more
 * often than not: they hold speech only where a comma or stop stands before
 * the closing one.
 */
export function findQuotes(text: string, blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block) => {
    const quotes: Span[] = [];
    let start = -1;
    let closer = "";
    let hasSingles = true;
    for (let i = block.start; i < block.end; i++) {
      if (isPlain(text.charCodeAt(i))) continue;
      if (start < 0 && hasSingles && opensSingle(text, i, block.start)) {
        const close = singleEnd(text, i + 1, block.end);
        if (close > 0) {
          quotes.push({ start: i, end: close });
          i = close - 1;
          continue;
        }
        hasSingles = close !== NEVER; // then none needs to be looked for again
      }
      const isPair = text.charAt(i) === "'" && text.charAt(i + 1) === "'"; // typed for a double one
      const mark = isPair ? "''" : text.charAt(i);
      if (start < 0) {
        const isTurned = mark === "”" && OPENS.test(text.slice(Math.max(0, i - 1), i + 2));
        const wanted = isPair || mark === '"' || isTurned ? mark : OPENERS.get(mark);
        if (wanted === undefined) continue;
        start = i;
        closer = wanted;
      } else if (mark === closer || (mark === "”" && closer === "“")) {
        if (i - start > SHORTEST_SPEECH) quotes.push({ start, end: i + mark.length });
        start = -1;
      }
      if (isPair) i++;
    }
    if (start >= 0) quotes.push({ start, end: block.end });
    return quotes;
  });
}

const SINGLE = /^['‘]$/u;
const LETTER = /\p{L}/u;

/** A single mark behind white space and before a letter. */
function opensSingle(text: string, i: number, blockStart: number): boolean {
  if (!SINGLE.test(text.charAt(i)) || !LETTER.test(text.charAt(i + 1))) return false;
  return i === blockStart || /[\s—–(:]/u.test(text.charAt(i - 1));
}

const NEVER = -1;

/**
 * Behind the single mark that closes speech in [from, end); 0 where the first that may close
 * parts off a word or two ("the 'deal' was off") or an owner ("the workers' union"), and
 * {@link NEVER} where none closes at all.
 */
function singleEnd(text: string, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const mark = text.charAt(i);
    if (mark !== "'" && mark !== "’") continue;
    if (LETTER.test(text.charAt(i + 1)) || /\s/u.test(text.charAt(i - 1))) continue;
    const isSpeech = i - from >= SHORTEST_SPEECH && /[,.?!…]/u.test(text.charAt(i - 1));
    return isSpeech ? i + 1 : 0;
  }
  return NEVER;
}
