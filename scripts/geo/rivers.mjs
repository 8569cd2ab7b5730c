import { feature, readJson } from "./files.mjs";
import { asLine, distanceKm, lines, roundLine } from "./geometry.mjs";
import { RIVERS } from "./names/rivers.mjs";

const SAME_PLACE_KM = 2; // ends this near belong together: pieces are cut at lakes and map sheets

/**
 * Joins pieces into lines, end to end, then turns each to run downstream: the
 * end nearer the mouth is the last. Pieces cut off at the edge of the map stay
 * apart, in their order down the river.
 */
export function joinDownstream(pieces, mouth) {
  const pool = pieces.map((line) => [...line]);
  const joined = [];
  while (pool.length > 0) {
    let line = pool.shift();
    for (let found = true; found;) {
      found = false;
      for (const [i, other] of pool.entries()) {
        const longer = join(line, other);
        if (!longer) continue;
        [line, found] = [longer, true];
        pool.splice(i, 1);
        break;
      }
    }
    joined.push(line);
  }
  const away = (p) => distanceKm(p, mouth);
  return joined
    .map((line) => (away(line[0]) < away(line.at(-1)) ? line.toReversed() : line))
    .sort((a, b) => away(b[0]) - away(a[0]));
}

function join(a, b) {
  const near = (p, q) => distanceKm(p, q) < SAME_PLACE_KM;
  if (near(a.at(-1), b[0])) return [...a, ...b];
  if (near(a.at(-1), b.at(-1))) return [...a, ...b.toReversed()];
  if (near(a[0], b.at(-1))) return [...b, ...a];
  if (near(a[0], b[0])) return [...b.toReversed(), ...a];
  return null;
}

export function riverFeatures(rawFolder) {
  const raw = readJson(rawFolder, "rivers_ne_pd.geojson").features;
  return RIVERS.map(({ id, raw: rawName, mouth, ...names }) => {
    const pieces = raw
      .filter((f) => f.properties.name === rawName)
      .flatMap((f) => lines(f.geometry));
    const downstream = joinDownstream(pieces, mouth).map((line) => roundLine(line, 4));
    return feature(id, asLine(downstream), {
      name: names.en,
      "name:en": names.en,
      "name:uk": names.uk,
      "name:ru": names.ru,
      alt_name: names.alt,
      waterway: "river",
    });
  });
}

/** Apart from the others, for its licence. */
export function inhuletsFeatures(rawFolder) {
  const [raw] = readJson(rawFolder, "river_inhulets_wdbii_lgpl.geojson").features;
  const [line] = joinDownstream(lines(raw.geometry), [32.81, 46.69]);
  return [
    feature("inhulets", asLine([roundLine(line, 4)]), {
      name: "Inhulets",
      "name:en": "Inhulets",
      "name:uk": "Інгулець",
      "name:ru": "Ингулец",
      alt_name: ["Inhulets River", "Ingulets", "Ingulets River", "Inhulets'"],
      waterway: "river",
    }),
  ];
}
