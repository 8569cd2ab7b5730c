import type { Padding } from "../../map/camera.ts";
import type { Box } from "../../map/screen.ts";

/** Mark of what floats over the map and hides some of it. */
const COVERS = "[data-covers]";

/** What lies over the map now, px from the upper left of what is seen of it. */
export function coveredOn(map: HTMLElement, padding: Padding): readonly Box[] {
  const origin = map.getBoundingClientRect();
  const [x, y] = [origin.left + padding.left, origin.top + padding.top];
  return Array.from(map.querySelectorAll(COVERS), (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  });
}
