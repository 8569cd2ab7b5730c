/**
 * Plane geometry on longitude and latitude, enough to tidy layers. Rings are
 * closed lists of positions; polygons are [shell, ...holes].
 */

const KM_PER_DEGREE = 111.195; // mean, on a sphere of 6371 km
const radians = (degrees) => (degrees * Math.PI) / 180;

export const polygons = ({ type, coordinates }) =>
  type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : [];

export const lines = ({ type, coordinates }) =>
  type === "LineString" ? [coordinates] : type === "MultiLineString" ? coordinates : [];

export const asArea = (parts) =>
  parts.length === 1
    ? { type: "Polygon", coordinates: parts[0] }
    : { type: "MultiPolygon", coordinates: parts };

export const asLine = (parts) =>
  parts.length === 1
    ? { type: "LineString", coordinates: parts[0] }
    : { type: "MultiLineString", coordinates: parts };

export const point = (lon, lat) => ({
  type: "Point",
  coordinates: [roundTo(lon, 5), roundTo(lat, 5)],
});

export function roundTo(value, digits) {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}

/** Twice nothing: positive when the ring runs counter-clockwise, in square degrees. */
export const signedArea = (ring) =>
  ring.slice(1).reduce((sum, b, i) => sum + ring[i][0] * b[1] - b[0] * ring[i][1], 0) / 2;

export function areaKm2(ring) {
  const latitude = ring.reduce((sum, p) => sum + p[1], 0) / ring.length;
  return Math.abs(signedArea(ring)) * KM_PER_DEGREE ** 2 * Math.cos(radians(latitude));
}

export function distanceKm([x1, y1], [x2, y2]) {
  const east = (x2 - x1) * Math.cos(radians((y1 + y2) / 2));
  return Math.hypot(east, y2 - y1) * KM_PER_DEGREE;
}

export const lengthKm = (line) =>
  line.slice(1).reduce((sum, b, i) => sum + distanceKm(line[i], b), 0);

export const bounds = (positions) => [
  positions.reduce((m, p) => Math.min(m, p[0]), Infinity),
  positions.reduce((m, p) => Math.min(m, p[1]), Infinity),
  positions.reduce((m, p) => Math.max(m, p[0]), -Infinity),
  positions.reduce((m, p) => Math.max(m, p[1]), -Infinity),
];

export const overlap = (a, b) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

export function insideRing([x, y], ring) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

export const insideArea = (position, geometry) =>
  polygons(geometry).some(
    ([shell, ...holes]) =>
      insideRing(position, shell) && !holes.some((hole) => insideRing(position, hole)),
  );

const same = (a, b) => a[0] === b[0] && a[1] === b[1];

export function roundLine(line, digits) {
  const rounded = line.map(([x, y]) => [roundTo(x, digits), roundTo(y, digits)]);
  return rounded.filter((p, i) => i === 0 || !same(p, rounded[i - 1]));
}

const wound = (ring, sign) => (Math.sign(signedArea(ring)) === sign ? ring : ring.toReversed());

/** The same ring whatever its first position and its direction. */
function ringKey(ring) {
  const open = ring.slice(0, -1).map(String);
  return open.sort().join(" ");
}

/** A hole inside its shell by every one of its positions, those on the edge left out of account. */
const isHoleOf = (hole, shell) => hole.filter((p) => insideRing(p, shell)).length * 2 > hole.length;

/**
 * Rounded, closed, shells counter-clockwise and holes clockwise (RFC 7946), no
 * ring twice, no hole outside its shell, nothing smaller than smallestKm2 but
 * the largest part, whatever its size.
 */
export function tidyArea(geometry, { digits = 4, smallestKm2 = 0 } = {}) {
  const seen = new Set();
  const largestKm2 = Math.max(...polygons(geometry).map(([shell]) => areaKm2(shell)));
  const leastKm2 = Math.min(smallestKm2, largestKm2 * 0.9); // rounding may shrink it a little
  const keep = (ring) => {
    const key = ringKey(ring);
    if (ring.length < 4 || signedArea(ring) === 0 || seen.has(key)) return false;
    seen.add(key);
    return areaKm2(ring) >= leastKm2;
  };
  const parts = polygons(geometry).flatMap(([shell, ...holes]) => {
    const outer = roundLine(shell, digits);
    if (!keep(outer)) return [];
    const inner = holes
      .map((hole) => roundLine(hole, digits))
      .filter((hole) => keep(hole) && isHoleOf(hole, outer));
    return [[wound(outer, 1), ...inner.map((hole) => wound(hole, -1))]];
  });
  return asArea(parts);
}

/** The same for any geometry; of lines, what rounding has shrunk to a point goes. */
export function tidy(geometry) {
  if (polygons(geometry).length > 0) return tidyArea(geometry);
  const parts = lines(geometry).filter((line) => line.length > 1);
  return parts.length > 0 ? asLine(parts) : geometry;
}

/** Ramer, Douglas and Peucker; toleranceKm is the farthest a dropped position may lie away. */
export function simplifyLine(line, toleranceKm) {
  if (line.length < 3) return line;
  const kept = new Set([0, line.length - 1]);
  const stack = [[0, line.length - 1]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [from, to] = next;
    let farthest = -1;
    let most = toleranceKm;
    for (let i = from + 1; i < to; i++) {
      const away = distanceToSegmentKm(line[i], line[from], line[to]);
      if (away > most) [farthest, most] = [i, away];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    stack.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, i) => kept.has(i));
}

/** A closed ring has no ends to hold on to: it is cut at its first and its farthest position. */
export function simplifyRing(ring, toleranceKm) {
  const far = ring.reduce(
    (best, p, i) => (distanceKm(p, ring[0]) > distanceKm(ring[best], ring[0]) ? i : best),
    0,
  );
  const halves = [ring.slice(0, far + 1), ring.slice(far)];
  const [first, second] = halves.map((half) => simplifyLine(half, toleranceKm));
  const simple = [...first, ...second.slice(1)];
  return simple.length > 3 ? simple : ring; // too small for the tolerance: left as it is
}

export function distanceToSegmentKm(p, a, b) {
  const scale = Math.cos(radians(p[1]));
  const [bx, by] = [(b[0] - a[0]) * scale, b[1] - a[1]];
  const [px, py] = [(p[0] - a[0]) * scale, p[1] - a[1]];
  const squared = bx * bx + by * by;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (px * bx + py * by) / squared));
  return Math.hypot(px - along * bx, py - along * by) * KM_PER_DEGREE;
}

/** Chaikin's corner cutting: for display only, it moves the line. */
export function smooth(line, times) {
  const closed = same(line[0], line.at(-1));
  let current = line;
  for (let round = 0; round < times; round++) {
    const cut = current.slice(1).flatMap((b, i) => {
      const a = current[i];
      return [
        [a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25],
        [a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75],
      ];
    });
    current = closed ? [...cut, cut[0]] : [line[0], ...cut, line.at(-1)];
  }
  return current;
}
