import type { Token } from "../tokens.ts";
import { addDays, makeDay, yearOf } from "../../day.ts";
import { fromPublished, unitAt } from "./anchored.ts";
import { isSpelledAsName } from "./calendar-dates.ts";
import { type Hit, lowerAt, pastConnector } from "./cursor.ts";
import { around, between, nearestWeekday, single } from "./intervals.ts";
import { dateWord } from "./words.ts";

/** Days by name: "yesterday", "Friday", "Monday to Wednesday", "Christmas Eve". */

/** "yesterday", "the day before yesterday", «позавчора». */
export function dayWord(tokens: readonly Token[], i: number): Hit | null {
  const direction =
    lowerAt(tokens, i + 1) === "before" ? -1 : lowerAt(tokens, i + 1) === "after" ? 1 : 0;
  const far = unitAt(tokens, i) === "day" && direction !== 0 ? dateWord(tokens[i + 2]) : null;
  if (far?.is === "day" && Math.sign(far.from) === direction) {
    return {
      end: i + 3,
      read: fromPublished((published) => single(addDays(published, far.from + direction))),
    };
  }
  const word = dateWord(tokens[i]);
  if (word?.is !== "day") return null;
  return {
    end: i + 1,
    read: fromPublished((published) => [
      addDays(published, word.from),
      addDays(published, word.to),
    ]),
  };
}

const NEWSPAPERS = new Set("times telegraph mirror mail post express herald magazine".split(" "));
const HABITS = new Set("mornings afternoons evenings nights".split(" "));
const EVERY = new Set(
  "a every each most first second third fourth last кожен кожну кожного каждый каждую каждое".split(
    " ",
  ),
);
const SLAVIC_PREPOSITIONS = new Set("у в во з із с со від от до к по на".split(" "));

/** A weekday on its own, or from one to another. */
export function weekdays(tokens: readonly Token[], i: number): Hit | null {
  const first = weekdayAt(tokens, i);
  if (first === null) return null;
  const week = weekBehind(tokens, i + 1);
  if (week) {
    const read = fromPublished((day) => {
      const [monday] = around(day, "week", week.step) ?? [];
      return monday ? single(addDays(monday, (first + 6) % 7)) : null;
    });
    return { end: week.end, read };
  }
  const at = pastConnector(tokens, i + 1);
  const last =
    at !== null && !/^(?:and|і|та|и|or)$/u.test(lowerAt(tokens, i + 1))
      ? weekdayAt(tokens, at)
      : null;
  if (last === null || at === null) {
    return {
      end: i + 1,
      read: fromPublished((day, { ahead }) => single(nearestWeekday(day, first, ahead()))),
    };
  }
  return {
    end: at + 1,
    read: fromPublished((day, { ahead }) => {
      const to = nearestWeekday(day, last, ahead());
      return between(nearestWeekday(to, first, false), to);
    }),
  };
}

/** "Tuesday of last week", «у вівторок минулого тижня». */
function weekBehind(tokens: readonly Token[], i: number): { step: number; end: number } | null {
  const at = lowerAt(tokens, i) === "of" ? i + 1 : i;
  const which = dateWord(tokens[at]);
  const isWeek = which?.is === "which" && unitAt(tokens, at + 1) === "week";
  return isWeek ? { step: which.step, end: at + 2 } : null;
}

function weekdayAt(tokens: readonly Token[], i: number): number | null {
  const token = tokens[i];
  const word = dateWord(token);
  if (word?.is !== "weekday" || !isSpelledAsName(token)) return null;
  const before = lowerAt(tokens, i - 1);
  const next = tokens[i + 1];
  if (EVERY.has(before) || (next?.capital && NEWSPAPERS.has(next.lower))) return null;
  if (next && HABITS.has(next.lower)) return null;
  // «Середа» is a surname and «среда» surroundings as well: only a preposition makes a day of it.
  const isCyrillic = /^\p{Script=Cyrillic}/u.test(token?.text ?? "");
  return !isCyrillic || SLAVIC_PREPOSITIONS.has(before) || /^[-–—]$/u.test(before)
    ? word.weekday
    : null;
}

const HOLIDAYS: readonly (readonly [words: string, month: number, day: number])[] = [
  ["christmas eve", 12, 24],
  ["christmas day", 12, 25],
  ["new year 's eve", 12, 31],
  ["new year 's day", 1, 1],
];

/** Days of fixed date; the last one before publication, or the next one where it is ahead. */
export function holiday(tokens: readonly Token[], i: number): Hit | null {
  for (const [words, month, day] of HOLIDAYS) {
    const parts = words.split(" ");
    if (!parts.every((part, n) => lowerAt(tokens, i + n) === part)) continue;
    return {
      end: i + parts.length,
      read: fromPublished((published, { ahead }) => {
        const year = yearOf(published);
        const all = [year - 1, year, year + 1].flatMap((each) => makeDay(each, month, day) ?? []);
        return single(
          (ahead()
            ? all.find((one) => one >= published)
            : all.findLast((one) => one <= published)) ?? null,
        );
      }),
    };
  }
  return null;
}
