const CELL = 0.25;

/** The middle of an area from its towns: the mean of the quarter-degree cells that hold one. */
export function middle(towns) {
  const cells = new Map();
  for (const { lon, lat } of towns) {
    const key = `${Math.floor(lon / CELL)} ${Math.floor(lat / CELL)}`;
    const cell = cells.get(key) ?? { lon: 0, lat: 0, count: 0 };
    cells.set(key, { lon: cell.lon + lon, lat: cell.lat + lat, count: cell.count + 1 });
  }
  const means = [...cells.values()].map(({ lon, lat, count }) => [lon / count, lat / count]);
  const around = means[0]?.[0] ?? 0; // across the date line, positions go on beyond 180
  const unrolled = means.map(([lon, lat]) => [lon + 360 * Math.round((around - lon) / 360), lat]);
  const mean = (axis) => unrolled.reduce((sum, at) => sum + at[axis], 0) / unrolled.length;
  const lon = mean(0);
  return { lon: lon - 360 * Math.round(lon / 360), lat: mean(1) };
}
