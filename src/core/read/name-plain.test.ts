import { expect, test } from "vitest";
import { areOfAKind, isWhereTheyLive } from "./name-plain.ts";
import { tokenise } from "./tokens.ts";

/** The index after the first word in brackets, and the tokens without them. */
function marked(text: string) {
  const tokens = tokenise(text.replace(/[[\]]/gu, ""));
  const first = tokens.findIndex(({ start }) => start === text.indexOf("["));
  return { tokens, first, end: first + 1 };
}

test.each([
  ["Rain fell in [Lima] and Cusco counties.", true],
  ["Rain fell in [Lima], Cusco and Lyon provinces.", true],
  ["Rain fell in Lima and [Cusco] counties.", true],
  ["Rain fell in [Lima] and in the counties.", false],
  ["Rain fell in [Lima], counties said.", false],
])("the last of a list says of what kind all are: %s", (text, expected) => {
  const { tokens, end } = marked(text);
  expect(areOfAKind(tokens, end)).toBe(expected);
});

test.each([
  ["A 24-year-old [Orrabe] man was found.", true],
  ["An [Orrabe] teacher won.", true],
  ["[Orrabe] police closed the road.", true],
  ["They like [Orrabe] men.", false],
  ["The [Orrabe] Police came.", false],
])("people are told by where they live: %s", (text, expected) => {
  const { tokens, first, end } = marked(text);
  expect(isWhereTheyLive(tokens, first, end)).toBe(expected);
});
