import { counted } from "../query/words.ts";
import type { Patch } from "./contents.ts";
import type { Broken } from "./records.ts";

/** What a change of a reader's own things is called. */

/** "Add 2 articles, 1 layer" */
export function addedInWords({ articles = [], layers = [], corrections = [] }: Patch): string {
  const parts = [
    articles.length > 0 ? counted(articles.length, "article") : "",
    layers.length > 0 ? counted(layers.length, "layer") : "",
    corrections.length > 0 ? counted(corrections.length, "correction") : "",
  ].filter(Boolean);
  return parts.length > 0 ? `Add ${parts.join(", ")}` : "Add citations";
}

export function brokenInWords(broken: readonly Broken[]): string {
  const [first] = broken;
  const were = broken.length === 1 ? "was" : "were";
  const why = first ? ` The first ${first.reason}.` : "";
  return `${counted(broken.length, "stored record")} could not be read and ${were} set aside; everything else is here.${why}`;
}
