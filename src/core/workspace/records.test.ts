import { expect, test } from "vitest";
import { checkRecords } from "./records.ts";

const NOTHING = { articles: [], citations: [], layers: [], corrections: [] };
const article = {
  id: "a",
  file: "a.txt",
  citation: { id: "a" },
  publishedOn: null,
  language: "en",
  text: "Words.",
  sha256: "0".repeat(64),
  digest: false,
};
const geojson = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { name: "X" },
      geometry: { type: "Point", coordinates: [1, 2] },
    },
  ],
});
const layer = { name: "x", file: "x.geojson", text: geojson, repaired: false };
const correction = {
  key: "k",
  position: 0,
  correction: {
    article: "a",
    about: "mention",
    quote: { exact: "Words", prefix: "", suffix: "" },
    set: { remove: true },
    note: "",
  },
};

test("sound records are taken as they are", () => {
  const { contents, broken } = checkRecords({
    articles: [article],
    citations: [{ id: "a", record: { title: "A" } }],
    layers: [layer],
    corrections: [correction],
  });
  expect(broken).toEqual([]);
  expect([...contents.articles.values()]).toEqual([article]);
  expect([...contents.layers.values()]).toEqual([layer]);
  expect([...contents.corrections.values()]).toEqual([correction]);
  expect(contents.citations.get("a")?.record).toEqual({ title: "A" });
});

test.each([
  ["articles", [null, article, { ...article, id: "b", publishedOn: "yesterday" }], [0, 2]],
  ["layers", [layer, { ...layer, name: "y", text: "{" }, { name: 3 }], [1, 2]],
  ["corrections", [{ ...correction, correction: { about: "else" } }, correction], [0]],
  ["citations", [{ id: 7 }, { id: "a", record: {} }], [0]],
] as const)("a broken one among %s is told, the others load", (store, records, wrong) => {
  const { contents, broken } = checkRecords({ ...NOTHING, [store]: records });
  expect(broken.map((each) => [each.store, each.index])).toEqual(wrong.map((i) => [store, i]));
  expect(contents[store].size).toBe(records.length - wrong.length);
  for (const { reason } of broken) expect(reason).not.toBe("");
});
