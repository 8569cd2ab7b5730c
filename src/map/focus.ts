import type { Geometry, Position } from "geojson";
import type { PlaceRow } from "../core/query/place-row.ts";
import { boundsOf } from "./bounds.ts";
import { sideBehind } from "./arrow.ts";
import { type Drawing, isStated, movementOf, textOf, type Voice } from "./drawing.ts";
import type { PlacedName, Wanted } from "./find-view.ts";
import { labelPoint } from "./label-point.ts";
import type { MapLabel } from "./labels.ts";
import { positionsOf, shapeOf } from "./place-shape.ts";
import { extentOf, spotOf } from "./spot.ts";

/** What of a drawing has to be seen, and what its quotes are tied to. */

export interface Focus extends Wanted {
  /** One a voice: the bank it speaks of, if it names one. */
  readonly homes: readonly (Position | null)[];
  /** One a voice: its movement, or else its place. */
  readonly anchors: readonly (Position | null)[];
}

const TOO_WIDE = 25; // degrees: to show all of Russia is to show nothing
const CLEAR_PARTS = new Set(["measured", "point"]);

export function focusOf(
  { voices }: Drawing,
  rows: readonly PlaceRow[],
  geometries: ReadonlyMap<string, Geometry>,
  labels: readonly MapLabel[],
): Focus {
  const rowOf = new Map(rows.map((row) => [row.place.id, row]));
  const placesOf = ({ claim }: Voice) =>
    claim.places.flatMap(({ place }) => rowOf.get(place)?.place ?? []);
  const lines: Position[] = [];
  const areas: Position[] = [];
  const names: PlacedName[] = [];
  const captions: Position[] = [];
  const homes = new Map<Voice, Position>();
  const sideOf = (id: string) => labels.find(({ place }) => place === id)?.side ?? "right";
  for (const voice of voices) {
    const features = voice.check?.construction.features ?? [];
    for (const feature of features) {
      const part = textOf(feature, "part");
      if (part === "movement") {
        const arrow = movementOf(voice);
        lines.push(...(arrow?.shaft ?? []).map((spot) => [...spot]));
        if (arrow) names.push({ at: [...arrow.tail], side: sideBehind(arrow) });
        continue;
      }
      const positions = shownPositions(feature.geometry);
      (CLEAR_PARTS.has(part) ? lines : areas).push(...positions);
      const [at] = positions;
      if (part === "point" && at) names.push({ at, side: sideOf(textOf(feature, "place")) });
      const caption = part === "bank" ? labelPoint(feature.geometry) : null;
      if (caption) captions.push([...caption]);
      if (caption && isStated(feature)) homes.set(voice, [...caption]);
    }
    if (features.some(({ geometry }) => shownPositions(geometry).length > 0)) continue;
    for (const place of placesOf(voice)) {
      const extent = extentOf(place, geometries, labels);
      const spot = spotOf(place, geometries, labels);
      if (spot) lines.push([...spot]);
      if (spot && shapeOf(place) === "symbol")
        names.push({ at: [...spot], side: sideOf(place.id) });
      if (extent) areas.push([extent.west, extent.south], [extent.east, extent.north]);
    }
  }
  const anchors = voices.map((voice): Position | null => {
    const movement = movementOf(voice);
    if (movement) return [...movement.tail];
    const point = partOf(voice, "point");
    if (point) return positionsOf(point)[0] ?? null;
    const [place] = placesOf(voice);
    const spot = place && spotOf(place, geometries, labels);
    return spot ? [...spot] : null;
  });
  return { lines, areas, names, captions, anchors, homes: voices.map((v) => homes.get(v) ?? null) };
}

/** Where the names of banks are written. */
export const bankCaptions = (
  drawing: Drawing | null,
): readonly { readonly text: string; readonly at: Position }[] =>
  (drawing?.voices ?? []).flatMap(({ check }) =>
    (check?.construction.features ?? []).flatMap((feature) => {
      const at = textOf(feature, "part") === "bank" ? labelPoint(feature.geometry) : null;
      return at ? [{ text: textOf(feature, "label"), at: [...at] }] : [];
    }),
  );

const partOf = ({ check }: Voice, part: string): Geometry | undefined =>
  check?.construction.features.find((feature) => textOf(feature, "part") === part)?.geometry;

/** Of what is too wide for any map, nothing. */
function shownPositions(geometry: Geometry): readonly Position[] {
  const positions = positionsOf(geometry);
  const bounds = boundsOf(positions);
  return bounds && bounds.east - bounds.west < TOO_WIDE ? positions : [];
}
