import type { Map as MapLibre, PointLike } from "maplibre-gl";
import { HIT } from "./names.ts";

const REACH_PX = 9; // a line is thinner than a finger

/**
 * The smallest sensible thing under the pointer: a symbol, a name, a river, then
 * a region. Countries and seas answer by their names alone, or no spot would be
 * left to click that chooses nothing.
 */
function placeAt(
  map: MapLibre,
  { x, y }: { readonly x: number; readonly y: number },
  isKnown: (placeId: string) => boolean,
): string | null {
  const around: [PointLike, PointLike] = [
    [x - REACH_PX, y - REACH_PX],
    [x + REACH_PX, y + REACH_PX],
  ];
  const first = (where: PointLike | [PointLike, PointLike], layers: readonly string[]) =>
    map
      .queryRenderedFeatures(where, { layers: [...layers] })
      .map((feature): unknown => feature.properties["place"])
      .find((id) => typeof id === "string" && isKnown(id));
  const found =
    first([x, y], HIT.symbols) ??
    first([x, y], HIT.names) ??
    first(around, HIT.rivers) ??
    first([x, y], HIT.areas);
  return typeof found === "string" ? found : null;
}

export interface PointerEvents {
  /** Null: nothing there. */
  readonly onpick: (placeId: string | null) => void;
  readonly onhover: (placeId: string | null) => void;
}

type OnPoint = (at: readonly [number, number]) => void;

/**
 * @param isKnown - whether a place has claims now; others are scenery.
 * @returns how to ask for a point: until that is stopped a click sets one and chooses nothing.
 */
export function listen(
  map: MapLibre,
  isKnown: (placeId: string) => boolean,
  events: PointerEvents,
): { readonly ask: (onpoint: OnPoint) => () => void } {
  let hovered: string | null = null;
  let asking: OnPoint | null = null;
  const hover = (placeId: string | null): void => {
    if (placeId === hovered) return;
    hovered = placeId;
    map.getCanvas().style.cursor = placeId === null ? "" : "pointer";
    events.onhover(placeId);
  };
  map.on("click", ({ point, lngLat }) => {
    if (asking) asking([lngLat.wrap().lng, lngLat.lat]);
    else events.onpick(placeAt(map, point, isKnown));
  });
  map.on("mousemove", ({ point }) => {
    if (!asking) hover(placeAt(map, point, isKnown));
  });
  map.on("mouseout", () => {
    hover(null);
  });
  return {
    ask(onpoint) {
      hover(null);
      asking = onpoint;
      map.getCanvas().style.cursor = "crosshair";
      return () => {
        asking = null;
        map.getCanvas().style.cursor = "";
      };
    },
  };
}
