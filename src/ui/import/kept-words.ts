import { counted } from "../../core/query/words.ts";
import type { KeptMark } from "../../state/kept-mark.ts";

/** What is stored may be no article: a layer, a correction, or that the examples are hidden. */
const isNoArticle = (kept: KeptMark | null): boolean => kept?.articles === 0;

/** What is on its way, as a sentence. */
export function openingWords(kept: KeptMark | null): string {
  if (isNoArticle(kept)) return "What this browser has stored is being opened.";
  if (!kept?.articles) return "What you added before is being read.";
  return kept.articles === 1
    ? "Your 1 article is being read."
    : `Your ${counted(kept.articles, "article")} are being read.`;
}

/** @param failure - why, as a sentence. */
export const unshownWords = (kept: KeptMark, failure: string): string =>
  isNoArticle(kept)
    ? `What this browser has stored cannot be shown now: ${failure}`
    : `What you added before is still stored, but cannot be shown now: ${failure}`;
