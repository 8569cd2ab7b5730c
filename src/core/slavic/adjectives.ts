import { type Gender, type Paradigm, type SlavicLanguage, paradigm } from "./cases.ts";

type Row = readonly [ending: RegExp, oblique: string];

/** Endings of the nominative, each with the oblique endings of its gender; the first that fits is used. */
const UKRAINIAN: readonly Row[] = [
  [/ий$/u, "ого|ому|ий|им|ому"],
  [/ій$/u, "ього|ьому|ій|ім|ьому"],
  [/а$/u, "ої|ій|у|ою|ій"],
  [/я$/u, "ьої|ій|ю|ьою|ій"],
  [/е$/u, "ого|ому|е|им|ому"],
  [/є$/u, "ього|ьому|є|ім|ьому"],
  [/ні$/u, "них ніх|ним нім|ні|ними німи|них ніх"],
  [/[іи]$/u, "их|им|і|ими|их"],
];

const RUSSIAN: readonly Row[] = [
  [/(?<=[гкх])ий$/u, "ого|ому|ий|им|ом"],
  [/ий$/u, "его|ему|ий|им|ем"],
  [/(?<=[гкх])ой$/u, "ого|ому|ой|им|ом"],
  [/ой$/u, "ого|ому|ой|ым|ом"],
  [/ый$/u, "ого|ому|ый|ым|ом"],
  [/ая$/u, "ой|ой|ую|ой|ой"],
  [/яя$/u, "ей|ей|юю|ей|ей"],
  [/(?<=[гкх])ое$/u, "ого|ому|ое|им|ом"],
  [/ое$/u, "ого|ому|ое|ым|ом"],
  [/ее$/u, "его|ему|ее|им|ем"],
  [/ые$/u, "ых|ым|ые|ыми|ых"],
  [/ие$/u, "их|им|ие|ими|их"],
];

const rowsOf = (language: SlavicLanguage): readonly Row[] =>
  language === "uk" ? UKRAINIAN : RUSSIAN;

/** All cases of an adjective in its own gender and number; null for what cannot be one. */
export function adjective(word: string, language: SlavicLanguage): Paradigm | null {
  for (const [ending, oblique] of rowsOf(language)) {
    const match = ending.exec(word);
    if (match) return paradigm(word, word.slice(0, match.index), oblique);
  }
  return null;
}

const SURE_UKRAINIAN = /(?:[сцз]ьк(?:а|і|ий|е)|[^аеєиіїоуюя]ий|не|ве|ське|[^пл]ле|ре)$/u;
const SURE_RUSSIAN = /(?:ый|[сц]кой|ая|яя|ое|ее|ые|[^и]ие|[гкхжшчщн]ий)$/u;
const NEUTER_NOUN = /(?:поле|море|сонце|місце|серце)$/iu;

/** True for what is an adjective even when it stands alone: "Рівне", "Хмельницький", "Южное". */
export const isSurelyAdjective = (word: string, language: SlavicLanguage): boolean =>
  (language === "uk" ? SURE_UKRAINIAN : SURE_RUSSIAN).test(word) && !NEUTER_NOUN.test(word);

/** True for what may be an adjective before its noun: "Нова", "Верхній", "Жовті", "Красный". */
export const mayBeAdjective = (word: string, language: SlavicLanguage): boolean =>
  rowsOf(language).some(([ending]) => ending.test(word));

/** The gender an adjective's ending gives its noun: "Гола Пристань" is feminine. */
export function genderOf(word: string): Gender {
  if (/[йЙ]$/u.test(word)) return "masculine";
  if (/[ая]$/u.test(word)) return "feminine";
  return /[оеє][еє]?$/u.test(word) && !/[ыи]е$/u.test(word) ? "neuter" : "plural";
}
