import { cutAtDateLine } from "./date-line.mjs";
import { asArea, simplifyLine, simplifyRing } from "./geometry.mjs";

/**
 * TopoJSON to GeoJSON. Borders are simplified as the arcs two countries share,
 * so neighbours keep meeting.
 */
export function decode(topology, objectName, toleranceKm) {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    const line = absolute(arc, scale, translate);
    const closed = String(line[0]) === String(line.at(-1));
    return closed ? simplifyRing(line, toleranceKm) : simplifyLine(line, toleranceKm);
  });
  const ring = (indexes) =>
    indexes.flatMap((index, i) => {
      const arc = index < 0 ? arcs[~index].toReversed() : arcs[index];
      return i === 0 ? arc : arc.slice(1);
    });
  const polygon = (rings) => rings.map(ring);
  const { geometries } = topology.objects[objectName];
  return geometries
    .filter(({ type }) => type === "Polygon" || type === "MultiPolygon")
    .map(({ type, arcs: indexes, ...rest }) => ({
      ...rest,
      geometry: asArea(
        (type === "Polygon" ? [indexes] : indexes).flatMap((rings) =>
          cutAtDateLine(polygon(rings)),
        ),
      ),
    }));
}

/** Arcs are stored as whole-number steps. */
function absolute(arc, scale, translate) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/**
 * The arcs between two owners, once each, as lines.
 *
 * @param ownerOf - the owner of a geometry, null for none's.
 */
export function sharedArcs(topology, objectName, ownerOf, toleranceKm) {
  const owners = new Map();
  for (const geometry of topology.objects[objectName].geometries) {
    for (const index of (geometry.arcs ?? []).flat(Infinity)) {
      const arc = index < 0 ? ~index : index;
      owners.set(arc, (owners.get(arc) ?? new Set()).add(ownerOf(geometry)));
    }
  }
  const { scale, translate } = topology.transform;
  return [...owners]
    .filter(([, found]) => found.size > 1)
    .sort(([a], [b]) => a - b)
    .map(([index]) => simplifyLine(absolute(topology.arcs[index], scale, translate), toleranceKm));
}
