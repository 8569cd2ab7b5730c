import type { ArticleInput } from "../dataset.ts";
import type { Correction } from "../input/correction.ts";
import { targetOf } from "../input/correction-list.ts";

/**
 * What a reader keeps: articles, citations, layers and corrections of their own,
 * each under a key. A change is a patch, and every patch has an inverse.
 */

export type KeptArticle = ArticleInput;

/** A layer as its file had it, so that reading it again checks it again. */
export interface KeptLayer {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  /** True where a reader had its rings repaired. */
  readonly repaired: boolean;
}

/** A record of a CSL-JSON file, for an article that comes later as well. */
export interface KeptCitation {
  readonly id: string;
  readonly record: Readonly<Record<string, unknown>>;
}

export interface KeptCorrection {
  readonly key: string;
  /** Corrections apply in this order. */
  readonly position: number;
  readonly correction: Correction;
}

export interface Contents {
  readonly articles: ReadonlyMap<string, KeptArticle>;
  readonly citations: ReadonlyMap<string, KeptCitation>;
  readonly layers: ReadonlyMap<string, KeptLayer>;
  readonly corrections: ReadonlyMap<string, KeptCorrection>;
}

export const NO_CONTENTS: Contents = {
  articles: new Map(),
  citations: new Map(),
  layers: new Map(),
  corrections: new Map(),
};

export const isNothing = ({ articles, citations, layers, corrections }: Contents): boolean =>
  articles.size + citations.size + layers.size + corrections.size === 0;

/** Null takes a thing away. */
export interface Patch {
  readonly articles?: readonly Change<KeptArticle>[];
  readonly citations?: readonly Change<KeptCitation>[];
  readonly layers?: readonly Change<KeptLayer>[];
  readonly corrections?: readonly Change<KeptCorrection>[];
}
export type Change<Item> = readonly [key: string, item: Item | null];

export const applyPatch = (contents: Contents, patch: Patch): Contents => ({
  articles: changed(contents.articles, patch.articles),
  citations: changed(contents.citations, patch.citations),
  layers: changed(contents.layers, patch.layers),
  corrections: changed(contents.corrections, patch.corrections),
});

function changed<Item>(
  items: ReadonlyMap<string, Item>,
  changes: readonly Change<Item>[] = [],
): ReadonlyMap<string, Item> {
  if (changes.length === 0) return items;
  const next = new Map(items);
  for (const [key, item] of changes) {
    if (item === null) next.delete(key);
    else next.set(key, item);
  }
  return next;
}

/** The patch that undoes another: what it puts in gives way to what stood there. */
export const inverseOf = (contents: Contents, patch: Patch): Patch => ({
  articles: restored(contents.articles, patch.articles),
  citations: restored(contents.citations, patch.citations),
  layers: restored(contents.layers, patch.layers),
  corrections: restored(contents.corrections, patch.corrections),
});

const restored = <Item>(
  items: ReadonlyMap<string, Item>,
  changes: readonly Change<Item>[] = [],
): readonly Change<Item>[] => changes.map(([key]) => [key, items.get(key) ?? null]);

/** One patch that does what two do one after the other. */
export const mergedPatch = (first: Patch, second: Patch): Patch => ({
  articles: later(first.articles, second.articles),
  citations: later(first.citations, second.citations),
  layers: later(first.layers, second.layers),
  corrections: later(first.corrections, second.corrections),
});

const later = <Item>(
  first: readonly Change<Item>[] = [],
  second: readonly Change<Item>[] = [],
): readonly Change<Item>[] => Array.from(new Map([...first, ...second]));

/** Takes everything away. */
export const emptied = (contents: Contents): Patch => ({
  articles: gone(contents.articles),
  citations: gone(contents.citations),
  layers: gone(contents.layers),
  corrections: gone(contents.corrections),
});

const gone = (items: ReadonlyMap<string, unknown>): readonly Change<never>[] =>
  Array.from(items.keys(), (key) => [key, null] as const);

export const correctionsInOrder = ({ corrections }: Contents): readonly Correction[] =>
  Array.from(corrections.values())
    .sort((a, b) => a.position - b.position)
    .map(({ correction }) => correction);

/** The changes that make a list of corrections of what is there. */
export function correctionsPatch(
  { corrections: kept }: Contents,
  next: readonly Correction[],
): readonly Change<KeptCorrection>[] {
  const wanted = new Map(
    next.map((correction, position): [string, KeptCorrection] => {
      const key = targetOf(correction);
      return [key, { key, position, correction }];
    }),
  );
  const gone = Array.from(kept.keys()).filter((key) => !wanted.has(key));
  const changed = Array.from(wanted).filter(
    ([key, item]) => JSON.stringify(kept.get(key)) !== JSON.stringify(item),
  );
  return [...gone.map((key) => [key, null] as const), ...changed];
}
