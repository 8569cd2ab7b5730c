import italicCyrillic from "@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url";
import italicLatin from "@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url";
import regularCyrillic from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?url";
import regularLatin from "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url";
import strongCyrillic from "@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url";
import strongLatin from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url";
import borders from "../../geo/basemap-borders.geojson?url";
import land from "../../geo/basemap-land.geojson?url";
import water from "../../geo/basemap-water.geojson?url";

/** Everything the map fetches, as hashed files of this page; nothing comes from elsewhere. */

interface Face {
  readonly latin: string;
  readonly cyrillic: string;
}

export interface MapAssets {
  readonly geo: Readonly<Record<"land" | "borders" | "water", string>>;
  readonly faces: Readonly<Record<"regular" | "strong" | "italic", Face>>;
}

export const ASSETS: MapAssets = {
  geo: { land, borders, water },
  faces: {
    regular: { latin: regularLatin, cyrillic: regularCyrillic },
    strong: { latin: strongLatin, cyrillic: strongCyrillic },
    italic: { latin: italicLatin, cyrillic: italicCyrillic },
  },
};
