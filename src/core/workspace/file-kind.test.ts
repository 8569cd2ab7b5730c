import { expect, test } from "vitest";
import { kindOfFile, kindOfJson, refusalOf } from "./file-kind.ts";

test.each([
  ["a.md", "# Words", "text"],
  ["a.txt", "Words.", "text"],
  ["no-extension", "Words.", "text"],
  ["a.txt", "<!DOCTYPE html><html><body>Words", "html"],
  ["page.html", '<?xml version="1.0"?><rss version="2.0"></rss>', "feed"],
  ["news.xml", "<feed></feed>", "feed"],
  ["pasted.txt", "<rss><channel></channel></rss>", "feed"],
  ["a.geojson", "{}", "json"],
  ["download", '[{"id": "a"}]', "json"],
  ["a.md", "[A link](x) begins this text", "text"],
] as const)("%s with %j is %s", (name, text, kind) => {
  expect(kindOfFile(name, text)).toBe(kind);
});

test.each([
  ["a.json", { type: "FeatureCollection", features: [] }, "layer"],
  ["a.json", { format: "dateline-dataset" }, "dataset"],
  ["a.json", [{ id: "a", title: "A" }], "citations"],
  ["x.csl.json", [{ id: "a" }], "citations"],
  ["a.json", [{ about: "mention", quote: {} }], "corrections"],
  ["a.json", [], "unknown"],
  ["a.json", [1, 2], "unknown"],
  ["a.json", { a: 1 }, "unknown"],
] as const)("JSON in %s that holds %j is %s", (name, value, kind) => {
  expect(kindOfJson(name, value)).toBe(kind);
});

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ["a.pdf", "%PDF-1.7", "PDF"],
  ["letter.docx", "PK\u0003\u0004", "word processor"],
  ["all.zip", "PK\u0003\u0004", "ZIP"],
  ["folder/.git/config", "x", "hidden"],
  ["README.md", "x", "README"],
  ["page.mht", "x", "web archive"],
])("%s is refused, and told what it is", (name, text, words) => {
  expect(refusalOf({ name, bytes: bytes(text) })).toContain(words);
});

test("an article is not refused", () => {
  expect(refusalOf({ name: "folder/a.md", bytes: bytes("Words.") })).toBeNull();
});
