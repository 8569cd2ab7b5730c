import type { Span } from "../../core/model.ts";

const LONGEST = 120; // characters; a name of a place is shorter

/**
 * Which words of the article a selection on the page covers: offsets into its text, blanks at
 * the ends left out; null where it covers none, too many, or words that are shown otherwise
 * than they are written. Every run of text carries the offset it begins at as `data-from`.
 */
export function pickedWords(
  selection: Selection | null,
  body: HTMLElement,
  text: string,
): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!body.contains(range.commonAncestorContainer)) return null;
  const from = offsetAt(range.startContainer, range.startOffset);
  const to = offsetAt(range.endContainer, range.endOffset);
  if (from === null || to === null || to <= from || to - from > LONGEST) return null;
  const words = text.slice(from, to);
  const isAsShown = blankless(selection.toString()) === blankless(words);
  if (!isAsShown || words.trim() === "" || words.includes("\n")) return null;
  const start = from + words.length - words.trimStart().length;
  return { start, end: start + words.trim().length };
}

const blankless = (words: string): string => words.replace(/[\s?†]+/gu, "");

function offsetAt(node: Node, offset: number): number | null {
  const run = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(
    "[data-from]",
  );
  if (!run) return null;
  const before = document.createRange();
  before.setStart(run, 0);
  before.setEnd(node, offset);
  return Number(run.dataset["from"]) + before.toString().length;
}
