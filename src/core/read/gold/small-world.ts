import { isDay } from "../../day.ts";
import type { Layer, LayerFeature } from "../../layer.ts";
import { type Gazetteer, buildGazetteer } from "../gazetteer.ts";
import { type Reading, readArticle } from "../read-article.ts";

/** A layer small enough to know by heart, for tests of single steps. Positions do not matter here. */

const COUNTRIES = `
  fr France paris Paris 2100000
  de Germany berlin Berlin 3700000
  ua Ukraine kyiv Kyiv 2900000
  ru Russia moscow Moscow 12600000
  ke Kenya nairobi Nairobi 4400000
  jp Japan tokyo Tokyo 13900000
  pe Peru lima Lima 9700000
  eg Egypt cairo Cairo 9500000
  sd Sudan khartoum Khartoum 5200000
  gb United_Kingdom london London 8900000
  us United_States washington Washington 700000
  tr Turkey ankara Ankara 5700000
  gr Greece athens Athens 660000
  es Spain madrid Madrid 3200000
  pl Poland warsaw Warsaw 1800000
  cn China beijing Beijing 21500000
  ge Georgia tbilisi Tbilisi 1100000
  et Ethiopia addis-ababa Addis_Ababa 3300000
`;
/** id, name, country, inhabitants. */
const TOWNS = `
  lyon Lyon fr 520000
  marseille Marseille fr 870000
  hamburg Hamburg de 1850000
  munich Munich de 1500000
  kherson Kherson ua 280000
  odesa Odesa ua 1010000
  mykolaiv Mykolaiv ua 470000
  mykolaiv-west Mykolaiv ua 14000
  dnipro-city Dnipro ua 970000
  mombasa Mombasa ke 1200000
  kisumu Kisumu ke 600000
  osaka Osaka jp 2700000
  cusco Cusco pe 430000
  arequipa Arequipa pe 1000000
  alexandria Alexandria eg 5200000
  alexandria-virginia Alexandria us 160000
  omdurman Omdurman sd 2400000
  manchester Manchester gb 550000
  izmir Izmir tr 3000000
  seville Seville es 690000
  gdansk Gdańsk pl 470000
  batumi Batumi ge 170000
  new-york New_York us 8800000
  paris-texas Paris us 25000
  reading Reading gb 230000
  nice Nice fr 340000
  volgograd Volgograd ru 1000000
`;
/** id, name, kind, country. */
const OTHERS = `
  kherson-oblast Kherson_Oblast region ua
  odesa-oblast Odesa_Oblast region ua
  cusco-region Cusco_Region region pe
  bavaria Bavaria region de
  catalonia Catalonia region es
  crimea Crimea peninsula ua
  dnipro Dnipro river -
  rhine Rhine river -
  nile Nile river -
  black-sea Black_Sea sea -
  red-sea Red_Sea sea -
  europe Europe continent -
  africa Africa continent -
`;
const ALSO = new Map([
  ["united-states", "US;U.S.;USA"],
  ["united-kingdom", "UK;U.K.;Britain"],
  ["dnipro", "Dnieper;Dnieper River;Dnipro River"],
  ["washington", "Washington, D.C."],
]);
const SEATS = new Map([
  ["kherson-oblast", "kherson"],
  ["odesa-oblast", "odesa"],
  ["cusco-region", "cusco"],
  ["bavaria", "munich"],
]);

const rows = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" "));
const spaced = (name = ""): string => name.replaceAll("_", " ");

function feature(
  id: string,
  name: string,
  kind: string,
  country: string,
  more: object,
): LayerFeature {
  const inRegion = Array.from(SEATS).find(([, seat]) => seat === id)?.[0];
  const properties = {
    name,
    kind,
    ...(ALSO.has(id) ? { alt_name: ALSO.get(id) } : {}),
    ...(country === "-" ? {} : { "addr:country": country.toUpperCase() }),
    ...(inRegion ? { "addr:region": inRegion } : {}),
    ...(SEATS.has(id) ? { capital: SEATS.get(id) } : {}),
    ...more,
  };
  return { type: "Feature", id, geometry: { type: "Point", coordinates: [0, 0] }, properties };
}

const features: readonly LayerFeature[] = [
  ...rows(COUNTRIES).flatMap(([code = "", name, capitalId = "", capital, population]) => [
    feature(spaced(name).toLowerCase().replace(" ", "-"), spaced(name), "country", code, {}),
    feature(capitalId, spaced(capital), "city", code, {
      capital: "yes",
      population: Number(population),
    }),
  ]),
  ...rows(TOWNS).map(([id = "", name, country = "", population]) =>
    feature(id, spaced(name), "city", country, { population: Number(population) }),
  ),
  ...rows(OTHERS).map(([id = "", name, kind = "", country = ""]) =>
    feature(id, spaced(name), kind, country, {}),
  ),
];

export const SMALL_WORLD: Layer = { name: "small-world", features, receipt: null };
export const SMALL_GAZETTEER: Gazetteer = buildGazetteer([SMALL_WORLD]);

/** Reads a text of "The Gazette", published on Friday 10 May 2024 unless said otherwise. */
export function readText(text: string, published: string | null = "2024-05-10"): Reading {
  const publishedOn = isDay(published) ? published : null;
  return readArticle({ id: "a", text, publishedOn, outlet: "The Gazette" }, SMALL_GAZETTEER);
}
