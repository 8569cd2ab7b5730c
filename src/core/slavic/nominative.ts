import type { Gender, SlavicLanguage } from "./cases.ts";
import { BODIES_HE, BODIES_IT, BODIES_SHE, MANY, MEN, WOMEN } from "./lexicon/people.ts";
import { russianNoun } from "./nouns-russian.ts";
import { ukrainianNoun } from "./nouns-ukrainian.ts";
import { adjective } from "./adjectives.ts";
import { languagesOf } from "./script.ts";

/** What is known of a form of a noun that speaks. */
export interface KnownNoun {
  readonly base: string;
  readonly gender: Gender;
  /** A person or people, no body. */
  readonly isPerson: boolean;
}

/** The case a noun stands in, where the words before it tell. */
export type OwnCase = "nominative" | "genitive" | "accusative" | "locative" | "instrumental";

const GROUPS: readonly (readonly [ReadonlySet<string>, Gender, boolean])[] = [
  [MEN, "masculine", true],
  [WOMEN, "feminine", true],
  [MANY, "plural", true],
  [BODIES_HE, "masculine", false],
  [BODIES_SHE, "feminine", false],
  [BODIES_IT, "neuter", false],
];

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `мешканець мешканця мешканцю мешканцем мешканці|очевидець очевидця очевидцю очевидцем|
  посадовець посадовця посадовцю посадовцем|урядовець урядовця урядовцю урядовцем|
  науковець науковця науковцю науковцем|військовослужбовець військовослужбовця|боєць бійця бійцю бійцем|
  посол посла послу послом|підприємець підприємця|владелец владельца|очевидец очевидца|певец певца|
  боец бойца|змі змі|сми сми|медіа медіа|люди людей людям людьми людях|уряд уряду уряді урядом|
  слідчий слідчого слідчому слідчим|військовий військового|поліцейський поліцейського|
  уповноважений уповноваженого|пожарный пожарного|полицейский полицейского|военный военного|
  командующий командующего|главнокомандующий главнокомандующего|учёный учёного учёному учёным|
  вчений вченого|учений ученого|военнослужащий военнослужащего|уполномоченный уполномоченного|
  власть власти властью|церковь церкви церковью|власти властей властям властями властях|
  джерела джерел джерелам джерелами|слідчі слідчих слідчим слідчими|військові військових військовим|
  місцеві місцевих|поліцейські поліцейських|вчені вчених вченим|учені учених ученим|
  учёные учёных учёным|военные военных военным|полицейские полицейских полицейским|
  протестующие протестующих|пожарные пожарных|жителі жителів жителям|мешканці мешканців мешканцям|
  вчителі вчителів|лікарі лікарів лікарям|водії водіїв водіям|родичі родичів|
  спасатели спасателей спасателям|жители жителей жителям|свидетели свидетелей|следователи следователей|
  исследователи исследователей|представители представителей представителям|водители водителей|
  наблюдатели наблюдателей|правоохранители правоохранителей|учителя учителей|родственники родственников|
  врачи врачей врачам|россияне россиян|росіяни росіян росіянам|сили сил силам|силы сил|соседи соседей|
  сусіди сусідів|дім дому домі домом|судья судьи судье судьёй|суддя судді|глава главы главе главой|источники источников|
  профспілки профспілок|дума думы думе`
    .split("|")
    .map((row) => {
      const [base = "", ...forms] = row.trim().split(" ");
      return [base, forms.join(" ")] as const;
    }),
);

let memory: Map<string, KnownNoun> | null = null;

/** Declined when first asked for: most texts are in other languages. */
function knownForms(): ReadonlyMap<string, KnownNoun> {
  if (memory) return memory;
  const found = new Map<string, KnownNoun>();
  const keep = (form: string, noun: KnownNoun): void => {
    if (form.length > 2 && !found.has(form)) found.set(form, noun);
  };
  const nouns = GROUPS.flatMap(([list, gender, isPerson]) =>
    Array.from(list, (base): KnownNoun => ({ base, gender, isPerson })),
  );
  for (const noun of nouns) keep(noun.base, noun);
  for (const noun of nouns)
    for (const form of IRREGULAR.get(noun.base)?.split(" ") ?? declined(noun)) keep(form, noun);
  memory = found;
  return found;
}

function declined({ base, gender }: KnownNoun): readonly string[] {
  const at = base.lastIndexOf("-") + 1;
  const first = base.slice(0, at);
  const word = base.slice(at);
  const languages: readonly SlavicLanguage[] = languagesOf(base);
  return languages.flatMap((language) => {
    const isAdjective = /(?:ий|ый|ой|ая|на|ые)$/u.test(word) && gender !== "plural";
    const own = isAdjective ? adjective(word, language) : null;
    const told = gender === "plural" ? null : gender;
    const cases = own ?? (language === "uk" ? ukrainianNoun : russianNoun)(word, told);
    return cases.flat().map((form) => first + form);
  });
}

/** What a word is known to be, in any case; undefined for words no list has. `lower` in lower case. */
export const knownNoun = (lower: string): KnownNoun | undefined =>
  lower.length < LONGEST_WORD ? knownForms().get(lower) : undefined;

const LONGEST_WORD = 40; // letters

type Undoing = readonly (readonly [ending: RegExp, nominative: string])[];

