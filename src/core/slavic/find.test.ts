import { describe, expect, test } from "vitest";
import type { Layer, LayerFeature } from "../layer.ts";
import { buildGazetteer } from "../read/gazetteer.ts";
import { readArticle } from "../read/read-article.ts";

const feature = (id: string, properties: Record<string, unknown>): LayerFeature => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [30, 50] },
  properties: { name: id, ...properties },
});

const country = (id: string, uk: string, ru: string): LayerFeature =>
  feature(id, { "name:uk": uk, "name:ru": ru, boundary: "administrative", admin_level: "2" });

const region = (id: string, uk: string, ru: string): LayerFeature =>
  feature(id, { "name:uk": uk, "name:ru": ru, boundary: "administrative", admin_level: "4" });

const town = (id: string, uk: string, ru: string, population = 60_000): LayerFeature =>
  feature(id, { "name:uk": uk, "name:ru": ru, place: "town", population });

const LAYER: Layer = {
  name: "small",
  receipt: null,
  features: [
    country("ukraine", "Україна", "Украина"),
    country("poland", "Польща", "Польша"),
    country("bosnia", "Боснія і Герцеговина", "Босния и Герцеговина"),
    region("bosnia-proper", "Боснія", "Босния"),
    feature("moscow", {
      "name:uk": "Москва",
      "name:ru": "Москва",
      place: "city",
      population: 12_000_000,
      capital: "yes",
    }),
    region("kherson-oblast", "Херсонська область", "Херсонская область"),
    region("donetsk-oblast", "Донецька область", "Донецкая область"),
    region("mykolaiv-oblast", "Миколаївська область", "Николаевская область"),
    town("kherson", "Херсон", "Херсон", 280_000),
    town("odesa", "Одеса", "Одесса", 1_000_000),
    town("lviv", "Львів", "Львов", 720_000),
    town("sumy", "Суми", "Сумы", 260_000),
    town("soum", "Сум", "Сум", 20_000),
    town("kryvyi-rih", "Кривий Ріг", "Кривой Рог", 600_000),
    town("nova-kakhovka", "Нова Каховка", "Новая Каховка"),
    town("pivdenne", "Південне", "Южное", 32_000),
    town("mir", "Мир", "Мир", 2_000),
    town("oryol", "Орел", "Орёл", 300_000),
    town("malynivka", "Малинівка", "Малиновка", 7_000),
    town("boryspil", "Бориспіль", "Борисполь"),
    town("dnipro-city", "Дніпро", "Днепр", 900_000),
    feature("dnipro", { "name:uk": "Дніпро", "name:ru": "Днепр", waterway: "river" }),
    feature("golan", { "name:uk": "Голанські висоти", "name:ru": "Голанские высоты" }),
    feature("black-sea", { "name:uk": "Чорне море", "name:ru": "Чёрное море", place: "sea" }),
  ],
};
const GAZETTEER = buildGazetteer([LAYER]);

const read = (text: string) =>
  readArticle({ id: "a", text, publishedOn: null, outlet: null }, GAZETTEER).mentions;
const found = (text: string): string[] => read(text).map((mention) => mention.text);

