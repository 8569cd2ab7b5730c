import { describe, expect, test } from "vitest";
import type { Layer, LayerFeature } from "../layer.ts";
import type { Stretch } from "../model.ts";
import { buildGazetteer } from "../read/gazetteer.ts";
import { type Reading, readArticle } from "../read/read-article.ts";

const town = (id: string, uk: string, ru: string): LayerFeature => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [30, 50] },
  properties: { name: id, "name:uk": uk, "name:ru": ru, place: "city", population: 300_000 },
});
const LAYER: Layer = {
  name: "small",
  receipt: null,
  features: [
    town("poltava", "Полтава", "Полтава"),
    town("odesa", "Одеса", "Одесса"),
    town("lutsk", "Луцьк", "Луцк"),
    town("tomsk", "Томськ", "Томск"),
  ],
};
const gazetteer = buildGazetteer([LAYER]);
const read = (text: string): Reading =>
  readArticle({ id: "a", text, publishedOn: null, outlet: "Outlet" }, gazetteer);

/** "source > what is said", one for each attribution. */
function saidIn(text: string): string[] {
  const cut = (all: readonly Stretch[]): string =>
    all.map(([start, end]) => text.slice(start, end)).join(" … ");
  return read(text).attributions.map(({ source, content }) => `${cut(source)} > ${cut(content)}`);
}
const chainsIn = (text: string): string[] =>
  read(text).claims.map(({ chain }) => chain.map(({ name }) => name).join(" > "));
const lastClaim = (text: string) => read(text).claims.at(-1);

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

describe("how a claim is put", () => {
  test.each([
    ["asserted", "Мер сказав, що в Полтаві є вода."],
    ["ordered", "Мэр приказал закрыть порт в Одессе."],
    ["denied", "Поліція спростувала чутки про вибух у Полтаві."],
    ["doubted", "В Одессе якобы закрыли порт."],
    ["doubted", "Вибух у Полтаві не вдалося підтвердити."],
    ["conditional", "Якби дамба впала, Полтава була б у воді."],
    ["expected", "Мер сказав, що воду в Полтаві буде відновлено."],
    ["expected", "Мер сказав, що міст у Полтаві відкриють до зими."],
    ["expected", "Порт в Одессе откроют в мае."],
    ["expected", "У Полтаві працюватиме нова школа."],
    ["asserted", "Через Полтаву проходить дорога, повідомила поліція."],
    ["asserted", "Порт в Одессе работает и принимает суда."],
  ])("%s", (stance, text) => {
    expect(lastClaim(text)?.stance).toBe(stance);
  });

  test.each([
    ["ASSAULT", "Війська обстріляли Полтаву."],
    ["RETREAT", "Из Одессы эвакуировали жителей."],
    ["PROTEST", "У Полтаві почався страйк."],
    ["AID", "В Одессу привезли гуманитарный груз."],
    ["AGREE", "Угоду підписали в Полтаві."],
    [null, "У Полтаві гарна погода."],
  ])("tells of %s", (event, text) => {
    expect(lastClaim(text)?.event).toBe(event);
  });
});

describe("what part a place has", () => {
  test.each([
    ["at poltava", "У Полтаві йде дощ."],
    ["to poltava", "Колона рушила в Полтаву."],
    ["to odesa", "Поезд прибыл в Одессу."],
    ["to odesa", "Потяг вирушив до Одеси."],
    ["from odesa", "Жителей вывезли из Одессы."],
    ["from lutsk", "Мешканці залишили Луцьк."],
    ["at lutsk", "У Луцьку йде дощ."],
    ["at tomsk", "Удар пришёлся по Томску."],
    ["at odesa", "У сусідній Одесі йде дощ."],
    ["about poltava", "Війська обстріляли Полтаву."],
    ["about odesa", "Зв'язок з Одесою відновили."],
  ])("%s", (part, text) => {
    const [place] = lastClaim(text)?.places ?? [];
    expect(`${place?.role ?? ""} ${place?.place ?? ""}`).toBe(part);
  });
});

describe("how many", () => {
  test.each([
    ["12 people, exact", "У Полтаві 12 осіб поранено."],
    ["300 people, about", "В Одессе около 300 человек остались без света."],
    ["7 людей, exact".replace("людей", "people"), "У Полтаві поранено сімох людей."],
    ["2 people, exact", "У Полтаві двоє загинули."],
    ["4500 будинків, exact", "У Полтаві без світла 4,5 тисячі будинків."],
    ["200000 people, at-least", "В Одессе живут свыше 200 тысяч человек."],
    ["30000 родин, at-least", "У Полтаві без світла понад 30 000 родин."],
    ["10000 people, at-least", "В Одессе вышли десятки тысяч людей."],
    ["15 пунктів, at-least", "У Полтаві щонайменше 15 пунктів."],
    ["12 people, at-least", "В Одессе погибли не менее 12 человек."],
    ["40000000 USD, at-most", "В Одессе потратят не более 40 млн долларов."],
    ["60 %, exact", "У Полтаві зруйновано 60% мостів."],
  ])("%s", (amount, text) => {
    const found = lastClaim(text)?.quantities.map(
      ({ value, unit, bound }) => `${value} ${unit}, ${bound}`,
    );
    expect(found).toEqual([amount]);
  });

  test.each([
    ["a time of day", "У Полтаві о 10:30 пролунав вибух."],
    ["an hour", "В Одессе около 10 часов раздался взрыв."],
    ["an age", "У Полтаві поранено 56-річного чоловіка."],
  ])("%s is no amount", (_, text) => {
    expect(lastClaim(text)?.quantities).toEqual([]);
  });
});
