import type { Range } from "../read/noun-phrase.ts";
import type { Token } from "../read/tokens.ts";
import type { Gender } from "./cases.ts";
import { isGivenNominative } from "./common-words.ts";
import { type KnownNoun, type OwnCase, knownNoun } from "./nominative.ts";
import { givenName, surnameNominative } from "./person-names.ts";
import { roleWithin } from "./person-within.ts";
import { languageAround } from "./phrase-names.ts";
import { isBreak, isPreposition, looksLikeVerb, wholeWord } from "./said-words.ts";

export interface PersonName {
  readonly full: string;
  readonly surname: string;
  readonly gender: Gender | null;
}

/**
 * The words of a person's name in the nominative, all in one gender.
 *
 * @param isHere - whether a word stands somewhere in the article.
 */
export function personName(
  text: string,
  tokens: readonly Token[],
  { first, end }: Range,
  from: OwnCase,
  isHere: (word: string) => boolean,
): PersonName {
  const isWhole = end - first > 1;
  const language = languageAround(tokens, { first, end });
  const word = tokens[first]?.text ?? "";
  const listed = givenName(word, language);
  const look = isWhole ? genderByLook(word, tokens[end - 1]?.text ?? "", from) : null;
  // "Мирослава Білецького": her name is a form of his as well, and the surname is only his.
  const isHis = from !== "nominative" && HIS_ALONE.test(tokens[end - 1]?.text ?? "");
  const given = isHis && listed?.gender === "feminine" ? null : listed;
  const gender = given?.gender ?? look;
  let full = "";
  let last = "";
  for (let i = first; i < end; i++) {
    const { text: own = "", start = 0 } = tokens[i] ?? {};
    const before = tokens[i - 1];
    if (i > first && before) full += text.slice(before.end, start);
    const isGiven = i === first && (given !== null || isWhole);
    last = isGiven
      ? givenNominative(own, given?.name, gender, from)
      : surnameNominative(own, gender, from, language, isHere);
    full += last;
  }
  return { full, surname: last, gender };
}

const HIS_ALONE = /(?:ого|ому)$/u;

/** A given name no list has follows the commonest endings of its gender. */
function givenNominative(
  word: string,
  listed: string | undefined,
  gender: Gender | null,
  from: OwnCase,
): string {
  if (from === "nominative") return word;
  if (listed !== undefined) return listed;
  if (gender === "feminine")
    return word.replace(/ії$/u, "ія").replace(/ии$/u, "ия").replace(/[иы]$/u, "а");
  if (gender === "masculine")
    return word
      .replace(/(?<=[аеєиіоуюя])я$/u, "й")
      .replace(/(?<=[лнрт])я$/u, "ь")
      .replace(/а$/u, "");
  return word;
}

/** In the nominative a given name in -а is a woman's; in another case the endings of both names tell. */
function genderByLook(given: string, surname: string, from: OwnCase): Gender | null {
  if (from === "nominative") return /[ая]$/u.test(given) ? "feminine" : "masculine";
  if (/(?:ої|ой|ую|ою)$/u.test(surname)) return "feminine";
  if (/(?:ого|ому|[оеє]м|[иы]м)$/u.test(surname)) return "masculine";
  if (/[иы]$|ії$/u.test(given)) return "feminine";
  if (/[ая]$/u.test(given)) return "masculine";
  return null;
}

/** Behind a verb or a preposition nobody knows the case: a given name that is no nominative is a genitive. */
export const caseByName = (tokens: readonly Token[], first: number): OwnCase =>
  isGivenNominative(tokens[first]?.lower ?? "") ? "nominative" : "genitive";

/** The case of the office before a name: its own. */
export const caseByOffice = (form: string, office: KnownNoun | undefined): OwnCase =>
  office === undefined || office.base === form
    ? "nominative"
    : /(?:ом|ем|єм|ою|ей)$/u.test(form)
      ? "instrumental"
      : "genitive";

const OFFICE_REACH = 8; // tokens from an office to the end of the name behind it

/** How far a name may reach that begins at an office or a given name: up to a break or a verb. */
export function nameReach(tokens: readonly Token[], from: number, end: number): number {
  let at = from + 1;
  while (at < Math.min(end, from + OFFICE_REACH) && !isBreak(tokens, at)) {
    const token = tokens[at];
    if (!token || (!token.capital && (looksLikeVerb(token.lower) || isPreposition(token.lower))))
      break;
    at++;
  }
  return at;
}

/** Offices in a phrase, in the nominative: "президентом компанії" tells of a president. */
export function offices(tokens: readonly Token[], range: Range): readonly string[] {
  const found: string[] = [];
  let end = range.end;
  for (;;) {
    const at = roleWithin(tokens, range.first, end);
    if (at === null) return found;
    const known = knownNoun(wholeWord(tokens, at)) ?? knownNoun(tokens[at]?.lower ?? "");
    if (known) found.push(known.base);
    end = at;
  }
}

const MOST_INITIALS = 6;

/** "служба" for "СБУ": capitals that begin as the noun does. */
export const isAcronymOf = (name: string, base: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(name) && name.charAt(0).toLowerCase() === base.charAt(0);

/** "МЗС" for "Міністерство закордонних справ". */
export function isShortFor(short: string, name: string): boolean {
  if (short.length > MOST_INITIALS || !/^\p{Lu}{2,6}$/u.test(short)) return false;
  const initials = name.split(/[\s-]/u).map((part) => part.charAt(0).toUpperCase());
  return initials.join("").startsWith(short);
}
