import type { Span } from "../model.ts";

export interface Segment<S extends Span> extends Span {
  readonly text: string;
  /** The spans that cover this stretch, outermost first. Empty for plain text. */
  readonly covers: readonly S[];
}

/**
 * Cuts a stretch of text at every edge of a span, so that claims may overlap the
 * mentions inside them and all of it is still rendered as text nodes.
 *
 * Joining the segments gives text.slice(start, end) back. Spans reaching beyond
 * the stretch are clipped. After sorting, time is linear in text, spans and what
 * comes out.
 */
export function segments<S extends Span>(
  text: string,
  spans: readonly S[],
  { start, end }: Span = { start: 0, end: text.length },
): readonly Segment<S>[] {
  const inside = spans
    .filter((span) => span.start < end && span.end > start && span.start < span.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cuts = [
    ...new Set([
      start,
      end,
      ...inside.flatMap((s) => [Math.max(s.start, start), Math.min(s.end, end)]),
    ]),
  ].sort((a, b) => a - b);

  const out: Segment<S>[] = [];
  let open: S[] = [];
  let next = 0;
  for (const [index, cut] of cuts.entries()) {
    const until = cuts[index + 1];
    if (until === undefined) break;
    open = open.filter((span) => span.end > cut);
    for (let span = inside[next]; span && span.start <= cut; span = inside[++next]) open.push(span);
    out.push({ start: cut, end: until, text: text.slice(cut, until), covers: open });
  }
  return out;
}
