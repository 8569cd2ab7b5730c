/**
 * One form for every spelling a person may type: case, accents and apostrophes go,
 * Cyrillic becomes Latin letter by letter, and the endings in which Ukrainian names
 * are written five ways become one. Херсон, Kherson and KHERSON are "kherson";
 * Зеленський, Zelensky, Zelenskyy and Zelenskiy are "zelensky".
 */
export function fold(text: string): string {
  const latin = ASCII.test(text) ? text : toLatin(text);
  return latin.toLowerCase().replace(APOSTROPHES, "").replace(ENDINGS, "y");
}

/** The words of a text, folded, in order. */
export const foldedWords = (text: string): string[] => fold(text).match(WORD) ?? [];

const ASCII = /^[\x20-\x7e]*$/;
const APOSTROPHES = /['’ʼ‘`´]/g;
const ENDINGS = /(?<=[a-z]{2})(?:yy|iy|yi|ii|ij|yj|y|i)(?![a-z])/g;
const WORD = /[\p{L}\p{N}]+/gu;

/** Ukrainian as Ukraine's passports have it (2010), then the letters only Russian has. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
    ё: "io",
    ъ: "",
    ы: "y",
    э: "e",
    ł: "l",
    ø: "o",
    ß: "ss",
    đ: "d",
    ı: "i",
  }),
);

const toLatin = (text: string): string =>
  Array.from(text.normalize("NFC").toLowerCase(), (letter) => LATIN.get(letter) ?? letter)
    .join("")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
