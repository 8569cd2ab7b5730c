import { difference, featureCollection, feature as turfFeature } from "@turf/turf";
import { feature } from "./files.mjs";
import { asArea, areaKm2, bounds, overlap, polygons, simplifyRing, tidyArea } from "./geometry.mjs";
import { untangle } from "./untangle.mjs";
import { BAYS, SEAS } from "./names/seas.mjs";

const COARSE = { toleranceKm: 8, smallestKm2: 400 };
const NEAR_HOME = { toleranceKm: 1.5, smallestKm2: 20 }; // the seas the reports are about
const BAY = { toleranceKm: 0.2, smallestKm2: 0.5 };
const HOME = new Set(["black-sea", "sea-of-azov"]);

/** @param coast - areas of land at 1:50m; @param detail - the basemap's land. */
export function seaFeatures(coast, detail) {
  const open = SEAS.map((sea) => toFeature(sea, coast, HOME.has(sea.id) ? NEAR_HOME : COARSE));
  const bays = BAYS.map((bay) => toFeature(bay, detail, BAY));
  return [...open, ...bays];
}

function toFeature({ id, en, uk, ru, alt, outlines, place, natural }, land, detail) {
  return feature(id, asArea(outlines.flatMap((outline) => cut(outline, land, detail))), {
    name: en,
    "name:en": en,
    "name:uk": uk,
    "name:ru": ru,
    alt_name: alt,
    place,
    natural,
  });
}

function cut(outline, land, { toleranceKm, smallestKm2 }) {
  const closed = [...outline, outline[0]];
  const box = bounds(closed);
  const near = land.flatMap(polygons).filter(([shell]) => overlap(bounds(shell), box));
  const all = [[[closed]], ...near.map((part) => [part])].map((coordinates) =>
    turfFeature({ type: "MultiPolygon", coordinates }),
  );
  const water = near.length === 0 ? all[0] : difference(featureCollection(all));
  const simple = polygons(water.geometry)
    .map((rings) => rings.filter((ring) => areaKm2(ring) >= smallestKm2))
    .filter((rings) => rings.length > 0)
    .map((rings) => rings.map((ring) => simplifyRing(ring, toleranceKm)));
  return polygons(untangle(tidyArea(asArea(simple), { digits: 3 }), { digits: 3, smallestKm2 }));
}
