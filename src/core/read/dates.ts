import type { Day, Span } from "../model.ts";
import { addDays, dayNumber, lastOfMonth, makeDay, monthOf, weekday, yearOf } from "../day.ts";
import type { Token } from "./tokens.ts";
import { MONTHS, NUMBER_WORDS, SEASONS, WEEKDAYS } from "./lexicon/calendar.ts";

/** A time expression; both ends null when nothing anchors it ("on Friday" in an undated text). */
export interface FoundDate extends Span {
  readonly text: string;
  readonly from: Day | null;
  readonly to: Day | null;
}

type Interval = readonly [from: Day, to: Day];

/** What a relative date counts from. */
interface Anchor {
  readonly published: Day | null;
  /** True where the words around speak of the future. */
  readonly ahead: boolean;
  /** The last single day the text told of, for "the same day". */
  readonly told: Day | null;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Pattern {
  readonly expression: RegExp;
  readonly read: (groups: Groups, anchor: Anchor) => Interval | null;
}

const names = (list: readonly string[]) => list.join("|");
const FULL_MONTHS = Array.from(MONTHS.keys()).filter((name) => name.length > 4 || name === "may");
const SHORT_MONTHS = Array.from(MONTHS.keys()).filter((name) => name.length <= 4);
const MONTH = `(?:${names(FULL_MONTHS)}|(?:${names(SHORT_MONTHS)})\\.?)(?!\\p{L})`;
const WEEKDAY = `(?:${names(Array.from(WEEKDAYS.keys()))})`;
const PART = "(?<part>early|mid|late)(?:[- ]in)?[- ]";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.,]\\d|\\p{L})";
const ON_DAY = `(?:${WEEKDAY},? (?:the |\\()?)?`; // "Friday, 11 November", "Friday (Nov. 11)"
const COUNT = `(?<count>\\d{1,3}|${names(Array.from(NUMBER_WORDS.keys()))})`;
const YEAR = "(?<year>(?:19|20)\\d{2})(?!\\d)";

/** Tried in this order at each place in the text; the first that matches there wins. */
const PATTERNS: readonly Pattern[] = [
  pattern("(?<iso>\\d{4}-\\d{2}-\\d{2})(?!\\d)", ({ iso = "" }) => readIso(iso)),
  pattern(
    `(?<month>${MONTH}) ${DAY}(?:[-–]| to | and | until )(?<until>${MONTH}) (?<last>\\d{1,2})(?!\\d)(?:,? ${YEAR})?`,
    readMonthDays,
  ),
  pattern(
    `${ON_DAY}(?<month>${MONTH}) ${DAY}(?:(?:[-–]| to | and )(?<last>\\d{1,2})(?!\\d))?(?:,? ${YEAR})?`,
    readMonthDay,
  ),
  pattern(
    `${ON_DAY}${DAY}(?:[-–](?<last>\\d{1,2}))? (?:of )?(?<month>${MONTH})(?:,? ${YEAR})?`,
    readMonthDay,
  ),
  pattern(
    `(?<month>${MONTH})(?: and | to | or |[-–])(?<until>${MONTH})(?:,? ${YEAR})?`,
    readMonths,
  ),
  pattern(
    `(?:${PART})?(?:the )?(?<which>last|this|next|past|previous) (?<unit>week|month|year|${WEEKDAY}|${names(Array.from(SEASONS.keys()))})`,
    readRelative,
  ),
  pattern(`(?:${PART})(?<month>${MONTH})(?:,? (?:of )?${YEAR})?`, readMonths),
  pattern(
    `(?<=\\b(?:in|since|until|by|of|from|during|last|back in|through|throughout|before|after) )(?<month>${MONTH})(?:,? ${YEAR})?`,
    readMonths,
  ),
  pattern(`(?<month>${MONTH}) ${YEAR}`, readMonths),
  pattern(`${COUNT} (?<unit>day|week|month|year)s? ago`, readAgo),
  pattern("(?:a few|several|some|many) (?:day|week|month|year)s ago", () => null),
  pattern(
    `(?<=\\b(?:in|since|until|by|during|from|before|after|of|early|late|mid-?) ?)${YEAR}(?![-–\\d]|\\p{L})`,
    ({ year = "" }) => wholeYears(Number(year), Number(year)),
  ),
  pattern(`(?<season>${names(Array.from(SEASONS.keys()))})(?: of)? ${YEAR}`, readSeason),
  pattern(`(?<weekday>${WEEKDAY}) (?:to|through|until|till) (?<last>${WEEKDAY})`, readWeekdays),
  pattern(`(?<weekday>${WEEKDAY})(?! (?:Times|Telegraph|Mirror|Mail|Post))`, readWeekday),
  pattern("(?<word>today|yesterday|tomorrow|tonight|overnight)", readDayWord),
  pattern(
    "(?:throughout|during|later|earlier|that|the same|on the same) (?:the |that )?(?:same )?day(?! (?:of|after|before))",
    (_, { told }) => (told ? [told, told] : null),
  ),
];

