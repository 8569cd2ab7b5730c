import type { Bound, Quantity, Span } from "../model.ts";
import { NUMBER_WORDS } from "./lexicon/calendar.ts";
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, isVerb } from "./lexicon/grammar.ts";
import { words } from "./lexicon/words.ts";
import type { Token } from "./tokens.ts";

const SCALES = new Map([
  ["dozen", 12],
  ["dozens", 12],
  ["hundred", 100],
  ["hundreds", 100],
  ["thousand", 1000],
  ["thousands", 1000],
  ["million", 1e6],
  ["millions", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12],
]);
/** Before a number, the longest phrase first. */
const BOUND_BEFORE: readonly (readonly [Bound, RegExp])[] = [
  ["at-least", /(?:at least|more than|over|no fewer than|no less than|upwards of|exceeding)$/iu],
  ["at-most", /(?:at most|up to|fewer than|less than|no more than|under|below)$/iu],
  [
    "about",
    /(?:about|around|nearly|almost|roughly|some|approximately|an estimated|close to|circa)$/iu,
  ],
];
const LOOK_BEHIND = 20; // characters of "no fewer than "
const CURRENCIES = words(`usd eur gbp uah rub chf jpy us$`);
const SIGNS = new Map([
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₴", "UAH"],
]);
const NOT_UNITS = words(`years-old ago ms th am pm`);
/** Where a counted noun phrase ends: a plural in -s, or an irregular one. */
const COUNTED = /[^s]s$|^(?:people|men|women|children|percent)$/u;
const LONGEST_UNIT = 3; // words, adjectives before the noun included: "long-range air defence systems"

/**
 * Numbers with what they count. Dates and years are not quantities, nor are
 * numbers inside names ("M777").
 *
 * @param taken - spans already read as dates.
 */
export function findQuantities(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
  taken: readonly Span[],
): Quantity[] {
  const found: Quantity[] = [];
  for (let i = first; i < end; i++) {
    const number = numberAt(tokens, i, end);
    if (!number) continue;
    const start = tokens[i]?.start ?? 0;
    const next = i + number.length;
    i = next - 1;
    if (!Number.isFinite(number.value) || isYear(tokens, next - number.length, number)) continue;
    if (taken.some((span) => span.start <= start && start < span.end)) continue;
    const unit = unitBefore(tokens, next - number.length) ?? unitAfter(tokens, next, end);
    if (!unit) continue;
    const behind = text.slice(Math.max(0, start - LOOK_BEHIND), start);
    const before = behind.trimEnd();
    const said = BOUND_BEFORE.find(([, phrase]) => phrase.test(before));
    const bound = said?.[0] ?? number.bound;
    const from = said
      ? start - (behind.length - before.length) - matchLength(said[1], before)
      : start;
    const to = unit.end ?? tokens[next - 1]?.end ?? start;
    found.push({
      value: number.value,
      unit: unit.name,
      bound,
      text: text.slice(Math.min(from, unit.start ?? from), to),
    });
  }
  return found;
}

const matchLength = (phrase: RegExp, before: string): number =>
  phrase.exec(before)?.[0].length ?? 0;

/** "The 2015 peace deal", "a 2019 law": four bare digits behind an article are a year. */
function isYear(tokens: readonly Token[], i: number, { value, length }: NumberHere): boolean {
  const isBare = length === 1 && /^(?:1[89]|20)\d\d$/u.test(tokens[i]?.text ?? "");
  return (
    isBare &&
    value >= 1800 &&
    /^(?:the|a|an|this|that|its|their|his|her)$/u.test(tokens[i - 1]?.lower ?? "")
  );
}

const VAGUE = words(`tens dozens hundreds thousands scores`);

interface NumberHere {
  readonly value: number;
  readonly bound: Bound;
  /** Tokens it takes. */
  readonly length: number;
}

/** "179", "300,000", "USD 400 million", "seven", "tens of thousands", "a dozen". */
function numberAt(tokens: readonly Token[], i: number, end: number): NumberHere | null {
  const token = tokens[i];
  if (!token || token.kind === "mark") return null;
  if (token.kind === "word" && !NUMBER_WORDS.has(token.lower) && !VAGUE.has(token.lower))
    return null;
  if (VAGUE.has(token.lower)) return vagueNumber(tokens, i);
  const digits = token.kind === "number" ? Number(token.text.replace(/,(?=\d{3})/gu, "")) : NaN;
  const isArticle = token.lower === "a" || token.lower === "an";
  const word =
    isArticle && !SCALES.has(tokens[i + 1]?.lower ?? "")
      ? undefined
      : NUMBER_WORDS.get(token.lower);
  const value = Number.isNaN(digits) ? word : digits;
  if (value === undefined || token.lower === "one") return null;
  const unit = word === undefined ? 0 : hyphenated(tokens, i, word);
  let [product, length] = [value + unit, unit > 0 ? 3 : 1];
  while (i + length < end) {
    const scale = SCALES.get(tokens[i + length]?.lower ?? "");
    if (scale === undefined) break;
    product *= scale;
    length++;
  }
  return { value: product, bound: "exact", length };
}

