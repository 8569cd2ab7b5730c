import { circle, type MapImage, onCanvas } from "./canvas.ts";
import type { Theme } from "./theme.ts";

/** Images of tests, movements and disputes. */

/** A bank a claim names: falls to the right, where the hatch of what is occupied rises. */
export const bank = (theme: Theme, hasFailed: boolean): MapImage | null =>
  onCanvas(16, 16, (g, width, height) => {
    const ink = hasFailed ? theme.dispute : theme.bank;
    g.fillStyle = ink;
    g.globalAlpha = hasFailed ? 0.05 : 0.2;
    g.fillRect(0, 0, width, height);
    g.globalAlpha = 0.5;
    g.strokeStyle = ink;
    g.lineWidth = 1;
    for (let x = -16; x <= 32; x += 8) {
      g.beginPath();
      g.moveTo(x - 2, -2);
      g.lineTo(x + height + 2, height + 2);
      g.stroke();
    }
  });

/** The end of what is measured. */
export const tick = (theme: Theme): MapImage | null =>
  onCanvas(14, 6, (g) => {
    for (const [ink, width] of [
      [theme.halo, 5],
      [theme.mark, 2],
    ] as const) {
      g.strokeStyle = ink;
      g.lineWidth = width;
      g.beginPath();
      g.moveTo(2, 3);
      g.lineTo(12, 3);
      g.stroke();
    }
  });

/** Full where it is said to be done or ordered, open for what is foreseen, doubted or denied. */
export const head = (theme: Theme, ink: string, isOpen: boolean): MapImage | null =>
  onCanvas(22, 22, (g) => {
    g.beginPath();
    g.moveTo(11, 1);
    g.lineTo(20, 20);
    g.lineTo(11, 15.5);
    g.lineTo(2, 20);
    g.closePath();
    g.fillStyle = isOpen ? theme.markFill : ink;
    g.fill();
    g.strokeStyle = ink;
    g.lineWidth = 1.8;
    g.lineJoin = "miter";
    if (isOpen) g.stroke();
  });

/** Through a movement that somebody denies; drawn across its way. */
export const strike = (theme: Theme, ink: string): MapImage | null =>
  onCanvas(24, 24, (g) => {
    for (const [colour, width] of [
      [theme.halo, 7],
      [ink, 3],
    ] as const) {
      g.strokeStyle = colour;
      g.lineWidth = width;
      g.beginPath();
      g.moveTo(3, 17);
      g.lineTo(21, 7);
      g.stroke();
    }
  });

export const BADGE_RADIUS = 7.5;

/** Disputed by another report: the sign says it, not the colour alone. */
export const badge = (theme: Theme): MapImage | null =>
  onCanvas(18, 18, (g) => {
    circle(g, 9, 9, BADGE_RADIUS + 1.3);
    g.fillStyle = theme.markFill;
    g.fill();
    circle(g, 9, 9, BADGE_RADIUS);
    g.fillStyle = theme.dispute;
    g.fill();
    g.strokeStyle = theme.markFill;
    g.lineWidth = 1.5;
    g.beginPath();
    for (const y of [7.2, 10.8]) {
      g.moveTo(5.4, y);
      g.lineTo(12.6, y);
    }
    g.moveTo(11, 4.8);
    g.lineTo(7, 13.2);
    g.stroke();
  });
