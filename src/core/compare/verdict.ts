import type { Relation } from "../model.ts";

/** How two situations stand to each other. For an update `later` is the one that updates. */
export interface Verdict {
  readonly kind: Exclude<Relation["kind"], "same-origin">;
  readonly basis: Exclude<Relation["basis"], "curated">;
  /** "a": the first situation given is the later state. */
  readonly later: "a" | "b" | null;
}

export const agreement = (basis: Verdict["basis"]): Verdict => ({
  kind: "corroborates",
  basis,
  later: null,
});
export const conflict = (basis: Verdict["basis"]): Verdict => ({
  kind: "contradicts",
  basis,
  later: null,
});
