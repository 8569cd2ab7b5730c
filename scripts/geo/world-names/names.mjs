import { isEastSlavic, ukrainianForm, unlikeness } from "../spelling.mjs";
import { nameKey } from "../../../src/core/read/name-key.ts";

const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M}' .-]+$/u;
const RUSSIAN_LETTERS = /^[а-яё\s-]+$/i;
const ONLY_UKRAINIAN = /[іїєґ']/i;
const ONLY_RUSSIAN = /[ыэъё]/i;

/** One apostrophe, no stress marks, composed, single spaces, no apostrophe at either end. */
export const tidyName = (name) =>
  name
    .normalize("NFD")
    .replace(/(?<=[\u0400-\u04ff])\u0301/gu, "")
    .normalize("NFC")
    .replace(/[’ʼ‘`ʻʹ´]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/^['\s]+|['\s]+$/g, "")
    .trim();

/** Other names in Latin letters: no codes, no word-by-word transliterations, four letters and more. */
export function latinNames(alternates, own) {
  const known = new Set(own.map(nameKey));
  return alternates
    .map(tidyName)
    .filter((name) => LATIN_NAME.test(name) && name !== name.toUpperCase() && letters(name) >= 4)
    .filter((name) => !/\.|--|^The |\b\p{Lu}{2}/u.test(name))
    .filter((name) => {
      const key = nameKey(name);
      return !known.has(key) && known.add(key);
    });
}

const letters = (name) => name.replace(/[^\p{L}]/gu, "").length;

/** Names in Ukrainian or Russian letters. */
export const cyrillicNames = (alternates) => [
  ...new Set(
    alternates
      .map(tidyName)
      .filter((name) => /^\p{Lu}/u.test(name) && letters(name) >= 3 && name !== name.toUpperCase())
      .filter(isEastSlavic),
  ),
];

const FARTHEST = 0.45;

/** The likeliest Ukrainian and Russian form of an English name, undefined where none is like it. */
export function slavicForms(english, cyrillic) {
  const nearest = (forms, prefers) =>
    forms
      .map((form) => [unlikeness(english, form) - (prefers.test(form) ? 0.06 : 0), form])
      .filter(([distance]) => distance <= FARTHEST)
      .sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1))[0]?.[1];
  const ukrainian = cyrillic.filter((form) => ukrainianForm(form));
  const russian = cyrillic.filter((form) => RUSSIAN_LETTERS.test(form));
  return { uk: nearest(ukrainian, ONLY_UKRAINIAN), ru: nearest(russian, ONLY_RUSSIAN) };
}

/** The nearest spellings first. */
export const nearestFirst = (names, english) =>
  names
    .map((name) => [unlikeness(english, name), name])
    .sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1))
    .map(([, name]) => name);
