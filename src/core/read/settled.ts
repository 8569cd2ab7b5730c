import type { FoundName } from "./mentions.ts";
import type { Gazetteer, PlaceEntry } from "./gazetteer.ts";

/** Ids of the places that somebody has said names in doubt stand for; null for none after all. */
export interface Settled {
  /** By where the name begins. */
  readonly at: ReadonlyMap<number, string | null>;
  /** By the words of the name, wherever they stand. */
  readonly called: ReadonlyMap<string, string | null>;
}

/** @returns null where nobody has said so, or the gazetteer has no such place. */
export function settledPlace(
  { at, called }: Settled,
  name: FoundName,
  text: string,
  { places }: Gazetteer,
): PlaceEntry | null {
  const own = at.get(name.start);
  const id = own === undefined ? called.get(text.slice(name.start, name.end)) : own;
  return (id ? places.get(id) : null) ?? null;
}
