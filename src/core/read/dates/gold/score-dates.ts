import type { Span } from "../../../model.ts";

/** A sentence with the time expressions in it; ends are null where nothing can say when. */
export interface DatedSentence {
  readonly text: string;
  readonly published: string | null;
  readonly dates: readonly MarkedDate[];
}

export interface MarkedDate {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface DateSpan extends Span {
  readonly from: string | null;
  readonly to: string | null;
}

export interface DateScore {
  marked: number;
  found: number;
  /** Found and marked spans that touch. */
  touching: number;
  /** Of these, with both ends right. */
  right: number;
}

export const NOTHING_SCORED: DateScore = { marked: 0, found: 0, touching: 0, right: 0 };

/** F1 in per cent. */
export const f1 = (hits: number, { marked, found }: DateScore): number =>
  marked + found === 0 ? 0 : (200 * hits) / (marked + found);

/** Where the marked words stand; each mark after the one before it. */
export function spansOf({ text, dates }: DatedSentence): DateSpan[] {
  let at = 0;
  return dates.map((date) => {
    const start = text.indexOf(date.text, at);
    if (start < 0) throw new Error(`"${date.text}" is not in "${text}"`);
    at = start + date.text.length;
    return { start, end: at, from: date.from, to: date.to };
  });
}

/** An open end on both sides is right too: what nothing anchors is to stay open. */
export function scoreDates(marked: readonly DateSpan[], found: readonly DateSpan[]): DateScore {
  const used = new Set<DateSpan>();
  let touching = 0;
  let right = 0;
  for (const mark of marked) {
    const hit = found.find(
      (each) => !used.has(each) && each.start < mark.end && mark.start < each.end,
    );
    if (!hit) continue;
    used.add(hit);
    touching++;
    if (hit.from === mark.from && hit.to === mark.to) right++;
  }
  return { marked: marked.length, found: found.length, touching, right };
}

export const sum = (a: DateScore, b: DateScore): DateScore => ({
  marked: a.marked + b.marked,
  found: a.found + b.found,
  touching: a.touching + b.touching,
  right: a.right + b.right,
});
