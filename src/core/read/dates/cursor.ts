import type { Token } from "../tokens.ts";
import type { Anchor, Interval } from "./intervals.ts";

/** A time expression that begins at some token: where it ends, and what it means once anchored. */
export interface Hit {
  /** Token after its last one. */
  readonly end: number;
  /** Null where nothing anchors it. */
  readonly read: (anchor: Anchor) => Interval | null;
}

/** A figure as it stands: "7", "07", "2023"; null for "7.5", "1,000" and words. */
export function figure(token: Token | undefined): number | null {
  return token?.kind === "number" && token.text.length <= 4 && /^[0-9]+$/u.test(token.text)
    ? Number(token.text)
    : null;
}

export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? "";

/** True when the second token follows the first without a space. */
export const joined = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]?.end ?? -1) === (tokens[i + 1]?.start ?? -2);

const ORDINAL_ENDINGS = new Set("st nd rd th".split(" "));
const SLAVIC_ENDINGS = new Set("го е й х му ому ті та а ої ой ше м ые ые".split(" "));

/** After a figure: past "th", "-го", "-х" if that stands there, and what stood. */
export function pastEnding(tokens: readonly Token[], i: number): number {
  if (!joined(tokens, i - 1)) return i;
  if (ORDINAL_ENDINGS.has(lowerAt(tokens, i))) return i + 1;
  const isHyphen = /^[-‑–]$/u.test(lowerAt(tokens, i));
  return isHyphen && joined(tokens, i) && SLAVIC_ENDINGS.has(lowerAt(tokens, i + 1)) ? i + 2 : i;
}

const CONNECTORS = new Set(
  "- – — ‑ to and until till through or по до і та й и або или".split(" "),
);

/** Past the word or dash that joins two ends of a stretch; null where none stands. */
export const pastConnector = (tokens: readonly Token[], i: number): number | null =>
  CONNECTORS.has(lowerAt(tokens, i)) ? i + 1 : null;

const YEAR_WORDS = new Set(
  "року році роки років роках рік рр р год года году годы годов годах гг г".split(" "),
);

/** "2022 року", "2022 г.": past the word for year, which Ukrainian and Russian put behind. */
export function pastYearWord(tokens: readonly Token[], i: number): number {
  if (!YEAR_WORDS.has(lowerAt(tokens, i))) return i;
  const isShort =
    lowerAt(tokens, i).length <= 2 && lowerAt(tokens, i + 1) === "." && joined(tokens, i);
  return isShort ? i + 2 : i + 1;
}

/** A year in figures: 1000 to 2100; anything else is a count of something. */
export function yearAt(tokens: readonly Token[], i: number): number | null {
  const year = figure(tokens[i]);
  return year !== null && tokens[i]?.text.length === 4 && year >= 1000 && year <= 2100
    ? year
    : null;
}
