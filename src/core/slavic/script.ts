import type { Sentence } from "../read/sentences.ts";
import type { Token } from "../read/tokens.ts";
import type { SlavicLanguage } from "./cases.ts";

const CYRILLIC = /\p{Script=Cyrillic}/u;
const ONLY_UKRAINIAN = /[іїєґ'’ʼ]/iu;
const ONLY_RUSSIAN = /[ыэъё]/iu;
const FIRST_CYRILLIC = 0x400;
const LAST_CYRILLIC = 0x52f;

/**
 * The languages whose letters a name is written in: both where no letter tells
 * ("Херсон"), none for another script.
 */
export function languagesOf(name: string): readonly SlavicLanguage[] {
  if (!CYRILLIC.test(name)) return [];
  if (ONLY_UKRAINIAN.test(name)) return ["uk"];
  return ONLY_RUSSIAN.test(name) ? ["ru"] : ["uk", "ru"];
}

/** True for a word that begins with a Cyrillic letter. */
export function isCyrillic({ text }: Token): boolean {
  const code = text.charCodeAt(0);
  return code >= FIRST_CYRILLIC && code <= LAST_CYRILLIC;
}

/** True where most words are Cyrillic: a Latin name within does not change the language. */
export function isCyrillicSentence(
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
): boolean {
  let balance = 0;
  for (let i = firstToken; i < endToken; i++) {
    const token = tokens[i];
    if (token?.kind === "word") balance += isCyrillic(token) ? 1 : -1;
  }
  return balance > 0;
}

/** Whether a text holds a Cyrillic letter at all: one look before every other question. */
export const hasCyrillic = (text: string): boolean => /[\u0400-\u052f]/u.test(text);

const FEW_WORDS = 4; // of a stretch that tell its script

/** True for a stretch that begins in Cyrillic, a Latin name or two at its head passed over. */
export function isCyrillicStretch(tokens: readonly Token[], first: number, end: number): boolean {
  let seen = 0;
  for (let i = first; i < end && seen < FEW_WORDS; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") continue;
    if (isCyrillic(token)) return true;
    seen++;
  }
  return false;
}

const TELLING = 8; // words; without any і that many are hardly Ukrainian

/** The language of a Cyrillic stretch, Ukrainian where a few words do not tell. */
export const languageOf = (tokens: readonly Token[], first: number, end: number): SlavicLanguage =>
  languageTold(tokens, first, end) ?? "uk";

/** The same by letters that only one of the two has, null where a few words do not tell. */
export function languageTold(
  tokens: readonly Token[],
  first: number,
  end: number,
): SlavicLanguage | null {
  let seen = 0;
  for (let i = Math.max(0, first); i < Math.min(tokens.length, end); i++) {
    const { lower = "", kind = "mark" } = tokens[i] ?? {};
    if (kind !== "word") continue;
    seen++;
    if (UKRAINIAN_LETTERS.test(lower)) return "uk";
    if (RUSSIAN_LETTERS.test(lower)) return "ru";
  }
  return seen < TELLING ? null : "ru";
}

const UKRAINIAN_LETTERS = /[іїєґ]/u;
const RUSSIAN_LETTERS = /[ыэъё]/u;
