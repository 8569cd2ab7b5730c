import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { parseLayer } from "../input/layer-file.ts";
import type { PlaceEntry } from "../read/gazetteer.ts";
import { tokenise } from "../read/tokens.ts";
import { openWorldNames } from "./world-names.ts";

/** The packed names that the project ships: what they know, whose they are, how large they are. */
const file = (name: string): Buffer =>
  readFileSync(new URL(`../../../geo/${name}`, import.meta.url));
const bytes = file("world-names.bin");
const opened = openWorldNames(bytes);
if (!opened.ok) throw new Error(opened.error);
const world = opened.value;

function bearersOf(name: string): readonly PlaceEntry[] {
  const tokens = tokenise(name);
  const match = world.match(tokens, 0);
  return match?.endToken === tokens.length ? match.bearers.map(({ place }) => place) : [];
}

/** Name → English name, kind and country of a place that bears it. */
const KNOWN = `
Kyiv|Kyiv|city|UA
Kiev|Kyiv|city|UA
Київ|Kyiv|city|UA
Одесса|Odesa|city|UA
Lemberg|Lviv|city|UA
Kharkov|Kharkiv|city|UA
Херсонська область|Kherson Oblast|region|UA
Херсонская область|Kherson Oblast|region|UA
Ростовская область|Rostov|region|RU
Баварія|Bavaria|region|DE
Leningrad|Saint Petersburg|city|RU
Stalingrad|Volgograd|city|RU
Bombay|Mumbai|city|IN
Peking|Beijing|city|CN
Saigon|Ho Chi Minh City|city|VN
Burma|Myanmar|country|MM
Persia|Iran|country|IR
USA|United States|country|US
U.S.|United States|country|US
Britain|United Kingdom|country|GB
США|United States|country|US
Росія|Russia|country|RU
England|England|region|GB
Texas|Texas|region|US
Calif|California|region|US
Rapides Parish|Rapides Parish|region|US
Rapides|Rapides Parish|region|US
Saint Paul|Saint Paul|city|US
St. Paul|Saint Paul|city|US
Brooklyn|Brooklyn|city|US
Łódź|Łódź|city|PL
Lodz|Łódź|city|PL
Winston Salem|Winston-Salem|city|US
Nyanza Province|Nyanza|region|KE
Крим|Crimea|region|UA
Крым|Crimea|region|UA
Majdal Shams|Majdal Shams|town|SY
Smara|Smara|town|EH
Tskhinvali|Ts'khinvali|town|GE
Donbas|Donbas|region|UA
Донбас|Donbas|region|UA
Middle East|Middle East|region|
Darfur|Darfur|region|SD
Black Sea|Black Sea|sea|
Чорне море|Black Sea|sea|
Strait of Hormuz|Strait of Hormuz|strait|
Kosovo|Kosovo|country|XK
Taiwan|Taiwan|country|TW
Western Sahara|Western Sahara|country|EH
Gaza Strip|Gaza Strip|region|PS
Tiraspol|Tiraspol|city|MD
Sukhumi|Sokhumi|city|GE
`;

test.each(KNOWN.trim().split("\n"))("%s", (row) => {
  const [name = "", english, kind, country] = row.split("|");
  expect(bearersOf(name)).toContainEqual(expect.objectContaining({ name: english, kind, country }));
});

test("no settlement of Crimea is in Russia", () => {
  const layer = parseLayer(file("crimea.geojson").toString("utf8"), "crimea.geojson");
  if (!layer.ok) throw new Error("crimea.geojson cannot be read");
  const numbers = layer.value.features.flatMap(({ properties }) => {
    const number = properties["ref:geonames"];
    return typeof number === "string" || typeof number === "number" ? [number] : [];
  });
  const countries = numbers.map((number) => world.place(`gn${number}`)?.country);
  expect(numbers.length).toBeGreaterThan(300);
  expect(new Set(countries)).toEqual(new Set(["UA"]));
  for (const name of ["Sevastopol", "Simferopol", "Kerch", "Yalta", "Donetsk", "Luhansk"])
    expect(bearersOf(name).map(({ country }) => country)).toContain("UA");
});

test.each([
  ["Russian", "country-ru"],
  ["Texan", "adm1-us-tx"],
  ["Parisians", "gn2988507"],
])("%s is no name, and points to its place", (word, id) => {
  expect(bearersOf(word)).toEqual([]);
  expect(world.demonym(tokenise(word), 0)?.bearers.map(({ place }) => place.id)).toContain(id);
});

test("they are many, and fit into 4.6 MB as sent", () => {
  expect(bearersOf("Springfield").length).toBeGreaterThan(20);
  expect(gzipSync(bytes).length).toBeLessThan(4.6e6);
});
