import type { Day, Span } from "../../model.ts";
import type { Token } from "../tokens.ts";
import { createSieve } from "../word-sieve.ts";
import { calendarDay, calendarMonth } from "./calendar-dates.ts";
import { calendarFigures, dayFirstIn } from "./figure-dates.ts";
import type { Hit } from "./cursor.ts";
import { type Anchor, type Interval, daysApart, hasRoom } from "./intervals.ts";
import { period } from "./periods.ts";
import { counted, spanOf, withinNow } from "./counted-dates.ts";
import { dayWord, holiday, weekdays } from "./named-days.ts";
import { nightBefore, overnight, relativeUnit, sameUnit, theWeekend } from "./relative-dates.ts";
import { isAhead } from "./tense.ts";
import { type DateWord, dateWord } from "./words.ts";

/** A time expression; both ends null when nothing anchors it ("on Friday" in an undated text). */
export interface FoundDate extends Span {
  readonly text: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * Finds time expressions in English, Ukrainian and Russian and resolves them:
 * against the publication date, and where they count from the story itself
 * ("two days later"), against the day the text last told of. Linear in the
 * number of tokens: every expression looks at a bounded number of them.
 *
 * @param publishedOn - null leaves what counts from it unresolved: it is never guessed.
 * @returns in reading order, never overlapping.
 */
export function findDates(
  text: string,
  tokens: readonly Token[],
  publishedOn: Day | null,
): FoundDate[] {
  const found: FoundDate[] = [];
  const published = hasRoom(publishedOn) ? publishedOn : null;
  const dayFirst = dayFirstIn(tokens);
  let told: Day | null = null;
  let toldAt = 0;
  let last: Interval | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const hit = hitAt(tokens, i);
    const first = tokens[i];
    const final = hit && tokens[hit.end - 1];
    if (!hit || !first || !final) continue;
    const { start } = first;
    const { end } = final;
    const ahead = () => isAhead(text, start, end);
    const nearby: Day | null = i - toldAt <= NEARBY ? told : null;
    const anchor: Anchor = { published, told, nearby, last, dayFirst, ahead };
    const interval: Interval | null = hit.read(anchor);
    const [from, to] = interval ?? [null, null];
    found.push({ start, end, text: text.slice(start, end), from, to });
    i = hit.end - 1;
    if (!from || !to) continue;
    last = [from, to];
    if (from === to && isNear(from, published)) {
      told = from;
      toldAt = i;
    }
  }
  return found;
}

/** Tokens: a sentence or two. */
const NEARBY = 40;

type Parse = (tokens: readonly Token[], i: number) => Hit | null;

/** What a time expression may be by its first word; of several the first that holds. */
const BY_WORD: ReadonlyMap<DateWord["is"], readonly Parse[]> = new Map([
  ["month", [calendarDay, (tokens, i) => calendarMonth(tokens, i, false)]],
  ["weekday", [calendarDay, weekdays]],
  ["season", [period]],
  ["part", [period]],
  ["ordinal", [period]],
  ["count", [counted]],
  ["night", [nightBefore]],
  ["which", [spanOf, relativeUnit]],
  ["span", [spanOf]],
  ["yearword", [relativeUnit]],
  ["earlier", [withinNow, sameUnit]],
  ["later", [withinNow, sameUnit]],
  ["same", [sameUnit]],
  ["day", [overnight, dayWord]],
  ["unit", [dayWord]],
]);
const BY_FIGURE: readonly Parse[] = [calendarFigures, calendarDay, period, counted];

/** Words that say nothing of time themselves, and what may begin with them. */
const OPENERS: ReadonlyMap<string, Parse> = new Map([
  ...rows("the", theWeekend),
  ...rows("a several few some many через кілька несколько", counted),
  ...rows("during throughout", sameUnit),
  ...rows("new christmas", holiday),
  ...rows("q1 q2 q3 q4 i ii iii iv", period),
]);
const mayOpen = createSieve(OPENERS.keys());

function rows(words: string, parse: Parse): [string, Parse][] {
  return words.split(" ").map((word) => [word, parse]);
}

/** Figures, words of time and a few others; nothing is tried anywhere else. */
function hitAt(tokens: readonly Token[], i: number): Hit | null {
  const token = tokens[i];
  if (token === undefined || token.kind === "mark") return null;
  if (token.kind === "number") return firstOf(BY_FIGURE, tokens, i);
  const word = dateWord(token);
  const opener = mayOpen(token.lower) ? OPENERS.get(token.lower) : undefined;
  if (opener) return opener(tokens, i) ?? (word && firstOf(BY_WORD.get(word.is), tokens, i));
  if (word) return firstOf(BY_WORD.get(word.is), tokens, i);
  return isRoman(token) ? period(tokens, i) : null;
}

function firstOf(parses: readonly Parse[] | undefined, tokens: readonly Token[], i: number) {
  for (const parse of parses ?? []) {
    const hit = parse(tokens, i);
    if (hit) return hit;
  }
  return null;
}

const isRoman = ({ capital, text }: Token): boolean =>
  capital && "IVXХІ".includes(text.charAt(text.length - 1)) && /^[IVXХІ]+$/u.test(text);

/** A day of the story itself, not of its background: within a month of publication. */
const isNear = (day: Day, published: Day | null): boolean =>
  published === null || daysApart(day, published) <= 31;
