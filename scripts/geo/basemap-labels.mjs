import { feature } from "./files.mjs";
import { point } from "./geometry.mjs";
import { COUNTRIES, CROSSINGS, DNIPRO, REGIONS, TOWNS, WATERS } from "./names/labels.mjs";

const rows = (table) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
const at = (lon, lat) => point(Number(lon), Number(lat));

/** A river and the city named after it stand side by side on this map. */
const ON_THE_MAP = { "dnipro-city": { en: "Dnipro (city)", uk: "Дніпро (місто)" } };

/** Names stand under `en` and `uk`, not `name`: these are drawings of places, not places. */
export function labelFeatures(known) {
  const of = (id) => {
    const found = known.get(id);
    if (!found) throw new Error(`the map names ${id}, and no layer has it`);
    const names = { en: found.properties.name, uk: found.properties["name:uk"] };
    return { place: id, ...names, ...ON_THE_MAP[id] };
  };
  return [
    ...rows(TOWNS).map(([id, rank, zoom, side]) =>
      feature(null, known.get(id)?.geometry, {
        kind: "town",
        ...of(id),
        rank: Number(rank),
        zoom: Number(zoom),
        side,
      }),
    ),
    ...rows(REGIONS).map(([id, lon, lat, zoom, note]) =>
      feature(null, at(lon, lat), { kind: "region", ...of(id), zoom: Number(zoom), note }),
    ),
    ...rows(COUNTRIES).map(([id, lon, lat]) =>
      feature(null, at(lon, lat), { kind: "country", ...of(id), zoom: 3 }),
    ),
    ...rows(WATERS).map(([id, lon, lat, size, spacing, zoom, until]) =>
      feature(null, at(lon, lat), {
        kind: id.endsWith("-reservoir") ? "reservoir" : "sea",
        ...of(id),
        size: Number(size),
        spacing: Number(spacing),
        zoom: Number(zoom),
        until: Number(until),
      }),
    ),
    ...rows(DNIPRO).map(([id, lon, lat, side, from, until]) =>
      feature(null, at(lon, lat), {
        kind: "river",
        ...of(id),
        side,
        zoom: Number(from),
        until: Number(until),
      }),
    ),
    ...rows(CROSSINGS).map(([lon, lat, en, uk, icon, turn, side]) =>
      feature(null, at(lon, lat), {
        kind: "crossing",
        en,
        uk,
        icon,
        turn: Number(turn),
        side,
        zoom: 9,
      }),
    ),
  ];
}
