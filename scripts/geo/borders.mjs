/** Outlines cut into the stretches of them that are borders and not coast. Units: degrees. */

const CELL = 0.03;
const STEP = 0.01;
const EAST = 0.69; // a degree of longitude against one of latitude, at 46.4° N

const key = (x, y) => `${Math.floor(x / CELL)},${Math.floor(y / CELL)}`;

/** @returns whether a position lies within a tolerance (below CELL) of the rings. */
export function nearness(rings) {
  const cells = new Map();
  const put = (x, y) => {
    const cell = cells.get(key(x, y)) ?? [];
    cell.push([x, y]);
    cells.set(key(x, y), cell);
  };
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
      const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / STEP));
      for (let k = 0; k < steps; k++)
        put(x1 + ((x2 - x1) * k) / steps, y1 + ((y2 - y1) * k) / steps);
    }
  }
  return ([x, y], tolerance) => {
    for (const dx of [-CELL, 0, CELL]) {
      for (const dy of [-CELL, 0, CELL]) {
        const cell = cells.get(key(x + dx, y + dy)) ?? [];
        if (cell.some(([px, py]) => Math.hypot((px - x) * EAST, py - y) < tolerance)) return true;
      }
    }
    return false;
  };
}

/** The stretches whose middles are not to be skipped, each drawn once though two outlines share it. */
export function openLines(rings, skip, shortest) {
  const drawn = new Set();
  const found = [];
  for (const ring of rings) {
    let line = [];
    const end = () => {
      if (span(line) > shortest) found.push(line);
      line = [];
    };
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      const edge = [a, b]
        .map((p) => p.map((v) => v.toFixed(3)).join())
        .sort()
        .join("|");
      if (skip([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]) || drawn.has(edge)) end();
      else line = line.length > 0 ? [...line, b] : [a, b];
      drawn.add(edge);
    }
    end();
  }
  return found;
}

const span = (line) =>
  line.slice(1).reduce((sum, p, i) => sum + Math.hypot(p[0] - line[i][0], p[1] - line[i][1]), 0);