function pattern(source: string, read: Pattern["read"]): Pattern {
  return { expression: new RegExp(source, "yiu"), read };
}

const MAY_BE_A_WORD = /^(?:may|march|mar|sun|sat|jan|dec)\b/u;
const AHEAD = /\b(?:will|shall|due|scheduled|plans? to|expected to|is to|are to)\b[^.;]{0,80}$/iu;
const LOOK_BEHIND = 100; // characters before a date in which "will" makes it a coming one

/**
 * Finds time expressions and resolves them against the publication date.
 *
 * @param publishedOn - null leaves relative expressions unresolved: they are
 *   never guessed.
 * @returns in reading order, never overlapping.
 */
export function findDates(
  text: string,
  tokens: readonly Token[],
  publishedOn: Day | null,
): FoundDate[] {
  const found: FoundDate[] = [];
  const published = hasRoom(publishedOn) ? publishedOn : null;
  let end = 0;
  let told = published;
  for (const { start, kind, lower } of tokens) {
    if (start < end || (kind !== "number" && !OPENERS.has(lower))) continue;
    const hit = matchAt(text, start);
    if (!hit) continue;
    const { match, read } = hit;
    const [words] = match;
    if (MAY_BE_A_WORD.test(words)) continue;
    const ahead = AHEAD.test(text.slice(Math.max(0, start - LOOK_BEHIND), start));
    const interval = read(match.groups ?? {}, { published, ahead, told });
    end = start + words.length;
    found.push({ start, end, text: words, from: interval?.[0] ?? null, to: interval?.[1] ?? null });
    if (interval && interval[0] === interval[1] && isNear(interval[0], published))
      [told] = interval;
  }
  return found;
}

/** Words a time expression can begin with; only there are the patterns tried. */
const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...NUMBER_WORDS.keys(),
  ..."early mid late last this next past previous the a several some many today yesterday tomorrow tonight overnight".split(
    " ",
  ),
  ..."throughout during later earlier that same on".split(" "),
]);

function matchAt(text: string, start: number) {
  for (const { expression, read } of PATTERNS) {
    expression.lastIndex = start;
    const match = expression.exec(text);
    if (match) return { match, read };
  }
  return null;
}

/** "last year" of year 0 is not a Day; counting starts only where both sides are. */
const hasRoom = (day: Day | null): boolean =>
  day !== null && yearOf(day) > 1000 && yearOf(day) < 9000;

/** A day of the story itself, not of its background: within a month of publication. */
const isNear = (day: Day, published: Day | null): boolean =>
  published === null || Math.abs(dayNumber(day) - dayNumber(published)) <= 31;

const single = (day: Day | null): Interval | null => (day ? [day, day] : null);
const readIso = (iso: string): Interval | null => {
  const [year, month, day] = iso.split("-").map(Number);
  return single(makeDay(year ?? 0, month ?? 0, day ?? 0));
};

const monthNumber = (name = ""): number => MONTHS.get(name.toLowerCase().replace(".", "")) ?? 0;

/** The year that puts a month nearest before the publication date, or after it when it is ahead. */
function yearFor(month: number, { published, ahead }: Anchor): number | null {
  if (!published) return null;
  const year = yearOf(published);
  if (ahead) return month < monthOf(published) ? year + 1 : year;
  return month > monthOf(published) ? year - 1 : year;
}

function readMonthDay({ month, day, last, year }: Groups, anchor: Anchor): Interval | null {
  const number = monthNumber(month);
  const inYear = year ? Number(year) : yearFor(number, anchor);
  if (inYear === null) return null;
  const from = makeDay(inYear, number, Number(day));
  const to = last ? makeDay(inYear, number, Number(last)) : from;
  return from && to && from <= to ? [from, to] : null;
}

/** "Nov. 30 to Dec. 2": the year is the last day's, the first may lie in the one before. */
function readMonthDays({ month, day, until, last, year }: Groups, anchor: Anchor): Interval | null {
  const [first, final] = [monthNumber(month), monthNumber(until)];
  const lastYear = year ? Number(year) : yearFor(final, anchor);
  if (lastYear === null) return null;
  const from = makeDay(first > final ? lastYear - 1 : lastYear, first, Number(day));
  const to = makeDay(lastYear, final, Number(last));
  return from && to && from <= to ? [from, to] : null;
}

function readMonths({ month, until, year, part }: Groups, anchor: Anchor): Interval | null {
  const first = monthNumber(month);
  const final = until ? monthNumber(until) : first;
  const lastYear = year ? Number(year) : yearFor(until ? final : first, anchor);
  if (lastYear === null) return null;
  const firstYear = first > final ? lastYear - 1 : lastYear;
  const from = makeDay(firstYear, first, 1);
  const to = makeDay(lastYear, final, lastOfMonth(lastYear, final));
  return from && to ? partOf([from, to], part) : null;
}

