import type { FoundName } from "./mentions.ts";
import type { Gazetteer, PlaceEntry } from "./gazetteer.ts";

/** Ids of the places that somebody has said names in doubt stand for. */
export interface Settled {
  /** By where the name begins. */
  readonly at: ReadonlyMap<number, string>;
  /** By the words of the name, wherever they stand. */
  readonly called: ReadonlyMap<string, string>;
}

/** @returns null where nobody has said so, or the gazetteer has no such place. */
export function settledPlace(
  { at, called }: Settled,
  name: FoundName,
  text: string,
  { places }: Gazetteer,
): PlaceEntry | null {
  const id = at.get(name.start) ?? called.get(text.slice(name.start, name.end));
  return (id === undefined ? null : places.get(id)) ?? null;
}
