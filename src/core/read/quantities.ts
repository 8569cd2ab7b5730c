import type { Bound, Quantity, Span } from "../model.ts";
import { NUMBER_WORDS } from "./lexicon/calendar.ts";
import { words } from "./lexicon/words.ts";
import type { Token } from "./tokens.ts";
import { unitAfter, unitBefore } from "./units.ts";

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

/** Nearly every word is in neither list: one look tells. */
const MAY_COUNT: ReadonlySet<string> = new Set([...NUMBER_WORDS.keys(), ...VAGUE]);

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
  const isWord = token.kind === "word";
  if (isWord && !MAY_COUNT.has(token.lower)) return null;
  const isArticle = token.lower === "a" || token.lower === "an";
  if (isArticle && !SCALES.has(tokens[i + 1]?.lower ?? "")) return null;
  if (VAGUE.has(token.lower)) return vagueNumber(tokens, i);
  const digits = isWord ? NaN : Number(token.text.replace(/,(?=\d{3})/gu, ""));
  const word = NUMBER_WORDS.get(token.lower);
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
