import {
  type Gender,
  type Paradigm,
  bareGenitives,
  either,
  paradigm,
  unchanging,
} from "./cases.ts";

const SOFTENED = new Map([
  ["г", "з"],
  ["ґ", "з"],
  ["к", "ц"],
  ["х", "с"],
]);

type Decline = (word: string, gender: Gender | null) => Paradigm;

/** Endings of the nominative and how such names decline; the first that fits is used. */
const CLASSES: readonly (readonly [RegExp, Decline])[] = [
  [/^\p{Lu}{2,}$/u, unchanging], // "США"
  [/(?:поле|море|сонце|місце)$/iu, (word) => paradigm(word, cut(word), "я|ю|е|ем|і ю")],
  [/['’ʼ]я$/u, (word) => paradigm(word, cut(word), "я|ю|я|ям|ї ю")], // "Придністров'я"
  [/([^аеєиіїоуюя])\1я$/u, (word) => paradigm(word, cut(word), "я|ю|я|ям|і ю")], // "Запоріжжя"
  [/[аеєиіїоуюя]я$/u, (word) => paradigm(word, cut(word), "ї|ї|ю|єю|ї")], // "Росія"
  [/я$/u, (word) => paradigm(word, cut(word), "і|і|ю|ею|і")], // "Вінниця"
  [/[жчшщ]а$/u, (word) => paradigm(word, cut(word), "і|і|у|ею|і")],
  [/[^аеєиіїоуюя]а$/u, feminine],
  [/[жчшщ]$/u, husher],
  [/й$/u, (word) => paradigm(word, cut(word), "я ю|ю єві|й я|єм|ї ю єві")], // "Китай"
  [/ь$/u, soft],
  [/[бвгґдзклмнпрстфхц]$/u, hard],
  [/[^аеєиіїоуюя]о$/u, neuter],
  [/(?<=\p{L}{2})[^аеєиіїоуюя]и$/u, plural],
  [/(?:ці|ичі)$/u, softPlural],
  [/[ао]ї$/u, (word) => paradigm(word, cut(word), "їв|ям|ї|ями|ях")], // "Гаї"
];

/**
 * All cases of a Ukrainian noun that names a place; what fits no class never changes.
 *
 * @param gender - told by an adjective beside it; null leaves both genders of a soft ending open.
 */
export function ukrainianNoun(word: string, gender: Gender | null = null): Paradigm {
  const found = CLASSES.find(([ending]) => ending.test(word));
  return found ? found[1](word, gender) : unchanging(word);
}

const cut = (word: string): string => word.slice(0, -1);

/** "Прага" → "Праз": what a final г, к, х becomes before the locative's і. */
function softened(stem: string): string {
  const soft = SOFTENED.get(stem.slice(-1));
  return soft ? stem.slice(0, -1) + soft : stem;
}

function feminine(word: string): Paradigm {
  const stem = cut(word);
  const dative = [`${softened(stem)}і`];
  const [nominative = [], , , accusative = [], instrumental = []] = paradigm(
    word,
    stem,
    "и||у|ою|",
  );
  return [nominative, [`${stem}и`], dative, accusative, instrumental, dative];
}

/** "Бахмут", "Харків" – "Харкова", "Кривий Ріг" – "Рогу", "Ставок" – "Ставка", "Дністер" – "Дністра". */
function hard(word: string): Paradigm {
  const all = obliqueStems(word).map((stem) => {
    const cases = paradigm(word, stem, "а у|у ові|0|ом|у ові");
    const soft = softened(stem);
    const locative = /[сцз]ьк$/u.test(stem) ? [] : [`${soft}і`];
    return [...cases.slice(0, 3), [word], cases[4] ?? [], [...(cases[5] ?? []), ...locative]];
  });
  return either(...all);
}

/** A closed syllable's і is о or е in an open one; the vowel of -ок, -ець, -ер drops out. */
function obliqueStems(word: string): string[] {
  const stem = word.endsWith("ь") ? cut(word) : word;
  if (stem.endsWith("їв")) return [`${stem.slice(0, -2)}єв`];
  const closed = /^(.*[^аеєиіїоуюя])і([^аеєиіїоуюяьй]{1,2})$/u.exec(stem);
  if (closed) {
    const [, before = "", after = ""] = closed;
    const open = [`${before}о${after}`, `${before}е${after}`];
    return after === "в" ? open : [stem, ...open.slice(0, stem === word ? 1 : 2)];
  }
  const fleeting = /^(.*[^аеєиіїоуюя])(?:о(?=к$)|е(?=[цр]$))(.)$/u.exec(stem);
  if (!fleeting) return [stem];
  const short = `${fleeting[1] ?? ""}${fleeting[2] ?? ""}`;
  const narrowed = short.replace(/о(?=нц$)/u, "і"); // "Донець" – "Дінця"
  return stem.endsWith("р") ? [stem, short] : [short, narrowed];
}

/** "Тернопіль" – "Тернополя", and the feminines "Прип'ять" – "Прип'яттю", "Казань". */
function soft(word: string, gender: Gender | null): Paradigm {
  const masculine = obliqueStems(word).map((stem) => paradigm(word, stem, "я ю|ю еві|ь|ем|і ю"));
  const stem = cut(word);
  const feminine = paradigm(word, stem, `і|і|ь|${doubled(stem)}ю|і`);
  if (gender === "feminine" || word.endsWith("сть")) return feminine;
  return gender || /[цк]ь$/u.test(word) ? either(...masculine) : either(...masculine, feminine);
}

/** A single consonant doubles before -ю: "Казанню", but "областю". */
const doubled = (stem: string): string =>
  /[аеєиіїоуюя'’ʼ][^аеєиіїоуюябвмпфр]$/u.test(stem) ? stem.slice(-1) : "";

/** "Париж" – "Парижа", and the feminine "Керч" – "Керчі", "Керчю". */
function husher(word: string): Paradigm {
  return either(
    ...obliqueStems(word).map((stem) => paradigm(word, stem, "а у|у еві|0|ем|і у")),
    paradigm(word, word, "і|і|0|ю|і"),
  );
}

/** "Дніпро" – "Дніпра"; "Чикаго" stays as it is, and so may "Гродно". */
function neuter(word: string): Paradigm {
  return either(paradigm(word, cut(word), "а|у ові|о|ом|і у ові"), unchanging(word));
}

function plural(word: string): Paradigm {
  const stem = cut(word);
  const [nominative = [], , dative = [], accusative = [], instrumental = [], locative = []] =
    paradigm(word, stem, "|ам|и|ами|ах");
  const genitive = [
    ...bareGenitives(stem).split(" "),
    ...(/[смгц]$/u.test(stem) ? [] : [`${stem}ів`]),
  ];
  return [nominative, genitive, dative, accusative, instrumental, locative];
}

/** "Чернівці" – "Чернівців", "Чернівцях". */
function softPlural(word: string): Paradigm {
  const stem = cut(word);
  const cases = paradigm(word, stem, "ів|ям|і|ями|ях");
  return [
    cases[0] ?? [],
    [`${stem}ів`, ...bareGenitives(stem).split(" ").slice(-2)],
    ...cases.slice(2),
  ];
}
