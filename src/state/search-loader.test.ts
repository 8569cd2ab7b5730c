import { expect, test } from "vitest";
import { cutDataset } from "../core/query/cut.ts";
import { makeDataset } from "../core/query/fixture.ts";
import { makeLookup } from "../core/query/lookup.ts";
import type { Search } from "../core/query/search.ts";
import { ok } from "../core/result.ts";
import { loadSearch } from "./search-loader.ts";

const { collection, later } = cutDataset(makeDataset());
const withoutWords = {
  ...collection,
  articles: collection.articles.map((a) => ({ ...a, text: "" })),
};

test("words that come while the index is built are in it", async () => {
  let lookup = makeLookup(withoutWords);
  const late = makeLookup(collection);
  let kept: { of: object; search: Search } | null = null;
  const explorer = {
    get lookup() {
      return lookup;
    },
    get search(): Search | null {
      return kept?.of === lookup ? kept.search : null;
    },
    loadLater: async () => {
      lookup = late;
      return Promise.resolve(ok(later));
    },
    keepSearch: (of: object, search: Search) => (kept = { of, search }),
  };
  await loadSearch(explorer);
  expect(explorer.search?.claimIds("lanterns quay")).toEqual(new Set(["lanterns-c7"]));
});