/** Early, mid or late: the first ten days of a month, the second, the rest; thirds of anything else. */
function partOf([from, to]: Interval, part: string | undefined): Interval {
  if (!part) return [from, to];
  const days = dayNumber(to) - dayNumber(from) + 1;
  const third = days < 32 && days > 27 ? 10 : Math.floor(days / 3);
  if (/early/iu.test(part)) return [from, addDays(from, third - 1)];
  if (/mid/iu.test(part)) return [addDays(from, third), addDays(from, 2 * third - 1)];
  return [addDays(from, 2 * third), to];
}

function readRelative({ part, which = "", unit = "" }: Groups, anchor: Anchor): Interval | null {
  const { published } = anchor;
  if (!published) return null;
  const step = /next/iu.test(which) ? 1 : /this/iu.test(which) ? 0 : -1;
  const word = unit.toLowerCase();
  const week = WEEKDAYS.get(word);
  if (week !== undefined) return single(relativeWeekday(published, week, step));
  if (word === "week") {
    const monday = addDays(published, 7 * step - ((weekday(published) + 6) % 7));
    return partOf([monday, addDays(monday, 6)], part);
  }
  if (word === "month") return partOf(monthAround(published, step), part);
  if (word === "year")
    return partOfYear(wholeYears(yearOf(published) + step, yearOf(published) + step), part);
  const year =
    yearOf(published) + (step === -1 && startsAfter(word, published) ? -1 : Math.max(step, 0));
  return readSeason({ season: word, year: String(year) });
}

const partOfYear = (interval: Interval | null, part: string | undefined): Interval | null =>
  interval && partOf(interval, part);

const startsAfter = (season: string, published: Day): boolean =>
  (SEASONS.get(season) ?? 1) > monthOf(published);

function relativeWeekday(published: Day, wanted: number, step: number): Day {
  const back = (weekday(published) - wanted + 7) % 7;
  if (step === 0) return addDays(published, ((wanted + 6) % 7) - ((weekday(published) + 6) % 7));
  return step > 0 ? addDays(published, 7 - back) : addDays(published, -(back || 7));
}

function monthAround(published: Day, step: number): Interval {
  const index = yearOf(published) * 12 + monthOf(published) - 1 + step;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const from = makeDay(year, month, 1) ?? published;
  return [from, makeDay(year, month, lastOfMonth(year, month)) ?? published];
}

function wholeYears(first: number, last: number): Interval | null {
  const from = makeDay(first, 1, 1);
  const to = makeDay(last, 12, 31);
  return from && to ? [from, to] : null;
}

function readSeason({ season = "", year = "" }: Groups): Interval | null {
  const month = SEASONS.get(season.toLowerCase());
  if (!month) return null;
  const endYear = month === 12 ? Number(year) + 1 : Number(year);
  const endMonth = ((month + 1) % 12) + 1;
  const from = makeDay(Number(year), month, 1);
  const to = makeDay(endYear, endMonth, lastOfMonth(endYear, endMonth));
  return from && to ? [from, to] : null;
}

/** A weekday in news is the last one up to the day of publication, unless the words look ahead. */
function readWeekday(
  { weekday: name = "" }: Groups,
  { published, ahead }: Anchor,
): Interval | null {
  const wanted = WEEKDAYS.get(name.toLowerCase());
  if (!published || wanted === undefined) return null;
  const back = (weekday(published) - wanted + 7) % 7;
  return single(addDays(published, ahead ? (7 - back) % 7 : -back));
}

/** "Monday to Wednesday": the last such Wednesday, and the Monday before it. */
function readWeekdays({ weekday: first = "", last = "" }: Groups, anchor: Anchor): Interval | null {
  const [, to] = readWeekday({ weekday: last }, anchor) ?? [];
  const wanted = WEEKDAYS.get(first.toLowerCase());
  if (!to || wanted === undefined) return null;
  return [addDays(to, -((weekday(to) - wanted + 7) % 7)), to];
}

function readAgo({ count = "", unit = "" }: Groups, { published }: Anchor): Interval | null {
  const number = NUMBER_WORDS.get(count.toLowerCase()) ?? Number(count);
  if (!published || !Number.isFinite(number)) return null;
  const word = unit.toLowerCase();
  if (word === "day") return single(addDays(published, -number));
  if (word === "week") {
    const monday = addDays(published, -7 * number - ((weekday(published) + 6) % 7));
    return [monday, addDays(monday, 6)];
  }
  if (word === "month") return monthAround(published, -number);
  return wholeYears(yearOf(published) - number, yearOf(published) - number);
}

function readDayWord({ word = "" }: Groups, { published }: Anchor): Interval | null {
  if (!published) return null;
  const lower = word.toLowerCase();
  if (lower === "yesterday") return single(addDays(published, -1));
  if (lower === "tomorrow") return single(addDays(published, 1));
  return lower === "overnight" ? [addDays(published, -1), published] : single(published);
}
