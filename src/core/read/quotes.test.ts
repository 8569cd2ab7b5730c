import { expect, test } from "vitest";
import { findBlocks } from "./blocks.ts";
import { findQuotes } from "./quotes.ts";

const quoted = (text: string): string[] =>
  findQuotes(text, findBlocks(text)).map(({ start, end }) => text.slice(start, end));

test.each([
  ["curly marks", "He called it “a long night” and left.", ["“a long night”"]],
  ["straight marks", 'She said "wait here" twice, "please".', ['"wait here"', '"please"']],
  ["guillemets", "Він сказав «ні, дякую» і пішов.", ["«ні, дякую»"]],
  ["an apostrophe opens nothing", "The boat's crew didn't answer.", []],
  [
    "a lone mark in a size opens one to the end of its block",
    'A 12" pipe broke.',
    ['" pipe broke.'],
  ],
  ["single marks around speech", "'It's late,' she said. 'Go.'", ["'It's late,'", "'Go.'"]],
  ["curly single marks", "‘It’s late,’ she said.", ["‘It’s late,’"]],
  ["a year and an owner open nothing", "The dogs' coats of the '90s,' it said, were red.", []],
  [
    "a word in single marks holds nothing of what comes behind",
    "The guard said the 'pause' was over. The mayor denied it. The cook called it 'nonsense.'",
    ["'nonsense.'"],
  ],
  [
    "speech before an owner",
    "They said 'No warning at all,' and the workers' union left.",
    ["'No warning at all,'"],
  ],
  ["a title in single marks is no speech", "The play 'Late Night' ran on.", []],
  ["nothing inside the marks", 'An empty "" stays.', []],
])("%s", (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test("an unclosed quotation ends with its paragraph, for the next opens anew", () => {
  const text = "“The river rose all night.\n\n“By dawn it stood at the door,” he said.";
  expect(quoted(text)).toEqual(["“The river rose all night.", "“By dawn it stood at the door,”"]);
});
