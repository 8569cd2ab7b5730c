import type { Stance } from "../core/model.ts";
import { circle, type MapImage, onCanvas } from "./canvas.ts";
import type { Theme } from "./theme.ts";

/** The same six marks as in the panel: the shape says how a claim is put. */

export const LETTERS: Readonly<Record<Stance, string>> = {
  asserted: "a",
  ordered: "o",
  expected: "e",
  doubted: "d",
  denied: "n",
  conditional: "c",
};

const RADIUS = 4.6;

/** @param letter - one of LETTERS. */
export function paintStance(
  g: CanvasRenderingContext2D,
  ink: string,
  letter: string,
  x: number,
  y: number,
): void {
  g.strokeStyle = ink;
  g.fillStyle = ink;
  g.lineWidth = 1.6;
  if (letter === "a") {
    circle(g, x, y, RADIUS + 0.6);
    g.fill();
    return;
  }
  g.setLineDash(letter === "d" ? [2.2, 1.8] : []);
  circle(g, x, y, RADIUS);
  g.stroke();
  g.setLineDash([]);
  g.beginPath();
  if (letter === "o") {
    g.arc(x, y, 2.1, 0, Math.PI * 2);
    g.fill();
  } else if (letter === "n") {
    g.moveTo(x - 3.3, y + 3.3);
    g.lineTo(x + 3.3, y - 3.3);
    g.stroke();
  } else if (letter === "c") {
    g.arc(x, y, RADIUS, -Math.PI / 2, Math.PI / 2);
    g.fill();
  }
}

/** One stance alone, set off from what lies under it. */
export const stanceMark = (theme: Theme, ink: string, letter: string): MapImage | null =>
  onCanvas(18, 18, (g) => {
    circle(g, 9, 9, 8);
    g.fillStyle = theme.markFill;
    g.fill();
    g.translate(9, 9);
    g.scale(1.2, 1.2);
    paintStance(g, ink, letter, 0, 0);
  });
