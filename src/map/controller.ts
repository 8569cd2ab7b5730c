import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
// MapLibre 6 is ESM only and cannot find its own worker through a bundler; ?worker&url
// bundles the worker with its shared chunk.
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Claim } from "../core/model.ts";
import type { View } from "../core/query/view.ts";
import { ASSETS } from "./assets.ts";
import {
  bringClaimInSight,
  bringInSight,
  goTo,
  lookAtStart,
  type Padding,
  sightOf,
  zoomBy,
} from "./camera.ts";
import { LABELS } from "./label-file.ts";
import { dressLayers, isAnythingMarked, markFeatures } from "./marks.ts";
import { type EdgeNote, edgeNotes } from "./out-of-sight.ts";
import { listen, type PointerEvents } from "./pointer.ts";
import { changedParts, type Subject } from "./scene.ts";
import { buildStyle } from "./style.ts";
import { drawImage } from "./symbols.ts";
import { type ThemeName, themeOf } from "./theme.ts";
import { ZOOM } from "./zoom.ts";

setWorkerUrl(workerUrl);

interface MapEvents extends PointerEvents {
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
  setPadding(padding: Padding): void;
  /** Both move the map only if what is meant is out of sight. */
  bringInSight(placeId: string): void;
  bringClaimInSight(claim: Claim): void;
  goTo(placeIds: readonly string[]): void;
  zoomBy(levels: number): void;
  isIdle(): boolean;
  destroy(): void;
}

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
  let styled = { theme, language: subject.language };
  let known = new Set<string>();
  let lit: ReadonlySet<string> = new Set();
  let hasStyle = false;
  let isAwake = false;
  let isComplete = false;

  const { view } = start;
  const map = new MapLibre({
    container,
    style: buildStyle(themeOf(theme), subject.language, ASSETS),
    ...(view ? { center: [view.lon, view.lat], zoom: view.zoom } : {}),
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: 100,
    validateStyle: false, // a test does
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // MapLibre calls it a region named Map: the page has one already.
  map.getCanvas().setAttribute("role", "application");
  map.getCanvas().setAttribute("aria-label", HOW_TO_USE);
  map.setMissingStyleImageResolver((name) => {
    const drawing = drawImage(name, themeOf(theme));
    if (drawing && !map.hasImage(name)) map.addImage(name, drawing.image, drawing);
  });
  map.setPadding(padding);
  if (!view) lookAtStart(map, subject);

  void map.once("style.load").then(() => {
    hasStyle = true;
    draw();
  });
  map.on("error", () => {
    if (!isComplete) events.onfail();
  });
  map.on("idle", () => {
    isComplete = true;
    events.onidle();
  });
  map.on("moveend", () => {
    report();
    events.onmove(viewNow());
  });
  listen(map, (id) => known.has(id), events);

  function viewNow(): View {
    const { lng, lat } = map.getCenter();
    return { zoom: map.getZoom(), lat, lon: lng };
  }

  function report(): void {
    const { rows, geometries, language } = subject;
    events.onsight(viewNow(), edgeNotes(rows, geometries, LABELS, language, sightOf(map)));
  }

  function draw(): void {
    if (!hasStyle) return;
    dress();
    for (const [source, features] of changedParts(subject, shown, LABELS)) {
      void map.getSource<GeoJSONSource>(source)?.setData(features);
    }
    shown = subject;
    known = new Set(subject.rows.map(({ place }) => place.id));
    markFeatures(map, subject, lit);
    report();
  }

  /** Colours, the order of names, and which layers are awake. */
  function dress(): void {
    const { language } = subject;
    if (theme !== styled.theme || language !== styled.language) {
      styled = { theme, language };
      map.setStyle(buildStyle(themeOf(theme), language, ASSETS), {
        // The features stay: only colours and the order of names are new.
        transformStyle: (before, next) => (before ? { ...next, sources: before.sources } : next),
      });
      for (const name of map.listImages()) {
        const drawing = drawImage(name, themeOf(theme));
        if (drawing) map.updateImage(name, drawing.image);
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
    setPadding(next) {
      const isSame = (["top", "right", "bottom", "left"] as const).every(
        (side) => next[side] === padding[side],
      );
      padding = next;
      if (!isSame) map.setPadding(next);
    },
    bringInSight: (placeId) => bringInSight(map, subject, placeId),
    bringClaimInSight: (claim) => bringClaimInSight(map, subject, claim),
    goTo: (placeIds) => goTo(map, subject, placeIds),
    zoomBy: (levels) => zoomBy(map, levels),
    isIdle: () => isComplete && map.loaded() && !map.isMoving(),
    destroy: () => map.remove(),
  };
}
