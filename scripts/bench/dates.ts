import { type ParsedComponents, type ParsedResult, en, ru, uk } from "chrono-node";
import { isDay, lastOfMonth } from "../../src/core/day.ts";
import { findDates } from "../../src/core/read/dates/find-dates.ts";
import {
  type DateScore,
  type DateSpan,
  NOTHING_SCORED,
  f1,
  scoreDates,
  spansOf,
  sum,
} from "../../src/core/read/dates/gold/score-dates.ts";
import { DATED } from "../../src/core/read/dates/gold/gold.ts";
import { tokenise } from "../../src/core/read/tokens.ts";
import { gumDates, hasGum } from "./gum-dates.ts";
import type { Row } from "./table.ts";

/** Time expressions, ours beside chrono-node: F1 of finding them, and of saying when. */

interface Reader {
  readonly name: string;
  readonly read: (text: string, published: string | null) => readonly DateSpan[];
  /** True where one day inside a longer stretch is taken for that stretch. */
  readonly isPoint: boolean;
}

const OURS: Reader = {
  name: "Dateline",
  read: (text, published) => findDates(text, tokenise(text), isDay(published) ? published : null),
  isPoint: false,
};

type Locale = typeof en | typeof ru | typeof uk;

const chronoIn = (locale: Locale): Reader => ({
  name: "chrono-node",
  read: (text, published) =>
    locale.casual
      .parse(text, published ? new Date(`${published}T12:00:00`) : new Date())
      .filter(({ start }) => saysADay(start))
      .map(toSpan),
  isPoint: true,
});

/** A time of day alone is no date. */
const saysADay = (at: ParsedComponents): boolean =>
  at.isCertain("day") || at.isCertain("weekday") || at.isCertain("month") || at.isCertain("year");

function toSpan({ index, text, start, end }: ParsedResult): DateSpan {
  const [from] = endsOf(start);
  const [, to] = endsOf(end ?? start);
  return { start: index, end: index + text.length, from, to };
}

function endsOf(at: ParsedComponents): [from: string, to: string] {
  const [year, month, day] = [at.get("year") ?? 0, at.get("month") ?? 1, at.get("day") ?? 1];
  const write = (m: number, d: number) =>
    `${String(year).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  if (at.isCertain("day") || at.isCertain("weekday")) return [write(month, day), write(month, day)];
  if (at.isCertain("month")) return [write(month, 1), write(month, lastOfMonth(year, month))];
  return at.isCertain("year")
    ? [write(1, 1), write(12, 31)]
    : [write(month, day), write(month, day)];
}

interface Marked {
  readonly text: string;
  readonly published: string | null;
  readonly dates: readonly DateSpan[];
}

function scored({ read, isPoint }: Reader, texts: readonly Marked[]): DateScore {
  return texts.reduce((total, { text, published, dates }) => {
    const found = read(text, published);
    const widened = isPoint ? found.map((each) => widen(each, dates)) : found;
    return sum(total, scoreDates(dates, widened));
  }, NOTHING_SCORED);
}

/** A reader that only knows points of time is right where its point lies inside what is marked. */
function widen(found: DateSpan, marked: readonly DateSpan[]): DateSpan {
  const at = marked.find((mark) => found.start < mark.end && mark.start < found.end);
  const { from, to } = at ?? {};
  const isInside =
    from &&
    to &&
    found.from === found.to &&
    found.from !== null &&
    from <= found.from &&
    found.from <= to;
  return isInside ? { ...found, from, to } : found;
}

const goldOf = (language: string): readonly Marked[] =>
  (DATED.get(language) ?? []).map((sentence) => ({ ...sentence, dates: spansOf(sentence) }));

function rows(what: string, texts: readonly Marked[], locale: Locale): Row[] {
  return [OURS, chronoIn(locale)].map((reader) => {
    const score = scored(reader, texts);
    return {
      what: `${what}: ${reader.name}`,
      median: `${f1(score.right, score).toFixed(1)} F1, when`,
      spread: `${f1(score.touching, score).toFixed(1)} F1, found`,
      remark: `${score.marked} marked, ${score.found} found`,
    };
  });
}

export function measureDates(): readonly Row[] {
  const dated = hasGum() ? gumDates() : [];
  return [
    ...rows("own English", goldOf("english"), en),
    ...rows("own Ukrainian", goldOf("ukrainian"), uk),
    ...rows("own Russian", goldOf("russian"), ru),
    ...(dated.length > 0
      ? rows("GUM, marked by others", dated, en)
      : [
          {
            what: "GUM: not measured",
            median: "",
            spread: "",
            remark: "../shared/train is not there",
          },
        ]),
  ];
}
