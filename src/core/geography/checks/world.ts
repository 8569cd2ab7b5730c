import type { Layer, Receipt } from "../../layer.ts";
import type { Gazetteer, PlaceEntry } from "../../read/gazetteer.ts";

/** The layers as a check asks them: what lies where, and what each layer can tell. */
export interface World {
  readonly place: (id: string) => PlaceEntry | null;
  readonly places: readonly PlaceEntry[];
  /** Null for a user's layer that does not say. */
  readonly receiptOf: (layer: string) => Receipt | null;
}

export function worldOf(layers: readonly Layer[], gazetteer: Gazetteer): World {
  const receipts = new Map(layers.map(({ name, receipt }) => [name, receipt]));
  return {
    place: (id) => gazetteer.places.get(id) ?? null,
    places: Array.from(gazetteer.places.values()),
    receiptOf: (layer) => receipts.get(layer) ?? null,
  };
}
