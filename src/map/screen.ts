import type { Position } from "geojson";
import type { View } from "../core/query/view.ts";
import type { Bounds } from "./bounds.ts";

/** Where positions stand on a canvas, without asking MapLibre: Web Mercator, north up. */

/** A part of the map's canvas, px from its upper left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const TILE_PX = 512; // MapLibre's world at zoom 0

export type Px = readonly [x: number, y: number];

/** The canvas's upper left in a world of `scale` px. */
export interface Corner {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

export const viewAt = (
  { left, top, scale }: Corner,
  { width, height }: Size,
  zoom: number,
): View => {
  const [x, y] = [(left + width / 2) / scale, (top + height / 2) / scale];
  return {
    zoom,
    lon: x * 360 - 180,
    lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
  };
};

/** @returns the zoom at which the longest of some lines is `px` long; -Infinity without one. */
export function zoomFor(lines: readonly (readonly Position[])[], px: number): number {
  const lengths = lines.flatMap((line) => {
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last) return [];
    const [[x1, y1], [x2, y2]] = [worldOf(first), worldOf(last)];
    return [Math.hypot(x2 - x1, y2 - y1)];
  });
  const longest = Math.max(0, ...lengths);
  return longest > 0 ? Math.log2(px / (longest * TILE_PX)) : -Infinity;
}

/** Web Mercator: the world is 1 wide and 1 high, y down. */
export function worldOf([lon = 0, lat = 0]: Position): Px {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [(lon + 180) / 360, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
}

export function boxOf(points: readonly Px[]): Box | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** Where a position stands on a canvas that looks so. */
export function pointOn([lon, lat]: Position, view: View, { width, height }: Size): Px {
  const scale = TILE_PX * 2 ** view.zoom;
  const [x, y] = worldOf([lon ?? 0, lat ?? 0]);
  const [cx, cy] = worldOf([view.lon, view.lat]);
  return [(x - cx) * scale + width / 2, (y - cy) * scale + height / 2];
}

/** Whether any of a box of degrees stands on the canvas. */
export function sees(view: View, size: Size, { west, south, east, north }: Bounds): boolean {
  const [left, top] = pointOn([west, north], view, size);
  const [right, bottom] = pointOn([east, south], view, size);
  return left < size.width && right > 0 && top < size.height && bottom > 0;
}
