import type { Gender, SlavicLanguage } from "./cases.ts";
import { isGivenNominative } from "./common-words.ts";
import type { OwnCase } from "./nominative.ts";

/** A given name with the gender it tells. */
interface Given {
  readonly name: string;
  readonly gender: Gender;
}

type Ending = readonly [ending: RegExp, nominative: string, only?: SlavicLanguage];

const GIVEN_ENDINGS: readonly Ending[] = [
  [/(?<=л|тр)а$/u, "о", "uk"], [/авла$/u, "авел", "ru"], [/етра$/u, "ётр", "ru"], [/а$/u, ""], [/а$/u, "о"], [/ьва$/u, "ев"], [/я$/u, "ь"], [/я$/u, "й"],
  [/ії$/u, "ія"], [/ии$/u, "ия"], [/и$/u, "а"], [/ы$/u, "а"], [/лі$/u, "я"], [/і$/u, "я"], [/ї$/u, "я"],
  [/у$/u, "а"], [/ю$/u, "я"], [/ом$/u, ""], [/ем$/u, "ь"], [/єм$/u, "й"], [/ою$/u, "а"], [/ою$/u, "о"],
]; // prettier-ignore
const LONGEST_GIVEN = 16; // letters
const LONGEST_SURNAME = 40; // letters
const MEN_IN_A = /^(?:микола|ілля|илья|микита|никита|лука|сава|савва|кузьма|хома|фома)$/u;

/** A given name in the nominative, by the list of given names; null for any other word. */
export function givenName(word: string, language?: SlavicLanguage): Given | null {
  if (word.length > LONGEST_GIVEN) return null;
  const lower = word.toLowerCase();
  if (isGivenNominative(lower)) return { name: word, gender: genderOfGiven(lower) };
  for (const [ending, nominative, only] of GIVEN_ENDINGS) {
    if (!ending.test(lower) || (only && language && only !== language)) continue;
    const base = lower.replace(ending, nominative);
    if (isGivenNominative(base))
      return { name: word.replace(ending, nominative), gender: genderOfGiven(base) };
  }
  return null;
}

const genderOfGiven = (lower: string): Gender =>
  /[ая]$/u.test(lower) && !MEN_IN_A.test(lower) ? "feminine" : "masculine";

const HIS: readonly Ending[] = [
  [/(?<=[сцз]ьк)им$/u, "ий"], [/(?<=[сц]к)им$/u, "ий"], [/(?<=[вн])[иы]м$/u, ""], [/енком$/u, "енко"], [/ом$/u, ""],
  [/(?<=[аеєиіоуюя])єм$/u, "й"], [/ем$/u, "ь"],
  [/(?<=[сцз]ьк)ого$/u, "ий"], [/(?<=[сц]к)ого$/u, "ий"], [/(?<=[гкх])ого$/u, "ий"], [/ього$/u, "ій"],
  [/ого$/u, "ий"], [/(?<=[еє]н)ка$/u, "ко"], [/ичка$/u, "ичко"], [/ця$/u, "ець"],
  [/(?<=[аеєиіоуюя])я$/u, "й"], [/я$/u, "ь"], [/а$/u, ""], [/и$/u, "а", "uk"], [/(?<=[гкхжчшщ])и$/u, "а", "ru"], [/ы$/u, "а"],
]; // prettier-ignore
const HERS: readonly Ending[] = [
  [/(?<=ов|ев|єв|ін|їн|ськ|цьк)ою$/u, "а"], [/ою$/u, "а"],
  [/(?<=ськ|цьк|зьк|ов|ев|єв|ін|їн)ої$/u, "а"], [/(?<=ск|цк)ой$/u, "ая"], [/(?<=ов|ев|ёв|ин|ын)ой$/u, "а"],
  [/ої$/u, "а"], [/ой$/u, "ая"], [/и$/u, "а", "uk"], [/(?<=[гкхжчшщ])и$/u, "а", "ru"], [/ы$/u, "а"],
]; // prettier-ignore

/**
 * A surname in the nominative, as well as its ending tells.
 *
 * @param isHere - whether a word stands somewhere in the article: a nominative that does is preferred.
 */
export function surnameNominative(
  word: string,
  gender: Gender | null,
  from: OwnCase,
  language: SlavicLanguage,
  isHere: (word: string) => boolean,
): string {
  if (from === "nominative" || word.length > LONGEST_SURNAME || /^\P{Ll}+$/u.test(word))
    return word;
  const lower = word.toLowerCase();
  const endings = gender === "feminine" ? HERS : gender === "masculine" ? HIS : [...HIS, ...HERS];
  const fitting = endings.filter(
    ([ending, , only]) => ending.test(lower) && (only === undefined || only === language),
  );
  const bases = fitting.map(([ending, nominative]) => word.replace(ending, nominative));
  const here = bases.find((base) => base !== word && isHere(base));
  if (here !== undefined) return here;
  if (gender === null && fitting.length > 1) return word;
  return bases[0] ?? word;
}

/** What stays of a surname in all its cases. */
export const surnameStem = (word: string): string => {
  const lower = word.slice(0, LONGEST_SURNAME).toLowerCase();
  return lower.replace(
    /(?:ого|ому|ої|ою|ові|еві|єві|ий|ій|ый|ой|ая|ым|им|ом|ем|єм|ь|й|[аеєиіоуюя])$/u,
    "",
  );
};

const CASE_ENDING = /^(?:[аеєиіїоуюяйьы]|[ая]м|[ая]х|[аяи]ми)$/u;

/** Two forms of one surname, by what stays of each: the same but for an ending of a case. */
export function isSameStem(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (left === right) return left.length > 1;
  // "Мороз" and "Морозова", "Коваль" and "Ковалюк" are two people.
  return short.length > 2 && long.startsWith(short) && CASE_ENDING.test(long.slice(short.length));
}
