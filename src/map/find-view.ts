import type { Position } from "geojson";
import type { View } from "../core/query/view.ts";
import {
  type Box,
  boxOf,
  type Corner,
  type Px,
  type Size,
  TILE_PX,
  viewAt,
  worldOf,
} from "./screen.ts";

export interface Canvas extends Size {
  /** What lies over the map: nothing that must be seen may lie under it. */
  readonly covered: readonly Box[];
}

export interface Wanted {
  /** Must be seen: what is measured, what moves, where. */
  readonly lines: readonly Position[];
  /** Should be on the canvas, also under what covers it. */
  readonly areas: readonly Position[];
  /** Where the names of areas are written: better seen than not. */
  readonly captions: readonly Position[];
  /** Names beside a position that must be read. */
  readonly names: readonly PlacedName[];
}

export interface PlacedName {
  readonly at: Position;
  /** "left", "top-right": where the name stands about its position. */
  readonly side: string;
}

interface Zooms {
  readonly least: number;
  readonly most: number;
}

const ZOOM_STEP = 0.15;
const FARTHER = 1; // zooms below the least that are better than hiding something
const MOST_FAR = 3;
const STEPS = 12; // to either side of the middle, for where the lines may stand
const MARGIN = 28;
const CAPTION_PX = 64; // half the width of one; so much of an area may go for it
const CAPTION_LINE_PX = 12; // to either side of its middle
const HALO = 14; // room for a head or a name round a position

/**
 * Where the map must look so that all of some lines are seen beside what covers it:
 * the nearest zoom that does, and of its positions the middlemost. Tries a grid, as
 * the free part of the canvas can have any shape.
 *
 * @returns null where no position is given or nothing fits.
 */
export function findView(wanted: Wanted, canvas: Canvas, zooms: Zooms): View | null {
  const lines = wanted.lines.map(worldOf);
  const outer = boxOf([...wanted.areas.map(worldOf), ...lines]);
  if (!outer) return null;
  const names = wanted.names.map(({ at, side }) => ({ at: worldOf(at), corners: cornersOf(side) }));
  const captions = wanted.captions.map(worldOf);
  const inner = boxOf(lines) ?? outer;
  const measured = { lines, names, captions, mustCaption: false, outer, inner };
  const room = { width: canvas.width - 2 * MARGIN, height: canvas.height - 2 * MARGIN };
  const nearest = Math.max(zooms.least, Math.min(zooms.most, fittingZoom(outer, room)));
  const farther = Math.max(MOST_FAR, zooms.least - FARTHER);
  const least = Math.min(nearest, zooms.least);
  const anySide = names.map(({ at, corners }) => ({ at, corners: bothSides(corners) }));
  const free = { ...measured, names: anySide };
  return (
    nearestOf({ ...free, mustCaption: true }, canvas, nearest, least) ??
    nearestOf(free, canvas, nearest, least) ??
    nearestOf(measured, canvas, nearest, farther) ??
    nearestOf({ ...measured, names: [] }, canvas, nearest, farther)
  );
}

/** A name may have to go to the other side of its symbol: another is in its way. */
const bothSides = (corners: readonly Px[]): readonly Px[] =>
  corners.flatMap(([x, y]): Px[] => [
    [x, y],
    [-x, y],
  ]);

function nearestOf(
  measured: Measured,
  canvas: Canvas,
  nearest: number,
  farthest: number,
): View | null {
  for (let zoom = nearest; zoom >= farthest; zoom -= ZOOM_STEP) {
    const corner = placed(measured, canvas, TILE_PX * 2 ** zoom);
    if (corner) return viewAt(corner, canvas, zoom);
  }
  return null;
}

/** The largest zoom at which a box of the world fits. */
const fittingZoom = (box: Box, room: Size): number =>
  Math.log2(
    Math.min(
      room.width / ((box.right - box.left) * TILE_PX || 1e-9),
      room.height / ((box.bottom - box.top) * TILE_PX || 1e-9),
    ),
  );

/**
 * Where all lines and names are clear of what covers the canvas; of several such
 * places the one that keeps most of the areas on it, then the middlemost.
 *
 * @returns null where there is none.
 */
