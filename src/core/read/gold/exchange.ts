import {
  addDays,
  dayNumber,
  isDay,
  lastOfMonth,
  makeDay,
  monthOf,
  weekday,
  yearOf,
} from "../../day.ts";
import type { Layer, LayerFeature } from "../../layer.ts";
import type { Day } from "../../model.ts";
import { MONTHS, WEEKDAYS } from "../lexicon/calendar.ts";
import type { MarkedClaim, MarkedMention, Marks, Quoted } from "./marks.ts";

/** Names for names, and how far every day moves: the same story told of other people elsewhere. */
export interface Exchange {
  readonly names: ReadonlyMap<string, string>;
  readonly months: number;
  readonly years: number;
}

/** An exchanged text, and where an offset of the old one has gone. */
interface Exchanged {
  readonly text: string;
  readonly moved: (offset: number) => number;
}

/** @throws Error when a day moves to one that does not exist: the exchange is ill chosen. */
export function moveDay({ months, years }: Exchange, day: Day): Day {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months + years * 12;
  const moved = makeDay(Math.floor(index / 12), (index % 12) + 1, Number(day.slice(8)));
  if (!moved) throw new Error(`${day} has no counterpart`);
  return moved;
}

/** A text with every name, month, weekday and year exchanged; weekdays by the days up to publication. */
export function exchangeText(exchange: Exchange, text: string, published: Day): Exchanged {
  const words = new Map([...exchange.names, ...calendarWords(exchange, published)]);
  const longestFirst = Array.from(words.keys()).sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join("|")})(?![\\p{L}\\d])`, "gu");
  const shifts: { readonly end: number; readonly by: number }[] = [];
  const exchanged = text.replace(pattern, (word, offset: number) => {
    const other = words.get(word) ?? word;
    shifts.push({ end: offset + word.length, by: other.length - word.length });
    return other;
  });
  const moved = (offset: number) =>
    shifts.reduce((to, { end, by }) => (end <= offset ? to + by : to), offset);
  return { text: exchanged, moved };
}

function calendarWords(exchange: Exchange, published: Day): [string, string][] {
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const nameOf = (names: ReadonlyMap<string, number>, wanted: number, isShort: boolean) =>
    Array.from(names).find(
      ([name, number]) => number === wanted && (name === "may" || name.length <= 4 === isShort),
    )?.[0] ?? "";
  const months = Array.from(MONTHS, ([name, number]): [string, string] => {
    const other = nameOf(MONTHS, ((number - 1 + exchange.months) % 12) + 1, name.length <= 4);
    return [capital(name), capital(other)];
  });
  const lastWeek = Array.from({ length: 7 }, (_, i) => addDays(published, -i));
  const weekdays = lastWeek.map((day): [string, string] => {
    const [own, other] = [weekday(day), weekday(moveDay(exchange, day))].map((number) =>
      nameOf(WEEKDAYS, number, false),
    );
    return [capital(own ?? ""), capital(other ?? "")];
  });
  const years = [2014, 2015, 2022].map((year): [string, string] => [
    String(year),
    String(year + exchange.years),
  ]);
  return [...months, ...weekdays, ...years];
}

/** An interval, kept whole: a year stays a year, a week a week, the end of a month its end. */
function moveInterval(
  exchange: Exchange,
  from: string,
  to: string,
  published: Day,
): [string, string] {
  if (!isDay(from) || !isDay(to)) throw new Error(`${from} to ${to} is no interval`);
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) {
    return [`${yearOf(from) + exchange.years}-01-01`, `${yearOf(to) + exchange.years}-12-31`];
  }
  const monday = (day: Day) => addDays(day, -((weekday(day) + 6) % 7));
  if (dayNumber(to) - dayNumber(from) === 6 && monday(from) === from) {
    const moved = addDays(
      monday(moveDay(exchange, published)),
      dayNumber(from) - dayNumber(monday(published)),
    );
    return [moved, addDays(moved, 6)];
  }
  if (to.slice(8) !== String(lastOfMonth(yearOf(to), monthOf(to))))
    return [moveDay(exchange, from), moveDay(exchange, to)];
  const start = makeDay(yearOf(to), monthOf(to), 1) ?? to;
  const month = moveDay(exchange, start);
  const end =
    makeDay(yearOf(month), monthOf(month), lastOfMonth(yearOf(month), monthOf(month))) ?? month;
  return [moveDay(exchange, from), end];
}

/** The marks of an article, exchanged as its text is. */
export function exchangeMarks(
  exchange: Exchange,
  marks: Marks,
  text: string,
  published: Day,
): Marks {
  const exchanged = exchangeText(exchange, text, published);
  const word = (name: string) => exchangeText(exchange, name, published).text;
  const list = (names: readonly string[] = []) => names.map(word);

  function quoted<Mark extends Quoted>(mark: Mark): Mark {
    let start = -1;
    for (let i = 0; i <= mark.n; i++) start = text.indexOf(mark.quote, start + 1);
    const from = exchanged.moved(start);
    const quote = exchanged.text.slice(from, exchanged.moved(start + mark.quote.length));
    let n = 0;
    for (
      let at = exchanged.text.indexOf(quote);
      at >= 0 && at < from;
      at = exchanged.text.indexOf(quote, at + 1)
    )
      n++;
    return { ...mark, quote, n };
  }
  const mention = (mark: MarkedMention): MarkedMention => ({
    ...quoted(mark),
    place: word(mark.place),
    alt: list(mark.alt),
  });
  const claim = (mark: MarkedClaim): MarkedClaim => {
    const [from, to] =
      mark.from !== null && mark.to !== null
        ? moveInterval(exchange, mark.from, mark.to, published)
        : [null, null];
    return {
      ...quoted(mark),
      from,
      to,
      alt: list(mark.alt),
      places: list(mark.places),
      placesAlt: (mark.placesAlt ?? []).map(list),
      speaker: word(mark.speaker),
      speakerAlt: list(mark.speakerAlt),
      chain: list(mark.chain),
      whenAlt: (mark.whenAlt ?? []).map(
        (days) => days && moveInterval(exchange, days[0], days[1], published),
      ),
    };
  };
  return {
    ...marks,
    mentions: marks.mentions.map(mention),
    claims: marks.claims.map(claim),
    doubts: marks.doubts.map(quoted),
  };
}

/** The marked places alone, under new names and ids: a small layer as a reader might bring. */
export function exchangeLayer({ names }: Exchange, features: readonly LayerFeature[]): Layer {
  const renamed = features.flatMap((feature): LayerFeature[] => {
    const { properties } = feature;
    const textOf = (key: string) => (typeof properties[key] === "string" ? properties[key] : "");
    const own = textOf("name:en") || textOf("name");
    const other = names.get(own) ?? names.get(own.replace(/,.*$/u, "")) ?? withKind(names, own);
    if (other === undefined) return [];
    const aliases = textOf("alt_name").split(";");
    const kept = Object.entries(properties).filter(([key]) => !NAMES.test(key));
    return [
      {
        ...feature,
        id: elsewhere(feature.id),
        properties: {
          ...Object.fromEntries(kept),
          ...Object.fromEntries(
            LINKS.map((key) => [
              key,
              LEVEL.test(textOf(key)) ? textOf(key) : elsewhere(textOf(key)),
            ]),
          ),
          name: other,
          alt_name: aliases.flatMap((name) => names.get(name) ?? []).join(";"),
          demonym: names.get(textOf("demonym")) ?? "",
        },
      },
    ];
  });
  return { name: "elsewhere", features: renamed, receipt: null };
}

const NAMES = /^(?:(?:alt_|old_|int_|short_|official_|loc_)?name(?::|$)|demonym$)/u;
/** Properties that hold the id of another place, or a level. */
const LINKS = ["addr:region", "capital"] as const;
const LEVEL = /^(?:yes|\d*)$/u;
const elsewhere = (id: string): string => `elsewhere-${id}`;

/** "Kherson Oblast" where "Kherson" and "Oblast" are exchanged, each for itself. */
function withKind(names: ReadonlyMap<string, string>, name: string): string | undefined {
  const [own = "", kind = "", ...more] = name.split(" ");
  const other = names.get(own);
  return other && kind === "Oblast" && more.length === 0
    ? `${other} ${names.get(kind) ?? kind}`
    : undefined;
}
