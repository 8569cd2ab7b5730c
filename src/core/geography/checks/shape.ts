import type { Position } from "geojson";
import type { Check } from "../../model.ts";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { representativePoint } from "../representative.ts";
import { type Area, type Bounds, boundsOf, isArea } from "../turf.ts";
import type { World } from "./world.ts";

/** What a test asks of a place over and over; worked out once, as layers never change. */

const points = new WeakMap<PlaceEntry, Position>();
const bounds = new WeakMap<object, Bounds>();

export function pointOf(place: PlaceEntry): Position {
  const point = points.get(place) ?? representativePoint(place.feature.geometry);
  points.set(place, point);
  return point;
}

export function boundsOnce(place: PlaceEntry): Bounds {
  const { geometry } = place.feature;
  const known = bounds.get(geometry) ?? boundsOf(geometry);
  bounds.set(geometry, known);
  return known;
}

export const areaOf = ({ feature: { geometry } }: PlaceEntry): Area | null =>
  isArea(geometry) ? geometry : null;

const SETTLEMENT = /^(?:city|town|village|hamlet|suburb|municipality|place)$/u;
const SEA = /^(?:sea|ocean|bay|strait|gulf)$/u;
const SEA_NAME = /(?:^| )(?:Sea|Ocean|Gulf|Bay|Strait)$|^(?:Sea|Gulf|Bay|Strait) of /u;
const LAKE = /^(?:lake|reservoir|estuary|lagoon)$/u;
const LAKE_NAME = /^(?:Lake|Loch|Lough) | (?:Lake|Lagoon|Reservoir|Estuary)$/u;
const UNTOLD = /^(?:place|water|lake|coastline|shoreline|line|area)$/u; // kinds of a layer without the usual keys

/** By its kind; a line or an outline whose layer gives no telling kind, by its name. */
const isWater = (place: PlaceEntry, kind: RegExp, name: RegExp): boolean =>
  kind.test(place.kind)
    ? !(kind === LAKE && isSea(place))
    : UNTOLD.test(place.kind) && place.feature.geometry.type !== "Point" && name.test(place.name);

export const isSettlement = ({ kind }: PlaceEntry): boolean => SETTLEMENT.test(kind);
export const isSea = (place: PlaceEntry): boolean => isWater(place, SEA, SEA_NAME);
export const isLake = (place: PlaceEntry): boolean => isWater(place, LAKE, LAKE_NAME);
export const isRiver = ({ kind }: PlaceEntry): boolean => kind === "river";
export const isCountry = ({ kind }: PlaceEntry): boolean => kind === "country";
export const isPeninsula = ({ kind, feature }: PlaceEntry): boolean =>
  kind === "peninsula" || feature.properties["natural"] === "peninsula";
/** Land with an outline: a region, a country, a peninsula. */
export const isLand = (place: PlaceEntry): boolean =>
  areaOf(place) !== null && !isSea(place) && !isLake(place);

const UNKNOWN_RESOLUTION_KM = 5; // a layer without a receipt may be as coarse as a country outline

export const resolutionKm = (world: World, place: PlaceEntry): number =>
  world.receiptOf(place.layer)?.resolutionKm ?? UNKNOWN_RESOLUTION_KM;

const INHABITANTS_PER_KM2 = 3000; // of a built-up area; OECD's urban centres have 1500 and more
const SMALLEST_RADIUS_KM = 2;

/** How far from its point a settlement may reach, from its inhabitants. */
export const radiusKm = ({ population }: PlaceEntry): number =>
  Math.max(SMALLEST_RADIUS_KM, Math.sqrt(population / INHABITANTS_PER_KM2 / Math.PI));

/** The layers a test read, with the date each speaks for. */
export function layersRead(world: World, places: readonly PlaceEntry[]): Check["layers"] {
  const names = new Set(places.map(({ layer }) => layer));
  return Array.from(names, (layer) => ({
    layer,
    asOf: world.receiptOf(layer)?.asOf ?? "unknown",
  }));
}

const countries = new WeakMap<World, ReadonlyMap<string, PlaceEntry>>();

/** The country a place says it lies in, where the layers have that country's outline. */
export function countryOf(world: World, place: PlaceEntry): PlaceEntry | null {
  const known =
    countries.get(world) ??
    new Map(
      world.places
        .filter((each) => isCountry(each) && each.country !== "" && areaOf(each) !== null)
        .map((each) => [each.country, each]),
    );
  countries.set(world, known);
  return known.get(place.country) ?? null;
}
