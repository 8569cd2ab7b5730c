import { expect, test } from "vitest";
import { isSpeaker } from "./speaker-phrase.ts";
import { tokenise } from "./tokens.ts";

const speaks = (phrase: string, cue: string): boolean => {
  const tokens = tokenise(`${phrase} ${cue}`);
  return isSpeaker(tokens, { first: 0, end: tokens.length - 1 }, tokens.at(-1));
};

test.each([
  "Ada Lopez",
  "the mayor of Arles",
  "two witnesses",
  "a third of the residents",
  "the coast guard",
  "a letter signed by ten villages",
  "forecasters at a private firm",
  "she",
  "hundreds of farmers",
])("%s can promise something", (phrase) => {
  expect(speaks(phrase, "promised")).toBe(true);
});

test.each([
  "Downstream",
  "nobody",
  "90 million euros in aid",
  "a third of the shelters",
  "half of the cargo",
  "a hundred million pesos",
  "the tents",
])("%s cannot", (phrase) => {
  expect(speaks(phrase, "promised")).toBe(false);
});

test("a thing may say something, where the verb can be nothing but a verb", () => {
  expect(speaks("the label", "says")).toBe(true);
  expect(speaks("90 million euros", "says")).toBe(false);
});
