import type { Span } from "../model.ts";
import type { Block } from "./blocks.ts";

const OPENERS = new Map([
  ["“", "”"],
  ["«", "»"],
  ["„", "“"],
]);
const SHORTEST_SPEECH = 2; // characters inside the marks

/**
 * Quotations with their marks, block by block: an unclosed one ends with its
 * block, as the next paragraph opens anew. Single quotes are left alone, for
 * they are apostrophes more often than not.
 */
export function findQuotes(text: string, blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block) => {
    const quotes: Span[] = [];
    let start = -1;
    let closer = "";
    for (let i = block.start; i < block.end; i++) {
      const mark = text.charAt(i);
      if (start < 0) {
        const wanted = mark === '"' ? '"' : OPENERS.get(mark);
        if (wanted === undefined) continue;
        start = i;
        closer = wanted;
      } else if (mark === closer) {
        if (i - start > SHORTEST_SPEECH) quotes.push({ start, end: i + 1 });
        start = -1;
      }
    }
    if (start >= 0) quotes.push({ start, end: block.end });
    return quotes;
  });
}
