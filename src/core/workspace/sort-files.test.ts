import { expect, test } from "vitest";
import { LARGEST_ARTICLE_BYTES } from "../limits.ts";
import { parseArticles, sortFiles } from "./sort-files.ts";

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });
const nobody = () => new Map<string, unknown>();

test("every file is either used or named with its reason", () => {
  const csl = JSON.stringify([{ id: "a", title: "A" }]);
  const corrections = JSON.stringify([
    { article: "a", about: "mention", quote: { exact: "X" }, set: { remove: true } },
  ]);
  const layer = JSON.stringify({ type: "FeatureCollection", features: [] });
  const sorted = sortFiles(
    [
      file("a.md", "Words."),
      file("articles.csl.json", csl),
      file("corrections.json", corrections),
      file("x.geojson", layer),
      file("broken.json", "{"),
      file("data.json", '{"format": "dateline-dataset"}'),
      file("other.json", '{"a": 1}'),
      file("empty.txt", "  \n"),
      file("binary.txt", "a\u0000b"),
      file("large.txt", "x".repeat(LARGEST_ARTICLE_BYTES + 1)),
    ],
    decode,
  );
  expect(sorted.toParse.map((each) => each.file)).toEqual(["a.md"]);
  expect(sorted.citations.map(({ records }) => records.size)).toEqual([1]);
  expect(sorted.corrections.map((each) => each.corrections.length)).toEqual([1]);
  expect(sorted.layers.map((each) => each.file)).toEqual(["x.geojson"]);
  const reasons = new Map(sorted.leftOut.map((each) => [each.file, each.reason]));
  expect(reasons.get("broken.json")).toContain("breaks off");
  expect(reasons.get("data.json")).toContain("dateline-dataset");
  expect(reasons.get("other.json")).toContain("no GeoJSON");
  expect(reasons.get("empty.txt")).toContain("is empty");
  expect(reasons.get("binary.txt")).toContain("binary");
  expect(reasons.get("large.txt")).toContain("10 MB");
  expect(reasons.size).toBe(6);
});

test("of a feed what can be read is taken, and the rest is named", () => {
  const feed = `<rss><channel><title>Wire</title>
    <item><title>One</title><description>Officials in Osaka said it rained.</description></item>
    <item><title>Two</title></item></channel></rss>`;
  const { articles, leftOut } = parseArticles({ file: "wire.rss", text: feed }, nobody);
  expect(articles.map(({ citation }) => citation.title)).toEqual(["One"]);
  expect(leftOut).toHaveLength(1);
  expect(leftOut[0]?.reason).toContain("item 2 has no text");
});

test("a saved page is read for its text", () => {
  const text = `<!doctype html><html><head><title>Rain</title></head><body><article><h1>Rain</h1>${"<p>Officials in Osaka said that it rained on the roads of the north.</p>".repeat(8)}</article></body></html>`;
  const { articles } = parseArticles({ file: "rain.html", text }, nobody);
  expect(articles[0]?.text).toContain("Officials in Osaka");
  expect(articles[0]?.text).not.toContain("<p>");
});
