import { bboxPolygon, featureCollection, intersect } from "@turf/turf";
import { polygons } from "./geometry.mjs";

const asFeature = (coordinates) => ({
  type: "Feature",
  properties: {},
  geometry: { type: "Polygon", coordinates },
});

/**
 * The atlas draws land across 180° in one ring, from 179 to -179: in the plane such a
 * ring is a band round the world. Here it becomes a part on either side. A ring round
 * a pole, which never comes back to where it began, stays as it is.
 *
 * @returns polygons.
 */
export function cutAtDateLine(polygon) {
  const shell = unwrapped(polygon[0], 0);
  const isWhole = polygon[0].every(([lon], i) => lon === shell[i][0]);
  const isRound = Math.abs(shell[0][0] - shell.at(-1)[0]) > 1;
  if (isWhole || isRound) return [polygon];
  const middle = shell.reduce((sum, [lon]) => sum + lon, 0) / shell.length;
  const whole = asFeature([shell, ...polygon.slice(1).map((hole) => unwrapped(hole, middle))]);
  return [-540, -180, 180].flatMap((west) => {
    const part = intersect(featureCollection([whole, bboxPolygon([west, -90, west + 360, 90])]));
    const shift = -180 - west;
    return part
      ? polygons(part.geometry).map((rings) =>
          rings.map((ring) => ring.map(([lon, lat]) => [lon + shift, lat])),
        )
      : [];
  });
}

/** Each position beside the one before it, the first nearest to `near`. */
function unwrapped(ring, near) {
  let last = near;
  return ring.map(([lon, lat], i) => {
    const turns = i === 0 && near === 0 ? 0 : Math.round((last - lon) / 360);
    last = lon + 360 * turns;
    return [last, lat];
  });
}
