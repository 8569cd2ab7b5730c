import type { Span } from "../model.ts";

/** A paragraph, headline, caption or list item: what the layout keeps together. */
export type Block = Span;

const BLANK = /^\s*$/;
const ENDS_SENTENCE = /[.!?…:;]["”’»)\]]*\s*$/;
const BEGINS_LOWER = /^\s*\p{Ll}/u;
const WRAP_AT_LEAST = 50; // characters; a shorter line is a line of its own
const WRAP_AT_MOST = 100; // no editor wraps prose later than this by hand

/**
 * Cuts a text into blocks. A blank line always parts them; a single line break
 * parts them unless it is a soft wrap: the line is long enough to have been
 * wrapped, ends no sentence, and either the next begins in lower case or the
 * whole text is wrapped by hand.
 *
 * @returns blocks in order, without the white space around them.
 */
export function findBlocks(text: string): Block[] {
  const lines = splitLines(text);
  const wrapped = isWrapped(text, lines);
  const blocks: Block[] = [];
  let start = -1; // of the open block; negative when none is
  for (const [i, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    if (BLANK.test(words)) continue;
    if (start < 0) start = line.start;
    const next = lines[i + 1];
    const following = next ? text.slice(next.start, next.end) : "";
    const continues =
      words.length >= WRAP_AT_LEAST &&
      !BLANK.test(following) &&
      ((!ENDS_SENTENCE.test(words) && BEGINS_LOWER.test(following)) || wrapped);
    if (continues) continue;
    blocks.push(trim(text, { start, end: line.end }));
    start = -1;
  }
  return blocks;
}

function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Hand-wrapped prose: no line is long, and most of those followed by another are near the margin. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const inner = lines.filter((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && next.end > next.start && line.end > line.start;
  });
  const long = lines.some((line) => line.end - line.start > WRAP_AT_MOST);
  const full = inner.filter((line) => line.end - line.start >= WRAP_AT_LEAST);
  const open = full.filter((line) => !ENDS_SENTENCE.test(text.slice(line.start, line.end)));
  return (
    !long && inner.length >= 3 && full.length > inner.length * 0.7 && open.length > full.length / 2
  );
}

const SPACE = /\s/;

/** The span without white space at either end. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && SPACE.test(text.charAt(from))) from++;
  while (to > from && SPACE.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
