import { circle, type MapImage, onCanvas } from "./canvas.ts";
import { crossing, hatch, town } from "./scenery.ts";
import { paintStance, stanceMark } from "./stance-marks.ts";
import { SLIP, slipSize } from "./symbol-size.ts";
import { badge, bank, head, strike, tick } from "./test-images.ts";
import type { Theme } from "./theme.ts";
import { vagueMark } from "./vague-mark.ts";

/** Images of the map, drawn when first asked for; the name says all that is drawn. */

/** @returns null for a name that is none of ours. */
export function drawImage(name: string, theme: Theme): MapImage | null {
  const [kind = "", first = "", second = ""] = name.split(":");
  const hasFailed = first === "failed" || second === "failed";
  const ink = hasFailed ? theme.dispute : theme.mark;
  switch (kind) {
    case "ring":
      return ring(theme, Number(first) / 10, Number(second) / 10);
    case "slip":
      return slip(theme, first);
    case "town":
      return town(theme, Number(first));
    case "dot":
      return dot(theme);
    case "hatch":
      return hatch(theme);
    case "head":
      return head(theme, ink, first === "open");
    case "stance":
      return stanceMark(theme, ink, first);
    case "strike":
      return strike(theme, ink);
    case "bank":
      return bank(theme, hasFailed);
    case "tick":
      return tick(theme);
    case "cover":
      return onCanvas(Number(first) || 1, Number(second) || 1, () => undefined);
    case "vague":
      return vagueMark(theme, first);
    case "badge":
      return badge(theme);
    case "bridge":
    case "dam":
      return crossing(theme, kind);
    default:
      return null;
  }
}

function ring(theme: Theme, radius: number, disc: number): MapImage | null {
  const size = Math.ceil(radius + 2) * 2;
  return onCanvas(size, size, (g) => {
    const c = size / 2;
    circle(g, c, c, radius + 1.5);
    g.fillStyle = theme.markFill;
    g.fill();
    circle(g, c, c, radius - 0.75);
    g.lineWidth = 1.5;
    g.strokeStyle = theme.mark;
    g.stroke();
    if (disc <= 0) return;
    const isFull = disc >= radius - 0.05;
    circle(g, c, c, isFull ? radius : Math.min(disc, radius - 3));
    g.fillStyle = theme.mark;
    g.fill();
  });
}

/** One mark a claim, seven a row, tied to the place's point by a line. */
function slip(theme: Theme, letters: string): MapImage | null {
  const [width, height] = slipSize(letters.length);
  const reach = SLIP.tail + SLIP.dot;
  return onCanvas(width + reach, height + reach, (g) => {
    const [x, y] = [width + SLIP.tail, height + SLIP.tail];
    g.strokeStyle = theme.mark;
    g.lineWidth = 1.5;
    g.beginPath();
    g.moveTo(width - 2, height - 2);
    g.lineTo(x, y);
    g.stroke();
    paintDot(g, theme, x, y);
    g.beginPath();
    g.roundRect(0.5, 0.5, width - 1, height - 1, 2);
    g.fillStyle = theme.markFill;
    g.fill();
    g.lineWidth = 1;
    g.stroke();
    Array.from(letters, (letter, i) => {
      const across = SLIP.margin + ((i % SLIP.perRow) + 0.5) * SLIP.mark;
      const down = SLIP.margin + (Math.floor(i / SLIP.perRow) + 0.5) * SLIP.mark;
      if (letter !== letter.toLowerCase()) paintDiamond(g, theme, across, down);
      paintStance(g, theme.mark, letter.toLowerCase(), across, down);
    });
  });
}

/** Round a stance that another claim disputes: a shape, and the one red. */
function paintDiamond(g: CanvasRenderingContext2D, theme: Theme, x: number, y: number): void {
  const reach = 8.4;
  g.beginPath();
  g.moveTo(x, y - reach);
  g.lineTo(x + reach, y);
  g.lineTo(x, y + reach);
  g.lineTo(x - reach, y);
  g.closePath();
  g.strokeStyle = theme.dispute;
  g.lineWidth = 1.5;
  g.stroke();
}

function paintDot(g: CanvasRenderingContext2D, theme: Theme, x: number, y: number): void {
  circle(g, x, y, 8);
  g.fillStyle = theme.markFill;
  g.fill();
  circle(g, x, y, 5.5);
  g.fillStyle = theme.mark;
  g.fill();
}

const dot = (theme: Theme): MapImage | null =>
  onCanvas(18, 18, (g) => {
    paintDot(g, theme, 9, 9);
  });
