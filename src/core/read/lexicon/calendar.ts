/** Month names and their short forms → month, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
    "august aug", "september sept sep", "october oct", "november nov", "december dec",
  ].flatMap((forms, i) => forms.split(" ").map((form): [string, number] => [form, i + 1])),
); // prettier-ignore

/** Weekday names → day of the week, 0 for Sunday. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"].map((name, i) => [
    name,
    i,
  ]),
);

/** Seasons of the northern half → their first month; each is three months, as weather services count. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12],
]);

/** Number words in use in news. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  [
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
    "sixteen seventeen eighteen nineteen",
  ]
    .join(" ")
    .split(" ")
    .map((word, i): [string, number] => [word, i])
    .concat(
      "twenty thirty forty fifty sixty seventy eighty ninety"
        .split(" ")
        .map((word, i): [string, number] => [word, (i + 2) * 10]),
      [
        ["a", 1],
        ["an", 1],
      ],
    ),
);

/** Ordinals that stand before "quarter", "half" and "century" → number. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word, i) => [word, i + 1] as const),
);
