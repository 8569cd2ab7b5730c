import type { StatedSide } from "../geography/checks/predicate.ts";
import type { ClaimWords } from "./article-words.ts";
import { type Kind, PLAIN_KIND } from "./kinds.ts";
import { quoteOf } from "./quote.ts";
import type { Situation } from "./situation.ts";

const BANK = /^(?:bank|banks|side|shore|shores|embankment)$/u;
const LIES = /^(?:lies|lie|lay|stands|stand|located|situated|sits|sit)$/u;
const WORDS_AROUND = 3; // before "bank": "the industrial east bank"; behind: "of the Dnipro"

const KIND: Omit<Kind, "name" | "process"> = { ...PLAIN_KIND, told: [], isView: true };

/**
 * Banks of rivers a claim names, as situations: a move over the river, or where something lies.
 *
 * @param move - what moves, as the claim or its passage has it: two different moves do not meet.
 * @param like - a situation of the same claim with its places, date and doer.
 */
export function sideSituations(
  claimWords: ClaimWords,
  sides: readonly StatedSide[],
  move: string,
  like: Omit<Situation, "kind" | "quote" | "side" | "quantity">,
): Situation[] {
  const { article, first, end } = claimWords;
  const lower = (i: number) => article.tokens[i]?.lower ?? "";
  let bank = first;
  while (bank < end && !BANK.test(lower(bank))) bank++;
  const isPlaced = article.tokens.slice(first, end).some((token) => LIES.test(token.lower));
  const goesTo = [1, 2, 3].some((back) => bank - back >= first && lower(bank - back) === "to");
  return sides.flatMap((stated): Situation[] => {
    const side: StatedSide =
      stated.motion === "at" && goesTo ? { ...stated, motion: "to" } : stated;
    if (side.motion === "at" && (side.near === null || !isPlaced)) return [];
    const process = side.motion === "at" ? `lies at ${side.near ?? ""}` : move;
    const kind: Kind = { ...KIND, name: "a bank of a river", process: `${process} ${side.river}` };
    const quote =
      bank < end
        ? quoteOf(
            claimWords,
            Math.max(first, bank - 1),
            Math.min(end, bank + WORDS_AROUND + 1),
            bank,
          )
        : quoteOf(claimWords, first, first + 1, first);
    return [{ ...like, kind, quote, quantity: null, side }];
  });
}
