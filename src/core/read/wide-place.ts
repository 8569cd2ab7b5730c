import type { Gazetteer, PlaceEntry } from "./gazetteer.ts";

const HOLDS = 0.5; // more than this share of an article's places lie in a region that it is about
const FEWEST = 3; // places; of two, one region holds a half by chance

/**
 * The finest known place that holds a town the gazetteer does not know: the
 * region in which most of the article's places lie, else the country that most
 * of them lie in.
 *
 * @param fine - places finer than a country, once for each time they are named.
 * @param all - all places named, countries among them.
 * @returns null where neither is known.
 */
export function widePlace(
  fine: readonly PlaceEntry[],
  all: readonly PlaceEntry[],
  gazetteer: Gazetteer,
): PlaceEntry | null {
  const regions: string[] = [];
  for (const { id, kind, county = "", region } of fine) {
    const own = kind === "region" ? id : "";
    if (own !== "") regions.push(own);
    if (county !== "" && county !== own) regions.push(county);
    if (region !== "" && region !== own && region !== county) regions.push(region);
  }
  const [region, held] = most(regions);
  const entry = gazetteer.places.get(region);
  if (entry && fine.length >= FEWEST && held > fine.length * HOLDS) return entry;
  const countries: string[] = [];
  for (const { country: code } of all) if (code) countries.push(code);
  const [country] = most(countries);
  return all.find((place) => place.kind === "country" && place.country === country) ?? null;
}

/** Whether a place lies in a region, or the two are one; all lies in a country. */
export const liesIn = ({ id, county, region }: PlaceEntry, wide: PlaceEntry): boolean =>
  wide.kind !== "region" || [id, county, region].includes(wide.id);

/** The commonest; of equals, the first. */
function most(values: readonly string[]): readonly [string, number] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: readonly [string, number] = ["", 0];
  for (const entry of counts) if (entry[1] > best[1]) best = entry;
  return best;
}
