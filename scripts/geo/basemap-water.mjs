import { feature, readJson } from "./files.mjs";
import {
  areaKm2,
  asArea,
  asLine,
  bounds,
  lines,
  polygons,
  roundLine,
  simplifyLine,
  simplifyRing,
  smooth,
} from "./geometry.mjs";
import { RIVERS } from "./names/rivers.mjs";
import { joinDownstream } from "./rivers.mjs";

const STEP_KM = 0.45;
const SMALLEST_LAKE_KM2 = 14;
const SMALLEST_ISLAND_KM2 = 3;
const CURVE_KM = 0.035; // what dropping a point of a smoothed curve may move it
/** Where the source's blocks of 1.3 km stand beside the stream as if they were lakes. */
const LOWER_REACH = [32.1, 46.4, 33.52, 46.9];
const MOUTH_LON = 32.34; // below Kizomys the line is for tests; the water is an estuary
const LABELLED = new Set(["dnister", "southern-buh", "danube", "don", "siverskyi-donets", "desna"]);

const curve = (line, times, toleranceKm = CURVE_KM) =>
  roundLine(simplifyLine(smooth(line, times), toleranceKm), 4);
/** Steps of a raster become bends: thinned first, or the curve would follow each step. */
const shore = (ring, toleranceKm) =>
  roundLine(simplifyRing(smooth(simplifyRing(ring, STEP_KM), 3), toleranceKm), 4);

function inside(box, ring) {
  const [west, south, east, north] = bounds(ring);
  return west > box[0] && south > box[1] && east < box[2] && north < box[3];
}

const surfaces = (geometry, toleranceKm, keep) =>
  polygons(geometry)
    .filter(([shell]) => keep(shell))
    .map(([shell, ...holes]) => [
      shore(shell, toleranceKm),
      ...holes
        .filter((hole) => areaKm2(hole) > SMALLEST_ISLAND_KM2)
        .map((hole) => shore(hole, toleranceKm)),
    ]);

/** Everything wet that is not sea. Display only: corners are cut, and tests never read this. */
export function waterFeatures(rawFolder) {
  const raw = readJson(rawFolder, "basemap_water_inland.geojson").features;
  const [main, upstream] = readJson(rawFolder, "dnipro.geojson").features.map(
    (f) => f.geometry.coordinates,
  );
  const mouth = main.findIndex(([x, y], i) => i > main.length / 2 && x < MOUTH_LON && y < 46.7);
  const stream = [...upstream.slice(0, -1), ...main.slice(0, mouth + 1)];
  const isBlock = (shell) => inside(LOWER_REACH, shell);
  const draw = (kind, geometry) => feature(null, geometry, { kind, place: "dnipro" });
  return [
    ...raw.map(({ properties: { id }, geometry }) =>
      id === "other"
        ? feature(
            null,
            asArea(surfaces(geometry, 0.12, (s) => areaKm2(s) > SMALLEST_LAKE_KM2 && !isBlock(s))),
            { kind: "lake" },
          )
        : draw("surface", asArea(surfaces(geometry, CURVE_KM, (s) => !isBlock(s)))),
    ),
    draw("stream", asLine([curve(stream, 2, 0.02)])),
    draw("estuary", asLine([curve(main.slice(mouth), 2)])),
    draw("name", asLine([namePath(rawFolder)])),
    ...minorRivers(rawFolder),
  ];
}

/** A calm line for the river's name to run along: its bends would break the word. */
function namePath(rawFolder) {
  const fixes = readJson(rawFolder, "dnipro_fixes.geojson").features;
  return curve(fixes.map((f) => f.geometry.coordinates).slice(0, -3), 3);
}

function minorRivers(rawFolder) {
  const raw = readJson(rawFolder, "rivers_ne_pd.geojson").features.filter(
    ({ properties }) => properties.name !== "Dnipro",
  );
  const known = new Map(RIVERS.map((river) => [river.raw, river]));
  const names = [...new Set(raw.map(({ properties }) => properties.name))];
  return names.map((name) => {
    const pieces = raw.filter((f) => f.properties.name === name).flatMap((f) => lines(f.geometry));
    const river = known.get(name);
    const joined = river ? joinDownstream(pieces, river.mouth) : pieces;
    const shown = river && LABELLED.has(river.id);
    return feature(null, asLine(joined.map((line) => curve(line, 1, 0.1))), {
      kind: "river",
      place: river?.id,
      en: shown ? river.en : undefined,
      uk: shown ? river.uk : undefined,
    });
  });
}
