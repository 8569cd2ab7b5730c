import type { Span } from "../../model.ts";
import type { MarkedClaim, MarkedMention, Quoted } from "./marks.ts";

/** @throws Error for a quote that is not in the text. */
export function find(text: string, { quote, n }: Quoted): Span {
  let start = -1;
  for (let i = 0; i <= n; i++) {
    start = text.indexOf(quote, start + 1);
    if (start < 0) throw new Error(`the text does not hold "${quote}" ${n + 1} times`);
  }
  return { start, end: start + quote.length };
}

/** The marked stretch and the other right ones, which lie on it. */
export function spansOf(text: string, mark: MarkedMention | MarkedClaim): Span[] {
  const own = find(text, mark);
  const others = (mark.alt ?? []).flatMap((quote) => {
    const near = text.indexOf(quote, Math.max(0, own.start - quote.length + 1));
    return near >= 0 && near < own.end ? [{ start: near, end: near + quote.length }] : [];
  });
  return [own, ...others];
}

export const lengthOf = ({ start, end }: Span): number => end - start;

/** Intersection over union. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (lengthOf(a) + lengthOf(b) - shared);
}

const AROUND = 40; // characters shown on either side
export const around = (text: string, { start, end }: Span): string =>
  `…${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}…`;
