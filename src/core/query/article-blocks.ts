import type { IgnoredStretch, Span } from "../model.ts";
import type { ArticleInPage } from "./collection.ts";

/** An article as it is read: paragraphs, and between them what was left out. */
export type Block =
  | (Span & { readonly kind: "paragraph" })
  | (Span & {
      readonly kind: "left-out";
      readonly reasons: readonly string[];
      readonly lineCount: number;
    });

const GAP = /\n[^\S\n]*\n\s*/g;

/** Cuts the text at what was ignored and at empty lines. No word is lost or shown twice. */
export function articleBlocks({
  text,
  ignored,
}: Pick<ArticleInPage, "text" | "ignored">): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  for (const stretch of merged(text, ignored)) {
    blocks.push(...paragraphs(text, at, stretch.start), stretch);
    at = stretch.end;
  }
  return [...blocks, ...paragraphs(text, at, text.length)];
}

/** Neighbours with nothing but space between them fold into one. */
function merged(text: string, ignored: readonly IgnoredStretch[]) {
  const folded: (Span & { kind: "left-out"; reasons: readonly string[]; lineCount: number })[] = [];
  for (const { start, end, reason } of [...ignored].sort((a, b) => a.start - b.start)) {
    const last = folded.at(-1);
    const from = last && text.slice(last.end, start).trim() === "" ? folded.pop() : undefined;
    const whole = { start: from?.start ?? start, end: Math.max(end, from?.end ?? 0) };
    folded.push({
      kind: "left-out",
      ...whole,
      reasons: [...new Set([...(from?.reasons ?? []), reason])],
      lineCount: text.slice(whole.start, whole.end).trim().split(/\n+/).length,
    });
  }
  return folded;
}

function paragraphs(text: string, start: number, end: number): readonly Block[] {
  const blocks: Block[] = [];
  const add = (from: number, to: number) => {
    const piece = text.slice(from, to);
    if (piece.trim() === "") return;
    const lead = piece.length - piece.trimStart().length;
    blocks.push({ kind: "paragraph", start: from + lead, end: from + piece.trimEnd().length });
  };
  let at = start;
  for (const gap of text.slice(start, end).matchAll(GAP)) {
    add(at, start + gap.index);
    at = start + gap.index + gap[0].length;
  }
  add(at, end);
  return blocks;
}
