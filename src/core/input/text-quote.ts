import type { Article, Claim, Span } from "../model.ts";
import { type Result, err, ok } from "../result.ts";
import type { TextQuote } from "./correction.ts";
import { overlaps } from "./mention-changes.ts";

/** Where a quote stands: exactly once, or the problem in words. */
export function locate({ exact, prefix, suffix }: TextQuote, article: ArticleText) {
  const { text, id } = article;
  const found: Span[] = [];
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (text.startsWith(suffix, end) && text.endsWith(prefix, start)) found.push({ start, end });
  }
  const [only, second] = found;
  if (!only) {
    return err(
      `"${exact}" is not in ${id} with that prefix and suffix; quote its text as it stands`,
    );
  }
  return second
    ? err(`"${exact}" stands ${found.length} times in ${id}; add more prefix or suffix`)
    : ok(only);
}

type ArticleText = Pick<Article, "id" | "text">;

export const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The claim at a quote is the one with its very words, else the only one that shares some; null for none. */
export function claimAt(claims: readonly Claim[], span: Span): Result<Claim | null, string> {
  const same = claims.filter((claim) => isSame(claim, span));
  const near = same.length > 0 ? same : claims.filter((claim) => overlaps(claim, span));
  const [found, second] = near;
  return second
    ? err(`could mean ${near.length} claims; quote the words of one, whole`)
    : ok(found ?? null);
}
