import { type GeoJSONSource, Map as MapLibre, prewarm, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
// MapLibre 6 is ESM only and cannot find its own worker through a bundler; ?worker&url
// bundles the worker with its shared chunk.
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { View } from "../core/query/view.ts";
import { Beyond } from "./beyond.ts";
import {
  bringInSight,
  farView,
  flyTo,
  goTo,
  isAnyInSight,
  lookAtStart,
  type Padding,
  showTogether,
  sightOf,
  sizeOf,
  viewOf,
  zoomBy,
} from "./camera.ts";
import { Captions } from "./captions.ts";
import type { MapController, MapEvents } from "./controller-types.ts";
import { bringDrawingInSight, zoomsOf } from "./drawing-view.ts";
import { Dressing } from "./dressing.ts";
import { flatOptions, keepFlat } from "./flat-map.ts";
import { focusOf } from "./focus.ts";
import { keepClear } from "./keep-clear.ts";
import { LABELS } from "./label-file.ts";
import { markFeatures } from "./marks.ts";
import { edgeNotes } from "./out-of-sight.ts";
import { listen } from "./pointer.ts";
import { Precedence } from "./precedence.ts";
import { changedParts, type Subject } from "./scene.ts";
import { type Box, pointOn } from "./screen.ts";
import { drawImage } from "./symbols.ts";
import { type ThemeName, themeOf } from "./theme.ts";

setWorkerUrl(workerUrl);
prewarm(); // the worker starts beside all that comes before the map, not after it

interface Start {
  readonly theme: ThemeName;
  readonly subject: Subject;
  readonly view: View | null;
  readonly padding: Padding;
}

/**
 * The one door to MapLibre: commands go in, events come out.
 *
 * @throws GPUInitializationError where the browser has no WebGL 2.
 */
export function createMap(container: HTMLElement, start: Start, events: MapEvents): MapController {
  let { subject, theme, padding } = start;
  let shown: Subject | null = null;
  let known = new Set<string>();
  let lit: ReadonlySet<string> = new Set();
  let hasStyle = false;
  let isComplete = false;
  let covers: readonly Box[] = [];
  const beyond = new Beyond();
  const dressing = new Dressing(theme, subject);
  const captions = new Captions();
  const precedence = new Precedence();

  const { view } = start;
  const map = new MapLibre(flatOptions(container, dressing.style, view));
  keepFlat(map);
  map.setMissingStyleImageResolver((name) => {
    const made = drawImage(name, themeOf(theme));
    if (made && !map.hasImage(name)) map.addImage(name, made.image, made);
  });
  map.setPadding(padding);
  if (!view) lookAtStart(map, subject);

  void map.once("style.load").then(() => {
    hasStyle = true;
    draw();
    keepClear(map, covers, padding);
  });
  map.on("error", () => {
    if (!isComplete) events.onfail();
  });
  map.on("idle", () => {
    if (!isComplete) {
      isComplete = true;
      report(); // what may now be fetched is
    }
    events.onidle();
  });
  map.on("moveend", () => {
    report();
    captions.leaveOutWhatIsCut(map, subject.drawing);
    keepClear(map, covers, padding);
    events.onmove(viewOf(map));
  });
  const pointer = listen(map, (id) => known.has(id), events);

  function report(): void {
    const { rows, geometries, language } = subject;
    events.onsight(viewOf(map), edgeNotes(rows, geometries, LABELS, language, sightOf(map)));
    if (isComplete) void beyond.reach(map, viewOf(map)).then((isMore) => isMore && drawAgain());
  }

  /** Names are fetched first, as what has one is fetched into sight by it. */
  async function lookAt(placeIds: readonly string[]): Promise<void> {
    const isLast = precedence.take();
    const far = isComplete ? farView(subject, placeIds) : null;
    if (far && (await beyond.reach(map, far))) drawAgain();
    if (!isLast()) return;
    showTogether(map, subject, placeIds, beyond.labels);
  }

  /** What still waits to move the map does not any more. */
  function move(how: () => void): void {
    precedence.take();
    how();
  }

  function drawAgain(): void {
    shown = null;
    draw();
  }

  function draw(): void {
    if (!hasStyle) return;
    dress();
    for (const [source, features] of changedParts(subject, shown, beyond.labels)) {
      void map.getSource<GeoJSONSource>(source)?.setData(features);
    }
    shown = subject;
    known = new Set(subject.rows.map(({ place }) => place.id));
    markFeatures(map, subject, lit);
    report();
    captions.leaveOutWhatIsCut(map, subject.drawing);
  }

  function dress(): void {
    if (dressing.change(map, theme, subject, lit)) captions.forget();
  }

  return {
    show(next) {
      subject = next;
      draw();
    },
    light(placeIds) {
      lit = placeIds;
      if (!hasStyle) return;
      dress();
      markFeatures(map, subject, lit);
    },
    restyle(next) {
      theme = next;
      if (hasStyle) dress();
    },
    keepClear(boxes) {
      covers = boxes;
      if (hasStyle) keepClear(map, covers, padding);
    },
    setPadding(next) {
      const isSame = (["top", "right", "bottom", "left"] as const).every(
        (side) => next[side] === padding[side],
      );
      padding = next;
      if (!isSame) map.setPadding(next);
    },
    bringInSight: (placeId) => move(() => bringInSight(map, subject, placeId)),
    bringDrawingInSight: (covered) => move(() => bringDrawingInSight(map, subject, covered)),
    focus() {
      const { drawing, rows, geometries } = subject;
      return drawing && focusOf(drawing, rows, geometries, LABELS);
    },
    zoomsOfDrawing: () => zoomsOf(subject.drawing),
    view: () => viewOf(map),
    flyTo: (next) => move(() => flyTo(map, next)),
    project: (position) => pointOn(position, viewOf(map), sizeOf(map)),
    follow(listener) {
      const moving = map.on("move", listener);
      return () => moving.unsubscribe();
    },
    showTogether: (placeIds) => void lookAt(placeIds),
    bringTogether(placeIds) {
      precedence.take();
      if (!isAnyInSight(map, subject, placeIds)) void lookAt(placeIds);
    },
    goTo: (placeIds) => move(() => goTo(map, subject, placeIds)),
    zoomBy: (levels) => move(() => zoomBy(map, levels)),
    askForPoint: (onpoint) => pointer.ask(onpoint),
    isIdle: () => isComplete && map.loaded() && !map.isMoving(),
    destroy() {
      hasStyle = false; // what is still on its way is not drawn any more
      precedence.take();
      map.remove();
    },
  };
}
