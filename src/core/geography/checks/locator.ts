import type { Ground } from "./ground.ts";
import type { StatedDistance } from "./measures.ts";
import type { Compass } from "./phrases.ts";

/** Words that say where something lies, held against named places. */
export type Locator = { readonly first: number; readonly end: number } & (
  | { readonly kind: "in" | "near" | "of"; readonly ground: Ground }
  /** Without a ground for "in the south": of the country. */
  | { readonly kind: "part"; readonly compass: Compass; readonly ground: Ground | null }
  | { readonly kind: "direction"; readonly compass: Compass; readonly ground: Ground }
  | {
      readonly kind: "distance";
      readonly distance: StatedDistance;
      readonly compass: Compass | null;
      readonly ground: Ground;
      /** True for a distance from a country's or a region's border, not from its middle. */
      readonly isFromBorder: boolean;
    }
  | { readonly kind: "border"; readonly ground: Ground }
  /** On a river's or a sea's edge; without a name for "on the coast". `isCoast`: the words say coast or shore. */
  | {
      readonly kind: "shore";
      readonly ground: Ground | null;
      readonly isBank: boolean;
      readonly isCoast: boolean;
    }
);
