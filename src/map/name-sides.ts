/** Where a name may stand about its symbol, and how MapLibre is told. */

const SIDES = [
  "right",
  "top-right",
  "bottom-right",
  "left",
  "top-left",
  "bottom-left",
  "top",
  "bottom",
] as const;
type Side = (typeof SIDES)[number];

/** In ems of the name's own size: MapLibre's `text-variable-anchor-offset`, anchor and offset in turn. */
export type AnchorOffsets = readonly (string | readonly [number, number])[];

const isSide = (x: string): x is Side => SIDES.some((side) => side === x);

/** A name to the right is anchored by its left edge. */
const ANCHORS: Readonly<Record<Side, string>> = {
  right: "left",
  "top-right": "bottom-left",
  "bottom-right": "top-left",
  left: "right",
  "top-left": "bottom-right",
  "bottom-left": "top-right",
  top: "bottom",
  bottom: "top",
};

function offsetOf(side: Side, radius: number, textSize: number): readonly [number, number] {
  const across = side.endsWith("right") ? 1 : side.endsWith("left") ? -1 : 0;
  const down = side.startsWith("bottom") ? 1 : side.startsWith("top") ? -1 : 0;
  const isCorner = across !== 0 && down !== 0;
  const dx = isCorner ? radius * 0.72 + 3 : radius + 5;
  const dy = isCorner ? radius * 0.62 : radius + 2;
  return [(across * dx) / textSize, (down * dy) / textSize];
}

/** @param preferred - tried first; an unknown word counts as "right". */
export function anchorOffsets(preferred: string, radius: number, textSize: number): AnchorOffsets {
  const first: Side = isSide(preferred) ? preferred : "right";
  const order = [first, ...SIDES.filter((side) => side !== first)];
  return order.flatMap((side) => [ANCHORS[side], offsetOf(side, radius, textSize)]);
}

/** The one side a hand-set name stands on. */
export function anchorOffset(side: string, radius: number, textSize: number): AnchorOffsets {
  return anchorOffsets(side, radius, textSize).slice(0, 2);
}
