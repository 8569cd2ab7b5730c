import type { Claim, Relation, Span } from "../model.ts";
import { otherOf } from "./agreement.ts";
import { disputedQuantities } from "./quantity-words.ts";

/** Anything between a pair of quotation marks. */
const QUOTED = /“([^”]+)”|"([^"]+)"/gu;

/**
 * The words of a claim that another disputes: those that an explanation quotes, the
 * date where the two differ by date, the numbers where they differ by number.
 *
 * @param text - of the claim's article.
 * @param claims - all there are, by id: what another tells alike is not in dispute.
 * @returns spans in the article, in the order they were found; [] where none can be told.
 */
export function disputedWords(
  claim: Claim,
  text: string,
  relations: readonly Relation[],
  claims: ReadonlyMap<string, Claim>,
): readonly Span[] {
  const words = claimWords(text, claim);
  const found = new Map<number, Span>();
  for (const relation of relations) {
    const { kind, basis, explanation } = relation;
    if (kind !== "contradicts") continue;
    const quoted = [...explanation.matchAll(QUOTED)].map(([, a = "", b = ""]) => a || b);
    const dated = basis === "date" && claim.when ? [claim.when.text] : [];
    const other = claims.get(otherOf(relation, claim.id));
    const counted =
      basis === "number"
        ? disputedQuantities([claim], other ? [other] : []).map((quantity) => quantity.text)
        : [];
    for (const phrase of [...quoted, ...dated, ...counted]) {
      const at = findWords(words, phrase.toLowerCase());
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

const IN_WORD = /[\p{L}\p{N}]/u;

/** Where a phrase stands in a text as whole words: "east" is not in "least"; -1 for nowhere. */
export function findWords(text: string, phrase: string): number {
  if (phrase === "") return -1;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (!continues(text, at) && !continues(text, end)) return at;
  }
  return -1;
}

/** True where a word runs on over a place in a text. */
const continues = (text: string, at: number): boolean =>
  IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at));
