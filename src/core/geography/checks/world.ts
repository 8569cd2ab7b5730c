import type { Layer, Receipt } from "../../layer.ts";
import type { Place } from "../../model.ts";
import type { Gazetteer, PlaceEntry } from "../../read/gazetteer.ts";
import { entryOf } from "../../read/place-entry.ts";

/** The layers as a check asks them: what lies where, and what each layer can tell. */
export interface World {
  readonly place: (id: string) => PlaceEntry | null;
  /** Those of the layers: only what is drawn can be measured on. */
  readonly places: readonly PlaceEntry[];
  /** Null for a user's layer that does not say. */
  readonly receiptOf: (layer: string) => Receipt | null;
}

/** Layers do not change, so what is worked out about a world is kept with it; asked again, it is the same one. */
const worlds = new WeakMap<
  Gazetteer,
  { readonly layers: readonly Layer[]; readonly world: World }
>();

/** @param named - places of the dataset; some are in no layer, as a point that somebody set by hand. */
export function worldOf(
  layers: readonly Layer[],
  gazetteer: Gazetteer,
  named: readonly Place[] = [],
): World {
  const known = worlds.get(gazetteer);
  const isKnown = named.every(({ id }) => gazetteer.places.get(id) !== undefined);
  if (isKnown && known?.layers === layers) return known.world;
  const receipts = new Map(layers.map(({ name, receipt }) => [name, receipt]));
  const alone = new Map(
    named
      .filter(({ id }) => !gazetteer.places.get(id))
      .flatMap((place) => {
        const entry = entryOf(place, place.properties.layer);
        return entry ? [[place.id, entry]] : [];
      }),
  );
  const world: World = {
    place: (id) => gazetteer.places.get(id) ?? alone.get(id) ?? null,
    places: gazetteer.layered,
    receiptOf: (layer) => receipts.get(layer) ?? null,
  };
  if (isKnown) worlds.set(gazetteer, { layers, world });
  return world;
}
