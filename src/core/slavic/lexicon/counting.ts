import type { Bound } from "../../model.ts";
import { words } from "../../read/lexicon/words.ts";

/** Words of numbers and of what is counted, Ukrainian and Russian together. */

const scaleOf = (list: string, value: number): readonly (readonly [string, number])[] =>
  Array.from(words(list), (word) => [word, value] as const);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ...scaleOf(`тисяча тисячі тисяч тисячу тисячами тис тысяча тысячи тысяч тысячу тысячами`, 1000),
  ...scaleOf(`мільйон мільйона мільйони мільйонів млн миллион миллиона миллионы миллионов`, 1e6),
  ...scaleOf(
    `мільярд мільярда мільярди мільярдів млрд миллиард миллиарда миллиарды миллиардов`,
    1e9,
  ),
]);

/** Several, nobody says how many: at least one of each. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ...scaleOf(`десятки десятків десятками десятков`, 10),
  ...scaleOf(`сотні сотень сотнями сотни сотен`, 100),
  ...scaleOf(`тисячі тысячи`, 1000),
  ...scaleOf(`мільйони миллионы`, 1e6),
]);

/** Collective numbers, which count people where no noun follows. */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map(
  [
    "двоє двох двом двое двоих",
    "троє трьох троє трое троих трёх",
    "четверо чотирьох четверых четырёх",
    "п'ятеро п'ятьох пятеро пятерых",
    "шестеро шістьох шестерых",
    "семеро сімох семерых",
    "восьмеро вісьмох",
    "дев'ятеро дев'ятьох девятеро",
    "десятеро десятьох десятеро",
  ].flatMap((forms, i) => forms.split(" ").map((form) => [form, i + 2] as const)),
);

export const PEOPLE = words(`
  осіб особи особу людей людини людина людину чоловік особам людям
  человек человека людей человеку лиц
`);

/** What is counted, under the name that other languages know it by. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ...Array.from(PEOPLE, (word) => [word, "people"] as const),
  ...Array.from(
    words(`відсотків відсотки відсотка відсоток процентів процента процентов процент`),
    (word) => [word, "%"] as const,
  ),
  ...Array.from(
    words(`долар долара долари доларів доллар доллара доллары долларов`),
    (word) => [word, "USD"] as const,
  ),
  ...Array.from(words(`євро евро`), (word) => [word, "EUR"] as const),
  ...Array.from(words(`гривень гривні гривня грн гривен гривны`), (word) => [word, "UAH"] as const),
  ...Array.from(words(`рублів рублі рубля рублей рубля`), (word) => [word, "RUB"] as const),
  ...Array.from(
    words(`кілометрів кілометри кілометра кілометр км километров километра километр`),
    (word) => [word, "km"] as const,
  ),
]);

/** Before a number, the longest first. */
export const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ["at-least", /(?<!\p{L})(?:щонайменше|щонайменш|принаймні|не менше(?: ніж| як)?|не менш(?: ніж| як)?|як мінімум|мінімум|по меньшей мере|как минимум|не менее(?: чем)?|минимум)$/iu],
  ["at-most", /(?<!\p{L})(?:не більше(?: ніж| як)?|не більш(?: ніж| як)?|не более(?: чем)?|не больше(?: чем)?|щонайбільше|менш(?:е)?(?: ніж| як)?|менее(?: чем)?|меньше(?: чем)?|максимум)$/iu],
  ["at-least", /(?<!\p{L})(?:більш(?:е)?(?: ніж| як)?|понад|більше|более(?: чем)?|больше(?: чем)?|свыше|кілька|декілька|несколько)$/iu],
  ["at-most", /(?<!\p{L})до$/iu],
  ["about", /(?<!\p{L})(?:близько|приблизно|орієнтовно|майже|около|примерно|почти|порядка|ориентировочно|приблизительно)$/iu],
]; // prettier-ignore

/** Times of day, ages and places in a row are no amounts. */
export const NOT_COUNTED = words(`
  год годині годину часа часу ч хв хвилині ранку вечора утра ночи дня ночі
  року рік роки років году год года годов лет січня лютого
`);
