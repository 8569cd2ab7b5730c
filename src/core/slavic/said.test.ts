import { describe, expect, test } from "vitest";
import { chainsIn, saidIn } from "./small-world.ts";

describe("who says what", () => {
  test.each([
    ["before a clause", "Мер Полтави заявив, що вода є.", ["Мер Полтави > вода є"]],
    ["behind it", "В Одессе нет света, сообщила полиция.", ["полиция > В Одессе нет света"]],
    ["behind a dash", "«Вода є», – сказав мер.", ["мер > «Вода є»"]],
    ["in low and high marks", "„Вода є”, – сказав мер.", ["мер > „Вода є”"]],
    ["with where before who", "Вода є, повідомив у Telegram мер.", ["мер > Вода є"]],
    ["by a phrase in front", "За словами мера, вода є.", ["мера > вода є"]],
    ["by a phrase behind", "Воды нет, по данным полиции.", ["полиции > Воды нет"]],
    ["by «як»", "Як повідомляє Reuters, вода є.", ["Reuters > вода є"]],
    [
      "in a body that is not named as subject",
      "У поліції уточнили, що вода є.",
      ["поліції > вода є"],
    ],
    ["of the sentence before", "Воды нет. Об этом сообщил мэр.", ["мэр > Воды нет"]],
    ["in a headline, in front", "Мер: вода в Полтаві є", ["Мер > вода в Полтаві є"]],
    ["in a headline, behind", "У Полтаві немає води – поліція", ["поліція > У Полтаві немає води"]],
    [
      "twice, by one speaker",
      "Мер підтвердив аварію і додав, що вода є.",
      ["Мер > вода є", "Мер > аварію"],
    ],
    [
      "twice, by two speakers",
      "Мер каже, що вода є, але поліція стверджує, що води немає.",
      ["Мер > вода є", "поліція > води немає"],
    ],
    [
      "over paragraphs that one quotation spans",
      "Мер написав у Telegram:\n\n«Вода є.\n\nСвітла немає».",
      ["Мер > «Вода є … Світла немає»."],
    ],
    [
      "over sentences behind dashes",
      "– Воды нет, – сказал мэр. – Света тоже нет.",
      ["мэр > Воды нет … – Света тоже нет."],
    ],
    [
      "inside the marks of a quotation",
      "«Воды нет, – сказал мэр. – И света».",
      ["мэр > «Воды нет … – И света»."],
    ],
    ["in a subject behind its object", "Про аварію повідомив мер.", ["мер > Про аварію"]],
    ["not at all, when it is denied to have been said", "Поліція не підтвердила аварію.", []],
    [
      "for all that, when «not» rules nothing out",
      "Мэр не исключил, что воды нет.",
      ["Мэр > воды нет"],
    ],
    [
      "with a date in commas before who",
      "Вода є, повідомила в середу, 17 серпня, поліція.",
      ["поліція > Вода є"],
    ],
    [
      "that somebody calls something",
      "Мер назвав аварію «дрібницею».",
      ["Мер > аварію «дрібницею»"],
    ],
    ["by nobody, where a colon follows no name", "Важно: в Одессе нет воды.", []],
    ["by nobody, where it follows a place", "Обстріл Одеси: у місті немає води.", []],
    [
      "by a town that ends as an adverb does",
      "Косово заявило, что воды нет.",
      ["Косово > воды нет"],
    ],
    [
      "by a noun that ends as an adverb does",
      "Главврачи рассказали, что воды нет.",
      ["Главврачи > воды нет"],
    ],
    ["behind a word that asks", "Чи сказав мер, що вода є?", ["мер > вода є"]],
    ["by himself", "Сам мер сказав, що вода є.", ["мер > вода є"]],
    ["not at all, where «this» is said to have been said", "Мер заявив про це у п'ятницю.", []],
    ["nobody known", "Повідомляється, що води немає.", [" > води немає"]],
  ])("%s", (_, text, said) => {
    expect(saidIn(text)).toEqual(said);
  });
});

