import type { Feature, Geometry } from "geojson";

/** Where a layer comes from and what it cannot tell; a foreign member of its collection. */
export interface Receipt {
  readonly origin: string;
  readonly licence: string;
  /** The date the layer speaks for, ISO 8601 or words. */
  readonly asOf: string;
  readonly resolutionKm: number;
  /** Whose view of a border this is. */
  readonly view: string;
  readonly cannotTell: string;
}

export type LayerFeature = Feature<Geometry, Readonly<Record<string, unknown>>> & {
  readonly id: string;
};

/** One GeoJSON file of places, checked: RFC 7946 geometry, OpenStreetMap's keys, unique ids. */
export interface Layer {
  /** File name without extension. */
  readonly name: string;
  readonly features: readonly LayerFeature[];
  /** Null for a user's layer that does not say; shown as of unknown origin. */
  readonly receipt: Receipt | null;
}
