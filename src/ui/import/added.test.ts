import { expect, test } from "vitest";
import { makeDataset } from "../../core/query/fixture.ts";
import { addedWords, placesOf } from "./added.ts";
import { inOrder, unquoted } from "./beside.ts";
import { makeAligned } from "./fixture.ts";

test("what was added is told in claims and places, and nothing found is told as well", () => {
  const dataset = makeDataset();
  const [article] = dataset.articles;
  if (!article) throw new Error("the fixture has no article");
  expect(addedWords(dataset, [article.id])).toMatch(
    /^Added 1 article: \d+ claims? about \d+ places?\.$/,
  );
  expect(placesOf(dataset, [article.id]).length).toBeGreaterThan(0);
  expect(placesOf(dataset, ["elsewhere"])).toEqual([]);
  expect(addedWords(dataset, ["elsewhere"])).toBe(
    "Added 1 article: no claim about a place was found in it.",
  );
  expect(addedWords(dataset, [])).toBe("Added.");
});

test("conflicts come first, and within a kind the order of the text stays", () => {
  const aligned = [
    makeAligned({ excerpt: "a", kind: "new" }),
    makeAligned({ excerpt: "b", kind: "conflicting" }),
    makeAligned({ excerpt: "c", kind: "new" }),
  ];
  expect(inOrder(aligned).map(({ excerpt }) => excerpt)).toEqual(["b", "a", "c"]);
});

test("an excerpt that brings its quotation marks is not quoted twice", () => {
  expect(unquoted('"The gates are open,"')).toBe("The gates are open");
  expect(unquoted("The “upper” gate")).toBe("The “upper” gate");
});
