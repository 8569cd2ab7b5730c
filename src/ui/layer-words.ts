import { shown } from "../core/query/words.ts";

const OF_THE_WORLD = new Set(["world", "world-names"]);

/** Where a place is known from: the world's names are two layers and one thing to a reader. */
export const layerWords = (layer: string): string =>
  OF_THE_WORLD.has(layer) ? "from the world’s names" : `layer ${shown(layer)}`;
