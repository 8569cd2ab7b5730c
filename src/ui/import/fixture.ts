import type {
  Aligned,
  Counterpart,
  Doubt,
  PlaceOption,
  Preview,
  PreviewArticle,
  PreviewLayer,
} from "../../core/workspace/preview.ts";

/** Previews for tests; every text in them is invented. */

export const makePreview = (parts: Partial<Preview> = {}): Preview => ({
  id: 1,
  articles: [],
  layers: [],
  citations: [],
  corrections: [],
  leftOut: [],
  ...parts,
});

export const makeArticle = (parts: Partial<PreviewArticle> = {}): PreviewArticle => ({
  key: "gates",
  file: "gates.txt",
  title: "Gates opened above Kratie",
  outlet: "The Delta Post",
  publishedOn: null,
  language: "en",
  words: 412,
  places: [
    { id: "gn1", name: "Kratie", kind: "city", mentions: 5 },
    { id: "gn2", name: "Mekong", kind: "river", mentions: 3 },
  ],
  unplaced: [],
  mentions: 8,
  claims: 6,
  speakers: ["Sok Dara", "the water ministry"],
  undated: 2,
  ignored: [],
  doubts: [],
  already: null,
  ...parts,
});

export const makeOption = (parts: Partial<PlaceOption> = {}): PlaceOption => ({
  id: "gn3",
  name: "Springfield",
  kind: "city",
  layer: "world-names",
  score: 0.4,
  where: "city in Missouri, United States",
  km: 12,
  neighbours: ["Branson"],
  position: [-93.3, 37.2],
  ...parts,
});

export const makeDoubt = (parts: Partial<Doubt> = {}): Doubt => ({
  mention: "m1",
  text: "Springfield",
  excerpt: "The road to Springfield was closed, the mayor said.",
  mentions: 2,
  asRead: null,
  before: null,
  options: [
    makeOption(),
    makeOption({ id: "gn4", where: "city in Illinois, United States", km: 400 }),
  ],
  ...parts,
});

export const makeLayer = (parts: Partial<PreviewLayer> = {}): PreviewLayer => ({
  key: "wards",
  file: "wards.geojson",
  name: "wards",
  features: 12,
  kinds: ["region"],
  origin: null,
  problems: [],
  repair: null,
  ...parts,
});

export const makeAligned = (parts: Partial<Aligned> = {}): Aligned => ({
  article: "gates",
  excerpt: "Two gates were opened on Monday.",
  speaker: "the water ministry",
  stance: "asserted",
  kind: "new",
  beside: [],
  ...parts,
});

export const makeCounterpart = (parts: Partial<Counterpart> = {}): Counterpart => ({
  claim: "c1",
  kind: "same",
  excerpt: "Three gates stood open.",
  speaker: "the harbour master",
  stance: "asserted",
  outlet: "River Daily",
  sameOrigin: false,
  explanation: "Two gates, or three.",
  ...parts,
});