describe("a name is found in every case", () => {
  test.each([
    ["Учора в Херсоні було тихо, а під Львовом дощило.", ["Херсоні", "Львовом"]],
    ["Потяг із Кривого Рогу прибув до Нової Каховки.", ["Кривого Рогу", "Нової Каховки"]],
    ["Волонтери приїхали з Одеси через Бориспіль.", ["Одеси", "Бориспіль"]],
    ["Паром ходит по Чёрному морю, из Одессы никто не вышел.", ["Чёрному морю", "Одессы"]],
    ["В Черном море шторм.", ["Черном море"]],
    ["Сирени лунали на Голанських висотах.", ["Голанських висотах"]],
    ["Жителі м. Херсон та с. Малинівка чекають на воду.", ["Херсон", "Малинівка"]],
    ["ПОЖЕЖА В КРИВОМУ РОЗІ: ДЕТАЛІ", ["КРИВОМУ РОЗІ"]],
  ])("%s", (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe("a region is found by its adjective", () => {
  test.each([
    ["На Херсонщині збирають урожай.", ["Херсонщині"]],
    ["Рятувальники Херсонської області гасили склад.", ["Херсонської області"]],
    ["Світла немає в Херсонській обл. з учора.", ["Херсонській обл."]],
    [
      "Дощі пройдуть у Донецькій, Миколаївській та Херсонській областях.",
      ["Донецькій", "Миколаївській", "Херсонській областях"],
    ],
    ["В Николаевской и Донецкой областях тепло.", ["Николаевской", "Донецкой областях"]],
  ])("%s", (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test("a list of adjectives before one kind names each region", () => {
    const [first] = read("В Николаевской и Донецкой областях тепло.");
    expect(first?.place).toBe("mykolaiv-oblast");
  });
});

describe("what only looks like a place is none", () => {
  test.each([
    ["Київська влада й херсонські лікарі чекають.", []],
    ["На вулиці Одеській та на площі Львів нічого не видно.", []],
    ["Проводник Роман Львов вывел пассажиров.", []],
    ["Футболісти «Львова» програли, пише «Одеса пост».", []],
    ["Олег Львов ждал у входа. Позже Львов уехал.", []],
    ["Команда Одеса-Мама виграла вдруге.", []],
    ["Міністерство оборони України оприлюднило звіт.", []],
    ["Суми виплат зросли вдвічі.", []],
    ["Мир между соседями нужен всем.", []],
    ["Начальник Південного військового округу мовчить.", []],
    ["Поляки та українці домовилися про квоти.", []],
  ])("%s", (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe("words around a name decide", () => {
  test.each([
    ["В городе Мир открыли ярмарку. Мир между соседями крепок.", ["Мир"]],
    ["Суми атакували дрони. У Сумах зникло світло.", ["Суми", "Сумах"]],
    ["Потяг «Львів – Одеса» запізнився.", ["Львів", "Одеса"]],
    ["Судна йдуть до Одеси та Південного звичайним шляхом.", ["Одеси", "Південного"]],
    ["Мер Львова Андрій Коваленко відповів.", ["Львова"]],
    ["Орёл кружил над полем. В Орле прошёл дождь.", ["Орле"]],
    ["Малинівка отримала генератори.", ["Малинівка"]],
    ["Люди виїхали із села Невідоме.", ["Невідоме"]],
  ])("%s", (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test("a name that nobody knows has no place", () => {
    expect(read("Люди виїхали із села Невідоме.")[0]?.place).toBeNull();
  });

  test("a well-known town in the genitive is not taken for a small one of that name", () => {
    expect(read("Мешканці Сум чекають на воду.")[0]?.place).toBe("sumy");
  });

  test("a river is asked for by its kind", () => {
    expect(read("Вода в р. Дніпро прибуває.")[0]?.place).toBe("dnipro");
  });
});

describe("a capital that speaks is its government", () => {
  test.each([
    ["Москва в понеділок знову заявила протест.", false],
    ["Москва отвергла обвинения.", false],
    ["У Москві оголосили тривогу.", true],
    ["Рейс принял аэропорт Москвы.", true],
    ["Польща закрила пункт пропуску.", true],
  ])("%s", (text, literal) => {
    expect(read(text).map((mention) => mention.literal)).toEqual([literal]);
  });
});

test("sentences of another script are left alone", () => {
  expect(found("The road from Odesa is closed. Дорога з Одеси закрита.")).toContain("Одеси");
});

test("an article reads the same whatever was read before it", () => {
  expect(found("Саміт прийме Боснія.")).toEqual(["Боснія"]);
  expect(found("Саміт прийме Боснія і Герцеговина.")).toEqual(["Боснія і Герцеговина"]);
});

test("twice the text finds twice the names", () => {
  const text = "У Херсоні та Одесі тихо. На Херсонщині дощить.\n\n";
  expect(found(text.repeat(200))).toHaveLength(600);
});

test("a name of hyphens without end is read in time, and the name behind it is found", () => {
  expect(found(`${"Нью-".repeat(20_000)}Йорк. У Херсоні тихо.`)).toContain("Херсоні");
});