function placed(
  { lines, captions, mustCaption, names, inner, outer }: Measured,
  canvas: Canvas,
  scale: number,
): Corner | null {
  const slack = (box: Box): Px => [
    canvas.width - 2 * MARGIN - (box.right - box.left) * scale,
    canvas.height - 2 * MARGIN - (box.bottom - box.top) * scale,
  ];
  const at = (box: Box, [i, j]: Px): Px => {
    const [x, y] = slack(box);
    return [MARGIN + x * i - box.left * scale, MARGIN + y * j - box.top * scale];
  };
  if (slack(inner).some((px) => px < 0)) return null;
  const isClear = ([dx, dy]: Px): boolean =>
    lines.every(([x, y]) => {
      const spot: Px = [x * scale + dx, y * scale + dy];
      return isOnCanvas(spot, canvas) && isFree(spot, canvas.covered);
    }) &&
    names.every(({ at: [x, y], corners }) =>
      corners.every(([right, down]) => {
        const spot: Px = [x * scale + dx + right, y * scale + dy + down];
        return isOnCanvas(spot, canvas) && isFree(spot, canvas.covered);
      }),
    );
  const overflow = ([dx, dy]: Px): number =>
    Math.max(0, -(outer.left * scale + dx)) +
    Math.max(0, outer.right * scale + dx - canvas.width) +
    Math.max(0, -(outer.top * scale + dy)) +
    Math.max(0, outer.bottom * scale + dy - canvas.height);
  const unread = ([dx, dy]: Px): number =>
    captions.filter(([x, y]) => !isCaptionFree([x * scale + dx, y * scale + dy], canvas)).length;
  const places = [at(outer, [0.5, 0.5]), ...fromTheMiddle.map((shares) => at(inner, shares))];
  const [best] = places
    .filter((place) => isClear(place) && !(mustCaption && unread(place) > 0))
    .map((place) => ({ place, over: Math.round(overflow(place)) + unread(place) * CAPTION_PX }))
    .sort((one, other) => one.over - other.over);
  return best ? { left: -best.place[0], top: -best.place[1], scale } : null;
}

/** Whether all of a caption about a spot can be read. */
export const isCaptionFree = ([x, y]: Px, canvas: Canvas): boolean =>
  [-CAPTION_PX, 0, CAPTION_PX].every((dx) =>
    [-CAPTION_LINE_PX, CAPTION_LINE_PX].every((dy) => {
      const spot: Px = [x + dx, y + dy];
      return isOnCanvas(spot, canvas) && isFree(spot, canvas.covered);
    }),
  );

const isOnCanvas = ([x, y]: Px, { width, height }: Size): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

interface Measured {
  readonly lines: readonly Px[];
  readonly captions: readonly Px[];
  /** Whether they have to be seen. */
  readonly mustCaption: boolean;
  readonly names: readonly { readonly at: Px; readonly corners: readonly Px[] }[];
  /** Round the lines. */
  readonly inner: Box;
  /** Round all. */
  readonly outer: Box;
}

const NAME = { width: 120, above: 34, below: 12 } as const;

/** What a name of two lines takes, px from its position. */
function cornersOf(side: string): readonly Px[] {
  const { width, above, below } = NAME;
  const xs = side.endsWith("left") ? [-width, -width / 2] : [width, width / 2];
  return xs.flatMap((x): Px[] => [
    [x, -above],
    [x, below],
  ]);
}

/** Shares of the slack, 0 to 1, nearest to the middle first. */
const fromTheMiddle: readonly Px[] = Array.from({ length: (2 * STEPS + 1) ** 2 }, (_, n): Px => {
  const side = 2 * STEPS + 1;
  return [(n % side) / (2 * STEPS), Math.floor(n / side) / (2 * STEPS)];
}).sort((a, b) => Math.hypot(a[0] - 0.5, a[1] - 0.5) - Math.hypot(b[0] - 0.5, b[1] - 0.5));

export const isFree = ([x, y]: Px, covered: readonly Box[]): boolean =>
  covered.every(
    ({ left, top, right, bottom }) =>
      x < left - HALO || x > right + HALO || y < top - HALO || y > bottom + HALO,
  );
