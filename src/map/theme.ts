/**
 * The map's colours. The page's `--map-*` tokens in ui/tokens.css are the same
 * values, for legends and loading states; theme.test.ts keeps the two equal.
 */
export const THEMES = ["light", "dark"] as const;
export type ThemeName = (typeof THEMES)[number];

export interface Theme {
  readonly sea: string;
  readonly coast: string;
  readonly land: string;
  /** Every other country: one grey, nobody's colour. */
  readonly abroad: string;
  /** Regions by number of claims: 1–2, 3–6, 7 and more. */
  readonly region1: string;
  readonly region2: string;
  readonly region3: string;
  readonly oblast: string;
  readonly border: string;
  readonly borderHalo: string;
  readonly hatch: string;
  /** The tint of a bank, or of an area a test draws. */
  readonly bank: string;
  readonly dnipro: string;
  readonly dniproCase: string;
  readonly river: string;
  readonly riverText: string;
  readonly seaText: string;
  readonly label: string;
  readonly label2: string;
  readonly regionText: string;
  readonly halo: string;
  readonly mark: string;
  readonly markFill: string;
  readonly select: string;
  /** What another report or the map itself speaks against; nothing else. */
  readonly dispute: string;
}

export const LIGHT: Theme = {
  sea: "#d6e1e6",
  coast: "#94a7b0",
  land: "#f8f6ef",
  abroad: "#e7e6e1",
  region1: "#f1ecdf",
  region2: "#eae3d0",
  region3: "#e2d8be",
  oblast: "#b9b2a0",
  border: "#6e6a60",
  borderHalo: "#fcfbf8",
  hatch: "#8c8573",
  bank: "#8a7437",
  dnipro: "#2a6c9c",
  dniproCase: "#fcfbf8",
  river: "#9db9c8",
  riverText: "#1a5a89",
  seaText: "#3c5d6f",
  label: "#17191b",
  label2: "#5a5850",
  regionText: "#5a5136",
  halo: "#fbf9f3",
  mark: "#17191b",
  markFill: "#fcfbf8",
  select: "#1a5a89",
  dispute: "#be3317",
};

export const DARK: Theme = {
  sea: "#0e161b",
  coast: "#47606e",
  land: "#23282a",
  abroad: "#1b1f21",
  region1: "#2b2e2e",
  region2: "#383730",
  region3: "#464338",
  oblast: "#55554b",
  border: "#a39e91",
  borderHalo: "#14181a",
  hatch: "#8f886f",
  bank: "#b7a673",
  dnipro: "#4f9bcf",
  dniproCase: "#14191c",
  river: "#375568",
  riverText: "#8cc3e8",
  seaText: "#7c9cae",
  label: "#f1ede4",
  label2: "#bfbbb0",
  regionText: "#c9c0a6",
  halo: "#171b1d",
  mark: "#f1ede4",
  markFill: "#171b1d",
  select: "#82bbe2",
  dispute: "#ff8c6b",
};

export const themeOf = (name: ThemeName): Theme => (name === "dark" ? DARK : LIGHT);
