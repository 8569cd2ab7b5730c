import { MONTHS } from "../read/lexicon/calendar.ts";
import type { ClaimWords } from "./article-words.ts";

const MOST_WORDS = 6;
const WITH_A_NAME = 8; // a name is not cut in two
/** What stands behind a month that the cut would part from its day: "Nov. 11", "May 9". */
const DATE_GOES_ON = /^(?:\.|\p{N}+)$/u;

/** At most six words of a claim, eight where a name would be cut, that hold what tells its situation, as the text has them. */
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
  const lower = (i: number): string => tokens[i]?.lower ?? "";
  const isStop = (i: number): boolean => STOPS.test(tokens[i]?.text ?? "");
  let [a, b] = [from, to];
  // Too long to quote whole: the end that holds the main word, and of that its own clause.
  if (count(a, b) > MOST_WORDS) {
    while (b - 1 > anchor && count(a, b) > MOST_WORDS) b--;
    while (a < anchor && count(a, b) > MOST_WORDS) a++;
    for (let i = a; i < anchor; i++) if (isStop(i) && count(i, b) > FEWEST_WORDS) a = i + 1;
  }
  // Grow to the right first, then to the left, within the clause.
  while (b < end && count(a, b) < MOST_WORDS && !isStop(b)) b++;
  while (a > first && count(a, b) < MOST_WORDS && !isStop(a - 1)) a--;
  while (a < anchor && !isBegin(lower(a), isWord(a)) && count(a, b) > FEWEST_WORDS) a++;
  // "City and destroyed": the last word of what stands before "and" begins nothing.
  if (a + 1 < anchor && JOINS.test(lower(a + 1)) && count(a, b) > FEWEST_WORDS + 2) a += 2;
  const isCutDate = () => MONTHS.has(lower(b - 1)) && DATE_GOES_ON.test(tokens[b]?.text ?? "");
  const isCutName = () =>
    tokens[b - 1]?.capital === true && tokens[b]?.capital === true && count(a, b) >= MOST_WORDS;
  // "Out of a strategic" goes on to its noun.
  const isCutNoun = () =>
    DETERMINERS.test(lower(b - 2)) && isWord(b) && !LOOSE.test(lower(b)) && isWord(b - 1);
  while (b < end && (isCutName() || isCutNoun()) && count(a, b) < WITH_A_NAME) b++;
  while (b > anchor + 1 && (isCutDate() || !isEnd(lower(b - 1), isWord(b - 1)))) b--;
  // "And blew": two words of what comes next say nothing.
  for (let i = Math.max(b - 3, anchor + 1); i < b; i++)
    if ((i >= to || b < to) && JOINS.test(lower(i)) && count(a, i) > FEWEST_WORDS) b = i;
  const isOpen = () => isUneven(text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0));
  for (let i = a - 1; isOpen() && i >= Math.max(first, a - MOST_BACK); i--)
    if (QUOTE.test(tokens[i]?.text ?? "")) a = i;
  if (isOpen() && b < end && QUOTE.test(tokens[b]?.text ?? "")) b++;
  return text.slice(tokens[a]?.start ?? 0, tokens[b - 1]?.end ?? 0).replace(/\s+/gu, " ");
}

/** An apostrophe that is a token of its own is a quotation mark. */
const STOPS = /^[.,;:!?—–()“”"'‘’]$/u;
const LOOSE =
  /^(?:the|a|an|of|in|at|on|to|from|by|and|or|with|for|as|its|their|his|her|was|were|is|are|had|has|have|that|which|during|into|but|after|before|since|well|than|this|one|it|they|them|he|she|who|made|only|be|been|being|not|no|would|will|could|may|so|also|when|while|until|till|if|our|my|more|over|against|about|near|towards?|around|between|through|among|under|because|without|across)$/u;
/** A quotation may begin with an article or "his", not in the middle of "by before". */
const isBegin = (lower: string, isWord: boolean): boolean =>
  isWord &&
  !/^(?:of|by|and|or|but|as|than|that|which|who|before|after|to|from|with|for|into|while|is|are|was|were|be|been)$/u.test(
    lower,
  );
const FEWEST_WORDS = 2;
const MOST_BACK = 3; // tokens to the quotation mark that opens
const DETERMINERS = /^(?:a|an|the|its|his|her|their|our|this|some|any)$/u;
const QUOTE = /^["“”]$/u;

/** A quotation mark without its other half. */
const isUneven = (quote: string): boolean =>
  (quote.split('"').length - 1) % 2 === 1 || quote.split("“").length !== quote.split("”").length;
const JOINS = /^(?:and|or|but|that|which|who)$/u;
const isEnd = (lower: string, isWord: boolean): boolean =>
  !LOOSE.test(lower) && (isWord || /^['’]s$/u.test(lower));
