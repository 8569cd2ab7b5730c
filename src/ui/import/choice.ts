import { counted, listed } from "../../core/query/words.ts";
import type { Choice, Preview } from "../../core/workspace/preview.ts";

/** What a reader has chosen of a preview so far; replaced whole. */
export interface Chosen {
  readonly articles: ReadonlySet<string>;
  /** A layer that needs a repair is chosen with it, or not at all. */
  readonly layers: ReadonlySet<string>;
  /** By the doubt's mention: a place, null for no place; not there, left open. */
  readonly answers: ReadonlyMap<string, string | null>;
}

/** All that is new and whole: a text that is there already, or a repair, waits to be asked for. */
export const chosenAtFirst = ({ articles, layers }: Preview): Chosen => ({
  articles: new Set(articles.filter((a) => a.already !== "same-text").map(({ key }) => key)),
  layers: new Set(layers.filter((layer) => layer.repair === null).map(({ key }) => key)),
  answers: new Map(),
});

export const toggled = (set: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set(set.has(key) ? [...set].filter((each) => each !== key) : [...set, key]);

/** @param place - undefined leaves it open. */
export const answered = (
  answers: Chosen["answers"],
  mention: string,
  place: string | null | undefined,
): Chosen["answers"] =>
  new Map([
    ...[...answers].filter(([key]) => key !== mention),
    ...(place === undefined ? [] : [[mention, place] as const]),
  ]);

/** What the chosen things are, as Workspace.add takes it. */
export function choiceOf({ articles, layers }: Preview, chosen: Chosen): Choice {
  const added = articles.filter(({ key }) => chosen.articles.has(key));
  const asked = new Set(added.flatMap(({ doubts }) => doubts.map(({ mention }) => mention)));
  const laid = layers.filter(({ key }) => chosen.layers.has(key));
  return {
    articles: added.map(({ key }) => key),
    layers: laid.map(({ key }) => key),
    repair: laid.filter(({ repair }) => repair !== null).map(({ key }) => key),
    answers: [...chosen.answers]
      .filter(([mention]) => asked.has(mention))
      .map(([mention, place]) => ({ mention, place })),
  };
}

/** "Add 3 articles and 1 layer"; null where nothing is chosen. */
export function addWords(preview: Preview, chosen: Chosen): string | null {
  const { articles, layers } = choiceOf(preview, chosen);
  const corrections = preview.corrections.reduce((sum, each) => sum + each.corrections, 0);
  const parts = [
    articles.length > 0 && counted(articles.length, "article"),
    layers.length > 0 && counted(layers.length, "layer"),
    corrections > 0 && counted(corrections, "correction"),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : `Add ${listed(parts)}`;
}

/** How many doubts of the chosen articles nobody has answered. */
export const openDoubts = ({ articles }: Preview, chosen: Chosen): number =>
  articles
    .filter(({ key }) => chosen.articles.has(key))
    .flatMap(({ doubts }) => doubts)
    .filter(({ mention, asRead }) => asRead === null && !chosen.answers.has(mention)).length;
