import { nameSpeakers } from "./compare/speaker-names.ts";
import { relate } from "./compare/relate.ts";
import { checkClaims } from "./geography/checks/check-claims.ts";
import { worldOf } from "./geography/checks/world.ts";
import type { Layer } from "./layer.ts";
import type { Dataset } from "./model.ts";
import type { Gazetteer } from "./read/gazetteer.ts";

/**
 * Lets the claims of a dataset meet each other and the map: one name for every
 * speaker, a check for every spatial statement, relations between claims. What
 * was computed before gives way; corrections of mentions and claims come first.
 *
 * @param layers - those the dataset was read with; a check needs more of them than it names.
 * @param gazetteer - of these layers.
 */
export function crossCheck(
  dataset: Dataset,
  layers: readonly Layer[],
  gazetteer: Gazetteer,
): Dataset {
  const { articles, mentions, places } = dataset;
  const claims = nameSpeakers(dataset.claims);
  const world = worldOf(layers, gazetteer, places.features);
  // A passage follows the text: whoever brings the claims may have them in another order.
  const inText = claims.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const { checks, sides } = checkClaims({ articles, mentions, claims: inText }, world);
  const relations = relate({ articles, places: places.features, mentions, claims, sides });
  return { ...dataset, claims, checks, relations };
}
