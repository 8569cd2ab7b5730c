import { circle, type MapImage, onCanvas } from "./canvas.ts";
import type { Theme } from "./theme.ts";

/** Images of what nothing is claimed of. */

const TOWN_RADIUS = [3.8, 2.6, 1.9] as const;

/** A town nobody claims anything of: a dot, ringed for a capital. */
export const town = (theme: Theme, rank: number): MapImage | null =>
  onCanvas(12, 12, (g) => {
    const radius = TOWN_RADIUS[rank - 1] ?? 1.9;
    circle(g, 6, 6, radius + 1.2);
    g.fillStyle = theme.halo;
    g.fill();
    g.fillStyle = theme.label2;
    g.strokeStyle = theme.label2;
    g.lineWidth = 1.2;
    circle(g, 6, 6, radius);
    if (rank > 1) {
      g.fill();
      return;
    }
    g.stroke();
    circle(g, 6, 6, 1.3);
    g.fill();
  });

/** Rises to the right; drawn past the edges so that the tiles meet. */
export const hatch = (theme: Theme): MapImage | null =>
  onCanvas(12, 12, (g, width, height) => {
    g.strokeStyle = theme.hatch;
    g.lineWidth = 0.8;
    g.globalAlpha = 0.75;
    for (let x = -12; x <= 24; x += 6) {
      g.beginPath();
      g.moveTo(x - 2, height + 2);
      g.lineTo(x + width + 2, -2);
      g.stroke();
    }
  });

/** Seen from above: a bridge is two parapets over the stream, a dam one bar. */
export const crossing = (theme: Theme, kind: "bridge" | "dam"): MapImage | null =>
  onCanvas(16, 40, (g) => {
    const bars = kind === "dam" ? [{ x: 8, width: 4 }] : [5, 11].map((x) => ({ x, width: 2 }));
    for (const outline of [3, 0]) {
      for (const { x, width } of bars) {
        g.strokeStyle = outline ? theme.halo : theme.mark;
        g.lineWidth = width + outline;
        g.beginPath();
        g.moveTo(x, 2);
        g.lineTo(x, 38);
        g.stroke();
      }
    }
  });
