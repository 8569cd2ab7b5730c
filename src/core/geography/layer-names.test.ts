import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseLayer } from "../input/layer-file.ts";
import type { LayerFeature } from "../layer.ts";

const FOLDER = new URL("../../../geo/", import.meta.url);
const files = readdirSync(FOLDER).filter(
  (file) => file.endsWith(".geojson") && !file.startsWith("basemap-"),
);
const features = files.flatMap((file) => {
  const layer = parseLayer(readFileSync(new URL(file, FOLDER), "utf8"), file);
  if (!layer.ok) throw new Error(JSON.stringify(layer.error));
  return layer.value.features;
});
const byId = new Map(features.map((feature) => [feature.id, feature]));

function place(id: string): LayerFeature {
  const found = byId.get(id);
  if (!found) throw new Error(`no layer has ${id}`);
  return found;
}

/** A property as text; "" when the feature does not say. */
const told = ({ properties }: LayerFeature, key: string): string => {
  const value = properties[key];
  return typeof value === "string" ? value : "";
};

const NAME_KEYS = ["name", "name:en", "name:uk", "name:ru", "alt_name", "old_name"];

const names = (feature: LayerFeature): string[] =>
  NAME_KEYS.flatMap((key) => told(feature, key).split(";")).filter((name) => name !== "");

describe("names", () => {
  test("ids are unique over all files, and readable", () => {
    const ids = features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test("every place has a name, but the bare surfaces of the Dnipro", () => {
    const nameless = features.filter((feature) => told(feature, "name") === "");
    expect(nameless.map(({ id }) => id).sort()).toEqual([
      "dnipro-left-bank",
      "dnipro-right-bank",
      "dnipro-water",
    ]);
  });

  test("no control, no bidirectional mark, no loose accent, no space at an end", () => {
    const odd = features
      .flatMap(names)
      .filter(
        (name) =>
          /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]|^\p{M}|^\s|\s$|\s\s|^$/u.test(name) ||
          name !== name.normalize("NFC"),
      );
    expect(odd).toEqual([]);
  });

  test("Ukrainian and Russian names are written in their letters", () => {
    const wrong = features.filter(
      (feature) =>
        /[ыэъёA-Za-z]/i.test(told(feature, "name:uk")) ||
        /[іїєґA-Za-z]/i.test(told(feature, "name:ru")),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ["kherson", "Kherson", "Херсон", "Херсон"],
    ["kherson-oblast", "Kherson Oblast", "Херсонська область", "Херсонская область"],
    ["dnipro", "Dnipro", "Дніпро", "Днепр"],
    ["dnipro-city", "Dnipro", "Дніпро", "Днепр"],
    ["mykolaiv", "Mykolaiv", "Миколаїв", "Николаев"],
    ["odesa", "Odesa", "Одеса", "Одесса"],
    ["crimea", "Crimea", "Крим", "Крым"],
    ["sevastopol", "Sevastopol", "Севастополь", "Севастополь"],
    ["kyiv", "Kyiv", "Київ", "Киев"],
    ["moscow", "Moscow", "Москва", "Москва"],
    ["ukraine", "Ukraine", "Україна", "Украина"],
    ["russia", "Russia", "Росія", "Россия"],
    ["united-states", "United States", "Сполучені Штати Америки", "Соединённые Штаты Америки"],
    ["washington-d-c", "Washington, D.C.", "Вашингтон", "Вашингтон"],
    ["kharkiv-oblast", "Kharkiv Oblast", "Харківська область", "Харьковская область"],
    ["zaporizhzhia-oblast", "Zaporizhzhia Oblast", "Запорізька область", "Запорожская область"],
    ["donetsk", "Donetsk", "Донецьк", "Донецк"],
    ["luhansk", "Luhansk", "Луганськ", "Луганск"],
    ["donbas", "Donbas", "Донбас", "Донбасс"],
    ["transnistria", "Transnistria", "Придністров'я", "Приднестровье"],
    ["moldova", "Moldova", "Молдова", "Молдова"],
    ["black-sea", "Black Sea", "Чорне море", "Чёрное море"],
    ["china", "China", "Китай", "Китай"],
    ["india", "India", "Індія", "Индия"],
    ["europe", "Europe", "Європа", "Европа"],
  ])("%s is %s, %s, %s", (id, en, uk, ru) => {
    expect(place(id).properties).toMatchObject({ name: en, "name:uk": uk, "name:ru": ru });
  });

  test.each([
    ["Dnieper", "dnipro"],
    ["Nikolaev", "mykolaiv"],
    ["Odessa", "odesa"],
    ["Kiev", "kyiv"],
    ["Kharkov", "kharkiv"],
    ["Lugansk", "luhansk"],
    ["Zaporizhzhya", "zaporizhzhia"],
    ["Cherson", "kherson"],
    ["US", "united-states"],
    ["Britain", "united-kingdom"],
    ["Kherson region", "kherson-oblast"],
    ["Kherson province", "kherson-oblast"],
    ["Washington", "washington-d-c"],
  ])("%s is another name of %s", (other, id) => {
    expect(names(place(id))).toContain(other);
  });
});
