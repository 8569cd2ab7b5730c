import {
  SLAVIC_MONTHS,
  SLAVIC_NUMBERS,
  SLAVIC_ORDINALS,
  SLAVIC_SEASONS,
  SLAVIC_WEEKDAYS,
} from "../lexicon/calendar-slavic.ts";
import { MONTHS, NUMBER_WORDS, ORDINALS, SEASONS, WEEKDAYS } from "../lexicon/calendar.ts";
import type { Token } from "../tokens.ts";
import { createSieve } from "../word-sieve.ts";

/** What a word can be to a time expression. Languages are data: each brings rows of its own. */
export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "decade";
export type Part = "early" | "mid" | "late";

/**
 * Where counting starts: "next week" at publication, "the following week" at the
 * day the text last told of. «Наступного тижня» is both: it counts from a day told
 * of a moment ago, else from publication.
 */
export type CountsFrom = "publication" | "story" | "either";

export type DateWord =
  | { readonly is: "month"; readonly month: number }
  | { readonly is: "weekday"; readonly weekday: number }
  | { readonly is: "season"; readonly month: number }
  | { readonly is: "unit"; readonly unit: Unit }
  /** A number word; a figure is read where it stands. */
  | { readonly is: "count"; readonly count: number }
  | { readonly is: "ordinal"; readonly ordinal: number }
  | { readonly is: "part"; readonly part: Part }
  /** last −1, this 0, next 1. */
  | { readonly is: "which"; readonly step: number; readonly from: CountsFrom }
  /** A run up to now or from now: "the past three days", "the coming weeks". */
  | { readonly is: "span"; readonly step: number }
  /** Days from publication, both ends. */
  | { readonly is: "day"; readonly from: number; readonly to: number }
  /** Years from that of publication: Ukrainian has one word for "last year". */
  | { readonly is: "yearword"; readonly step: number }
  | { readonly is: "ago" }
  | { readonly is: "earlier" }
  | { readonly is: "later" }
  | { readonly is: "same" }
  | { readonly is: "half" }
  | { readonly is: "century" }
  | { readonly is: "night" };

type Rows = readonly (readonly [words: string, word: DateWord])[];

const ENGLISH: Rows = [
  ["day days", { is: "unit", unit: "day" }],
  ["week weeks", { is: "unit", unit: "week" }],
  ["weekend weekends", { is: "unit", unit: "weekend" }],
  ["month months", { is: "unit", unit: "month" }],
  ["quarter quarters", { is: "unit", unit: "quarter" }],
  ["year years", { is: "unit", unit: "year" }],
  ["decade decades", { is: "unit", unit: "decade" }],
  ["century centuries", { is: "century" }],
  ["early beginning start", { is: "part", part: "early" }],
  ["mid middle", { is: "part", part: "mid" }],
  ["late end", { is: "part", part: "late" }],
  ["last", { is: "which", step: -1, from: "publication" }],
  ["this", { is: "which", step: 0, from: "publication" }],
  ["next", { is: "which", step: 1, from: "publication" }],
  ["following", { is: "which", step: 1, from: "story" }],
  ["previous preceding", { is: "which", step: -1, from: "story" }],
  ["that same", { is: "same" }],
  ["past", { is: "span", step: -1 }],
  ["coming", { is: "span", step: 1 }],
  ["today tonight", { is: "day", from: 0, to: 0 }],
  ["yesterday", { is: "day", from: -1, to: -1 }],
  ["tomorrow", { is: "day", from: 1, to: 1 }],
  ["overnight", { is: "day", from: -1, to: 0 }],
  ["ago", { is: "ago" }],
  ["earlier before", { is: "earlier" }],
  ["later after", { is: "later" }],
  ["half", { is: "half" }],
  ["night morning afternoon evening", { is: "night" }],
];

