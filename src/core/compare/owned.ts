import type { ClaimWords } from "./article-words.ts";

export const BREAK = /^[,;:—–()]$/u;
/** A comma or a dash puts two words as far apart as this many others: another clause. */
export const BREAK_TOKENS = 6;

/** Things of a claim, each given to the nearest of what is told, and to what is nearly as near. */
export function ownedBy<T extends { readonly token: number }>(
  { article }: ClaimWords,
  told: readonly { readonly anchor: number }[],
  things: readonly T[],
  slack = 0,
): T[][] {
  const gaps = things.map(({ token }) =>
    told.map(({ anchor }) => {
      const [from, to] = anchor < token ? [anchor, token] : [token, anchor];
      let gap = to - from;
      for (let at = from + 1; at < to; at++)
        if (BREAK.test(article.tokens[at]?.text ?? "")) gap += BREAK_TOKENS;
      return gap;
    }),
  );
  return told.map((_, i) =>
    things.filter((_, t) => (gaps[t]?.[i] ?? Infinity) <= Math.min(...(gaps[t] ?? [])) + slack),
  );
}
