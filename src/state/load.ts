import type { Geometry } from "geojson";
import {
  type Collection,
  type LaterPart,
  isLaterPart,
  isPackedCollection,
  unpackCollection,
} from "../core/query/collection.ts";
import { type Result, err, ok } from "../core/result.ts";

/** Fetches a part of the dataset; every way it can fail ends in one sentence. */
async function loadPart<Part>(
  url: string,
  isPart: (x: unknown) => x is Part,
): Promise<Result<Part, string>> {
  const file = url.slice(url.lastIndexOf("/") + 1);
  try {
    const response = await fetch(url);
    if (!response.ok) return err(`${file} was not sent (HTTP ${response.status}).`);
    const text = await response.text();
    const part: unknown = JSON.parse(text);
    return isPart(part) ? ok(part) : err(`${file} arrived, but it is no file of this page.`);
  } catch (problem) {
    return err(
      problem instanceof SyntaxError
        ? `${file} arrived broken: it was cut off or is not JSON.`
        : `${file} did not arrive; the connection may be down.`,
    );
  }
}

export async function loadCollection(url: string): Promise<Result<Collection, string>> {
  const loaded = await loadPart(url, isPackedCollection);
  return loaded.ok ? ok(unpackCollection(loaded.value)) : loaded;
}

/** Fetched once, for the map and for the search; a failure may be tried again. */
export function laterLoader(url: string): () => Promise<Result<LaterPart, string>> {
  let pending: Promise<Result<LaterPart, string>> | null = null;
  return async () => {
    pending ??= loadPart(url, isLaterPart);
    const loaded = await pending;
    if (!loaded.ok) pending = null;
    return loaded;
  };
}

/** Geometry of every place: points are in the collection, areas and lines come later. */
export const allGeometries = (
  { places }: Collection,
  { outlines }: LaterPart,
): ReadonlyMap<string, Geometry> =>
  new Map([
    ...places
      .filter((place) => place.geometry.type === "Point")
      .map((place) => [place.id, place.geometry] as const),
    ...outlines,
  ]);
