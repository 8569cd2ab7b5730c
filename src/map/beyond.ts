import type { GeoJSONSource, Map as MapLibre } from "maplibre-gl";
import borders from "../../geo/basemap-world-borders.geojson?url";
import names from "../../geo/basemap-world-labels.geojson?url";
import land from "../../geo/basemap-world-land.geojson?url";
import type { View } from "../core/query/view.ts";
import { LABELS } from "./label-file.ts";
import { parseLabels } from "./labels.ts";
import { SOURCE } from "./names.ts";

/** The ground and its names are drawn in detail so far: degrees, and not farther out than the zoom. */
const IN_DETAIL = { west: 24, east: 40, south: 43.5, north: 52, zoom: 4 } as const;

export const isBeyond = ({ zoom, lat, lon }: View): boolean =>
  zoom < IN_DETAIL.zoom ||
  lon < IN_DETAIL.west ||
  lon > IN_DETAIL.east ||
  lat < IN_DETAIL.south ||
  lat > IN_DETAIL.north;

/** Coasts, borders and names of the world: fetched once somebody looks beyond Ukraine. */
export class Beyond {
  /** What the map writes. */
  labels = LABELS;
  #coming: Promise<boolean> | null = null;

  /** @returns true once, when there are more names than before. */
  async reach(map: MapLibre, view: View): Promise<boolean> {
    if (!isBeyond(view)) return false;
    if (!this.#coming) return (this.#coming = this.#fetch(map));
    await this.#coming;
    return false;
  }

  async #fetch(map: MapLibre): Promise<boolean> {
    void map.getSource<GeoJSONSource>(SOURCE.land)?.setData(land);
    void map.getSource<GeoJSONSource>(SOURCE.borders)?.setData(borders);
    try {
      const response = await fetch(names);
      const world: unknown = await response.json();
      this.labels = [...LABELS, ...parseLabels(world)];
      return true;
    } catch {
      return false; // the ground is still there, without its names
    }
  }
}
