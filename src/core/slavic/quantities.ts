import type { Bound, Quantity, Span } from "../model.ts";
import { SLAVIC_NUMBERS } from "../read/lexicon/calendar-slavic.ts";
import type { Token } from "../read/tokens.ts";
import { looksLikeAdjective } from "./agreement.ts";
import { BOUNDS, COLLECTIVES, NOT_COUNTED, SCALES, UNITS, VAGUE } from "./lexicon/counting.ts";
import { isAdverb, isConjunction, isPreposition, looksLikeVerb } from "./said-words.ts";

interface NumberHere {
  readonly value: number;
  readonly bound: Bound;
  /** Token behind it. */
  readonly end: number;
  /** Counts people where no noun follows: "двоє загинули". */
  readonly isCollective: boolean;
}

const LOOK_BEHIND = 24; // characters of "не более чем "
const LONGEST_UNIT = 3; // words, adjectives before the noun included

/**
 * Numbers with what they count, in Ukrainian and Russian, as `findQuantities`
 * does for English. People, money, kilometres and shares are named as there, so
 * that reports in several languages can be compared; all else as the text has it.
 *
 * @param taken - spans already read as dates.
 */
export function findSlavicQuantities(
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
    const at = i;
    i = number.end - 1;
    if (taken.some((span) => span.start <= start && start < span.end)) continue;
    if (isNoAmount(tokens, at, number.end)) continue;
    const unit = unitAt(tokens, number, end);
    if (!unit) continue;
    const behind = text.slice(Math.max(0, start - LOOK_BEHIND), start);
    const before = behind.trimEnd();
    const said = BOUNDS.find(([, phrase]) => phrase.test(before));
    const length = said ? (said[1].exec(before)?.[0].length ?? 0) : 0;
    const from = said ? start - (behind.length - before.length) - length : start;
    const bound = said?.[0] ?? number.bound;
    found.push({ value: number.value, unit: unit.name, bound, text: text.slice(from, unit.end) });
  }
  return found;
}

const DIGITS = /^\d+(?:[.,]\d+)*$/u;
const GROUP = /^\d{3}$/u;

/** "179", "4,5 тисячі", "300 000", "двоє", "десятки тисяч", "30 млн". */
function numberAt(tokens: readonly Token[], i: number, end: number): NumberHere | null {
  const token = tokens[i];
  if (!token || token.kind === "mark") return null;
  const { lower } = token;
  const vague = VAGUE.get(lower);
  if (vague !== undefined) {
    const of = SCALES.get(tokens[i + 1]?.lower ?? "");
    const isMore = of !== undefined && of > vague;
    return {
      value: vague * (isMore ? of : 1),
      bound: "at-least",
      end: i + (isMore ? 2 : 1),
      isCollective: false,
    };
  }
  const collective = COLLECTIVES.get(lower);
  let value =
    collective ?? (token.kind === "word" ? SLAVIC_NUMBERS.get(lower) : digits(token.text));
  if (value === undefined || value === 1 || !Number.isFinite(value)) return null;
  let at = i + 1;
  if (token.kind === "number" && /^\d{1,3}$/u.test(token.text))
    while (at < end && GROUP.test(tokens[at]?.text ?? "") && isNext(tokens, at)) {
      value = value * 1000 + Number(tokens[at]?.text);
      at++;
    }
  if (token.kind === "word" && value >= 20 && value % 10 === 0) {
    const ones = SLAVIC_NUMBERS.get(tokens[at]?.lower ?? "") ?? 10;
    if (ones < 10) {
      value += ones;
      at++;
    }
  }
  for (;;) {
    const scale = at < end ? SCALES.get(tokens[at]?.lower ?? "") : undefined;
    if (scale === undefined) break;
    value *= scale;
    at++;
    if (tokens[at]?.text === "." && /^(?:тис|тыс|млн|млрд)$/u.test(tokens[at - 1]?.lower ?? ""))
      at++;
  }
  return { value, bound: "exact", end: at, isCollective: collective !== undefined };
}

/** A comma parts decimals, and thousands only in groups of three. */
const digits = (text: string): number | undefined =>
  DIGITS.test(text)
    ? Number(text.replace(/[.,](?=\d{3}(?:\D|$))/gu, "").replace(",", "."))
    : undefined;

const isNext = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.start ?? 0) - (tokens[i - 1]?.end ?? 0) === 1;

/** "11:30", "56-річний", "№ 5", "о 10 годині". */
function isNoAmount(tokens: readonly Token[], first: number, end: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[end];
  if (before && /^[:№./-]$/u.test(before.text) && before.end === tokens[first]?.start) return true;
  if (after && /^[:/-]$/u.test(after.text) && after.start === tokens[end - 1]?.end) return true;
  const isHour = /^(?:о|об|до|з|після|около|близько|в|к|после)$/u.test(before?.lower ?? "");
  return isHour && /^(?:год|годині|часа|часов|ч|години)$/u.test(after?.lower ?? "");
}

function unitAt(
  tokens: readonly Token[],
  { end: first, isCollective }: NumberHere,
  end: number,
): { readonly name: string; readonly end: number } | null {
  const next = first < end ? tokens[first] : undefined;
  if (next?.text === "%") return { name: "%", end: next.end };
  let close = first;
  while (close < end && close - first < LONGEST_UNIT) {
    const token = tokens[close];
    if (token?.kind !== "word" || NOT_COUNTED.has(token.lower)) break;
    const { lower } = token;
    if (isPreposition(lower) || isConjunction(lower) || isAdverb(lower) || looksLikeVerb(lower))
      break;
    close++;
    const known = UNITS.get(lower);
    if (known !== undefined) return { name: known, end: token.end };
    if (!looksLikeAdjective(lower)) break;
  }
  const last = tokens[close - 1];
  if (close > first && last) {
    const name = tokens
      .slice(first, close)
      .map(({ text }) => text)
      .join(" ");
    return { name, end: last.end };
  }
  return isCollective ? { name: "people", end: tokens[first - 1]?.end ?? 0 } : null;
}