/** Endings of nouns nobody listed, by case; the first that fits is used. */
const NOUNS: Readonly<Record<Exclude<OwnCase, "nominative">, Undoing>> = {
  genitive: [
    [/ії$/u, "ія"], [/ии$/u, "ия"], [/(?<=[сзц]тв)а$/u, "о"],
    [/(?<=(?:нн|тт|лл))я$/u, "я"], [/ия$/u, "ие"], [/(?<=ц)ів$/u, "і"], [/їв$/u, "ї"], [/ів$/u, "и"],
    [/(?<=[гкхжшщч])ов$/u, "и"], [/(?<=ц)ев$/u, "ы"], [/ов$/u, "ы"], [/(?<=л)ей$/u, "и"],
    [/ості$/u, "ість"], [/ости$/u, "ость"], [/(?<=[гкхжшщч])и$/u, "а"], [/и$/u, "а"], [/ы$/u, "а"],
    [/(?<=[аеєиіїоуюя])я$/u, "й"], [/(?<=[лтнр])я$/u, "ь"], [/ця$/u, "ець"], [/а$/u, ""], [/у$/u, ""],
  ],
  accusative: [
    [/ію$/u, "ія"], [/ию$/u, "ия"], [/у$/u, "а"], [/ю$/u, "я"], [/а$/u, ""],
  ],
  locative: [
    [/ії$/u, "ія"], [/ии$/u, "ия"], [/(?<=ств)[іе]$/u, "о"], [/(?<=нн)і$/u, "я"], [/(?<=ни)и$/u, "е"],
    [/(?<=рад|служб|прокуратур|мер|компан)[іе]$/u, "а"], [/ці$/u, "ка"], [/[іеу]$/u, ""], [/ах$/u, "и"],
    [/ях$/u, "і"],
  ],
  instrumental: [[/ією$/u, "ія"], [/ом$/u, ""], [/ою$/u, "а"], [/ей$/u, "я"], [/ами$/u, "и"]],
}; // prettier-ignore

/** "один із рятувальників". */
const ONE: ReadonlyMap<string, string> = new Map(
  ["один одного одному одним", "одна однієї одної одной одній одну"].flatMap((row) => {
    const [base = "", ...forms] = row.split(" ");
    return forms.map((form) => [form, base] as const);
  }),
);

/** A noun in the nominative, as well as its ending tells; the word itself where nothing is known. */
export function nounNominative(word: string, from: OwnCase): string {
  if (from === "nominative" || word.length >= LONGEST_WORD || isAcronym(word)) return word;
  const one = ONE.get(word.toLowerCase());
  if (one !== undefined) return one;
  if (/^\p{Lu}{2,}\p{Ll}{1,2}$/u.test(word)) return word.replace(/\p{Ll}+$/u, ""); // "МИДа"
  const lower = word.toLowerCase();
  const known = knownNoun(lower);
  if (known) return likeIn(word, known.base);
  for (const [ending, nominative] of NOUNS[from])
    if (ending.test(lower)) return word.replace(ending, nominative);
  return word;
}

const ADJECTIVES: readonly (readonly [ending: RegExp, Gender | null, nominative: string])[] = [
  [/ьої$/u, "feminine", "я"],
  [/ої$/u, "feminine", "а"],
  [/ній$/u, "feminine", "ня"],
  [/ій$/u, "feminine", "а"],
  [/(?<=[сц]к|н|в|т|р|л|д)ой$/u, "feminine", "ая"],
  [/ей$/u, "feminine", "яя"],
  [/ую$/u, "feminine", "ая"],
  [/юю$/u, "feminine", "яя"],
  [/у$/u, "feminine", "а"],
  [/ою$/u, "feminine", "а"],
  [/ого$/u, "neuter", "е"],
  [/ому$/u, "neuter", "е"],
  [/ых$/u, "plural", "ые"],
  [/их$/u, "plural", "і"],
];
const RUSSIAN_HE: readonly (readonly [ending: RegExp, he: string, it: string])[] = [
  [/(?<=[гкх])ого$|(?<=[гкх])ом$/u, "ий", "ое"],
  [/ого$|ом$/u, "ый", "ое"],
  [/его$|ем$/u, "ий", "ее"],
];

/** An adjective in the nominative of its noun's gender. */
export function adjectiveNominative(
  word: string,
  gender: Gender | null,
  language: SlavicLanguage,
): string {
  const lower = word.toLowerCase();
  if (gender === "masculine" || gender === "neuter") {
    const isHe = gender === "masculine";
    if (language === "ru" || /(?:ом|ем)$/u.test(lower)) {
      for (const [ending, he, it] of RUSSIAN_HE)
        if (ending.test(lower)) return word.replace(ending, isHe ? he : it);
      return word;
    }
    return word.replace(/(?:ого|ому)$/u, isHe ? "ий" : "е").replace(/ім$/u, isHe ? "ій" : "є");
  }
  for (const [ending, of, nominative] of ADJECTIVES)
    if (of === (gender ?? of) && ending.test(lower)) {
      if (of === "plural" && language === "ru") return word.replace(/(?:их|ых)$/u, plural(lower));
      return word.replace(ending, nominative);
    }
  return word;
}

const plural = (lower: string): string => (lower.endsWith("их") ? "ие" : "ые");

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** As the text writes it: a capital stays one. */
const likeIn = (word: string, base: string): string =>
  /^\p{Lu}/u.test(word) ? base.charAt(0).toUpperCase() + base.slice(1) : base;
