import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldedWords } from "./fold.ts";

test.each([
  ["kherson", ["Kherson", "KHERSON", "Херсон", "ХЕРСОН"]],
  ["zelensky", ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi", "Зеленський", "Зеленский"]],
  ["odesa", ["Odesa", "Одеса"]],
  ["prypiat", ["Прип'ять", "Прип’ять", "Припʼять", "Pryp’iat"]],
  ["kyiv", ["Kyiv", "Київ"]],
  ["lodz", ["Łódź"]],
])("%s is one word in all its spellings", (folded, spellings) => {
  expect(spellings.map(fold)).toEqual(spellings.map(() => folded));
});

test.each([
  ["Odesa", "Odessa"],
  ["Dnipro", "Dnieper"],
])("%s and %s stay two words: the layers know that they are one place", (a, b) => {
  expect(fold(a)).not.toBe(fold(b));
});

test("words are found in any text and fold to themselves", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const word of foldedWords(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
  expect(foldedWords("Херсон, Kherson (1778)")).toEqual(["kherson", "kherson", "1778"]);
});
