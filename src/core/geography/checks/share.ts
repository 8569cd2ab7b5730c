import type { Position } from "geojson";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { type Area, isInside } from "../turf.ts";
import { oncePerPair } from "./once.ts";
import { areaOf, boundsOnce, pointOf } from "./shape.ts";

const SAMPLES_ACROSS = 16;

/** Share of an area's surface that lies in another, by points on a grid. */
export const shareInside = oncePerPair((place, land) => {
  const [inner, outer] = [areaOf(place), areaOf(land)];
  return inner && outer ? sampledShare(place, inner, outer) : 0;
});

function sampledShare(place: PlaceEntry, inner: Area, outer: Area): number {
  const [west, south, east, north] = boundsOnce(place);
  let all = 0;
  let inside = 0;
  for (let i = 0; i < SAMPLES_ACROSS; i++)
    for (let j = 0; j < SAMPLES_ACROSS; j++) {
      const at: Position = [
        west + ((i + 0.5) * (east - west)) / SAMPLES_ACROSS,
        south + ((j + 0.5) * (north - south)) / SAMPLES_ACROSS,
      ];
      if (!isInside(at, inner)) continue;
      all++;
      if (isInside(at, outer)) inside++;
    }
  return all === 0 ? Number(isInside(pointOf(place), outer)) : inside / all;
}
