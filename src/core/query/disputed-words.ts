import type { Claim, Relation, Span } from "../model.ts";

/** Anything between a pair of quotation marks. */
const QUOTED = /“([^”]+)”|"([^"]+)"/gu;

/**
 * The words of a claim that another disputes: those that an explanation quotes, the
 * date where the two differ by date, the numbers where they differ by number.
 *
 * @param text - of the claim's article.
 * @returns spans in the article, in the order they were found; [] where none can be told.
 */
export function disputedWords(
  claim: Claim,
  text: string,
  relations: readonly Relation[],
): readonly Span[] {
  const words = claimWords(text, claim);
  const found = new Map<number, Span>();
  for (const { kind, basis, explanation } of relations) {
    if (kind !== "contradicts") continue;
    const quoted = [...explanation.matchAll(QUOTED)].map(([, a = "", b = ""]) => a || b);
    const dated = basis === "date" && claim.when ? [claim.when.text] : [];
    const counted = basis === "number" ? claim.quantities.map((quantity) => quantity.text) : [];
    for (const phrase of [...quoted, ...dated, ...counted]) {
      const at = phrase === "" ? -1 : words.indexOf(phrase.toLowerCase());
      if (at < 0) continue;
      const start = claim.start + at;
      found.set(start, { start, end: start + phrase.length });
    }
  }
  return [...found.values()];
}

/** Lower case by letters that stay one code unit, so that places in it are places in the text. */
const claimWords = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
