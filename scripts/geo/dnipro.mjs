import { feature, readJson } from "./files.mjs";
import { asArea, asLine, polygons, roundLine, tidyArea } from "./geometry.mjs";

const SMALLEST_HOLE_KM2 = 0.05;

/** The river from Belarus to the sea, and the water it runs in, of November 2022. */
export function dniproFeatures(rawFolder) {
  const [main, upstream] = readJson(rawFolder, "dnipro.geojson").features.map(
    (f) => f.geometry.coordinates,
  );
  const stream = roundLine([...upstream.slice(0, -1), ...main], 5);
  const river = feature("dnipro", asLine([stream]), {
    name: "Dnipro",
    "name:en": "Dnipro",
    "name:uk": "Дніпро",
    "name:ru": "Днепр",
    alt_name: [
      "Dnieper",
      "Dnepr",
      "Dniepr",
      "Dnjepr",
      "Dnyepr",
      "Dnipro River",
      "Dnieper River",
      "Dnepr River",
      "River Dnipro",
      "River Dnieper",
      "Дняпро",
    ],
    old_name: ["Borysthenes"],
    waterway: "river",
    wikidata: "Q40855",
  });
  return [river, ...water(rawFolder)];
}

function water(rawFolder) {
  return readJson(rawFolder, "basemap_water_inland.geojson")
    .features.filter(({ properties }) => properties.id !== "other")
    .map(({ geometry, properties }) => {
      const surface = tidyArea(geometry, { digits: 4, smallestKm2: SMALLEST_HOLE_KM2 });
      if (properties.id === "dnipro") {
        return feature("dnipro-water", surface, { natural: "water", water: "river" });
      }
      return feature("kakhovka-reservoir", surface, {
        name: "Kakhovka Reservoir",
        "name:en": "Kakhovka Reservoir",
        "name:uk": "Каховське водосховище",
        "name:ru": "Каховское водохранилище",
        alt_name: [
          "Kakhovka reservoir",
          "Kakhovske Reservoir",
          "Kakhovskoye Reservoir",
          "Kakhovka Sea",
          "Каховське море",
          "Каховское море",
        ],
        natural: "water",
        water: "reservoir",
        note: "full until the dam was destroyed on 6 June 2023",
      });
    });
}

/** The two sides of the line within 26–42° E, 43.5–52.5° N: nameless, for drawing and for tests. */
export function bankFeatures(rawFolder) {
  return readJson(rawFolder, "dnipro_banks.geojson").features.map(({ geometry, properties }) =>
    feature(`dnipro-${properties.bank}-bank`, tidyArea(asArea(polygons(geometry)), { digits: 5 }), {
      bank: properties.bank,
    }),
  );
}
