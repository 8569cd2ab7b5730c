import { featureCollection, union } from "@turf/turf";
import { tidyArea } from "./geometry.mjs";

const asFeature = (geometry) => ({ type: "Feature", properties: {}, geometry });

/** Simplifying can fold an outline over itself; the union with itself has no crossings left. */
export function untangle(geometry, options) {
  const feature = asFeature(geometry);
  return tidyArea(union(featureCollection([feature, feature])).geometry, options);
}
