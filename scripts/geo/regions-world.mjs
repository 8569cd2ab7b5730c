import { difference, featureCollection, intersect, union } from "@turf/turf";
import { dissolve } from "./dissolve.mjs";
import { feature, readJson } from "./files.mjs";
import { asArea, areaKm2, polygons, simplifyRing, tidyArea } from "./geometry.mjs";
import { untangle } from "./untangle.mjs";
import { CONTINENTS, EUROPEAN_RUSSIA, PARTS } from "./names/regions-world.mjs";

const COARSE_KM = 15;
const SMALLEST_KM2 = 1500; // islands smaller than this are not worth their bytes here
const MOST_COUNTRIES_KEPT_WHOLE_KM2 = 20_000;

const isDrawn = (geometry) => geometry !== undefined && geometry.type !== "Point";
const asFeature = (geometry) => ({ type: "Feature", properties: {}, geometry });

function coarse(geometry) {
  const all = polygons(geometry);
  const total = all.reduce((sum, [shell]) => sum + areaKm2(shell), 0);
  const smallestKm2 = total < MOST_COUNTRIES_KEPT_WHOLE_KM2 ? 0 : SMALLEST_KM2;
  const simple = all
    .filter(([shell]) => areaKm2(shell) >= smallestKm2)
    .map((rings) => rings.filter((ring) => areaKm2(ring) >= smallestKm2))
    .map((rings) => rings.map((ring) => simplifyRing(ring, COARSE_KM)));
  return untangle(tidyArea(asArea(simple), { digits: 3 }), { digits: 3 });
}

const named = ({ en, uk, ru, alt }) => ({
  name: en,
  "name:en": en,
  "name:uk": uk,
  "name:ru": ru,
  alt_name: alt,
});

/** @param all - countries as the atlas draws them, so that they share their borders. */
export function worldRegions(all) {
  const shapes = new Map(all.map(({ iso, geometry }) => [iso, geometry]));
  const together = (codes) =>
    coarse(dissolve(codes.map((code) => shapes.get(code)).filter(isDrawn)));
  const parts = PARTS.map((part) =>
    feature(part.id, together(part.codes), { ...named(part), place: "region" }),
  );
  return [...continents(all, shapes), ...parts];
}

function continents(all, shapes) {
  const russia = featureCollection([
    asFeature(shapes.get("RU")),
    asFeature({ type: "Polygon", coordinates: [[...EUROPEAN_RUSSIA, EUROPEAN_RUSSIA[0]]] }),
  ]);
  const halves = { europe: intersect(russia), asia: difference(russia) };
  return CONTINENTS.map((continent) => {
    const codes = all
      .filter(({ iso, record }) => iso !== "RU" && continentOf(record) === continent.id)
      .map(({ iso }) => iso);
    const half = halves[continent.id];
    const rest = dissolve(codes.map((code) => shapes.get(code)).filter(isDrawn));
    const whole = half ? union(featureCollection([asFeature(rest), half])).geometry : rest;
    const area = coarse(whole);
    return feature(continent.id, area, { ...named(continent), place: "continent" });
  });
}

function continentOf({ region, subregion }) {
  if (region !== "Americas") return region.toLowerCase();
  return subregion === "South America" ? "south-america" : "north-america";
}

/** Informal regions of and around Ukraine. */
export function nearRegions(rawFolder, oblasts) {
  const [transnistria] = readJson(rawFolder, "transnistria_approx.geojson").features;
  const outline = (...ids) =>
    dissolve(oblasts.filter(({ id }) => ids.includes(id)).map(({ geometry }) => geometry));
  return [
    feature("transnistria", tidyArea(transnistria.geometry, { digits: 4 }), {
      ...named({
        en: "Transnistria",
        uk: "Придністров'я",
        ru: "Приднестровье",
        alt: [
          "Transdniestria",
          "Trans-Dniester",
          "Transdniester",
          "Pridnestrovie",
          "Transnistrian region",
        ],
      }),
      place: "region",
      "addr:country": "MD",
      note: "de jure Moldova; breakaway, backed by Russia; outline approximate, 3580 of 4163 km²",
    }),
    feature("donbas", outline("donetsk-oblast", "luhansk-oblast"), {
      ...named({
        en: "Donbas",
        uk: "Донбас",
        ru: "Донбасс",
        alt: ["Donbass", "the Donbas", "Donets Basin", "Donbas region", "Donbass region"],
      }),
      place: "region",
      "addr:country": "UA",
      note: "Donetsk and Luhansk oblasts together, as the word is mostly used",
    }),
    feature("western-ukraine", outline(...WEST), {
      ...named({
        en: "Western Ukraine",
        uk: "Західна Україна",
        ru: "Западная Украина",
        alt: ["western Ukraine", "west Ukraine"],
      }),
      place: "region",
      "addr:country": "UA",
      note: "eight oblasts, as the word is mostly used",
    }),
    feature("southern-ukraine", outline(...SOUTH), {
      ...named({
        en: "Southern Ukraine",
        uk: "Південна Україна",
        ru: "Южная Украина",
        alt: ["southern Ukraine", "south Ukraine"],
      }),
      place: "region",
      "addr:country": "UA",
      note: "Odesa, Mykolaiv, Kherson and Zaporizhzhia oblasts and Crimea, as the word is mostly used",
    }),
    feature("eastern-ukraine", outline("kharkiv-oblast", "donetsk-oblast", "luhansk-oblast"), {
      ...named({
        en: "Eastern Ukraine",
        uk: "Східна Україна",
        ru: "Восточная Украина",
        alt: ["eastern Ukraine", "east Ukraine"],
      }),
      place: "region",
      "addr:country": "UA",
      note: "Kharkiv, Donetsk and Luhansk oblasts, as the word is mostly used",
    }),
  ];
}

const WEST = [
  "volyn",
  "rivne",
  "lviv",
  "ternopil",
  "ivano-frankivsk",
  "zakarpattia",
  "chernivtsi",
  "khmelnytskyi",
].map((name) => `${name}-oblast`);
const SOUTH = [
  "odesa-oblast",
  "mykolaiv-oblast",
  "kherson-oblast",
  "zaporizhzhia-oblast",
  "crimea",
  "sevastopol-region",
];
