import * as turf from "@turf/turf";
import { feature } from "./files.mjs";
import { areaKm2, asArea, bounds, overlap, polygons, simplifyLine, tidyArea } from "./geometry.mjs";

/** What the detailed layers cover: west, south, east, north. */
export const BOX = [26, 43.5, 42, 52.5];
/** The farther from the Black Sea, the coarser: nobody zooms in on Norway here. */
export const DETAIL = [
  { box: [22, 40, 46, 56], toleranceKm: 1, smallestKm2: 60 },
  { box: [4, 33, 64, 63], toleranceKm: 5, smallestKm2: 800 },
  { box: [-180, -90, 180, 90], toleranceKm: 12, smallestKm2: 8000 },
];
/** For who looks beyond Ukraine: fetched then, and only then. */
export const WORLD_DETAIL = [
  DETAIL[0],
  { box: [-180, -90, 180, 90], toleranceKm: 2, smallestKm2: 120 },
];
const COAST_OF_UKRAINE = [28, 44.2, 39, 47.4];
const WORLD = [-179.9, -70, 179.9, 83];

const collect = (geometries) => turf.featureCollection(geometries.map((g) => turf.feature(g)));
const union = (geometries) => turf.union(collect(geometries)).geometry;
const without = (a, b) => turf.difference(collect([a, b])).geometry;
const within = (a, b) => turf.intersect(collect([a, b])).geometry;
const boxArea = (box) => turf.bboxPolygon(box).geometry;

/** Thins a ring by where each stretch of it lies; the ends of a stretch stay. */
function thin(ring, detail) {
  const level = (p) => detail.findIndex(({ box }) => overlap([...p, ...p], box));
  const stretches = [];
  for (const [i, p] of ring.entries()) {
    const last = stretches.at(-1);
    if (last && last.level === level(p)) last.line.push(p);
    else stretches.push({ level: level(p), line: i === 0 ? [p] : [ring[i - 1], p] });
  }
  const thinned = stretches.flatMap(({ level: at, line }) =>
    simplifyLine(line, detail[at].toleranceKm),
  );
  return thinned.filter((p, i) => i === 0 || String(p) !== String(thinned[i - 1]));
}

const isSeen = (shell, detail) => {
  const box = bounds(shell);
  return areaKm2(shell) >= detail.find((level) => overlap(box, level.box)).smallestKm2;
};

/** All land: the detailed coast inside the box, the small-scale world round it. */
export function landOf(detailed, world, detail = DETAIL) {
  const coarse = world
    .flatMap(polygons)
    .map(([shell]) => shell)
    .filter((shell) => isSeen(shell, detail))
    .map((shell) => thin(shell, detail))
    .filter((ring) => ring.length > 3)
    .map((ring) => [ring]);
  return union([without(asArea(coarse), boxArea(BOX)), ...detailed]);
}

/** The sea is drawn over the land's colours, so that one line alone is the coast. */
const seaOf = (land) => tidyArea(without(boxArea(WORLD), land), { digits: 4, smallestKm2: 2 });

/**
 * Ukraine's outline, and under the edge of the sea as far as the land goes:
 * where the two sources of the coast part by some hundred metres no grey shows.
 */
function ukraineOf(outline, neighbours, land) {
  const strip = within(land, boxArea(COAST_OF_UKRAINE));
  const own = without(strip, union(neighbours));
  return tidyArea(union([outline, own]), { digits: 3, smallestKm2: 0.5 });
}

export const landFeatures = ({ outline, occupied, neighbours, land }) => [
  feature(null, ukraineOf(outline, neighbours, land), { kind: "ukraine" }),
  feature(null, tidyArea(occupied, { digits: 4 }), { kind: "occupied" }),
  feature(null, seaOf(land), { kind: "sea" }),
];
