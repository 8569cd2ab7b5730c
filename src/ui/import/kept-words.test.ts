import { expect, test } from "vitest";
import { openingWords, unshownWords } from "./kept-words.ts";

test("who has only hidden the examples has added nothing that could be read", () => {
  const kept = { articles: 0, isAlone: true };
  expect(openingWords(kept)).not.toContain("added");
  expect(unshownWords(kept, "the disk is full.")).not.toContain("added");
});

test("articles are counted where their number is known", () => {
  expect(openingWords({ articles: 1, isAlone: false })).toBe("Your 1 article is being read.");
  expect(openingWords({ articles: 3, isAlone: false })).toBe("Your 3 articles are being read.");
  expect(openingWords({ articles: null, isAlone: false })).toContain("added before");
});
