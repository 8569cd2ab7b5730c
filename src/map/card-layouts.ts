import type { View } from "../core/query/view.ts";
import type { Focus } from "./focus.ts";
import { findView, isCaptionFree, isFree } from "./find-view.ts";
import { type Box, pointOn, type Size } from "./screen.ts";
import type { Position } from "geojson";

/** Where the quotes of a disagreement stand on the map, and where the map then looks. */

export interface Layout {
  /** One a card, in their order. */
  readonly boxes: readonly Box[];
  /** Null where nothing has to be seen beside them. */
  readonly view: View | null;
}

interface Table extends Size {
  readonly cards: readonly Size[];
  /** Covered whatever the cards do: the strip, the buttons. */
  readonly covered: readonly Box[];
  /** px along the lower edge that the strip and the credit need. */
  readonly foot: number;
}

const MARGIN = 24;
const BUTTONS = 66; // px at the right that the zoom buttons take
const GAP = 16;
const LEAD_COST = 1 / 900; // zooms a px of hairline is worth
const ROW_COST = 1; // a row of cards leaves the map a slit

const CAPTION_WORTH = 0.5; // zooms the name of a bank is worth

const sum = (px: readonly number[]): number => px.reduce((total, each) => total + each, 0);

type Side = "left" | "right";
type Edge = "top" | "bottom";

/**
 * Of the layouts that hide nothing, the one that shows most with the shortest ties.
 *
 * @param fixed - where the map looks and has to stay; null lets it move.
 */
export function chooseLayout(
  table: Table,
  drawn: Focus,
  zooms: { readonly least: number; readonly most: number },
  fixed: View | null = null,
): Layout {
  const row = inRow(table);
  const rated = [...diagonals(table), row].flatMap((boxes) => {
    const canvas = { ...table, covered: [...table.covered, ...boxes] };
    const view = fixed ?? findView(drawn, canvas, zooms);
    if (!view) return [];
    const hidden = drawn.lines.filter(
      (each) => !isFree(pointOn(each, view, table), canvas.covered),
    );
    const read = drawn.captions.filter((each) => isCaptionFree(pointOn(each, view, table), canvas));
    const ties = boxes.map((box, i) => tieLength(box, drawn.anchors[i] ?? null, view, table));
    const ways = boxes.map((box, i) => tieLength(box, drawn.homes[i] ?? null, view, table));
    const cost = sum([...ties, ...ways]) * LEAD_COST + (boxes === row ? ROW_COST : 0);
    return [
      {
        layout: { boxes, view },
        worth: view.zoom - cost - hidden.length + read.length * CAPTION_WORTH,
      },
    ];
  });
  const best = rated.sort((a, b) => b.worth - a.worth)[0];
  return best?.layout ?? { boxes: row, view: null };
}

/** Two cards in opposite corners, where they are clear of each other. */
function diagonals(table: Table): readonly (readonly Box[])[] {
  if (table.cards.length !== 2) return [];
  const [first, second] = table.cards;
  if (!first || !second) return [];
  const corners: readonly (readonly [Side, Edge])[] = [
    ["left", "top"],
    ["left", "bottom"],
    ["right", "top"],
    ["right", "bottom"],
  ];
  const opposite = (side: Side, edge: Edge) =>
    boxAt(second, side === "left" ? "right" : "left", edge === "top" ? "bottom" : "top", table);
  return corners
    .map(([side, edge]) => [boxAt(first, side, edge, table), opposite(side, edge)] as const)
    .filter(([a, b]) => !overlap(a, b) && [a, b].every(({ top }) => top >= GAP));
}

function boxAt({ width, height }: Size, side: Side, edge: Edge, table: Table): Box {
  const isUnderButtons = side === "right" && edge === "top";
  const right = table.width - (isUnderButtons ? BUTTONS : MARGIN);
  const left = side === "left" ? MARGIN : right - width;
  const top = edge === "top" ? MARGIN : table.height - table.foot - height;
  return { left, top, right: left + width, bottom: top + height };
}

/** Side by side along the lower edge. */
function inRow(table: Table): readonly Box[] {
  const total = table.cards.reduce((sum, { width }) => sum + width, 0);
  const gaps = GAP * (table.cards.length - 1);
  let left = Math.max(GAP, (table.width - total - gaps) / 2);
  return table.cards.map(({ width, height }) => {
    const top = Math.max(GAP, table.height - table.foot - height);
    const box = { left, top, right: left + width, bottom: top + height };
    left += width + GAP;
    return box;
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right + GAP &&
  b.left < a.right + GAP &&
  a.top < b.bottom + GAP &&
  b.top < a.bottom + GAP;

/** The point of a card's edge nearest to a spot: where its hairline begins. */
export const nearestOf = (
  box: Box,
  [x, y]: readonly [number, number],
): readonly [number, number] => [
  Math.min(box.right, Math.max(box.left, x)),
  Math.min(box.bottom, Math.max(box.top, y)),
];

function tieLength(box: Box, anchor: Position | null, view: View, size: Size): number {
  if (!anchor) return 0;
  const spot = pointOn(anchor, view, size);
  const [x, y] = nearestOf(box, spot);
  return Math.hypot(x - spot[0], y - spot[1]);
}
