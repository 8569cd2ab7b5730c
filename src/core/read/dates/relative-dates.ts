import type { Token } from "../tokens.ts";
import { addDays, monthOf, yearOf } from "../../day.ts";
import { containing, fromPublished, fromTold, isPlural, unitAt } from "./anchored.ts";
import { calendarDay, isSpelledAsName, monthAt } from "./calendar-dates.ts";
import { type Hit, lowerAt } from "./cursor.ts";
import {
  type Anchor,
  type Interval,
  around,
  months,
  season,
  single,
  weekdayBeside,
} from "./intervals.ts";
import { weekdays } from "./named-days.ts";
import { type CountsFrom, type Unit, dateWord } from "./words.ts";

/** "the night of 6 June" ends on the 7th; «ніч на 6 червня» began on the 5th. */
export function nightBefore(tokens: readonly Token[], i: number): Hit | null {
  if (dateWord(tokens[i])?.is !== "night") return null;
  const link = lowerAt(tokens, i + 1);
  const isInto = link === "на";
  if (!isInto && !(link === "of" && lowerAt(tokens, i) === "night")) return null;
  const at = lowerAt(tokens, i + 2) === "the" ? i + 3 : i + 2;
  return nightBeside(calendarDay(tokens, at) ?? (isInto ? weekdays(tokens, at) : null), isInto);
}

/** "overnight on Wednesday" ends on Thursday; "overnight into Thursday" began on Wednesday. */
export function overnight(tokens: readonly Token[], i: number): Hit | null {
  const link = lowerAt(tokens, i) === "overnight" ? lowerAt(tokens, i + 1) : "";
  if (!/^(?:on|into|to)$/u.test(link)) return null;
  return nightBeside(calendarDay(tokens, i + 2) ?? weekdays(tokens, i + 2), link !== "on");
}

function nightBeside(day: Hit | null, isInto: boolean): Hit | null {
  if (!day) return null;
  return {
    end: day.end,
    read: (anchor) => {
      const [from, to] = day.read(anchor) ?? [];
      if (!from || !to || from !== to) return null;
      return isInto ? [addDays(from, -1), from] : [from, addDays(from, 1)];
    },
  };
}

/** "last week", "next Tuesday", "this summer", "last March", «минулого тижня», «торік». */
export function relativeUnit(tokens: readonly Token[], i: number): Hit | null {
  const which = dateWord(tokens[i]);
  if (which?.is === "yearword") {
    return {
      end: i + 1,
      read: fromPublished((published) => around(published, "year", which.step)),
    };
  }
  if (which?.is !== "which") return null;
  const { step, from } = which;
  const end = i + 2;
  const word = dateWord(tokens[i + 1]);
  const month = monthAt(tokens, i + 1);
  if (month !== null)
    return { end, read: fromPublished((published) => beside(published, month, step)) };
  if (word?.is === "weekday" && isSpelledAsName(tokens[i + 1])) {
    return { end, read: fromPublished((day) => single(weekdayBeside(day, word.weekday, step))) };
  }
  if (word?.is === "season") {
    return { end, read: fromPublished((published) => seasonBeside(published, word.month, step)) };
  }
  if (word?.is === "night") return nightOf(tokens, i, step);
  if (word?.is !== "unit" || (word.unit === "day" && step === 0)) return null;
  // "her last years" and "the next days" have no ends that the words would tell.
  if (step !== 0 && isPlural(lowerAt(tokens, i + 1))) return { end, read: () => null };
  return { end, read: unitBeside(word.unit, step, from) };
}

/** A day, and whatever English calls "following", counts from the story; the rest from publication. */
function unitBeside(unit: Unit, step: number, counts: CountsFrom): Hit["read"] {
  if (unit === "day") return (anchor) => fromTold("day", step, anchor);
  if (unit === "weekend" && step === 0)
    return fromPublished((day, { ahead }) => around(day, unit, ahead() || isWeekend(day) ? 0 : -1));
  if (counts !== "publication")
    return ({ told, nearby, published, ahead }) => {
      const story = counts === "story" ? told : nearby !== null && !ahead() ? nearby : null;
      const from = story ?? published;
      return from && around(from, unit, step);
    };
  return fromPublished((published) => around(published, unit, step));
}

const isWeekend = (day: NonNullable<Anchor["published"]>): boolean =>
  around(day, "weekend", 0)?.includes(day) ?? false;

/** "last March" is the one before this month; "this March" is of this year. */
function beside(
  published: NonNullable<Anchor["published"]>,
  month: number,
  step: number,
): Interval | null {
  const year = yearOf(published);
  const now = monthOf(published);
  const offset = step < 0 ? (month >= now ? -1 : 0) : step > 0 ? (month <= now ? 1 : 0) : 0;
  return months(year + offset, month, month);
}

/** "last winter" is the one that is over; "next summer" the one that has not begun. */
function seasonBeside(
  published: NonNullable<Anchor["published"]>,
  month: number,
  step: number,
): Interval | null {
  const year = yearOf(published);
  const candidates = [year - 2, year - 1, year, year + 1].flatMap((each) => {
    const interval = season(month, each);
    return interval ? [interval] : [];
  });
  if (step < 0) return candidates.findLast(([, to]) => to < published) ?? null;
  if (step > 0) return candidates.find(([from]) => from > published) ?? null;
  return (
    candidates.find(([from, to]) => from <= published && published <= to) ?? season(month, year)
  );
}

/** "last night" runs into the day of publication; "this morning" is of it. */
function nightOf(tokens: readonly Token[], i: number, step: number): Hit | null {
  const isNight = lowerAt(tokens, i + 1) === "night";
  if (step > 0 || (step < 0 && !isNight)) return null;
  return {
    end: i + 2,
    read: fromPublished((published) =>
      step < 0 ? [addDays(published, -1), published] : single(published),
    ),
  };
}

const THROUGHOUT = new Set("throughout during later earlier".split(" "));
const ARTICLES = new Set("the that ж же самого самой same".split(" "));

/** "that day", "the same week", "later that year", «того ж дня». */
export function sameUnit(tokens: readonly Token[], i: number): Hit | null {
  const isSame = dateWord(tokens[i])?.is === "same";
  if (!isSame && !THROUGHOUT.has(lowerAt(tokens, i))) return null;
  let at = i + 1;
  while (ARTICLES.has(lowerAt(tokens, at)) && at < i + 4) at++;
  const unit = unitAt(tokens, at);
  if (!unit || (!isSame && (at === i + 1 || unit !== "day"))) return null;
  if (/^(?:of|after|before)$/u.test(lowerAt(tokens, at + 1))) return null;
  if (unit === "day") return { end: at + 1, read: ({ told }) => single(told) };
  return { end: at + 1, read: ({ last }) => last && containing(last, unit) };
}

/** "over the weekend": the last one, or the one that has begun. */
export function theWeekend(tokens: readonly Token[], i: number): Hit | null {
  if (lowerAt(tokens, i) !== "the" || unitAt(tokens, i + 1) !== "weekend") return null;
  return { end: i + 2, read: unitBeside("weekend", 0, "publication") };
}
