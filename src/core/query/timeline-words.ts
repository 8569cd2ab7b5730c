import { monthOf, yearOf } from "../day.ts";
import type { Day } from "../model.ts";
import type { Column } from "./timeline-layout.ts";
import type { Slot } from "./timeline.ts";
import { counted, formatNumber, shortDay, spanWords } from "./words.ts";

/** "9–11 Nov: 29 of 49 claims", "All 49 claims": what the chosen days hold, words first. */
export function periodWords(
  { from, to }: { readonly from: Day | null; readonly to: Day | null },
  slots: readonly Slot[],
  kept: number,
  total: number,
  usualYear: number | null,
): string {
  const [first, last] = [slots[0], slots.at(-1)];
  if ((from === null && to === null) || !first || !last) {
    return kept === total
      ? `All ${counted(total, "claim")}`
      : `${formatNumber(kept)} of ${counted(total, "claim")}`;
  }
  const words = spanWords(from ?? first.from, to ?? last.to, "short");
  const span = words === String(usualYear) ? words : words.replace(` ${usualYear ?? ""}`, "");
  return `${span}: ${formatNumber(kept)} of ${counted(total, "claim")}`;
}

const LETTER = 6.4; // px, an average figure of the label's size

/**
 * Names under the axis, as many as fit side by side: days by number, the month
 * once; months and years before the break in their own words.
 */
export function axisLabels(
  columns: readonly Column[],
  width: number,
): readonly { readonly x: number; readonly text: string }[] {
  const labels: { x: number; text: string }[] = [];
  let free = 0;
  let lastMonth = "";
  let lastYear = 0;
  for (const { slot, left, right } of columns) {
    const month = slot.from.slice(0, 7);
    const [, monthName = ""] = shortDay(slot.from).split(" ");
    const isNewMonth = month !== lastMonth;
    const isNewYear = yearOf(slot.from) !== lastYear && slot.part === "before";
    const wide = right - left > LETTER * 8;
    const words = {
      day: wide || isNewMonth ? shortDay(slot.from) : `${Number(slot.from.slice(8))}`,
      month:
        isNewYear || monthOf(slot.from) === 1 ? `${monthName} ${yearOf(slot.from)}` : monthName,
      year: String(yearOf(slot.from)),
    } as const;
    const candidates = [words[slot.unit], slot.unit === "month" ? monthName : ""].filter(Boolean);
    const centre = (left + right) / 2;
    const fits = candidates.find((text) => {
      const half = (text.length * LETTER) / 2;
      return centre - half >= free && centre + half <= width + SPILL;
    });
    if (fits === undefined) continue;
    labels.push({ x: centre, text: fits });
    free = centre + (fits.length * LETTER) / 2 + LETTER;
    lastMonth = month;
    lastYear = yearOf(slot.from);
  }
  return labels;
}

const SPILL = 8; // px a label may reach beyond the last column
