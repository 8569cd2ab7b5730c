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
