import type { PlaceEntry } from "../../read/gazetteer.ts";
import { POINTS_BACK } from "../../read/lexicon/kinds.ts";
import type { Words } from "./phrases.ts";
import { isCountry, isPeninsula, isSettlement } from "./shape.ts";

/**
 * The place that "the region", "the city" or "it" means in a claim: one the
 * claim is about that its words do not name, else another of its places, else
 * what its passage is about. For "the region" a city stands for its region.
 *
 * @param noun - empty where any kind may be meant.
 * @param except - what the statement holds it against.
 */
export function pointedAt(
  words: Words,
  noun: string,
  except: readonly PlaceEntry[],
): PlaceEntry | null {
  const { claim, names, about } = words.passage;
  const named = new Set(names.flatMap(({ place }) => (place ? [place.id] : [])));
  const own = claim.places.flatMap(({ place }) => words.world.place(place) ?? []);
  const unnamed = own.filter(({ id }) => !named.has(id));
  const barred = new Set(except.map(({ id }) => id));
  const candidates = [...unnamed, ...own, ...(about ? [about] : []), ...words.passage.earlier];
  for (const candidate of candidates) {
    const place = asKind(words, candidate, noun);
    const isNamedHere = place === candidate && named.has(candidate.id) && noun !== "";
    if (place && !barred.has(place.id) && !isNamedHere) return place;
  }
  return null;
}

/** The candidate itself where it is of the kind asked for; for a region, the one that holds it. */
function asKind({ world }: Words, place: PlaceEntry, noun: string): PlaceEntry | null {
  if (noun === "") return place;
  if (noun === "country" || noun === "nation" || noun === "republic")
    return isCountry(place) ? place : null;
  if (noun === "peninsula") return isPeninsula(place) ? place : null;
  const kinds = POINTS_BACK.get(noun);
  if (!kinds) return null;
  if (kinds.includes(place.kind)) return place;
  return kinds.includes("region") && isSettlement(place) ? world.place(place.region) : null;
}
