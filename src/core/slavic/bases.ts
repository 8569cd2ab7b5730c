import { isSurelyAdjective } from "./adjectives.ts";
import { adjectiveBases, nounBases } from "./endings.ts";
import { caseForms } from "./forms.ts";
import { languagesOf } from "./script.ts";

/** One name's words, in the nominative, as they may stand in a gazetteer. Same length as what was read. */
export type Words = readonly string[];

const FIXED_FIRST = /[оеє]$/u; // "Івано-Франківська": the first part never changes
const MOST_SECONDS = 24; // guesses for a second word; words have fewer

/**
 * Nominatives a stretch of words may be a form of, unproved: the first word
 * undone, the second, or both together.
 *
 * @param words - lower case, hyphens as words of their own.
 */
export function* guesses(words: Words): Generator<Words> {
  const [first = "", second, third] = words;
  for (const base of nounBases(first)) yield [base, ...words.slice(1)];
  for (const base of adjectiveBases(first)) yield [base, ...words.slice(1)];
  if (second === undefined) return;
  const isHyphen = second === "-";
  const at = isHyphen ? 2 : 1;
  const other = isHyphen ? third : second;
  if (other === undefined) return;
  const rest = words.slice(at + 1);
  const middle = words.slice(1, at);
  const seconds = [...nounBases(other), ...adjectiveBases(other)].slice(0, MOST_SECONDS);
  if (isHyphen) for (const base of seconds) yield [first, ...middle, base, ...rest];
  if (isHyphen && FIXED_FIRST.test(first)) {
    if (rest.length > 0) for (const both of pairs(other, rest)) yield [first, ...middle, ...both];
    return;
  }
  for (const base of adjectiveBases(first)) {
    yield [base, ...middle, other, ...rest];
    for (const next of seconds) yield [base, ...middle, next, ...rest];
  }
  for (const base of isHyphen || isAdjectiveForm(other) ? nounBases(first) : [])
    for (const next of adjectiveBases(other)) yield [base, ...middle, next, ...rest];
}

/** "Франківської області": an adjective and its noun, both undone. */
function* pairs(first: string, rest: Words): Generator<Words> {
  const [second = "", ...others] = rest;
  for (const base of adjectiveBases(first)) {
    yield [base, second, ...others];
    for (const next of nounBases(second)) yield [base, next, ...others];
  }
}

const ADJECTIVE_FORM = /(?:[сцз]ьк|[сц]к|н|в|л)(?:ого|ому|ої|ій|ою|им|ой|ом|ым|ую|у|их|ими)$/u;
const isAdjectiveForm = (word: string): boolean => ADJECTIVE_FORM.test(word);

const RUSSIAN_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/([сцз])ьк/gu, "$1к"],
  [/[іи]/gu, "и"],
  [/є/gu, "е"],
  [/ї/gu, "и"],
  [/'я/gu, "ья"],
];

/** A Ukrainian name as Russian spells it, for a place that only Russian names are known of: "якутськ" → "якутск". */
export function russianSpelling(words: Words): Words | null {
  const spelled = words.map((word) =>
    RUSSIAN_SPELLING.reduce((text, [from, to]) => text.replace(from, to), word),
  );
  return spelled.some((word, i) => word !== words[i]) ? spelled : null;
}

/** True when declining the name gives the form: what no declension makes is no form of it. */
export function isFormOf(form: Words, name: Words, kind: string): boolean {
  const wanted = joined(form).replaceAll("ё", "е");
  const base = joined(name);
  return languagesOf(base).some((language) =>
    caseForms(base, language, kind).some((each) => each.replaceAll("ё", "е") === wanted),
  );
}

/** Words as they are written: no space beside a hyphen. */
export const joined = (words: Words): string => words.join(" ").replaceAll(" - ", "-");

const SUFFIX = /^(.+?)(ччин|тчин|жчин|щин|чин)(?:а|и|і|у|ою|ы|е|ой)$/u;
const ADJECTIVE_STEMS = new Map([
  ["щин", ["ська", "ская"]],
  ["ччин", ["цька", "цкая"]],
  ["тчин", ["цкая"]],
  ["жчин", ["зька"]],
  ["чин", ["ская"]],
]);

/** The oblasts a one-word name may stand for: "Київщині" → "київська область". */
export function oblastsOf(word: string): readonly Words[] {
  const [, stem = "", suffix = ""] = SUFFIX.exec(word) ?? [];
  return (ADJECTIVE_STEMS.get(suffix) ?? []).map((ending) => [stem + ending, "область"]);
}

const RAION_ADJECTIVE = /^(.+?)(ськ|цьк|зьк|ск|цк)(?:ий|ого|ому|им|ом)$/u;

/** Towns a district may be named for: "Волноваського" → "волноваха", "Чугуївський" → "чугуїв". */
export function seatsOf(word: string): readonly string[] {
  const [, stem = "", suffix = ""] = RAION_ADJECTIVE.exec(word) ?? [];
  if (!stem) return [];
  const whole = stem + suffix;
  const last = suffix.startsWith("ц") ? ["к", "ч", "ц"] : suffix === "зьк" ? ["г", "ж", "з"] : [""];
  const soft = stem.endsWith("ь") ? [stem.slice(0, -1)] : []; // "Ізмаїльський" – "Ізмаїл"
  const ends = suffix === "ськ" || suffix === "ск" ? [...last, "с", "х", "ш"] : last;
  const stems = [...ends.map((end) => stem + end), ...soft];
  const bare = stems.flatMap((each) => [
    each,
    `${each}а`,
    `${each}я`,
    `${each}ь`,
    `${each}и`,
    `${each}ы`,
    `${each}е`,
    `${each}о`,
    `${each}ка`,
    `${each}ки`,
    `${each}і`,
    `${each}ці`,
  ]);
  return [whole, `${whole}ий`, `${whole}ий`.replace(/ський$/u, "ське"), ...bare].filter(
    (each) => each.length > 2 || isSurelyAdjective(each, "uk"),
  );
}
