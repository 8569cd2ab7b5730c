import { type GeoJSONSource, Map as MapLibre, prewarm, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
// MapLibre 6 is ESM only and cannot find its own worker through a bundler; ?worker&url
// bundles the worker with its shared chunk.
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { View } from "../core/query/view.ts";
import { ASSETS } from "./assets.ts";
import { Beyond } from "./beyond.ts";
import {
  bringDrawingInSight,
  bringInSight,
  flyTo,
  goTo,
  lookAtStart,
  type Padding,
  showTogether,
  sightOf,
  sizeOf,
  viewOf,
  zoomBy,
  zoomsOf,
} from "./camera.ts";
import type { MapController, MapEvents } from "./controller-types.ts";
import { isCaptionFree } from "./find-view.ts";
import { bankCaptions, focusOf } from "./focus.ts";
import { keepClear } from "./keep-clear.ts";
import { LABELS } from "./label-file.ts";
import { BANK_NAMES, bankNames } from "./layers-tests.ts";
import { dressLayers, isAnythingMarked, markFeatures } from "./marks.ts";
import { edgeNotes } from "./out-of-sight.ts";
import { listen } from "./pointer.ts";
import { changedParts, type Subject } from "./scene.ts";
import { type Box, pointOn } from "./screen.ts";
import { buildStyle } from "./style.ts";
import { drawImage } from "./symbols.ts";
import { type ThemeName, themeOf } from "./theme.ts";
import { ZOOM } from "./zoom.ts";

setWorkerUrl(workerUrl);
prewarm(); // the worker starts beside all that comes before the map, not after it

interface Start {
  readonly theme: ThemeName;
  readonly subject: Subject;
  readonly view: View | null;
  readonly padding: Padding;
}

const HOW_TO_USE =
  "Drawing. Arrow keys move it, plus and minus zoom. Every place is also in the list.";

/**
 * The one door to MapLibre: commands go in, events come out.
 *
 * @throws GPUInitializationError where the browser has no WebGL 2.
 */
export function createMap(container: HTMLElement, start: Start, events: MapEvents): MapController {
  let { subject, theme, padding } = start;
  let shown: Subject | null = null;
  let styled = { theme, language: subject.language, isDrawing: subject.drawing !== null };
  let known = new Set<string>();
  let lit: ReadonlySet<string> = new Set();
  let hasStyle = false;
  let isAwake = false;
  let isComplete = false;
  let leftOut: readonly string[] = [];
  let covers: readonly Box[] = [];
  const beyond = new Beyond();

  const { view } = start;
  const map = new MapLibre({
    container,
    style: buildStyle(themeOf(theme), subject.language, ASSETS, styled.isDrawing),
    ...(view ? { center: [view.lon, view.lat], zoom: view.zoom } : {}),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: 0, // names that fade in would keep the first picture waiting
    validateStyle: false, // a test does
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // MapLibre calls it a region named Map: the page has one already.
  map.getCanvas().setAttribute("role", "application");
  map.getCanvas().setAttribute("aria-label", HOW_TO_USE);
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
    leaveOutWhatIsCut();
    keepClear(map, covers, padding);
    events.onmove(viewOf(map));
  });
  const pointer = listen(map, (id) => known.has(id), events);

  function report(): void {
    const { rows, geometries, language } = subject;
    events.onsight(viewOf(map), edgeNotes(rows, geometries, LABELS, language, sightOf(map)));
    if (isComplete) void beyond.reach(map, viewOf(map)).then((isMore) => isMore && drawAgain());
  }

  function drawAgain(): void {
    shown = null;
    draw();
  }

  /** A bank's name that the edge of the map would cut is not written. */
  function leaveOutWhatIsCut(): void {
    if (!map.getLayer(BANK_NAMES)) return;
    const canvas = { ...sizeOf(map), covered: [] };
    const cut = bankCaptions(subject.drawing)
      .filter(({ at }) => !isCaptionFree(pointOn([...at], viewOf(map), canvas), canvas))
      .map(({ text }) => text);
    if (cut.join() === leftOut.join()) return;
    leftOut = cut;
    map.setFilter(BANK_NAMES, bankNames(cut));
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
    leaveOutWhatIsCut();
  }

  /** Colours, the order of names, and which layers are awake. */
  function dress(): void {
    const { language, drawing } = subject;
    const isDrawing = styled.isDrawing || drawing !== null; // once there, the layers stay
    const isRecoloured = theme !== styled.theme;
    if (isRecoloured || language !== styled.language || isDrawing !== styled.isDrawing) {
      styled = { theme, language, isDrawing };
      leftOut = [];
      map.setStyle(buildStyle(themeOf(theme), language, ASSETS, isDrawing), {
        // The features stay: only colours, the order of names and some layers are new.
        transformStyle: (before, next) =>
          before ? { ...next, sources: { ...next.sources, ...before.sources } } : next,
      });
    }
    if (isRecoloured) {
      for (const name of map.listImages()) {
        const made = drawImage(name, themeOf(theme));
        if (made) map.updateImage(name, made.image);
      }
    }
    isAwake ||= isAnythingMarked(subject, lit);
    dressLayers(map, subject, isAwake);
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
    bringInSight: (placeId) => bringInSight(map, subject, placeId),
    bringDrawingInSight: (covered) => bringDrawingInSight(map, subject, covered),
    focus() {
      const { drawing, rows, geometries } = subject;
      return drawing && focusOf(drawing, rows, geometries, LABELS);
    },
    zoomsOfDrawing: () => zoomsOf(subject.drawing),
    view: () => viewOf(map),
    flyTo: (next) => flyTo(map, next),
    project: (position) => pointOn(position, viewOf(map), sizeOf(map)),
    follow(listener) {
      const moving = map.on("move", listener);
      return () => moving.unsubscribe();
    },
    showTogether: (placeIds) => showTogether(map, subject, placeIds),
    goTo: (placeIds) => goTo(map, subject, placeIds),
    zoomBy: (levels) => zoomBy(map, levels),
    askForPoint: (onpoint) => pointer.ask(onpoint),
    isIdle: () => isComplete && map.loaded() && !map.isMoving(),
    destroy() {
      hasStyle = false; // what is still on its way is not drawn any more
      map.remove();
    },
  };
}
