import { type MapImage, onCanvas } from "./canvas.ts";
import type { Theme } from "./theme.ts";
import { VAGUE_DASH, VAGUE_PATHS, VAGUES } from "./vague-paths.ts";

const WIDTH = 2.2;

/** Dots where a line would be: there is an outline, or a course, and nobody here knows it. */
export function vagueMark(theme: Theme, name: string): MapImage | null {
  const vague = VAGUES.find((each) => each === name);
  if (!vague) return null;
  const ink = { area: theme.regionText, river: theme.riverText, water: theme.seaText }[vague];
  return onCanvas(30, 26, (g) => {
    const path = new Path2D(VAGUE_PATHS[vague]);
    g.translate(15, 13);
    g.lineCap = "round";
    g.lineJoin = "round";
    // A light line below, so that the dots are seen on any ground.
    g.strokeStyle = theme.markFill;
    g.lineWidth = WIDTH + 3;
    g.stroke(path);
    g.strokeStyle = ink;
    g.lineWidth = WIDTH;
    g.setLineDash([...VAGUE_DASH]);
    g.stroke(path);
  });
}
