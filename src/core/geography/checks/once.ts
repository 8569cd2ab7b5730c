import type { PlaceEntry } from "../../read/gazetteer.ts";

/** A measure between two places, worked out once for each pair: layers do not change, and news repeats itself. */
export function oncePerPair<T>(
  measure: (a: PlaceEntry, b: PlaceEntry) => T,
): (a: PlaceEntry, b: PlaceEntry) => T {
  const known = new WeakMap<PlaceEntry, Map<PlaceEntry, { readonly value: T }>>();
  return (a, b) => {
    const ofA = known.get(a) ?? new Map<PlaceEntry, { readonly value: T }>();
    known.set(a, ofA);
    const before = ofA.get(b);
    if (before) return before.value;
    const value = measure(a, b);
    ofA.set(b, { value });
    return value;
  };
}
