import text from "../../geo/basemap-labels.geojson?raw";
import { parseLabels } from "./labels.ts";

/** Small enough to come with the code: the map need not wait for its names. */
const json: unknown = JSON.parse(text);
export const LABELS = parseLabels(json);
