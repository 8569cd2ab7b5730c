import type { Words } from "../read/cue-words.ts";
import type { Range } from "../read/noun-phrase.ts";
import { WRITINGS } from "./lexicon/saying.ts";
import { knownNoun } from "./nominative.ts";
import { headOf } from "./phrase-names.ts";
import { wholeWord } from "./said-words.ts";
import { phraseEnd } from "./speaker-phrases.ts";

/** Bodies that speak behind a preposition: "у поліції повідомили", "сообщили в министерстве". */

const INSIDE = /^(?:у|в|во)$/u;
/** "у поліції", "на сайті служби". */
export const isInside = ({ tokens }: Words, i: number): boolean =>
  INSIDE.test(tokens[i]?.lower ?? "") ||
  (tokens[i]?.lower === "на" && WRITINGS.has(tokens[i + 1]?.lower ?? ""));

/** Where nobody speaks for themselves: "у той же час", "в ответ", "в интервью". */
const NO_BODY =
  /^(?:час|часу|время|ответ|відповідь|момент|рамках|ході|ходе|інтерв.ю|интервью|коментарі|комментарии|бесіді|беседе|розмові|разговоре|ефірі|эфире|соцмережах|соцсетях|мережі|сети|день|ніч|ночь|рік|году|році|листі|письме|частности|тому|том|цілому|целом)$/u;

/** The likelier to have spoken: a body before a name, a name before any other noun. */
export function likelier(
  text: Words,
  known: Range | null,
  first: number,
  end: number,
): Range | null {
  const { tokens, isDate } = text;
  if (first >= end || isDate(first)) return known;
  const range = { first, end: phraseEnd(text, first, end) };
  return weightOf(tokens, range) > (known ? weightOf(tokens, known) : 0) ? range : known;
}

const A_BODY = 3;
export const isBody = ({ tokens }: Words, range: Range): boolean =>
  weightOf(tokens, range) === A_BODY;

function weightOf(tokens: Words["tokens"], { first, end }: Range): number {
  const head = headOf(tokens, { first, end });
  const token = tokens[head];
  if (!token || NO_BODY.test(token.lower)) return 0;
  if (knownNoun(wholeWord(tokens, head)) ?? WRITINGS.has(token.lower)) return A_BODY;
  return token.capital || tokens[first]?.capital ? 2 : 1;
}

/** "сообщили в полиции", "йдеться у заяві міністерства": whoever it is that has spoken there. */
export function bodyInside(text: Words, inside: Range): Range {
  const { tokens } = text;
  const isWriting = WRITINGS.has(tokens[inside.first]?.lower ?? "");
  const owner = isWriting && inside.end > inside.first + 1 ? inside.first + 1 : inside.first;
  return { first: owner, end: inside.end };
}
