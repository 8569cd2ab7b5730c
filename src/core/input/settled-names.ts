import type { Article } from "../model.ts";
import type { Settled } from "../read/settled.ts";
import type { Correction } from "./correction.ts";
import { locate } from "./text-quote.ts";

/**
 * What corrections say of names that reading leaves in doubt: an article read
 * with it makes the claims that lack nothing but the place.
 *
 * @returns null where they say nothing of this article's names.
 */
export function settledBy(
  corrections: readonly Correction[],
  article: Pick<Article, "id" | "text">,
): Settled | null {
  const at = new Map<number, string>();
  const called = new Map<string, string>();
  for (const { about, article: id, quote, set } of corrections) {
    if (about !== "mention" || id !== article.id || set.remove || set.literal === false) continue;
    if (typeof set.place !== "string") continue;
    if (set.all) called.set(quote.exact, set.place);
    const span = locate(quote, article);
    if (span.ok) at.set(span.value.start, set.place);
  }
  return at.size + called.size > 0 ? { at, called } : null;
}
