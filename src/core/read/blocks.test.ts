import { expect, test } from "vitest";
import { findBlocks } from "./blocks.ts";

const blocksOf = (text: string): string[] =>
  findBlocks(text).map(({ start, end }) => text.slice(start, end));

const LONG =
  "The harbour of the old town lay quiet while the ferries waited for the storm to pass over";
const WRAPPED = `The harbour lay quiet while ferries waited for the storm to pass
over the bay, and nobody on the quay could say when the Captain of
Ports would let them leave again. Traders counted what the night had
cost them and the Mayor walked from door to door with a notebook.`;

test.each([
  ["a blank line parts two blocks", "One.\n\nTwo.", ["One.", "Two."]],
  ["a line of spaces is a blank line", "One.\n  \t \nTwo.", ["One.", "Two."]],
  ["many blank lines are as good as one", "One.\n\n\n\nTwo.", ["One.", "Two."]],
  ["a line break after a full stop parts two blocks", `${LONG}.\nTwo.`, [`${LONG}.`, "Two."]],
  [
    "a headline without a stop is a block of its own",
    "Floods hit valley\nThe river rose.",
    ["Floods hit valley", "The river rose."],
  ],
  [
    "a long line that goes on in lower case is one block",
    `${LONG}\nthe bay.`,
    [`${LONG}\nthe bay.`],
  ],
  [
    "a long line before a capital is two, where the text is not wrapped by hand",
    `${LONG}\nTwo.`,
    [LONG, "Two."],
  ],
  ["prose wrapped by hand is one block, capitals at the margin or not", WRAPPED, [WRAPPED]],
  ["two wrapped paragraphs are two blocks", `${WRAPPED}\n\n${WRAPPED}`, [WRAPPED, WRAPPED]],
  ["white space around a block does not belong to it", "  One.  \n\n\tTwo.\n", ["One.", "Two."]],
  ["a bullet on its own line is a block", "-\nOne.", ["-", "One."]],
  ["no text has no blocks", "", []],
  ["nothing but white space has no blocks", " \n \n", []],
])("%s", (_, text, blocks) => {
  expect(blocksOf(text)).toEqual(blocks);
});
