/** Romanisation and likeness of names, to tell a spelling of a name from another name. */

// The Cabinet of Ministers' table of 2010: letter, and how it begins a word where that differs.
const UKRAINIAN = {
  а: "a",
  б: "b",
  в: "v",
  г: "h",
  ґ: "g",
  д: "d",
  е: "e",
  є: "ie",
  ж: "zh",
  з: "z",
  и: "y",
  і: "i",
  ї: "i",
  й: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "kh",
  ц: "ts",
  ч: "ch",
  ш: "sh",
  щ: "shch",
  ь: "",
  ю: "iu",
  я: "ia",
};
const INITIAL = { є: "ye", ї: "yi", й: "y", ю: "yu", я: "ya" };
const RUSSIAN = { г: "g", е: "e", ё: "e", и: "i", ъ: "", ы: "y", э: "e" };

/** "Запоріжжя" → "Zaporizhzhia" */
export function romanise(name) {
  const plain = name.normalize("NFC").replace(/['’ʼ]/g, "").replace(/зг/g, "з~г");
  return plain.replace(/[\p{L}~]+/gu, (word) =>
    Array.from(word, (letter, i) => {
      if (letter === "~") return "";
      const lower = letter.toLowerCase();
      const before = word[i - 1];
      const latin =
        (i === 0 ? INITIAL[lower] : undefined) ??
        (before === "~" && lower === "г" ? "gh" : undefined) ??
        UKRAINIAN[lower] ??
        RUSSIAN[lower] ??
        letter;
      return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    }).join(""),
  );
}

/** What stays the same between the romanisations in use: "Mykolayiv" and "Nikolaev" come close. */
export const fold = (name) =>
  romanise(name)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[łı]/g, (letter) => (letter === "ł" ? "l" : "i"))
    .replace(/[^a-z]/g, "")
    .replace(/tsch|tch|cz/g, "ch")
    .replace(/kh|x/g, "h")
    .replace(/g/g, "h")
    .replace(/w/g, "v")
    .replace(/[yj]/g, "i")
    .replace(/i+([aeou])/g, "$1")
    .replace(/(.)\1+/g, "$1");

export function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, swap));
    }
    row = next;
  }
  return row[b.length];
}

/** 0 for the same name in another spelling, towards 1 for another name. */
export function unlikeness(a, b) {
  const [x, y] = [fold(a), fold(b)];
  return editDistance(x, y) / Math.max(4, x.length, y.length);
}

const UKRAINIAN_LETTERS = /^[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'’ʼ\s-]+$/i;
const RUSSIAN_LETTERS = /^[а-яё\s-]+$/i;
const RUSSIAN_ENDING = /(ск|ская|ское|ский|(?<!покр)[ое]вка|ая|ое|ый|ец|ово|ево)$/i;

/** Stress marks off, straight apostrophe; null when the form is not plainly Ukrainian. */
export function ukrainianForm(name) {
  const bare = (name ?? "")
    .normalize("NFD")
    .replace(/\u0301/g, "")
    .normalize("NFC");
  const form = bare.replace(/[’ʼ]/g, "'");
  return UKRAINIAN_LETTERS.test(form) && !RUSSIAN_ENDING.test(form) ? form : null;
}

export const isEastSlavic = (name) => UKRAINIAN_LETTERS.test(name) || RUSSIAN_LETTERS.test(name);

const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}\p{M}'’\s.-]+$/u;
const FARTHEST = 0.34; // beyond it, an alternate is another name or a stranger's transliteration

/**
 * Alternates worth matching: other spellings of the name, four letters and more,
 * in Latin or in Russian and Ukrainian letters; codes and word-by-word
 * transliterations ("ao er di nuo") are dropped.
 */
export function spellings(alternates, names, most) {
  const known = new Set(names);
  const good = alternates
    .map((name) =>
      name
        .normalize("NFC")
        .replace(/\u0301/g, "")
        .replace(/[’ʼ]/g, "'"),
    )
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter((name) => !known.has(name) && fold(name).length >= 4 && name.length >= 4)
    .filter((name) => LATIN_NAME.test(name) || (isEastSlavic(name) && /^\p{Lu}/u.test(name)))
    .filter((name) => name !== name.toUpperCase() && !/[;|]/.test(name))
    .map((name) => [Math.min(...names.map((n) => unlikeness(n, name))), name])
    .filter(([distance]) => distance <= FARTHEST)
    .sort(([a, x], [b, y]) => a - b || (x < y ? -1 : 1));
  return [...new Set(good.map(([, name]) => name))].slice(0, most);
}

export const slug = (name) =>
  romanise(name)
    .normalize("NFD")
    .replace(/[łŁ]/g, "l")
    .replace(/[øØ]/g, "o")
    .replace(/[đĐ]/g, "d")
    .replace(/ß/g, "ss")
    .replace(/ı/g, "i")
    .replace(/[æÆ]/g, "ae")
    .replace(/[\p{M}'’ʼ‘`]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
