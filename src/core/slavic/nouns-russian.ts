import {
  type Gender,
  type Paradigm,
  bareGenitives,
  either,
  paradigm,
  unchanging,
} from "./cases.ts";

type Decline = (word: string, gender: Gender | null) => Paradigm;

/** Endings of the nominative and how such names decline; the first that fits is used. */
const CLASSES: readonly (readonly [RegExp, Decline])[] = [
  [/^\p{Lu}{2,}$/u, unchanging], // "США"
  [/(?:поле|море|солнце)$/iu, (word) => paradigm(word, cut(word), "я|ю|е|ем|е")],
  [/[ьи]е$/u, (word) => paradigm(word, cut(word), "я|ю|е|ем|е и")], // "Приднестровье"
  [/ия$/u, (word) => paradigm(word, cut(word), "и|и|ю|ей|и")], // "Россия"
  [/я$/u, (word) => paradigm(word, cut(word), "и|е|ю|ей|е")],
  [/[гкх]а$/u, (word) => paradigm(word, cut(word), "и|е|у|ой|е")],
  [/[жшчщ]а$/u, (word) => paradigm(word, cut(word), "и|е|у|ой ей|е")],
  [/ца$/u, (word) => paradigm(word, cut(word), "ы|е|у|ой ей|е")],
  [/[^аеёиоуыэюя]а$/u, (word) => paradigm(word, cut(word), "ы|е|у|ой|е")],
  [/й$/u, (word) => paradigm(word, cut(word), "я ю|ю|й|ем|е ю")], // "Китай"
  [/ь$/u, soft],
  [/[бвгджзклмнпрстфхцчшщ]$/u, hard],
  [/[^аеёиоуыэюя]о$/u, neuter],
  [/(?:(?<=\p{L}{2})ы|(?<=\p{L}{2}(?:[гкхжшщ]|ич))и)$/u, plural],
];

/**
 * All cases of a Russian noun that names a place; what fits no class never changes.
 *
 * @param gender - told by an adjective beside it; null leaves both genders of a soft ending open.
 */
export function russianNoun(word: string, gender: Gender | null = null): Paradigm {
  const found = CLASSES.find(([ending]) => ending.test(word));
  return found ? found[1](word, gender) : unchanging(word);
}

const cut = (word: string): string => word.slice(0, -1);

/** "Херсон", "Ростов" – "Ростовом", "Донец" – "Донца", "Орёл" – "Орла". */
function hard(word: string): Paradigm {
  const stems = [word];
  const fleeting = /^(.*[^аеёиоуыэюя])[оеё]([кцлр])$/u.exec(word);
  if (fleeting) stems.unshift(`${fleeting[1] ?? ""}${fleeting[2] ?? ""}`);
  if (fleeting && /[оеё]к$|ец$|ёл$/u.test(word)) stems.pop();
  const all = stems.map((stem) => {
    const instrumental = /[жчшщц]$/u.test(stem) ? "ом ем" : "ом";
    const cases = paradigm(word, stem, `а у|у|0|${instrumental}|е у`);
    return [...cases.slice(0, 3), [word], ...cases.slice(4)];
  });
  return either(...all);
}

/** "Ярославль" – "Ярославля", and the feminines "Казань" – "Казанью". */
function soft(word: string, gender: Gender | null): Paradigm {
  const stem = cut(word);
  const masculine = paradigm(word, stem, "я|ю|ь|ем|е");
  const feminine = paradigm(word, stem, "и|и|ь|ью|и");
  if (gender === "feminine" || word.endsWith("сть")) return feminine;
  return gender ? masculine : either(masculine, feminine);
}

/** "Иваново" declines in the tradition and stays as it is in the news: both are found. */
function neuter(word: string): Paradigm {
  return either(paradigm(word, cut(word), "а|у|о|ом|е"), unchanging(word));
}

function plural(word: string): Paradigm {
  const stem = cut(word);
  const cases = paradigm(word, stem, stem.endsWith("ц") ? "ов ев|ам|0|ами|ах" : "ов|ам|0|ами|ах");
  const genitive = [...bareGenitives(stem).split(" "), ...(cases[1] ?? [])];
  return [[word], genitive, cases[2] ?? [], [word], ...cases.slice(4)];
}
