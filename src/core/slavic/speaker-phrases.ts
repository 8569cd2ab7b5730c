import type { Words } from "../read/cue-words.ts";
import type { Token } from "../read/tokens.ts";
import { looksLikeAdjective } from "./agreement.ts";
import { isGivenName } from "./common-words.ts";
import { OBLIQUE_NAME } from "./fits.ts";
import { ADDRESSEES } from "./lexicon/people.ts";
import { COMPLEMENTISERS, slavicCue } from "./lexicon/saying.ts";
import { knownNoun } from "./nominative.ts";
import {
  isAdverb,
  isBreak,
  isConjunction,
  isPreposition,
  isQuoteMark,
  isRelative,
  looksLikeVerb,
  wordEnd,
} from "./said-words.ts";

const LONGEST_PHRASE = 16; // tokens
const LONGEST_TITLE = 6; // tokens in quotation marks inside a name
/** Behind the name of an office: what it is for. */
const OFFICE_LINKS = /^(?:питань|вопросам|вопросах|делам|справ|прав|правам|справах|захисту|охорони|борьбе|контролю|надзору|обороне|нагляду|защите|чрезвычайным|надзвичайних|ядерної|туризму|культуре|спорту)$/u; // prettier-ignore
/** Voices known only by where they sit: "джерело в уряді". */
const SOMEWHERE = /^(?:джерел|источник|співрозмовник|собеседник)/u;
const FROM = /^(?:з|із|зі|из)$/u;

/** The end of a noun phrase that begins at `first`: up to a break, another verb, or where and when. */
export function phraseEnd(text: Words, first: number, end: number): number {
  const { tokens, isDate } = text;
  let at = isQuoteMark(tokens[first]) ? behindTitle(tokens, first, end) : wordEnd(tokens, first);
  while (at < end && at - first < LONGEST_PHRASE) {
    const token = tokens[at];
    if (token && isInitialStop(tokens, at)) {
      at++;
      continue;
    }
    if (!token || isBreak(tokens, at) || isDate(at) || ENDS.test(token.lower)) break;
    if (isAddressee(token.lower)) break;
    if (isQuoteMark(token)) {
      if (isQuoteMark(tokens[first - 1])) break; // a title alone: "ДС"

      const close = closingMark(tokens, at, end);
      if (close === null) break;
      at = close + 1;
      continue;
    }
    const { lower } = token;
    if (COMPLEMENTISERS.has(lower) || isRelative(lower) || isCueVerb(token)) break;
    if (!token.capital && looksLikeVerb(lower) && !knownNoun(lower)) break;
    if (isPreposition(lower)) {
      const next = tokens[at + 1];
      const isOffice = OFFICE_LINKS.test(next?.lower ?? "");
      const isHome = FROM.test(lower) && next?.capital === true;
      const name = nameBehind(tokens, at, end);
      const isSource = at === first + 1 && SOMEWHERE.test(tokens[first]?.lower ?? "");
      if (!isOffice && !isHome && !isSource && name === null) break;
      at = name ?? wordEnd(tokens, at + 1);
      continue;
    }
    if (isConjunction(lower) && !joins(tokens, at)) break;
    if (!token.capital && isAdverb(lower)) break;
    at = wordEnd(tokens, at);
  }
  return Math.min(at, end);
}

const behindTitle = (tokens: readonly Token[], open: number, end: number): number =>
  (closingMark(tokens, open, end) ?? open) + 1;

/** "П. Іваненко": the stop belongs to the initial. */
const isInitialStop = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "." && tokens[at - 1]?.text.length === 1 && tokens[at - 1]?.capital === true;

/** "цитує агентство слова мера", "у поліції цю інформацію заперечили": the speaker ends before them. */
const ENDS =
  /^(?:не|слова|слів|слов|цей|ця|це|ці|цю|цього|цих|цьому|этот|эта|это|эти|эту|этого|этих|этому|всі|усі|все|всё|його|їх|его|их|її|её|ее)$/u;

const isCueVerb = ({ lower, capital }: Token): boolean =>
  !capital && slavicCue(lower) !== undefined;

/** "Вашингтон і Брюссель", "лікарі та медсестри": two nouns, no second clause. */
const joins = (tokens: readonly Token[], at: number): boolean => {
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  if (!left || right?.kind !== "word" || isCueVerb(right)) return false;
  return right.capital === left.capital && !isPreposition(right.lower) && !isAdverb(right.lower);
};

export function closingMark(tokens: readonly Token[], open: number, end: number): number | null {
  for (let at = open + 1; at < Math.min(end, open + LONGEST_TITLE + 2); at++)
    if (isQuoteMark(tokens[at])) return at;
  return null;
}

const NAME_REACH = 7; // tokens of "в обласній раді" before the name of who sits there

/** "голова комітету в раді Іван Мельник": the name may stand behind where its bearer serves. */
function nameBehind(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from + 1; i < Math.min(end - 1, from + NAME_REACH); i++) {
    const token = tokens[i];
    if (!token || isBreak(tokens, i) || isCueVerb(token)) return null;
    if (!token.capital || !isGivenName(token.lower) || OBLIQUE_NAME.test(token.lower)) continue;
    if (tokens[i + 1]?.capital) return wordEnd(tokens, i + 1);
  }
  return null;
}

/** The end of a preposition's phrase: adjectives, a noun, a name or title behind it. */
export function behindPreposition(tokens: readonly Token[], at: number, end: number): number {
  let i = at + 1;
  if (THIS.test(tokens[i]?.lower ?? "")) return Math.min(i + 1, end); // "у зв'язку з цим вона"
  while (i < end - 1 && looksLikeAdjective(tokens[i]?.lower ?? "") && !isBreak(tokens, i + 1)) i++;
  if (i < end && isQuoteMark(tokens[i])) return (closingMark(tokens, i, end) ?? i) + 1;
  if (i < end && !isBreak(tokens, i)) i = wordEnd(tokens, i);
  if (i < end && isQuoteMark(tokens[i])) i = (closingMark(tokens, i, end) ?? i) + 1;
  return Math.min(i, end);
}

const THIS =
  /^(?:цим|цього|цьому|этим|этого|этом|этому|тим|того|тому|тем|том|ним|ней|нею|ними|них)$/u;

export const isAddressee = (lower: string): boolean => ADDRESSEES.has(lower);
