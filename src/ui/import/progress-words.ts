import { formatNumber, shown } from "../../core/query/words.ts";
import type { Progress } from "./importer.ts";

/** "3 of 14: Fetching the names of the world"; null before the first word of it. */
export function progressWords(progress: Progress | null): string {
  if (progress === null) return "Getting ready to read";
  const { done, total, what } = progress;
  return `${total > 1 ? `${formatNumber(done)} of ${formatNumber(total)}: ` : ""}${shown(what)}`;
}
