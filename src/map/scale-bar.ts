import type { View } from "../core/query/view.ts";

const EQUATOR_KM = 40_075.016;
const TILE_PX = 512;
const LONGEST_PX = 130;
const LENGTHS_KM = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** The longest round distance that fits, true in the middle of the map. */
export function scaleBar({ zoom, lat }: Pick<View, "zoom" | "lat">): { km: number; px: number } {
  const kmPerPx = (EQUATOR_KM * Math.cos((lat * Math.PI) / 180)) / TILE_PX / 2 ** zoom;
  const km = LENGTHS_KM.findLast((length) => length / kmPerPx <= LONGEST_PX) ?? LENGTHS_KM[0];
  return { km, px: Math.round(km / kmPerPx) };
}
