import { asArea, insideRing, signedArea, tidyArea, polygons } from "./geometry.mjs";

/**
 * The outline of areas that share their borders position by position: an edge
 * that two of them run in opposite directions is inside and goes.
 */
export function dissolve(geometries, digits = 4) {
  const outgoing = new Map();
  for (const geometry of geometries) {
    for (const ring of polygons(tidyArea(geometry, { digits })).flat()) {
      for (let i = 1; i < ring.length; i++) addEdge(outgoing, ring[i - 1], ring[i]);
    }
  }
  const rings = [];
  for (const [key, ends] of outgoing) while (ends.size > 0) rings.push(...walk(outgoing, key));
  return nest(rings);
}

function addEdge(outgoing, from, to) {
  const back = outgoing.get(String(to));
  if (back?.delete(String(from))) return;
  const ends = outgoing.get(String(from)) ?? new Map();
  if (ends.has(String(to))) throw new Error(`two areas overlap along ${from} to ${to}`);
  ends.set(String(to), to);
  outgoing.set(String(from), ends);
}

const angle = (from, to) => Math.atan2(to[1] - from[1], to[0] - from[0]);

/**
 * One closed chain, cut where it meets itself. Where several edges leave a
 * position, the leftmost turn keeps the inside on the left.
 */
function walk(outgoing, startKey) {
  const rings = [];
  const chain = [startKey.split(",").map(Number)];
  const met = new Map([[startKey, 0]]);
  while (chain.length > 0) {
    const here = chain.at(-1);
    const ends = outgoing.get(String(here));
    if (!ends || ends.size === 0) {
      if (chain.length > 1) throw new Error(`borders overlap at ${here}: areas must only touch`);
      break; // back at the start, all its edges walked
    }
    const next = leftmost(chain.at(-2), here, [...ends.values()]);
    ends.delete(String(next));
    chain.push(next);
    const first = met.get(String(next));
    if (first === undefined) {
      met.set(String(next), chain.length - 1);
      continue;
    }
    const loop = chain.splice(first + 1);
    for (const p of loop.slice(0, -1)) met.delete(String(p));
    if (loop.length > 2) rings.push([next, ...loop]);
  }
  return rings;
}

function leftmost(before, here, ends) {
  if (!before || ends.length === 1) return ends[0];
  const turn = (to) => {
    const left = angle(here, to) - angle(before, here);
    return Math.atan2(Math.sin(left), Math.cos(left));
  };
  return ends.reduce((best, to) => (turn(to) > turn(best) ? to : best));
}

function nest(rings) {
  const shells = rings.filter((ring) => signedArea(ring) > 0).map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    const owner = shells
      .filter(([shell]) => hole.filter((p) => insideRing(p, shell)).length * 2 > hole.length)
      .sort(([a], [b]) => signedArea(a) - signedArea(b))[0];
    owner?.push(hole);
  }
  return asArea(shells);
}
