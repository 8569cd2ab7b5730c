import type { Geometry } from "geojson";
import { boxOf } from "./box.ts";
import type { NamesBeneath, PlaceEntry, Setting } from "./gazetteer.ts";
import { namesOf } from "./place-entry.ts";
import { tokenise } from "./tokens.ts";

const NEAR_KM = 25;
/** A layer may draw a piece of a river or a sea, and the world has the middle of the whole. */
const LONG_KM = 1500;
const LONG = /^(?:river|sea|ocean|continent)$/u;
const KM_PER_DEGREE = 111.2;
const SETTLEMENTS = /^(?:city|town|village|hamlet|settlement|suburb|district|place|capital)$/u;
const REGIONS = /^(?:region|peninsula|island|archipelago|state|province|territory)$/u;
const WATERS = /^(?:sea|ocean|bay|gulf|strait|lake|reservoir|estuary|lagoon)$/u;

/** Kinds that may be one place under two descriptions: a town here is a city there. */
function likeKind({ kind, region }: PlaceEntry): string {
  if (SETTLEMENTS.test(kind)) return "settlement";
  if (kind === "region" && region) return "second-level region";
  if (REGIONS.test(kind)) return "region";
  return WATERS.test(kind) ? "water" : kind;
}

/** Which places of the world a layer has as well. */
export interface SamePlaces {
  /** The id of the layers' place by that of the world's. */
  readonly ours: ReadonlyMap<string, string>;
  /** What the world knows, by the id of the layers' place. */
  readonly theirs: ReadonlyMap<string, Setting>;
}

/**
 * Pairs the layers' places with those of the world: by a GeoNames id, or by a
 * name they share, like kinds, and a position at most 25 km from what the layer
 * draws (1500 km for what is long). A region may also be known by the name of its seat. Earlier places win.
 */
export function samePlaces(layered: readonly PlaceEntry[], world: NamesBeneath): SamePlaces {
  const ours = new Map<string, string>();
  const theirs = new Map<string, Setting>();

  function pair(place: PlaceEntry, id: string, twin: Setting): void {
    if (!ours.has(id)) ours.set(id, place.id);
    const known = theirs.get(place.id);
    if (!known || twin.population > known.population) theirs.set(place.id, twin);
  }

  for (const place of layered) {
    const number = geoNamesId(place);
    const numbered = number === null ? undefined : world.setting(number);
    if (number !== null && numbered) pair(place, number, numbered);
    else for (const twin of named(place, namesOf(place.feature), world)) pair(place, twin.id, twin);
  }
  const byId = new Map(layered.map((place) => [place.id, place]));
  for (const place of layered) {
    const { capital } = place.feature.properties;
    const seat = typeof capital === "string" ? byId.get(capital) : undefined;
    if (place.kind !== "region" || !seat || theirs.has(place.id)) continue;
    const twins = named(place, namesOf(seat.feature), world);
    for (const twin of twins.filter(({ id }) => !ours.has(id))) pair(place, twin.id, twin);
  }
  return { ours, theirs };
}

/** Places of the world of any of these names that are the same as ours. */
function named(
  place: PlaceEntry,
  names: readonly string[],
  world: NamesBeneath,
): readonly PlaceEntry[] {
  return names.flatMap((name) => {
    const tokens = tokenise(name);
    const match = world.match(tokens, 0);
    if (match?.endToken !== tokens.length) return [];
    return match.bearers.map((bearer) => bearer.place).filter((twin) => isSame(place, twin));
  });
}

/** What `ref:geonames` says, as the world's places are numbered. */
function geoNamesId({ feature }: PlaceEntry): string | null {
  const id = feature.properties["ref:geonames"];
  return typeof id === "number" || typeof id === "string" ? `gn${id}` : null;
}

function isSame(ours: PlaceEntry, theirs: PlaceEntry): boolean {
  if (likeKind(ours) !== likeKind(theirs)) return false;
  if (ours.country && theirs.country && ours.country !== theirs.country) return false;
  if (ours.kind === "country") return true;
  const reachKm = LONG.test(ours.kind) ? LONG_KM : NEAR_KM;
  return isNear(ours.feature.geometry, theirs.feature.geometry, reachKm);
}

/** Whether their point lies within reach of the box around ours. */
function isNear(ours: Geometry, theirs: Geometry, reachKm: number): boolean {
  const [lon, lat] = boxOf(theirs).slice(0, 2);
  if (lon === undefined || lat === undefined) return false;
  const [west, south, east, north] = boxOf(ours);
  const reach = reachKm / KM_PER_DEGREE;
  const reachEast = reach / Math.max(0.1, Math.cos((lat * Math.PI) / 180));
  return (
    lat >= south - reach &&
    lat <= north + reach &&
    lon >= west - reachEast &&
    lon <= east + reachEast
  );
}