/** "thousands", "tens of thousands": at least one of the smallest such number. */
function vagueNumber(tokens: readonly Token[], i: number): NumberHere {
  const lower = tokens[i]?.lower ?? "";
  const own = SCALES.get(lower) ?? (lower === "scores" ? 20 : 10);
  const of = tokens[i + 1]?.lower === "of" ? SCALES.get(tokens[i + 2]?.lower ?? "") : undefined;
  return { value: own * (of ?? 1), bound: "at-least", length: of === undefined ? 1 : 3 };
}

/** "twenty-five": the unit behind a hyphen, and the tokens it takes. */
function hyphenated(tokens: readonly Token[], i: number, tens: number): number {
  const unit = NUMBER_WORDS.get(tokens[i + 2]?.lower ?? "");
  const joins = tokens[i + 1]?.text === "-" && tens >= 20 && tens % 10 === 0;
  return joins && unit !== undefined && unit < 10 ? unit : 0;
}

interface Unit {
  readonly name: string;
  readonly start?: number;
  readonly end?: number;
}

function unitBefore(tokens: readonly Token[], number: number): Unit | null {
  const before = tokens[number - 1];
  if (!before) return null;
  const sign = SIGNS.get(before.text);
  if (sign) return { name: sign, start: before.start };
  return CURRENCIES.has(before.lower)
    ? { name: before.text.toUpperCase(), start: before.start }
    : null;
}

/** The noun phrase after a number; a percent sign or a currency word is one too. */
function unitAfter(tokens: readonly Token[], first: number, end: number): Unit | null {
  const next = tokens[first];
  if (!next || first >= end) return null;
  if (next.lower === "of") return unitAfter(tokens, first + 1, end);
  if (AUXILIARIES.has(next.lower)) return peopleAfter(tokens, first, end);
  if (DETERMINERS.has(next.lower)) return unitAfter(tokens, first + 1, end);
  const isModel = tokens[first - 1]?.kind === "number" && tokens[first - 2]?.capital === true;
  if (isModel && isVerb(next.lower) && !next.lower.endsWith("s")) return null; // "a Boeing 747 landed"
  if (next.text === "%" || next.lower === "percent") return { name: "%", end: next.end };
  const owner = ownerBefore(tokens, first, end);
  if (owner !== null) return unitAfter(tokens, owner, end);
  let close = first;
  while (close < end && close - first < LONGEST_UNIT) {
    const token = tokens[close];
    if (token?.kind !== "word" || NOT_UNITS.has(token.lower)) break;
    if (
      PREPOSITIONS.has(token.lower) ||
      CONJUNCTIONS.has(token.lower) ||
      DETERMINERS.has(token.lower)
    )
      break;
    if (close > first && isVerb(token.lower) && !token.lower.endsWith("s")) break;
    close++;
    if (COUNTED.test(token.lower)) break;
  }
  const last = tokens[close - 1];
  if (close === first) return peopleAfter(tokens, first, end);
  return last
    ? {
        name: tokens
          .slice(first, close)
          .map(({ text }) => text)
          .join(" "),
        end: last.end,
      }
    : null;
}

/** "seven of the region’s bridges": what is counted follows its owner. */
function ownerBefore(tokens: readonly Token[], first: number, end: number): number | null {
  for (let i = first + 1; i < Math.min(end - 1, first + LONGEST_UNIT); i++) {
    if (tokens[i]?.kind !== "word") return null;
    if (/^['’]s$/u.test(tokens[i]?.text ?? "")) return i + 1;
  }
  return null;
}

/** "tens of thousands have fled": who flees, dies or protests uncounted otherwise is people. */
function peopleAfter(tokens: readonly Token[], first: number, end: number): Unit | null {
  const verb = tokens[first];
  return first < end &&
    verb &&
    /^(?:have|had|were|are|fled|died|killed|wounded|injured)$/u.test(verb.lower)
    ? { name: "people" }
    : null;
}
