import type { Geometry } from "geojson";
import {
  type Collection,
  type Drawings,
  type LaterPart,
  type PackedWords,
  isDrawings,
  isLaterPart,
  isPackedStart,
  isPackedWords,
} from "../core/query/collection.ts";
import { unpackStart } from "../core/query/parts.ts";
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
  const loaded = await loadPart(url, isPackedStart);
  return loaded.ok ? ok(unpackStart(loaded.value)) : loaded;
}

/** Fetches a part once, whoever asks; a failure may be tried again. */
function once<Part>(
  url: string,
  isPart: (x: unknown) => x is Part,
): () => Promise<Result<Part, string>> {
  let pending: Promise<Result<Part, string>> | null = null;
  return async () => {
    pending ??= loadPart(url, isPart);
    const loaded = await pending;
    if (!loaded.ok) pending = null;
    return loaded;
  };
}

type Loader<Part> = () => Promise<Result<Part, string>>;

/** For every card, the reader and the search. */
export const wordsLoader = (url: string): Loader<PackedWords> => once(url, isPackedWords);
/** For the map and for the search. */
export const laterLoader = (url: string): Loader<LaterPart> => once(url, isLaterPart);
/** For the map, when a check is looked at. */
export const drawingsLoader = (url: string): Loader<Drawings> => once(url, isDrawings);

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
