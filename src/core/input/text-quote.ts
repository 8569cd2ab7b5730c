import { LONGEST_QUOTE } from "../limits.ts";
import type { Article, Claim, Span } from "../model.ts";
import { type Result, err, ok } from "../result.ts";
import type { TextQuote } from "./correction.ts";
import { beginningsOf } from "./beginnings.ts";
import { overlaps } from "./mention-changes.ts";

export type ArticleText = Pick<Article, "id" | "text">;

/** Where a quote stands: exactly once, or the problem in words. Time is linear in the text. */
export function locate({ exact, prefix, suffix }: TextQuote, { text, id }: ArticleText) {
  const found = beginningsOf(text, prefix + exact + suffix);
  const [only, second] = found;
  if (only === undefined) {
    return err(
      `"${exact}" is not in ${id} with that prefix and suffix; quote its text as it stands`,
    );
  }
  const start = only + prefix.length;
  return second === undefined
    ? ok({ start, end: start + exact.length })
    : err(`"${exact}" stands ${found.length} times in ${id}; add more prefix or suffix`);
}

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

const REACHES = [32, 64, 128, 256, 512, 1024, 2048, 4096]; // characters on either side

/**
 * A quote that finds a stretch of text again: the words, and around them as much of
 * their paragraph as makes them the only ones, or more than the paragraph where that is
 * not enough. Some of it stands there even where the words are the only ones, so that
 * other words of that spelling are not taken for them when the text has changed.
 */
export function quoteOf(text: string, span: Span): Result<TextQuote, string> {
  const exact = text.slice(span.start, span.end);
  if (exact === "") return err("no words are chosen");
  if (exact.length > LONGEST_QUOTE) return err(`it is longer than ${LONGEST_QUOTE} characters`);
  const paragraph = paragraphAround(text, span);
  for (const bounds of [paragraph, { start: 0, end: text.length }]) {
    for (const reach of REACHES) {
      const from = wholeCharacter(text, Math.max(bounds.start, span.start - reach));
      const to = wholeCharacter(text, Math.min(bounds.end, span.end + reach));
      const prefix = text.slice(from, span.start);
      const suffix = text.slice(span.end, to);
      if (beginningsOf(text, prefix + exact + suffix, 2).length === 1)
        return ok({ exact, prefix, suffix });
      if (from === bounds.start && to === bounds.end) break;
    }
  }
  return err(`"${exact}" stands more than once with the same words around it`);
}

function paragraphAround(text: string, { start, end }: Span): Span {
  const before = text.lastIndexOf("\n\n", start - 1);
  const after = text.indexOf("\n\n", end);
  return {
    start: before === -1 || start === 0 ? 0 : before + 2,
    end: after === -1 ? text.length : after,
  };
}

/** Not between the two halves of a character: the cut moves before it. */
function wholeCharacter(text: string, offset: number): number {
  const isSplit =
    /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
  return isSplit ? offset - 1 : offset;
}
