const RADIANS = Math.PI / 180;

const ringsOf = ({ type, coordinates }) =>
  type === "Polygon" ? coordinates : type === "MultiPolygon" ? coordinates.flat() : [];

/**
 * Area and middle of an outline in the equal-area cylinder projection (longitude, sine of latitude),
 * holes taken off by their winding; the area is in the projection's own unit.
 */
export function areaAndMiddle(geometry) {
  let [area, x, y] = [0, 0, 0];
  const rings = ringsOf(geometry);
  const origin = rings[0]?.[0] ?? [0, 0];
  const project = ([lon, lat]) => [
    unrolled(lon, origin[0]) - origin[0],
    Math.sin(lat * RADIANS) - Math.sin(origin[1] * RADIANS),
  ];
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = project(ring[i - 1]);
      const [x2, y2] = project(ring[i]);
      const cross = x1 * y2 - x2 * y1;
      area += cross / 2;
      x += ((x1 + x2) * cross) / 6;
      y += ((y1 + y2) * cross) / 6;
    }
  const lon = origin[0] + x / area;
  const lat = Math.asin(Math.sin(origin[1] * RADIANS) + y / area) / RADIANS;
  return { area: Math.abs(area), lon: unrolled(lon, 0), lat };
}

/** A longitude within half a turn of another: outlines across the date line go on beyond 180°. */
const unrolled = (lon, around) => lon + 360 * Math.round((around - lon) / 360);

/** The middle of several areas together. */
export function middleOf(areas) {
  const around = areas[0]?.lon ?? 0;
  const sum = { area: 0, lon: 0, lat: 0 };
  for (const { area, lon, lat } of areas) {
    sum.area += area;
    sum.lon += area * unrolled(lon, around);
    sum.lat += area * lat;
  }
  return { lon: unrolled(sum.lon / sum.area, 0), lat: sum.lat / sum.area };
}

export function boundsOf(geometry) {
  const box = { west: 999, south: 999, east: -999, north: -999 };
  for (const ring of ringsOf(geometry))
    for (const [lon, lat] of ring) {
      box.west = Math.min(box.west, lon);
      box.east = Math.max(box.east, lon);
      box.south = Math.min(box.south, lat);
      box.north = Math.max(box.north, lat);
    }
  return box;
}

/** Even–odd rule over all rings. */
export function isInside({ lon, lat }, geometry) {
  let inside = false;
  for (const ring of ringsOf(geometry))
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x1, y1] = ring[i];
      const [x2, y2] = ring[j];
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1)
        inside = !inside;
    }
  return inside;
}
