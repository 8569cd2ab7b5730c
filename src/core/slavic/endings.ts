/**
 * What an inflected word may be called in the nominative. Many guesses, each
 * tried on the gazetteer and then proved by declining it again (`match.ts`),
 * so that nothing is found that no rule of declension makes.
 */

type Row = readonly [ending: string, nominatives: string];

/** Endings of nouns, Ukrainian and Russian together, with the nominatives they may come from; "0" is none. */
const NOUN_ENDINGS = table([
  ["а", "0 о"], ["я", "ь й е"], ["у", "0 а о"], ["ю", "ь й я е"], ["ом", "0 о"], ["ем", "ь 0 е й"],
  ["єм", "й"], ["ям", "я"], ["і", "0 а о ь я е"], ["ї", "я й"], ["и", "а ь я"], ["ы", "а"], ["е", "0 а о ь я й"],
  ["ою", "а"], ["ой", "а"], ["ею", "я а"], ["ей", "я а"], ["єю", "я"], ["ью", "ь"], ["ті", "ть"],
  ["ові", "0 о"], ["еві", "ь 0"], ["єві", "й"], ["ів", "и і"], ["їв", "ї"], ["ов", "ы и"], ["ев", "ы и"],
  ["ам", "и ы а"], ["ами", "и ы а"], ["ах", "и ы а"], ["ям", "і и ї"], ["ями", "і ї и"], ["ях", "і ї и"],
  ["ії", "ія"], ["ии", "ия ие"], ["ию", "ия"], ["ией", "ия"], ["ією", "ія"], ["ию", "ие"],
  ["ці", "ця ць"], ["ья", "ье"], ["ью", "ье"], ["ьем", "ье"], ["", "и ы"],
]); // prettier-ignore

/** Endings of adjectives with the nominatives of their gender and number. */
const ADJECTIVE_ENDINGS = table([
  ["ої", "а"], ["ій", "а я"], ["у", "а"], ["ою", "а"], ["ьої", "я"], ["ю", "я"], ["ьою", "я"],
  ["ого", "ий е ый ой ое"], ["ому", "ий е ый ой ое"], ["им", "ий е і ой ое ие"], ["ым", "ый ой ое ые"],
  ["их", "і ие"], ["ими", "і ие"], ["ых", "ые"], ["ыми", "ые"], ["ього", "ій є"], ["ьому", "ій є"],
  ["ім", "ій є і"], ["ніх", "ні"], ["німи", "ні"], ["ой", "ая"], ["ую", "ая"], ["ей", "яя"], ["юю", "яя"],
  ["его", "ий ее"], ["ему", "ий ее"], ["ом", "ый ий ой ое"], ["ем", "ий ее"], ["ім", "ій"],
]); // prettier-ignore

/** Stem changes between the oblique cases and the nominative: vowels that alternate or drop out. */
const STEM_CHANGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(.+)[ое](в)$/u, ["$1і$2"]], // "Харков-" – "Харків"
  [/^(.*)єв$/u, ["$1їв"]], // "Києв-" – "Київ"
  [/^(.+)[ое]([^аеєиіїоуюяыэёв])$/u, ["$1і$2"]], // "Рог-", "Тернопол-" – "Ріг", "Тернопіль"
  [/^(.*[^аеєиіїоуюяыэё])(к)$/u, ["$1о$2", "$1е$2"]], // "Ставк-" – "Ставок"
  [/^(.*)ьк$/u, ["$1ек"]],
  [/^(.*)інц$/u, ["$1онец"]], // "Дінц-" – "Донець"
  [/^(.*[^аеєиіїоуюяыэё])ц$/u, ["$1ец"]], // "Кам'янц-" – "Кам'янець"
  [/^(.*[^аеєиіїоуюяыэё])([рл])$/u, ["$1е$2", "$1ё$2"]], // "Дністр-" – "Дністер", "Орл-" – "Орёл"
];

const OPENED_PLURAL = /^(.+[^аеєиіїоуюяыэё])[ое]([^аеєиіїоуюяыэёьй])ь?$/u; // "Олешок" – "Олешки"

/** Nominatives a noun's form may belong to, the form itself left out. `word` in lower case. */
export function nounBases(word: string): ReadonlySet<string> {
  const bases = new Set<string>();
  for (const [stem, nominatives] of stripped(word, NOUN_ENDINGS)) {
    const hard = word.length === stem.length + 1 && word.endsWith("і") ? hardened(stem) : [];
    const stems = [stem, ...hard, ...[stem, ...hard].flatMap(changed)];
    for (const each of stems) for (const ending of nominatives) bases.add(each + ending);
  }
  const plural = OPENED_PLURAL.exec(word);
  if (plural)
    for (const ending of ["и", "ы", "і"]) bases.add((plural[1] ?? "") + (plural[2] ?? "") + ending);
  const doubled = DOUBLED.exec(word); // "Білоруссю" – "Білорусь"
  if (doubled) bases.add(`${word.slice(0, -2)}ь`);
  bases.delete(word);
  return bases;
}

const DOUBLED = /([^аеєиіїоуюяыэё])\1ю$/u;
const HARD = new Map([
  ["з", "г"],
  ["ц", "к"],
  ["с", "х"],
]);

/** "Праз-", "Роз-" before і may come from г: what к, г, х were in the nominative. */
function hardened(stem: string): string[] {
  const hard = HARD.get(stem.slice(-1));
  return hard ? [stem.slice(0, -1) + hard] : [];
}

/** Nominatives an adjective's form may belong to. `word` in lower case. */
export function adjectiveBases(word: string): ReadonlySet<string> {
  const bases = new Set<string>();
  for (const [stem, nominatives] of stripped(word, ADJECTIVE_ENDINGS))
    for (const ending of nominatives) bases.add(stem + ending);
  bases.delete(word);
  return bases;
}

const changed = (stem: string): string[] =>
  STEM_CHANGES.flatMap(([pattern, forms]) =>
    pattern.test(stem) ? forms.map((form) => stem.replace(pattern, form)) : [],
  );

const LONGEST_ENDING = 4; // letters
const SHORTEST_STEM = 2; // letters

/** The word without each ending it may have, with the endings of the nominative. */
function* stripped(
  word: string,
  endings: ReadonlyMap<string, readonly string[]>,
): Generator<readonly [string, readonly string[]]> {
  for (let cut = 0; cut <= Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM); cut++) {
    const nominatives = endings.get(word.slice(word.length - cut));
    if (nominatives) yield [word.slice(0, word.length - cut), nominatives];
  }
}

function table(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const merged = new Map<string, string[]>();
  for (const [ending, nominatives] of rows) {
    const known = merged.get(ending) ?? [];
    known.push(...nominatives.split(" ").map((each) => (each === "0" ? "" : each)));
    merged.set(ending, known);
  }
  return merged;
}
