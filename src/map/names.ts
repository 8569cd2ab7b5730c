/** Names other code may use for sources and layers: a typo is a type error, not a blank map. */

export const SOURCE = {
  land: "land",
  borders: "borders",
  water: "water",
  areas: "areas",
  labels: "labels",
  arrows: "arrows",
  tests: "tests",
  places: "places",
  vague: "vague",
  covers: "covers",
} as const;

/** Regions with claims, one layer a tint. */
export const REGION_LAYERS = ["region-few", "region-some", "region-many"] as const;

/** Places whose outline is not known, one layer a kind of name. */
export const VAGUE_LAYERS = ["vague-area", "vague-river", "vague-water"] as const;

/** Layers that sleep until something is chosen, pointed at or part of an open claim. */
export const MARK = {
  areaLit: "area-lit",
  seaLit: "sea-lit",
  areaOutline: "area-outline",
  dniproRing: "dnipro-ring",
  dniproRingCase: "dnipro-ring-case",
  riverRing: "river-ring",
  placeRing: "place-ring",
  vagueRing: "vague-ring",
} as const;

/** Layers a pointer can hit, topmost first within a group: a symbol before its region. */
export const HIT = {
  symbols: ["place-selected", "place", "place-name"],
  names: [
    ...VAGUE_LAYERS,
    "label-river-place",
    "label-region",
    "label-sea",
    "label-reservoir",
    "label-country",
  ],
  rivers: ["dnipro", "dnipro-surface", "river-claimed", "dnipro-name"],
  areas: REGION_LAYERS,
} as const;
