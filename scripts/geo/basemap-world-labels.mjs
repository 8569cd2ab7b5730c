import { feature } from "./files.mjs";
import { areaKm2, bounds, distanceKm, point, polygons } from "./geometry.mjs";

/** Where names of basemap-labels stand, set by hand: degrees, west, south, east, north. */
const SET_BY_HAND = [21, 43, 42, 53.5];
/** From so many square kilometres a country is written at this zoom; smaller ones at 6. */
const COUNTRY_ZOOMS = [
  [2_000_000, 1],
  [300_000, 3],
  [50_000, 4],
  [5_000, 5],
];
/** So is a town from so many inhabitants; a capital is written one zoom sooner. */
const TOWN_ZOOMS = [
  [5_000_000, 4],
  [1_000_000, 5],
  [300_000, 6],
  [150_000, 7],
  [1, 8],
];
const STEPS = 24; // of the grid in which a name looks for room

/**
 * Names of the world beyond what basemap-labels.geojson has by hand, for the map of
 * articles about anywhere: countries and seas where they have most room, towns by size.
 *
 * @param written - ids whose names stand there already.
 */
export function worldLabelFeatures(countries, cities, seas, written) {
  const isNew = ({ id }) => !written.has(id);
  return [
    ...countries.filter(isNew).flatMap(countryName),
    ...seas.filter(isNew).flatMap(seaName),
    ...cities.filter((city) => isNew(city) && !isSetByHand(city.geometry)).flatMap(townName),
  ];
}

const names = ({ id, properties }) => ({
  place: id,
  en: properties.name,
  uk: properties["name:uk"],
});

function countryName(country) {
  const [area, at] = roomOf(country.geometry);
  if (country.properties["ISO3166-1"] === "AQ") return [];
  const zoom = zoomOf(COUNTRY_ZOOMS, area) ?? 6;
  return [
    feature(null, at, { kind: "country", ...names(country), zoom, until: zoom + 5, rank: zoom }),
  ];
}

function seaName(sea) {
  const [area, at] = roomOf(sea.geometry);
  const [zoom, size] = area > 3e6 ? [2, 22] : area > 5e5 ? [3, 20] : [4, 17];
  return [feature(null, at, { kind: "sea", ...names(sea), size, spacing: 0.14, zoom, rank: zoom })];
}

function townName(city) {
  const { population, capital } = city.properties;
  const isCapital = capital === "yes";
  const found = zoomOf(TOWN_ZOOMS, population) ?? (isCapital ? 6 : null);
  if (found === null) return [];
  const zoom = isCapital ? Math.min(found, population >= 1_000_000 ? 4 : 5) : found;
  const rank = isCapital ? 1 : zoom < 6 ? 2 : 3;
  return [feature(null, city.geometry, { kind: "town", ...names(city), rank, zoom })];
}

const zoomOf = (table, size) => table.find(([least]) => size >= least)?.[1] ?? null;

const isSetByHand = ({ coordinates: [lon, lat] }) =>
  lon > SET_BY_HAND[0] && lat > SET_BY_HAND[1] && lon < SET_BY_HAND[2] && lat < SET_BY_HAND[3];

/** The largest part's area, and of a grid of positions in it the one farthest from its edge. */
function roomOf(geometry) {
  if (geometry.type === "Point") return [0, geometry];
  const shells = polygons(geometry).map(([shell]) => shell);
  const [area, shell] = shells
    .map((each) => [areaKm2(each), each])
    .reduce((best, each) => (each[0] > best[0] ? each : best));
  const [west, south, east, north] = bounds(shell);
  const steps = Array.from({ length: STEPS - 1 }, (_, i) => (i + 1) / STEPS);
  const grid = steps.flatMap((x) =>
    steps.map((y) => [west + (east - west) * x, south + (north - south) * y]),
  );
  const [, [lon, lat]] = grid
    .filter((spot) => isInside(spot, shell))
    .map((spot) => [Math.min(...shell.map((corner) => distanceKm(spot, corner))), spot])
    .reduce(
      (best, each) => (each[0] > best[0] ? each : best),
      [0, [(west + east) / 2, (south + north) / 2]],
    );
  return [area, point(lon, lat)];
}

function isInside([x, y], ring) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
