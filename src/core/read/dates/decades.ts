import type { Token } from "../tokens.ts";
import { type Hit, figure, joined, lowerAt, pastYearWord, yearAt } from "./cursor.ts";
import { decade } from "./intervals.ts";
import { dateWord } from "./words.ts";

/** Decades: "the 1990s", "the early 90s", «1990-х років», «у 90-х». */
export function decadeAt(tokens: readonly Token[], i: number): Hit | null {
  const whole = yearAt(tokens, i);
  const first = whole ?? shortYear(tokens, i);
  if (first === null || first % 10 !== 0) return null;
  const end = pastPlural(tokens, i + 1);
  if (end === null) return null;
  const behind = pastYearWord(tokens, end);
  if (/^чис(?:ел|лах|ла)$/u.test(lowerAt(tokens, end))) return null; // «у 20-х числах жовтня»
  const isPlain = whole !== null || behind > end || isOfTime(tokens, i, end);
  return isPlain ? { end: behind, read: () => decade(first) } : null;
}

const LAST_CENTURY = 1900;

/** "90" for 1990; of "10" nobody says so. */
function shortYear(tokens: readonly Token[], i: number): number | null {
  const short = figure(tokens[i]);
  return short !== null && tokens[i]?.text.length === 2 && short >= 20
    ? LAST_CENTURY + short
    : null;
}

const SLAVIC_PLURALS = new Set("х ті ми е м ті ые ых им тих тими".split(" "));

/** Past the plural ending that stands against a figure: "s", "'s", "-х"; null for none. */
function pastPlural(tokens: readonly Token[], i: number): number | null {
  if (!joined(tokens, i - 1)) return null;
  if (/^['’]?s$/u.test(lowerAt(tokens, i))) return i + 1;
  const isHyphen = /^[-‑–]$/u.test(lowerAt(tokens, i));
  return isHyphen && joined(tokens, i) && SLAVIC_PLURALS.has(lowerAt(tokens, i + 1)) ? i + 2 : null;
}

/** "In the 80s" are temperatures and ages as often as years; "since the 80s" are years. */
const BEFORE_DECADE = new Set("since during throughout of".split(" "));
const SLAVIC_PREPOSITIONS = new Set("у в з із с со від от до після после протягом".split(" "));

/** Whether the words before two figures make them years. */
function isOfTime(tokens: readonly Token[], i: number, end: number): boolean {
  const before = lowerAt(tokens, i - 1);
  if (isCyrillic(tokens[end - 1])) {
    const isTime = dateWord(tokens[i - 1])?.is === "part" || SLAVIC_PREPOSITIONS.has(before);
    return isTime && !isCounted(tokens[end]);
  }
  if (/^['’‘]$/u.test(before)) return joined(tokens, i - 1);
  return before === "the" && BEFORE_DECADE.has(lowerAt(tokens, i - 2));
}

/** "У 30-х будинках", «в 20-м веке»: a noun behind, or another word of time, takes the figure for itself. */
const isCounted = (noun: Token | undefined): boolean =>
  dateWord(noun)?.is === "month" ||
  dateWord(noun)?.is === "century" ||
  (noun?.kind === "word" && /(?:[аяи]х|[аоя]м|[ії]в|[ое]в|ей)$/u.test(noun.lower));

const isCyrillic = (token: Token | undefined): boolean =>
  /^\p{Script=Cyrillic}/u.test(token?.text ?? "");
