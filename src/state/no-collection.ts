import type { Collection } from "../core/query/collection.ts";

/** Stands in until one has arrived. */
export const NO_COLLECTION: Collection = {
  format: "dateline-page",
  version: 1,
  title: "",
  articles: [],
  places: [],
  mentions: [],
  attributions: [],
  claims: [],
  relations: [],
  banks: [],
  checks: [],
};
