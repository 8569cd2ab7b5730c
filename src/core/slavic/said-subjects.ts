import type { Words } from "../read/cue-words.ts";
import type { Range } from "../read/noun-phrase.ts";
import type { VerbForm } from "./lexicon/conjugate.ts";
import { bodyInside, isBody, isInside, likelier } from "./inside-bodies.ts";
import { COMPLEMENTISERS, slavicCue } from "./lexicon/saying.ts";
import { fitOf } from "./fits.ts";
import { behindPreposition, isAddressee, phraseEnd } from "./speaker-phrases.ts";
import {
  isAdverb,
  isBreak,
  isConjunction,
  isDash,
  isPreposition,
  isQuoteMark,
  isRelative,
  wordEnd,
} from "./said-words.ts";

/** Who says so, and how far the words about it reach. */
export interface FoundSpeaker {
  readonly noun: Range;
  /** Token behind the last word that belongs to the speaker or to where and to whom they spoke. */
  readonly end: number;
}

/** ", созванная утром, считает": what is hung on a subject is none. */
const PARTICIPLE =
  /(?:[ае]нн(?:ый|ая|ое|ые)|[ую]щ(?:ий|ая|ее|ие)|вш(?:ий|ая|ее|ие)|[ае]н(?:ий|а|е|і))$/u;
/** An adverb, and no name that ends as one: "Косово заявило". */
function isMere(tokens: Words["tokens"], i: number, tells: VerbForm): boolean {
  const { lower = "", capital = false } = tokens[i] ?? {};
  if (!isAdverb(lower)) return false;
  if (!capital) return true;
  const before = tokens[i - 1];
  const isWithin = before?.kind === "word" && !before.capital;
  return !isWithin && !(tells === "neuter" && /[ое]во$/u.test(lower));
}

const MOST_STRANGE = 4; // words of unknown part that are passed over: "сказала телефоном"

/** "…, повідомив у Telegram начальник ОВА": the subject behind its verb. */
export function speakerAfter(
  text: Words,
  from: number,
  end: number,
  tells: VerbForm,
): FoundSpeaker | null {
  const { tokens, isDate } = text;
  let inside: Range | null = null;
  let likely: Range | null = null;
  let strange = 0;
  let i = from;
  while (i < end) {
    const token = tokens[i];
    if (token?.text === "," && (isDate(i - 1) || isDate(i + 1))) {
      i++; // "повідомила у середу, 17 серпня, поліція"
      continue;
    }
    if (!token || isBreak(tokens, i) || COMPLEMENTISERS.has(token.lower)) break;
    if (isQuoteMark(token) || isDate(i) || isMere(tokens, i, tells)) {
      i++;
      continue;
    }
    if (isPreposition(token.lower)) {
      const behind = behindPreposition(tokens, i, end);
      if (isInside(text, i)) inside = likelier(text, inside, i + 1, end);
      if (inside && tells === "impersonal") break;
      i = behind;
      continue;
    }
    if (isAddressee(token.lower)) {
      i = behindPreposition(tokens, i - 1, end);
      continue;
    }
    const fit = fitOf(tokens, i, tells);
    if (fit === "sure") return spoken({ first: i, end: phraseEnd(text, i, end) });
    if (fit === "likely") likely ??= { first: i, end: phraseEnd(text, i, end) };
    if (++strange > MOST_STRANGE) break;
    i = wordEnd(tokens, i);
  }
  const isMany = tells === "plural" || tells === "they" || tells === "impersonal";
  if (likely && !(isMany && inside && isBody(text, inside))) return spoken(likely);
  return inside && isMany ? spoken(bodyInside(text, inside)) : null;
}

const spoken = (noun: Range): FoundSpeaker => ({ noun, end: noun.end });

/** The subject before its verb, in the clause that begins at `from`. */
export function speakerBefore(
  text: Words,
  from: number,
  verb: number,
  tells: VerbForm,
): FoundSpeaker | null {
  const segments = segmentsOf(text, from, verb);
  const own = segments.pop();
  const inOwn = own && own.end > own.first ? speakerIn(text, own, tells) : null;
  if (inOwn && segments.length === 0) return inOwn;
  const before = segments.at(-1);
  const opens = text.tokens[own?.first ?? from];
  if (own && own.end > own.first && opens && isRelative(opens.lower) && before)
    return headBefore(text, before, tells);
  if (inOwn) return inOwn;
  for (const segment of segments.reverse()) {
    const token = text.tokens[segment.first];
    if (!token || isRelative(token.lower) || COMPLEMENTISERS.has(token.lower)) continue;
    if (!token.capital && PARTICIPLE.test(token.lower)) continue;
    const found = speakerIn(text, segment, tells);
    const earlier = segments[segments.indexOf(segment) + 1];
    const named = found && earlier ? speakerIn(text, earlier, tells) : null;
    // "Ім'я Прізвище, голова ради, заявив": who the second stretch describes.
    const isNamed = named && isNameOnly(text, named.noun) && named.noun.end === earlier?.end;
    if (found) return isNamed ? named : found;
  }
  return null;
}

const isNameOnly = ({ tokens }: Words, { first, end }: Range): boolean => {
  for (let i = first; i < end; i++)
    if (tokens[i]?.kind === "word" && !tokens[i]?.capital) return false;
  return true;
};

/** Stretches between commas, the last one up to the verb. */
function segmentsOf({ tokens, inQuote }: Words, from: number, verb: number): Range[] {
  const segments: Range[] = [];
  let first = from;
  for (let i = from; i < verb; i++) {
    const isComma = tokens[i]?.text === "," || isDash(tokens, i);
    if (!isComma || (inQuote(i) && !inQuote(verb))) continue;
    if (i > first) segments.push({ first, end: i });
    first = i + 1;
  }
  segments.push({ first, end: verb });
  return segments;
}

function speakerIn(text: Words, { first, end }: Range, tells: VerbForm): FoundSpeaker | null {
  const { tokens, isDate } = text;
  const isMany = tells === "plural" || tells === "they";
  let inside: Range | null = null;
  let i = first;
  while (i < end) {
    const token = tokens[i];
    if (!token) break;
    const { lower } = token;
    if (
      isDate(i) ||
      isQuoteMark(token) ||
      isMere(tokens, i, tells) ||
      isConjunction(lower) ||
      lower === "не"
    ) {
      i++;
      continue;
    }
    if (isPreposition(lower)) {
      const behind = behindPreposition(tokens, i, end);
      if (isInside(text, i)) inside = likelier(text, inside, i + 1, end);
      i = behind;
      continue;
    }
    const fit = fitOf(tokens, i, tells);
    if (fit === "sure" || (fit === "likely" && !(isMany && inside && isBody(text, inside)))) {
      const close = phraseEnd(text, i, end);
      return { noun: { first: i, end: close }, end };
    }
    i = wordEnd(tokens, i);
  }
  if (!inside || !(isMany || tells === "impersonal")) return null;
  return { noun: bodyInside(text, inside), end };
}

/** "посадовець, який повідомив": the noun the clause hangs on. */
function headBefore(text: Words, { first, end }: Range, tells: VerbForm): FoundSpeaker | null {
  const found = speakerIn(text, { first, end }, tells);
  return found && slavicCue(text.tokens[found.noun.first]?.lower ?? "") ? null : found;
}
