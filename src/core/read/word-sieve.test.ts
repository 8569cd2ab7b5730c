import fc from "fast-check";
import { expect, test } from "vitest";
import { createSieve } from "./word-sieve.ts";

const WORD = fc.string({ minLength: 0, maxLength: 12, unit: "grapheme" });

test("a sieve lets every word of its list through", () => {
  fc.assert(
    fc.property(fc.array(WORD), (words) => {
      const passes = createSieve(words);
      expect(words.filter((word) => !passes(word))).toEqual([]);
    }),
  );
});

test("a sieve holds back most words that are not on its list", () => {
  const passes = createSieve(["yesterday", "today", "tomorrow", "вчора", "сьогодні"]);
  const others = "the mayor of a small town on the river said that rain had come over night";
  expect(others.split(" ").filter((word) => passes(word))).toEqual([]);
});
