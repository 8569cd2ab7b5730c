import { expect, test } from "vitest";
import { addWords, answered, choiceOf, chosenAtFirst, openDoubts, toggled } from "./choice.ts";
import { makeArticle, makeDoubt, makeLayer, makePreview } from "./fixture.ts";

test("all that is new and whole is chosen at first; what is there or needs repair waits", () => {
  const preview = makePreview({
    articles: [makeArticle({ key: "a" }), makeArticle({ key: "b", already: "same-text" })],
    layers: [
      makeLayer({ key: "whole" }),
      makeLayer({ key: "turned", repair: { what: "rings run clockwise", features: 3 } }),
    ],
  });
  const chosen = chosenAtFirst(preview);
  expect(choiceOf(preview, chosen)).toEqual({
    articles: ["a"],
    layers: ["whole"],
    repair: [],
    answers: [],
  });
  expect(addWords(preview, chosen)).toBe("Add 1 article and 1 layer");
  const more = { ...chosen, layers: toggled(chosen.layers, "turned") };
  expect(choiceOf(preview, more)).toMatchObject({
    layers: ["whole", "turned"],
    repair: ["turned"],
  });
});

test("nothing chosen is nothing to add", () => {
  const preview = makePreview({ articles: [makeArticle({ key: "a" })] });
  const none = { ...chosenAtFirst(preview), articles: new Set<string>() };
  expect(addWords(preview, none)).toBeNull();
});

test("an answer goes along with its article, can be taken back, and none is made up", () => {
  const preview = makePreview({
    articles: [
      makeArticle({
        key: "a",
        doubts: [makeDoubt({ mention: "m1" }), makeDoubt({ mention: "m2" })],
      }),
    ],
  });
  const chosen = chosenAtFirst(preview);
  expect(openDoubts(preview, chosen)).toBe(2);
  const told = { ...chosen, answers: answered(chosen.answers, "m1", null) };
  expect(openDoubts(preview, told)).toBe(1);
  expect(choiceOf(preview, told).answers).toEqual([{ mention: "m1", place: null }]);
  expect(answered(told.answers, "m1", undefined).size).toBe(0);
  const without = { ...told, articles: new Set<string>() };
  expect(choiceOf(preview, without).answers).toEqual([]);
});
