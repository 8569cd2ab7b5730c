import type { Token } from "../read/tokens.ts";
import { words } from "../read/lexicon/words.ts";
import { looksLikeAdjective } from "./agreement.ts";
import { isGivenName } from "./common-words.ts";
import type { VerbForm } from "./lexicon/conjugate.ts";
import { MEN } from "./lexicon/people.ts";
import { slavicCue } from "./lexicon/saying.ts";
import { knownNoun } from "./nominative.ts";
import {
  isAcronym,
  isAdverb,
  isConjunction,
  isPreposition,
  isRelative,
  wholeWord,
  wordEnd,
} from "./said-words.ts";
import { isCyrillic } from "./script.ts";

const PRONOUNS: ReadonlyMap<string, readonly VerbForm[]> = new Map<string, readonly VerbForm[]>([
  ["він", ["masculine", "he"]],
  ["он", ["masculine", "he"]],
  ["вона", ["feminine", "he"]],
  ["она", ["feminine", "he"]],
  ["воно", ["neuter", "he"]],
  ["оно", ["neuter", "he"]],
  ["вони", ["plural", "they"]],
  ["они", ["plural", "they"]],
]);

/** With a capital at a sentence's start they look like names: "Чи сказав мер", "Сам мер сказав". */
const FUNCTION_WORDS = words(`
  якби если чи хіба невже разве неужели сам сама саме само самі сами хай нехай пусть щоб щоби аби чтобы чому почему
  як как скільки сколько лише тільки только навіть даже
`);

/** How sure a word is to begin the subject of a verb. */
type Fit = "sure" | "likely" | "no";

const MOST_ADJECTIVES = 3; // "обласна державна екологічна інспекція"
export const OBLIQUE_NAME =
  /(?:ого|ому|ої|ою|ові|еві|єві|ами|ями|ах|ях|ым|им|ом|ем|єм|ой|ей|ую|ії|ии)$/u;
const OBLIQUE_NOUN =
  /(?:ів|їв|ов|ев|ей|их|ых|іх|ах|ях|ом|ем|єм|ам|ям|им|ым|ой|ою|ею|ть|ти|го|му|ої|ій)$/u;
const HE_ENDS = /[бвгґджзйклмнпрстфхцчшщь]$/u;

const LONGEST_WORD = 40; // letters; nobody is called by a longer one

/** Whether the word may be, or open, a subject in the nominative that the verb agrees with. */
export function fitOf(tokens: readonly Token[], i: number, tells: VerbForm, depth = 0): Fit {
  const token = tokens[i];
  if (token?.kind !== "word" || token.text.length > LONGEST_WORD) return "no";
  const pronoun = PRONOUNS.get(token.lower);
  if (pronoun) return pronoun.includes(tells) ? "sure" : "no";
  if (!isCyrillic(token)) return token.capital && tells !== "plural" ? "sure" : "no";
  if (token.capital && (FUNCTION_WORDS.has(token.lower) || isRelative(token.lower))) return "no";
  const word = wholeWord(tokens, i);
  const known = knownNoun(word) ?? knownNoun(token.lower);
  if (known) {
    if (known.base !== word && known.base !== token.lower) return "no";
    return agrees(known.gender, tells, MEN.has(known.base)) ? "sure" : "no";
  }
  const isMany = tells === "plural" || tells === "they";
  if (isAcronym(token))
    return isMany && !MANY_ACRONYMS.test(token.text) ? joined(tokens, i) : "sure";
  if (isPreposition(token.lower) || isConjunction(token.lower)) return "no";
  const next = wordEnd(tokens, i);
  if (depth < MOST_ADJECTIVES && isAdjective(token.lower, tells)) {
    const rest = fitOf(tokens, next, tells, depth + 1);
    if (rest !== "no") return rest;
  }
  if (token.capital && isMany)
    return /[иіїы]$/u.test(token.lower) && joined(tokens, i) === "no"
      ? "likely"
      : joined(tokens, i);
  if (token.capital) return OBLIQUE_NAME.test(token.lower) && !isGivenName(word) ? "no" : "sure";
  return isNoun(token.lower, tells) ? "likely" : "no";
}

/** Nouns of many in capitals. */
const MANY_ACRONYMS = /^(?:США|ЗСУ|ВСУ|ЗМІ|СМИ|ОАЕ|ОАЭ|ВМС|ССО|ВПС|ВВС|ВКС)$/u;

/** "Вашингтон і Брюссель заявили": two names make many. */
const joined = (tokens: readonly Token[], i: number): Fit =>
  isConjunction(tokens[i + 1]?.lower ?? "") && tokens[i + 2]?.capital === true ? "sure" : "no";

function agrees(gender: string, tells: VerbForm, isMan: boolean): boolean {
  if (tells === "plural" || tells === "they") return gender === "plural";
  if (tells === "he" || tells === "gerund" || tells === "impersonal") return gender !== "plural";
  return gender === tells || (tells === "feminine" && isMan); // "заявила прем'єр"
}

function isAdjective(lower: string, tells: VerbForm): boolean {
  if (tells === "masculine") return /(?:ий|ый|ой|ій)$/u.test(lower);
  if (tells === "feminine") return /[ая]$/u.test(lower) && looksLikeAdjectiveIn(lower);
  if (tells === "neuter") return /(?:[еє]|ое|ее)$/u.test(lower) && looksLikeAdjectiveIn(lower);
  if (tells === "plural" || tells === "they") return /(?:[іїи]|ые|ие)$/u.test(lower);
  return /(?:ий|ый|ой|ій|[аяеє])$/u.test(lower) && looksLikeAdjectiveIn(lower);
}

const looksLikeAdjectiveIn = (lower: string): boolean =>
  looksLikeAdjective(lower) || /(?:н|к|в|ч|ш|л|т|р)(?:а|е|ая|яя|ое|ее)$/u.test(lower);

function isNoun(lower: string, tells: VerbForm): boolean {
  if (isAdverb(lower) || slavicCue(lower) || OBLIQUE_NOUN.test(lower) || lower.length < 3)
    return false;
  if (tells === "masculine") return HE_ENDS.test(lower);
  if (tells === "feminine") return /[ая]$/u.test(lower);
  if (tells === "neuter") return /[оеє]$|(?:нн|тт)я$/u.test(lower);
  if (tells === "plural" || tells === "they") return /[иіїы]$/u.test(lower);
  return HE_ENDS.test(lower) || /[аяоеє]$/u.test(lower);
}
