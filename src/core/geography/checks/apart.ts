import type { Position } from "geojson";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { oncePerPair } from "./once.ts";
import { linesOf, nearestOf } from "./nearest.ts";
import { areaOf, pointOf } from "./shape.ts";
import { isLine } from "../turf.ts";
import { sharedBorder } from "./shared-border.ts";

/** How far two places lie apart, edge to edge, and between which positions. */
export interface Apart {
  readonly km: number;
  readonly from: Position;
  readonly to: Position;
  /** True where a line ends at its closest: the layer may have cut it there. */
  readonly isCut: boolean;
}

const MOST_SAMPLES = 200; // of an outline, when it is far from the other
const BORDER_TOLERANCE_KM = 6;

/** Between points, outlines and courses; 0 where one holds the other or they meet. */
export const apart = oncePerPair(measure);

function measure(a: PlaceEntry, b: PlaceEntry): Apart {
  const [first, second] = [areaOf(a), areaOf(b)];
  if (first && second) {
    const border = sharedBorder(a, b, BORDER_TOLERANCE_KM);
    if (border && Number.isFinite(border.gapKm))
      return { km: border.gapKm, from: border.closest[0], to: border.closest[1], isCut: false };
    return closestOf(samples(linesOf(first)), b);
  }
  if (isLine(b.feature.geometry) && first) {
    const back = closestOf(samples(linesOf(b.feature.geometry)), a);
    const { isEnd } = nearestOf(back.to, b.feature.geometry);
    return { km: back.km, from: back.to, to: back.from, isCut: isEnd };
  }
  if (first) {
    const back = closestOf([pointOf(b)], a);
    return { ...back, from: back.to, to: back.from };
  }
  return closestOf([pointOf(a)], b);
}

function closestOf(points: readonly Position[], place: PlaceEntry): Apart {
  let best: Apart | null = null;
  for (const from of points) {
    const { distanceKm, at, isEnd, isWithin } = nearestOf(from, place.feature.geometry);
    const km = isWithin ? 0 : distanceKm;
    if (!best || km < best.km) best = { km, from, to: isWithin ? from : at, isCut: isEnd };
  }
  if (!best) throw new Error("an outline without positions");
  return best;
}

function samples(lines: readonly (readonly Position[])[]): Position[] {
  const all = lines.flat();
  const step = Math.max(1, Math.floor(all.length / MOST_SAMPLES));
  return all.filter((_, i) => i % step === 0);
}
