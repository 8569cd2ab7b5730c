import type { Correction } from "../input/correction.ts";
import { setPlaceOf } from "../input/set-places.ts";
import type { Place } from "../model.ts";

/** A name that a reader has put right in another article is asked about in the next. */

export interface PutRightBefore {
  readonly place: string;
  /** Where the reader has set it on the map; null where a layer has it. */
  readonly set: Place | null;
}

/** By the words that were put right; of several the last holds. */
export function putRightBefore(
  corrections: readonly Correction[],
): ReadonlyMap<string, PutRightBefore> {
  const found = new Map<string, PutRightBefore>();
  for (const correction of corrections) {
    if (correction.about !== "mention") continue;
    const { set, quote } = correction;
    found.delete(quote.exact);
    if (typeof set.place !== "string" || set.literal === false || set.remove) continue;
    found.set(quote.exact, { place: set.place, set: setPlaceOf(correction) });
  }
  return found;
}
