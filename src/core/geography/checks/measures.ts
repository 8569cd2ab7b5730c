import type { Bound } from "../../model.ts";
import { NUMBER_WORDS } from "../../read/lexicon/calendar.ts";
import type { Words } from "./phrases.ts";

/** A distance in words: "some 60 km", "12 miles (19 km)", "a few kilometres". */
export interface StatedDistance {
  readonly km: number;
  readonly bound: Bound;
  /** Share of the value by which the words may miss it. */
  readonly slack: number;
  readonly first: number;
  readonly end: number;
}

const KM_PER_UNIT = new Map([
  ["km", 1], ["kms", 1], ["kilometre", 1], ["kilometres", 1], ["kilometer", 1], ["kilometers", 1],
  ["mile", 1.609], ["miles", 1.609], ["mi", 1.609],
  ["metre", 0.001], ["metres", 0.001], ["meter", 0.001], ["meters", 0.001],
]); // prettier-ignore

/** Words for some number, with what they mostly come to and how far they may miss it. */
const VAGUE = new Map([
  ["few", { value: 5, slack: 3 }],
  ["several", { value: 8, slack: 3 }],
  ["couple", { value: 3, slack: 3 }],
  ["dozens", { value: 45, slack: 1 }],
  ["scores", { value: 60, slack: 1 }],
  ["hundreds", { value: 400, slack: 1.5 }],
  ["thousands", { value: 4000, slack: 1.5 }],
]);

const ROUND_SLACK = 0.2; // "60 km": a round number
const EXACT_SLACK = 0.15; // "63 km"
const ABOUT_SLACK = 0.25; // "some 60 km"

const BEFORE: readonly (readonly [Bound, RegExp])[] = [
  ["at-least", /(?:more than|at least|over|no less than|upwards of|beyond)$/u],
  ["at-most", /(?:less than|fewer than|at most|no more than|up to|under|within|barely|only)$/u],
  ["about", /(?:about|around|some|roughly|approximately|nearly|almost|close to|an estimated|circa)$/u],
]; // prettier-ignore

/** The stated distance that begins with its number at i. */
export function statedDistanceAt(words: Words, i: number): StatedDistance | null {
  const number = numberAt(words, i);
  if (!number) return null;
  let at = number.end;
  if (words.token(at)?.text === "-") at++;
  const unit = KM_PER_UNIT.get(words.lower(at));
  if (unit === undefined) return null;
  at++;
  if (words.lower(at) === "or" && words.lower(at + 1) === "so") at += 2;
  at = afterBracket(words, at);
  if (/^(?:away|distant|far|inland)$/u.test(words.lower(at))) at++;
  const first = number.slack !== null && /^(?:a|an)$/u.test(words.lower(i - 1)) ? i - 1 : i;
  const before = [3, 2, 1]
    .map((back) => words.lower(i - back))
    .join(" ")
    .trim();
  const bound = BEFORE.find(([, pattern]) => pattern.test(before))?.[0] ?? "exact";
  const isRound = number.value % 5 === 0;
  const slack =
    number.slack ?? (bound === "about" ? ABOUT_SLACK : isRound ? ROUND_SLACK : EXACT_SLACK);
  const km = number.value * unit;
  return { km, bound: number.slack === null ? bound : "about", slack, first, end: at };
}

function numberAt(
  words: Words,
  i: number,
): { value: number; slack: number | null; end: number } | null {
  const token = words.token(i);
  if (!token) return null;
  const vague = VAGUE.get(token.lower);
  if (vague) return { ...vague, end: words.lower(i + 1) === "of" ? i + 2 : i + 1 };
  if (token.kind === "number") {
    const value = Number(token.text.replaceAll(/,(?=\d{3}\b)/gu, ""));
    return Number.isFinite(value) ? { value, slack: null, end: i + 1 } : null;
  }
  const tens = NUMBER_WORDS.get(token.lower);
  if (tens === undefined)
    return token.lower === "dozen" ? { value: 12, slack: 0.3, end: i + 1 } : null;
  const isJoined = words.token(i + 1)?.text === "-";
  const units = isJoined ? NUMBER_WORDS.get(words.lower(i + 2)) : undefined;
  const value = tens + (units ?? 0);
  const end = units === undefined ? i + 1 : i + 3;
  return words.lower(end) === "hundred"
    ? { value: value * 100, slack: null, end: end + 1 }
    : { value, slack: null, end };
}

const LONGEST_BRACKET = 8; // tokens: "(about 37.5 miles)"

function afterBracket(words: Words, at: number): number {
  if (words.token(at)?.text !== "(") return at;
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++)
    if (words.token(i)?.text === ")") return i + 1;
  return at;
}
