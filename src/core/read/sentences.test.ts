import { describe, expect, test } from "vitest";
import { findBlocks } from "./blocks.ts";
import { findSentences } from "./sentences.ts";
import { tokenise } from "./tokens.ts";

const sentencesOf = (text: string): string[] =>
  findSentences(text, tokenise(text), findBlocks(text)).map(({ start, end }) =>
    text.slice(start, end),
  );

describe("a text is cut", () => {
  test.each([
    [
      "after a full stop",
      "The river rose. The town slept.",
      ["The river rose.", "The town slept."],
    ],
    [
      "after a question and an exclamation mark",
      "Why now? Nobody knew! It rained.",
      ["Why now?", "Nobody knew!", "It rained."],
    ],
    [
      "after an ellipsis before a capital",
      "They waited… Then it came.",
      ["They waited…", "Then it came."],
    ],
    [
      "after three dots before a capital",
      "They waited... Then it came.",
      ["They waited...", "Then it came."],
    ],
    [
      "behind the quotation mark that closes with the stop",
      "“We are ready.” She left.",
      ["“We are ready.”", "She left."],
    ],
    [
      "behind straight quotes as well",
      '"We are ready." She left.',
      ['"We are ready."', "She left."],
    ],
    [
      "behind a bracket that closes with the stop",
      "(It was dark.) They left.",
      ["(It was dark.)", "They left."],
    ],
    ["before an opening quote", "She left. “We are ready.”", ["She left.", "“We are ready.”"]],
    ["before a number", "It was cold. 300 people came.", ["It was cold.", "300 people came."]],
    [
      "at the end of a block, full stop or not",
      "Floods hit the valley\n\nThe river rose.",
      ["Floods hit the valley", "The river rose."],
    ],
    ["at the end of a list's line", "Bread\nMilk\nSalt", ["Bread", "Milk", "Salt"]],
    [
      "after an abbreviation that the next word shows to be the end",
      "He moved to the U.S. The talks went on.",
      ["He moved to the U.S.", "The talks went on."],
    ],
    [
      "after a year",
      "It began in 2014. Nothing changed.",
      ["It began in 2014.", "Nothing changed."],
    ],
    [
      "after a figure with a unit",
      "It fell by 4.5 percent. Shares rose.",
      ["It fell by 4.5 percent.", "Shares rose."],
    ],
    ["after a sentence of one word", "Silence. Then a shot.", ["Silence.", "Then a shot."]],
  ])("%s", (_, text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe("a sentence stays whole", () => {
  test.each([
    ["after a title", "Dr. Lopez met Mrs. Chen and Gen. Adeyemi."],
    ["after initials", "The writer J. R. Harker and George W. Bush met."],
    ["after initials of a country", "The U.S. Army and the U.K. government agreed."],
    ["after a month's short form", "It happened on Nov. 11 and again on Feb. 3, 2020."],
    ["after a number's abbreviation", "She won with No. 5 on her back."],
    ["inside a decimal number", "It rose by 3.75 metres in a day."],
    ["inside an address of the web", "She wrote for example.org about it."],
    ["inside a time of day", "They met at 9 a.m. on the bridge."],
    [
      "after a stop inside a quotation that goes on in lower case",
      "“Are you ready?” asked the captain.",
    ],
    [
      "after an exclamation mark inside a name in lower case prose",
      "The group yahoo! was sold by its owners.",
    ],
    ["after Inc. and Ltd. before a verb", "Acme Inc. said it would sell its plants."],
    ["after St. in a town's name", "They came from St. Petersburg and St. Louis."],
    ["after vs. between names", "It was Lopez vs. Chen in the final."],
  ])("%s", (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

test("sentences cover every word of the text, in order and without overlap", () => {
  const text = "One. Two (and three). “Four!” five.\n\nSix\n\n\nSeven… Eight";
  const cut = findSentences(text, tokenise(text), findBlocks(text));
  for (const [i, { start }] of cut.entries())
    expect(start).toBeGreaterThanOrEqual(cut[i - 1]?.end ?? 0);
  const outside = cut.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
  expect(outside.trim()).toBe("");
});

test("no text has no sentences", () => {
  expect(sentencesOf("")).toEqual([]);
  expect(sentencesOf(" \n\n ")).toEqual([]);
});
