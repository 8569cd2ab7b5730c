import type { Day, Span } from "../../model.ts";
import type { Token } from "../tokens.ts";
import { calendarDay, calendarMonth } from "./calendar-dates.ts";
import { calendarFigures, dayFirstIn } from "./figure-dates.ts";
import type { Hit } from "./cursor.ts";
import { type Anchor, type Interval, daysApart, hasRoom } from "./intervals.ts";
import { period } from "./periods.ts";
import { counted } from "./counted-dates.ts";
import { holiday } from "./named-days.ts";
import { relativeDate, sameUnit, theWeekend } from "./relative-dates.ts";
import { isAhead } from "./tense.ts";
import { dateWord } from "./words.ts";

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
  let last: Interval | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const hit = hitAt(tokens, i);
    const first = tokens[i];
    const final = hit && tokens[hit.end - 1];
    if (!hit || !first || !final) continue;
    const { start } = first;
    const { end } = final;
    const anchor: Anchor = {
      published,
      told,
      last,
      dayFirst,
      // Looked at only by what asks for it: most dates say themselves when they are.
      get ahead() {
        return isAhead(text, start, end);
      },
    };
    const [from, to] = hit.read(anchor) ?? [null, null];
    found.push({ start, end, text: text.slice(start, end), from, to });
    i = hit.end - 1;
    if (!from || !to) continue;
    last = [from, to];
    if (from === to && isNear(from, published)) told = from;
  }
  return found;
}

type Parse = (tokens: readonly Token[], i: number) => Hit | null;

/** Words that say nothing of time themselves, and what may begin with them. */
const OPENERS: ReadonlyMap<string, Parse> = new Map([
  ...rows("the", theWeekend),
  ...rows("a several few some many через кілька несколько", counted),
  ...rows("during throughout", sameUnit),
  ...rows("new christmas", holiday),
  ...rows("q1 q2 q3 q4 i ii iii iv", period),
]);

function rows(words: string, parse: Parse): [string, Parse][] {
  return words.split(" ").map((word) => [word, parse]);
}

/** Figures, words of time and a few others; nothing is tried anywhere else. */
function hitAt(tokens: readonly Token[], i: number): Hit | null {
  const token = tokens[i];
  if (token === undefined || token.kind === "mark") return null;
  if (token.kind === "number" || dateWord(token) !== null) {
    return (
      OPENERS.get(token.lower)?.(tokens, i) ??
      calendarFigures(tokens, i) ??
      calendarDay(tokens, i) ??
      period(tokens, i) ??
      relativeDate(tokens, i) ??
      calendarMonth(tokens, i, false)
    );
  }
  const opener = OPENERS.get(token.lower) ?? (isRoman(token) ? period : null);
  return opener?.(tokens, i) ?? null;
}

const isRoman = ({ capital, text }: Token): boolean => capital && /^[IVXХІ]+$/u.test(text);

/** A day of the story itself, not of its background: within a month of publication. */
const isNear = (day: Day, published: Day | null): boolean =>
  published === null || daysApart(day, published) <= 31;
