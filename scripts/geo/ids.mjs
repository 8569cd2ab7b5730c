import { slug } from "./spelling.mjs";

const FAMOUS = 100_000; // people; the biggest town keeps the bare name from this size on,
const KNOWN = 10_000; // and from this one where the next namesake is a fifth as big or less

/**
 * Readable ids, no two alike. The biggest of several namesakes keeps the bare
 * name if it is the famous one; the others add their region (or country), then their
 * GeoNames number. A town named like a river or region adds its class.
 *
 * @param taken - ids of everything that is no settlement; filled as ids are given.
 */
export function giveIds(settlements, taken) {
  const namesakes = groupBySlug(settlements);
  const ids = new Map();
  for (const [bare, group] of [...namesakes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ranked = group.toSorted(
      (a, b) => (b.population ?? 0) - (a.population ?? 0) || a.lon - b.lon || a.lat - b.lat,
    );
    for (const [rank, settlement] of ranked.entries()) {
      const isFirst = rank === 0 && standsOut(ranked);
      const wanted = [
        ...(isFirst ? [bare, `${bare}-${settlement.place}`] : []),
        `${bare}-${settlement.area}`,
        `${bare}-${settlement.area}-${settlement.number ?? rank + 1}`,
      ];
      const id = wanted.find((candidate) => !taken.has(candidate));
      if (id === undefined) throw new Error(`no id is left for ${settlement.name}`);
      taken.add(id);
      ids.set(settlement, id);
    }
  }
  return ids;
}

function standsOut([first, second]) {
  const [most, next] = [first, second].map((s) => s?.population ?? 0);
  return !second || most >= FAMOUS || (most >= KNOWN && most >= next * 5);
}

function groupBySlug(settlements) {
  const groups = new Map();
  for (const settlement of settlements) {
    const key = slug(settlement.name);
    groups.set(key, [...(groups.get(key) ?? []), settlement]);
  }
  return groups;
}
