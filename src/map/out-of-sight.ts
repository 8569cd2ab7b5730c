import type { Geometry } from "geojson";
import { counted, formatNumber, listed } from "../core/query/words.ts";
import type { PlaceRow } from "../core/query/place-row.ts";
import { type NameLanguage, nameOf } from "../core/query/place-words.ts";
import { type Bounds, greatCircleKm, middleOf } from "./bounds.ts";
import type { MapLabel } from "./labels.ts";
import { extentOf, isInSight, spotOf } from "./spot.ts";

export const EDGES = ["north", "east", "south", "west"] as const;
export type Edge = (typeof EDGES)[number];

/** What is counted but not in sight: "1 claim farther north, Kharkiv Oblast". */
export interface EdgeNote {
  readonly edge: Edge;
  readonly claimCount: number;
  /** "1 claim farther north", "1 claim some 9,000 km east" */
  readonly text: string;
  /** So far that nobody would look for it there: then it matters what it is. */
  readonly isFar: boolean;
  /** "Kharkiv Oblast" */
  readonly where: string;
  readonly placeIds: readonly string[];
}

const FAR_KM = 3000;

/** In whole thousands: the middle of the map is no place to measure from more exactly. */
const wayWords = (km: number, edge: Edge): string =>
  km < FAR_KM ? `farther ${edge}` : `some ${formatNumber(Math.round(km / 1000) * 1000)} km ${edge}`;

/** One note an edge; a claim about two places beyond it counts once. */
export function edgeNotes(
  rows: readonly PlaceRow[],
  geometries: ReadonlyMap<string, Geometry>,
  labels: readonly MapLabel[],
  language: NameLanguage,
  sight: Bounds,
): readonly EdgeNote[] {
  const beyond = rows.flatMap((row) => {
    const extent = extentOf(row.place, geometries, labels);
    if (!extent || isInSight(row.place, geometries, labels, sight)) return [];
    return [{ row, edge: edgeTowards(extent, sight) }];
  });
  const kmTo = ({ place }: PlaceRow): number => {
    const spot = spotOf(place, geometries, labels);
    return spot ? greatCircleKm(middleOf(sight), spot) : 0;
  };
  return EDGES.flatMap((edge) => {
    const there = beyond.filter((each) => each.edge === edge).map(({ row }) => row);
    const [first] = there;
    if (!first) return [];
    const claimCount = new Set(there.flatMap(({ claims }) => claims.map(({ id }) => id))).size;
    const names = there.map(({ place }) => nameOf(place, language));
    const rest = `${nameOf(first.place, language)} and ${names.length - 1} other places`;
    const nearest = Math.min(...there.map(kmTo));
    return [
      {
        edge,
        claimCount,
        text: `${counted(claimCount, "claim")} ${wayWords(nearest, edge)}`,
        isFar: nearest >= FAR_KM,
        where: names.length > 2 ? rest : listed(names),
        placeIds: there.map(({ place }) => place.id),
      },
    ];
  });
}

/** The edge it is farthest beyond, in parts of the view's own size. */
function edgeTowards(extent: Bounds, sight: Bounds): Edge {
  const [x, y] = middleOf(extent);
  const [width, height] = [sight.east - sight.west, sight.north - sight.south];
  const over: Readonly<Record<Edge, number>> = {
    north: (y - sight.north) / height,
    south: (sight.south - y) / height,
    east: (x - sight.east) / width,
    west: (sight.west - x) / width,
  };
  return EDGES.reduce((most, edge) => (over[edge] > over[most] ? edge : most));
}
