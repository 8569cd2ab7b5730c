import type { Range } from "../read/noun-phrase.ts";
import type { Token } from "../read/tokens.ts";
import type { SlavicLanguage } from "./cases.ts";
import { looksLikeAdjective } from "./agreement.ts";
import { CITING, OWNERS, SOURCE_NOUNS, WRITINGS } from "./lexicon/saying.ts";
import { NAMED_HEADS } from "./lexicon/people.ts";
import { type OwnCase, adjectiveNominative, knownNoun, nounNominative } from "./nominative.ts";
import { isPreposition, isQuoteMark, wholeWord, wordEnd } from "./said-words.ts";
import { closingMark } from "./speaker-phrases.ts";
import { isCyrillic, languageOf } from "./script.ts";

/** The case a source stands in, by the words before it. */
export function caseOf(tokens: readonly Token[], first: number): OwnCase {
  const before = tokens[first - 1]?.lower ?? "";
  if (/^(?:слова|слів|слов)$/u.test(before)) return "genitive";
  if (SOURCE_NOUNS.has(before) || WRITINGS.has(before) || OWNERS.has(before)) return "genitive";
  if (before === "на" && CITING.has(tokens[first - 2]?.lower ?? "")) return "accusative";
  if (/^(?:у|в|во|при)$/u.test(before)) return "locative";
  if (/^(?:від|від|от)$/u.test(before)) return "genitive";
  if (/^(?:з|із|зі)$/u.test(before)) return "instrumental";
  return "nominative";
}

/** A phrase with its head and the adjectives before it in the nominative; a title in quotation marks alone. */
export function phraseNominative(
  text: string,
  tokens: readonly Token[],
  { first, end }: Range,
  from: OwnCase,
): string {
  const head = headOf(tokens, { first, end });
  const word = wholeWord(tokens, head);
  const known = knownNoun(word) ?? knownNoun(tokens[head]?.lower ?? "");
  const open = wordEnd(tokens, head);
  if (known && NAMED_HEADS.has(known.base) && isQuoteMark(tokens[open])) {
    const close = closingMark(tokens, open, end);
    if (close !== null) return cut(text, tokens, open + 1, close);
  }
  const next = tokens[open];
  if (known && NAMED_HEADS.has(known.base) && next?.capital && !isCyrillic(next) && open < end)
    return cut(text, tokens, open, end); // "агентство Reuters"
  // A title that stands alone is declined, one behind its kind is not: "на «Європейську правду»".
  if (isQuoteMark(tokens[first]) && isQuoteMark(tokens[end - 1]) && end - first > 2)
    return phraseNominative(text, tokens, { first: first + 1, end: end - 1 }, from);
  if (from === "nominative") return cut(text, tokens, first, end);
  const language = languageAround(tokens, { first, end });
  const whole = cut(text, tokens, head, open);
  const own = nounNominative(whole, from);
  let name = "";
  for (let i = first; i < head; i++)
    name +=
      adjectiveNominative(tokens[i]?.text ?? "", known?.gender ?? genderOf(own), language) +
      gap(text, tokens, i);
  name += own;
  return open < end ? name + gap(text, tokens, open - 1) + cut(text, tokens, open, end) : name;
}

export const languageAround = (tokens: readonly Token[], { first, end }: Range): SlavicLanguage =>
  languageOf(tokens, first - LETTERS_REACH, end + LETTERS_REACH);

const LETTERS_REACH = 40; // tokens around a phrase whose letters tell the language

const genderOf = (noun: string): "masculine" | "feminine" | "neuter" | "plural" => {
  if (/(?:[ая]|сть)$/u.test(noun) && !/(?:нн|тт)я$/u.test(noun)) return "feminine";
  if (/[оеє]$|(?:нн|тт)я$/u.test(noun)) return "neuter";
  return /[иіїы]$/u.test(noun) ? "plural" : "masculine";
};

const ADJECTIVAL = /(?:[иы]й|ой|[вн]і|ые)$/u;

/** The first word that is no adjective. */
export function headOf(tokens: readonly Token[], { first, end }: Range): number {
  let at = first;
  while (at < end - 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token || next?.kind !== "word" || !looksLikeAdjective(token.lower)) break;
    if (isPreposition(next.lower)) break;
    const known = knownNoun(token.lower);
    // "місцеві" stands alone or before its noun; "управління поліції" has the body first.
    if (known && !(ADJECTIVAL.test(known.base) && knownNoun(next.lower))) break;
    at++;
  }
  return at;
}

export const cut = (text: string, tokens: readonly Token[], first: number, end: number): string =>
  text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);

const gap = (text: string, tokens: readonly Token[], i: number): string =>
  text.slice(tokens[i]?.end ?? 0, tokens[i + 1]?.start ?? 0);
