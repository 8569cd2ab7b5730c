import type { Article } from "../model.ts";
import type { Settled } from "../read/settled.ts";
import type { Correction } from "./correction.ts";
import { locate } from "./text-quote.ts";

/**
 * What corrections say of names that reading leaves in doubt: an article read
 * with it makes the claims that lack nothing but the place. Of several that speak
 * of one name the last holds.
 *
 * @returns null where they say nothing of this article's names.
 */
export function settledBy(
  corrections: readonly Correction[],
  article: Pick<Article, "id" | "text">,
): Settled | null {
  const at = new Map<number, string | null>();
  const called = new Map<string, string | null>();
  for (const { about, article: id, quote, set } of corrections) {
    if (about !== "mention" || id !== article.id) continue;
    const isNone = set.remove === true || set.literal === false || set.place === null;
    const place = isNone ? null : set.place;
    if (place === undefined) continue; // it says nothing of the place
    if (set.all) {
      called.set(quote.exact, place);
      for (const start of at.keys())
        if (article.text.startsWith(quote.exact, start)) at.delete(start);
    }
    const span = locate(quote, article);
    if (span.ok) at.set(span.value.start, place);
  }
  return [...at.values(), ...called.values()].some((place) => place !== null)
    ? { at, called }
    : null;
}
