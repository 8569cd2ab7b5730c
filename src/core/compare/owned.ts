import type { ClaimWords } from "./article-words.ts";

export const BREAK = /^[,;:—–()]$/u;
/** A comma or a dash puts two words as far apart as this many others: another clause. */
export const BREAK_TOKENS = 6;

/** Things of a claim, each given to the nearest of what is told, and to what is nearly as near. */
export function ownedBy<T extends { readonly token: number }>(
  { article, first, end }: ClaimWords,
  told: readonly { readonly anchor: number }[],
  things: readonly T[],
  slack = 0,
): T[][] {
  const breaks = [0]; // before each token of the claim, and after its last
  for (let at = first; at < end; at++)
    breaks.push((breaks.at(-1) ?? 0) + (BREAK.test(article.tokens[at]?.text ?? "") ? 1 : 0));
  const gaps = things.map(({ token }) =>
    told.map(({ anchor }) => {
      const [from, to] = anchor < token ? [anchor, token] : [token, anchor];
      const between = (breaks[to - first] ?? 0) - (breaks[from + 1 - first] ?? 0);
      return to - from + Math.max(0, between) * BREAK_TOKENS;
    }),
  );
  const nearest = gaps.map((gap) => Math.min(...gap));
  return told.map((_, i) =>
    things.filter((_, t) => (gaps[t]?.[i] ?? Infinity) <= (nearest[t] ?? Infinity) + slack),
  );
}
