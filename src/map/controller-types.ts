import type { Position } from "geojson";
import type { View } from "../core/query/view.ts";
import type { Padding } from "./camera.ts";
import type { Focus } from "./focus.ts";
import type { EdgeNote } from "./out-of-sight.ts";
import type { PointerEvents } from "./pointer.ts";
import type { Subject } from "./scene.ts";
import type { Box, Px } from "./screen.ts";
import type { ThemeName } from "./theme.ts";

/** What the page tells the map and hears from it. */

export interface MapEvents extends PointerEvents {
  /** What is in sight, and what is counted and is not. */
  readonly onsight: (view: View, notes: readonly EdgeNote[]) => void;
  /** The reader, or a flight, has moved the map. */
  readonly onmove: (view: View) => void;
  readonly onidle: () => void;
  /** A part of the first picture could not be fetched. */
  readonly onfail: () => void;
}

export interface MapController {
  show(subject: Subject): void;
  light(placeIds: ReadonlySet<string>): void;
  restyle(theme: ThemeName): void;
  /** @param boxes - what floats over the map, px from the upper left of what is seen: no name stands there. */
  keepClear(boxes: readonly Box[]): void;
  setPadding(padding: Padding): void;
  /** Both move the map only if what is meant is out of sight. */
  bringInSight(placeId: string): void;
  /** @param covered - what lies over the map, px from the upper left of what is seen. */
  bringDrawingInSight(covered: readonly Box[]): void;
  /** What has to be seen of the drawing; null without one. */
  focus(): Focus | null;
  zoomsOfDrawing(): { readonly least: number; readonly most: number };
  view(): View;
  flyTo(view: View): void;
  /** Px from the upper left of what is seen. */
  project(position: Position): Px;
  /** Calls whenever the map has moved, also on its way; returns how to stop. */
  follow(listener: () => void): () => void;
  goTo(placeIds: readonly string[]): void;
  /** As goTo, but a lone place far off does not pull the map away. */
  showTogether(placeIds: readonly string[]): void;
  /** The same, only if none of them can be seen. */
  bringTogether(placeIds: readonly string[]): void;
  zoomBy(levels: number): void;
  /**
   * The next click sets a point instead of choosing a place; returns how to stop asking.
   * @param onpoint - told longitude and latitude, degrees.
   */
  askForPoint(onpoint: (at: readonly [number, number]) => void): () => void;
  isIdle(): boolean;
  destroy(): void;
}