const SLAVIC: Rows = [
  ["день дня дні днів днем дней дню", { is: "unit", unit: "day" }],
  ["тиждень тижня тижні тижнів тижнем тижню неделя недели неделю неделе недель", { is: "unit", unit: "week" }],
  ["вихідні вихідних выходные выходных", { is: "unit", unit: "weekend" }],
  ["місяць місяця місяці місяців місяцю месяц месяца месяце месяцев месяцы", { is: "unit", unit: "month" }],
  ["квартал кварталу кварталі квартала квартале", { is: "unit", unit: "quarter" }],
  ["рік року році роки років роках рр р год года году годы годов годах лет гг г", { is: "unit", unit: "year" }],
  ["десятиліття десятилетие десятилетия", { is: "unit", unit: "decade" }],
  ["століття столітті століттях ст век века веке веков веках", { is: "century" }],
  ["початку початок напочатку начале начала начало", { is: "part", part: "early" }],
  ["середині середина середине середины", { is: "part", part: "mid" }],
  ["наприкінці кінці кінець конце конца конец", { is: "part", part: "late" }],
  ["минулого минулому минулої минулу минулий минула минулі минулих прошлого прошлом прошлой прошлую прошлый прошлая прошлые", { is: "which", step: -1, from: "publication" }],
  ["цього цьому цей цієї цю ця ці этого этом этой эту этот эта эти нынешнего", { is: "which", step: 0, from: "publication" }],
  ["следующую", { is: "which", step: 1, from: "publication" }],
  ["наступного наступному наступної наступну наступний следующего следующем следующей следующий", { is: "which", step: 1, from: "either" }],
  ["попереднього попередній предыдущий предыдущего", { is: "which", step: -1, from: "story" }],
  ["того той тот ту", { is: "same" }],
  ["останні останніх останній последние последних последний последнюю последнее", { is: "span", step: -1 }],
  ["найближчі найближчих ближайшие ближайших", { is: "span", step: 1 }],
  ["сьогодні сегодня", { is: "day", from: 0, to: 0 }],
  ["вчора учора вчера", { is: "day", from: -1, to: -1 }],
  ["позавчора позавчера", { is: "day", from: -2, to: -2 }],
  ["завтра", { is: "day", from: 1, to: 1 }],
  ["післязавтра послезавтра", { is: "day", from: 2, to: 2 }],
  ["торік", { is: "yearword", step: -1 }],
  ["цьогоріч", { is: "yearword", step: 0 }],
  ["позаторік", { is: "yearword", step: -2 }],
  ["тому назад", { is: "ago" }],
  ["потому пізніше спустя позже", { is: "later" }],
  ["раніше ранее", { is: "earlier" }],
  ["половина половині половини половину половине половины", { is: "half" }],
  ["ніч ночі ночь ночью", { is: "night" }],
]; // prettier-ignore

const WORDS: ReadonlyMap<string, DateWord> = new Map<string, DateWord>([
  ...numbered(NUMBER_WORDS, (count) => ({ is: "count", count })),
  ...numbered(SLAVIC_NUMBERS, (count) => ({ is: "count", count })),
  ...numbered(ORDINALS, (ordinal) => ({ is: "ordinal", ordinal })),
  ...numbered(SLAVIC_ORDINALS, (ordinal) => ({ is: "ordinal", ordinal })),
  ...numbered(MONTHS, (month) => ({ is: "month", month })),
  ...numbered(SLAVIC_MONTHS, (month) => ({ is: "month", month })),
  ...numbered(WEEKDAYS, (weekday) => ({ is: "weekday", weekday })),
  ...numbered(SLAVIC_WEEKDAYS, (weekday) => ({ is: "weekday", weekday })),
  ...numbered(SEASONS, (month) => ({ is: "season", month })),
  ...numbered(SLAVIC_SEASONS, (month) => ({ is: "season", month })),
  ...[...ENGLISH, ...SLAVIC].flatMap(([words, word]) =>
    words.split(" ").map((form): [string, DateWord] => [form, word]),
  ),
]);

function numbered(
  table: ReadonlyMap<string, number>,
  word: (value: number) => DateWord,
): [string, DateWord][] {
  return Array.from(table, ([form, value]) => [form, word(value)]);
}

const FIRST_CYRILLIC = 0x400;
const mayBeOfTime = createSieve(WORDS.keys());

/** Null for a word that says nothing of time; ё counts as е, as most papers print it. */
export function dateWord(token: Token | undefined): DateWord | null {
  if (token?.kind !== "word") return null;
  const { lower } = token;
  if (mayBeOfTime(lower)) {
    const word = WORDS.get(lower);
    if (word) return word;
  }
  const hasYo = lower.charCodeAt(0) >= FIRST_CYRILLIC && lower.includes("ё");
  return hasYo ? (WORDS.get(lower.replaceAll("ё", "е")) ?? null) : null;
}
