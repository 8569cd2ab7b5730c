import type { Map as MapLibre, MapOptions, StyleSpecification } from "maplibre-gl";
import type { View } from "../core/query/view.ts";
import { ZOOM } from "./zoom.ts";

/** A map that lies flat, north up, and has nothing on it but the drawing. */

const HOW_TO_USE =
  "Drawing. Arrow keys move it, plus and minus zoom. Every place is also in the list.";

export const flatOptions = (
  container: HTMLElement,
  style: StyleSpecification,
  view: View | null,
): MapOptions => ({
  container,
  style,
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

export function keepFlat(map: MapLibre): void {
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // MapLibre calls it a region named Map: the page has one already.
  map.getCanvas().setAttribute("role", "application");
  map.getCanvas().setAttribute("aria-label", HOW_TO_USE);
}
