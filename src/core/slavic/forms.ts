import { adjective, genderOf, isSurelyAdjective, mayBeAdjective } from "./adjectives.ts";
import {
  type Gender,
  type Paradigm,
  type SlavicLanguage,
  either,
  together,
  unchanging,
} from "./cases.ts";
import { GENERIC_NOUNS, JOINING_WORDS, PLURALS_IN_A, PREFIXES } from "./generic-nouns.ts";
import { russianNoun } from "./nouns-russian.ts";
import { ukrainianNoun } from "./nouns-ukrainian.ts";
import { languagesOf } from "./script.ts";

/**
 * Every form a place's name takes in Ukrainian or Russian, nominative first,
 * distinct: "Одеса" → "Одеса", "Одеси", "Одесі", "Одесу", "Одесою". Adjectives
 * agree with their noun ("Нової Каховки"); a tail in another case stays
 * ("Сполучених Штатів Америки"). An oblast is given by its one-word name as
 * well ("Херсонщина").
 *
 * Endings decide, no dictionary does, so a name may get forms that nobody uses;
 * they are no words, and nothing is found by them.
 *
 * @param kind - of the place, as `kindOf` says; only a region's name is looked
 *   at for its one-word name.
 */
export function caseForms(name: string, language: SlavicLanguage, kind: string): readonly string[] {
  const forms = new Set([name]);
  for (const each of phrase(name, language)) for (const form of each) forms.add(form);
  const short = kind === "region" ? oneWordNames(name, language) : [];
  for (const each of short) for (const form of noun(each, language).flat()) forms.add(form);
  return Array.from(forms);
}

/** The forms of a name whose language nobody says, in each that its letters allow; itself in another script. */
export function allCaseForms(name: string, kind: string): readonly string[] {
  const forms = languagesOf(name).flatMap((language) => caseForms(name, language, kind));
  return forms.length === 0 ? [name] : Array.from(new Set(forms));
}

function noun(word: string, language: SlavicLanguage, gender: Gender | null = null): Paradigm {
  return language === "uk" ? ukrainianNoun(word, gender) : russianNoun(word, gender);
}

/** Several words: adjectives and their head decline, what follows the head stays. */
function phrase(name: string, language: SlavicLanguage): Paradigm {
  const words = name.split(" ");
  const [first = name, ...rest] = words;
  if (rest.length === 0) return single(first, language);
  const joint = words.findIndex((word) => /^(?:і|й|та|и)$/u.test(word));
  if (joint > 0)
    return together(
      phrase(words.slice(0, joint).join(" "), language),
      ` ${words[joint] ?? ""} `,
      phrase(words.slice(joint + 1).join(" "), language),
    );
  const head = headOf(words, language);
  const adjectives = words.filter((word, i) => i !== head && (i < head || isSurely(word)));
  const gender = adjectives[0] === undefined ? null : genderOf(adjectives[0]);
  return words
    .map((word, i) => {
      if (i === head) return headForms(word, language, gender);
      if (i < head || isSurely(word)) return agreeing(word, language);
      return words.length === 2 ? tail(word, language) : unchanging(word);
    })
    .reduce((left, right) => together(left, " ", right));

  function isSurely(word: string): boolean {
    return isSurelyAdjective(word, language);
  }
}

/** The noun the name is about: a known kind of place, else the first word that is no adjective. */
function headOf(words: readonly string[], language: SlavicLanguage): number {
  const generic = words.findIndex((word) => GENERIC_NOUNS.has(word.toLowerCase()));
  if (generic >= 0) return generic;
  const last = words.length - 1;
  const isNounFirst =
    isSurelyAdjective(words[last] ?? "", language) && !isSurelyAdjective(words[0] ?? "", language);
  if (isNounFirst) return 0;
  const head = words.findIndex(
    (word) => !mayBeAdjective(word, language) && !PREFIXES.has(word.toLowerCase()),
  );
  return head < 0 ? last : head;
}

const agreeing = (word: string, language: SlavicLanguage): Paradigm =>
  adjective(word, language) ?? unchanging(word);

function headForms(word: string, language: SlavicLanguage, gender: Gender | null): Paradigm {
  if (word.includes("-")) return compound(word, language);
  if (!PLURALS_IN_A.has(word.toLowerCase()) || gender !== "plural")
    return noun(word, language, gender);
  const stem = word.slice(0, -1);
  return [[word], [stem, `${stem}ов`], [`${stem}ам`], [word], [`${stem}ами`], [`${stem}ах`]];
}

/** After its head a name in the nominative may decline along or not: "Республіки Молдова", "… Молдови". */
const tail = (word: string, language: SlavicLanguage): Paradigm =>
  either(unchanging(word), single(word, language));

const SHORT_ENOUGH = 5; // letters: "Стрий" is a noun, "Хмельницький" is none

/** One word: an adjective if it looks like one ("Рівне"), a noun otherwise. */
function single(word: string, language: SlavicLanguage): Paradigm {
  if (word.includes("-")) return compound(word, language);
  if (!isSurelyAdjective(word, language)) return noun(word, language);
  const declined = agreeing(word, language);
  return word.length <= SHORT_ENOUGH && word.endsWith("й")
    ? either(declined, noun(word, language))
    : declined;
}

/**
 * "Ростов-на-Дону" changes its first part, "Івано-Франківськ" and "Нью-Йорк"
 * their last, "Кам'янець-Подільський" both.
 */
function compound(word: string, language: SlavicLanguage): Paradigm {
  const parts = word.split("-");
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  const isTail = parts.slice(1, -1).some((part) => JOINING_WORDS.has(part));
  if (isTail) return together(single(first, language), "-", unchanging(parts.slice(1).join("-")));
  const start = unchanging(parts.slice(0, -1).join("-"));
  const onlyLast = together(start, "-", single(last, language));
  if (parts.length !== 2 || /[ое]$/u.test(first) || !isSurelyAdjective(last, language))
    return onlyLast;
  const both = together(noun(first, language, genderOf(last)), "-", agreeing(last, language));
  return genderOf(last) === "neuter" ? either(onlyLast, both) : both;
}

const OBLAST = /^(.*)(?:ська|цька|зька|ская|цкая) область$/u;

/** "Херсонська область" → "Херсонщина", "Донецкая область" → "Донетчина"; none for any other name. */
function oneWordNames(name: string, language: SlavicLanguage): string[] {
  const stem = OBLAST.exec(name)?.[1];
  if (stem === undefined) return [];
  const suffix = name.charAt(stem.length);
  if (language === "uk")
    return [stem + (suffix === "ц" ? "ччина" : suffix === "з" ? "жчина" : "щина")];
  if (suffix === "ц") return [`${stem}тчина`, `${stem}ччина`];
  return [stem.endsWith("д") ? `${stem}чина` : `${stem}щина`];
}