describe("the chain of a claim", () => {
  test.each([
    ["in the nominative", "За словами Віталія Бондаренка, у Полтаві є вода.", "Віталій Бондаренко"],
    ["a woman's too", "По словам Марии Орловой, в Одессе есть вода.", "Мария Орлова"],
    [
      "a body",
      "За даними Державної служби статистики, у Полтаві є вода.",
      "Державна служба статистики",
    ],
    [
      "a body inside which somebody spoke",
      "В Одессе нет воды, сообщили в министерстве транспорта.",
      "министерство транспорта",
    ],
    ["people", "На думку місцевих жителів, у Полтаві є вода.", "місцеві жителі"],
    [
      "whoever is cited first",
      "В Одессе нет воды, сообщает агентство «Маяк» со ссылкой на полицию.",
      "полиция > Маяк",
    ],
    [
      "an outlet spoken to behind",
      "У Полтаві є вода, сказав мер агентству Reuters.",
      "мер > Reuters",
    ],
  ])("%s", (_, text, chain) => {
    expect(chainsIn(text)).toEqual([`${chain} > Outlet`]);
  });

  test.each([
    ["a pronoun", "Мер Іван Гай сказав, що в Полтаві є вода. Він додав, що є й світло."],
    [
      "a pronoun of somebody's words",
      "Мер Іван Гай сказав, що в Полтаві є вода. За його словами, є й світло.",
    ],
    ["nothing but a verb", "Мер Іван Гай сказав, що в Полтаві є вода. Також додав, що є й світло."],
    ["a surname", "Мер Іван Гай сказав, що в Полтаві є вода. За словами Гая, є й світло."],
    ["an office", "Мер Іван Гай сказав, що в Полтаві є вода. «Є й світло», – додав мер."],
    [
      "who was named without speaking",
      "Мер Іван Гай приїхав до Полтави, повідомив Іван Гай. Вода є, сказав Гай.",
    ],
  ])("follows %s to the name", (_, text) => {
    expect(chainsIn(text)).toEqual(["Іван Гай > Outlet", "Іван Гай > Outlet"]);
  });

  test("a man and a woman are told apart by their pronouns", () => {
    const text =
      "Мер Іван Гай сказав, що в Полтаві є вода. Речниця Ольга Лис сказала, що є світло. Він додав, що є тепло. Вона додала, що є газ.";
    expect(chainsIn(text).map((chain) => chain.split(" ")[0])).toEqual([
      "Іван",
      "Ольга",
      "Іван",
      "Ольга",
    ]);
  });
});

test.each([
  ["За словами мера Полтави Мирослава Залузького, вода є.", "Мирослав Залузький"],
  ["За словами мерки Полтави Мирослави Залузької, вода є.", "Мирослава Залузька"],
])("a surname tells whose given name it is: %s", (text, name) => {
  expect(chainsIn(`У Полтаві дощ. ${text}`).at(-1)).toBe(`${name} > Outlet`);
});

test.each([
  ["Володимир Зеленський", "Олена Зеленська"],
  ["Олег Мороз", "Ірина Морозова"],
])("%s and %s are two people", (his, hers) => {
  const text = `Мер ${his} заявив, що в Одесі дощ. Речниця ${hers} сказала, що в Полтаві дощ.`;
  expect(chainsIn(text)).toEqual([`${his} > Outlet`, `${hers} > Outlet`]);
});

test("a minister whose surname ends as a genitive does is one person", () => {
  const text = "Міністр Кулеба сказав, що в Одесі дощ. Кулеба додав, що в Полтаві сніг.";
  expect(chainsIn(text)).toEqual(["Кулеба > Outlet", "Кулеба > Outlet"]);
});

test("«до того, як мер сказав» tells when it was, not who says so", () => {
  expect(saidIn("Дощ почався до того, як мер сказав правду.")).toEqual([]);
});
