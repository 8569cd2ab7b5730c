import { MONTHS } from "../read/lexicon/calendar.ts";
import type { ClaimWords } from "./article-words.ts";

const MOST_WORDS = 6;
/** What stands behind a month that the cut would part from its day: "Nov. 11", "May 9". */
const DATE_GOES_ON = /^(?:\.|\p{N}+)$/u;

/** At most six words of a claim that hold what tells its situation, as the text has them. */
export function quoteOf(
  { article, first, end }: Pick<ClaimWords, "article" | "first" | "end">,
  from: number,
  to: number,
  anchor: number,
): string {
  const { tokens, text } = article;
  const isWord = (i: number) =>
    (tokens[i]?.kind ?? "mark") !== "mark" && !/^['’]s$/u.test(tokens[i]?.text ?? "");
  const count = (a: number, b: number): number => {
    let sum = 0;
    for (let i = a; i < b; i++) if (isWord(i)) sum++;
    return sum;
  };
  let [a, b] = [from, to];
  // Too long to quote whole: the end that holds the main word.
  while (b - 1 > anchor && count(a, b) > MOST_WORDS) b--;
  while (a < anchor && count(a, b) > MOST_WORDS) a++;
  // Grow to the right first, then to the left, within the clause.
  while (b < end && count(a, b) < MOST_WORDS && !STOPS.test(tokens[b]?.text ?? "")) b++;
  while (a > first && count(a, b) < MOST_WORDS && !STOPS.test(tokens[a - 1]?.text ?? "")) a--;
  const isCutDate = () =>
    MONTHS.has(tokens[b - 1]?.lower ?? "") && DATE_GOES_ON.test(tokens[b]?.text ?? "");
  while (b > a + 1 && (isCutDate() || !isEnd(tokens[b - 1]?.lower ?? "", isWord(b - 1)))) b--;
  return text
    .slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0)
    .replace(/\s+/gu, " ")
    .replace(/[“”"]/gu, "");
}

/** An apostrophe that is a token of its own is a quotation mark. */
const STOPS = /^[.,;:!?—–()“”"'‘’]$/u;
const LOOSE =
  /^(?:the|a|an|of|in|at|on|to|from|by|and|or|with|for|as|its|their|his|her|was|were|is|are|had|has|have|that|which|during|into|but|after|before|since|well|than|this|one|it|they|them|he|she|who|made)$/u;
const isEnd = (lower: string, isWord: boolean): boolean =>
  !LOOSE.test(lower) && (isWord || /^['’]s$/u.test(lower));
