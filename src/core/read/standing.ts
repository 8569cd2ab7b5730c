import type { Bearer, PlaceEntry } from "./gazetteer.ts";

/**
 * How likely a name means a place before anything is read, in the unit of a
 * city: the square root of its inhabitants. Kinds without inhabitants stand
 * where a town as often written of would.
 */
const COUNTRY = 3000;
const WATERS_AND_CONTINENTS = 3000;
const REGION = 900;
const LEAST_REGION = 300;
const DISTRICT = 150;
const RIVER = 400;
const CAPITAL = 3;
const FEWEST_INHABITANTS = 200;
/** "Kherson" alone means the oblast this much more seldom than the city. */
const BARE = 0.08;
const ALTERNATE = 0.3;
/** As many as a place counts at least that somebody put on a layer: there was a reason. */
const FEWEST_OF_A_LAYER = 10_000;
const WORLD = "world-names";
/** Two capitals name a state behind a town only; a link to one makes up for this. */
export const POSTAL = 1e-4;

/** A region within a region: a county, a district, a raion. */
export const isSecondLevel = ({ kind, region }: PlaceEntry): boolean =>
  kind === "region" && region !== "";

export const isFirstLevel = (place: PlaceEntry): boolean =>
  place.kind === "region" && !isSecondLevel(place);

export function standingOf({ place, bare, alternate, postal }: Bearer): number {
  const name = (bare ? BARE : 1) * (alternate ? ALTERNATE : 1) * (postal ? POSTAL : 1);
  return prominence(place) * name;
}

function prominence(place: PlaceEntry): number {
  const { kind, capital } = place;
  const size = Math.sqrt(place.population);
  if (kind === "country") return COUNTRY;
  if (kind === "sea" || kind === "ocean" || kind === "continent") return WATERS_AND_CONTINENTS;
  if (isSecondLevel(place)) return Math.min(4 * DISTRICT, Math.max(DISTRICT, size));
  if (kind === "region" && size > 0) return Math.min(REGION, Math.max(LEAST_REGION, size));
  if (kind === "region" || kind === "peninsula") return REGION;
  if (kind === "river") return RIVER;
  const fewest = place.layer === WORLD ? FEWEST_INHABITANTS : FEWEST_OF_A_LAYER;
  return Math.max(size, Math.sqrt(fewest)) * (capital ? CAPITAL : 1);
}
