import { describe, expect, test } from "vitest";
import type { Stretch } from "../model.ts";
import { readText } from "./gold/small-world.ts";

/** Each attribution as "source | cue | content", in the order it was found. */
function attributionsIn(text: string): string[] {
  const cut = (stretches: readonly Stretch[]) =>
    stretches.map(([start, end]) => text.slice(start, end)).join(" … ");
  return readText(text).attributions.map(
    ({ source, cue, content }) => `${cut(source)} | ${cut(cue)} | ${cut(content)}`,
  );
}

test.each([
  [
    "a judgement",
    "The union praised the new bakery on the corner.",
    "The union | praised | the new bakery on the corner",
  ],
  [
    "a wish",
    "The orchestra hopes to play outdoors again.",
    "The orchestra | hopes | to play outdoors again",
  ],
  [
    "a call for something",
    "The gardeners called for a longer season.",
    "The gardeners | called for | a longer season",
  ],
  [
    "somebody urged to do something",
    "The coach urged his players to rest.",
    "The coach | urged | his players to rest",
  ],
  [
    "a feeling",
    "Teachers are worried about the leaking roof.",
    "Teachers | worried | the leaking roof",
  ],
  [
    "a noun with its owner",
    "His claim that the well was dry surprised the village.",
    "His | claim | the well was dry surprised the village",
  ],
  [
    "a passive with its agent",
    "The design was criticised by three architects.",
    "three architects | criticised | The design",
  ],
  [
    "a report that was released",
    "A report released last year found that the bridge was sound.",
    "A report released | found | the bridge was sound",
  ],
  [
    "an aside before the clause",
    "The miller warned, as his father did, that the dam was old.",
    "The miller | warned | the dam was old",
  ],
  [
    "a name before a colon",
    "Ada Lopez: The choir will sing twice",
    "Ada Lopez | : | The choir will sing twice",
  ],
  [
    "a name under a quotation",
    "“The soup was cold.” ― Tom Archer",
    "Tom Archer | ― | “The soup was cold.”",
  ],
  [
    "a quotation in pairs of single quotes",
    "''The soup was cold,'' Tom Archer said.",
    "Tom Archer | said | ''The soup was cold,''",
  ],
  [
    "a speaker with a long description",
    "“The soup was cold,” said Tom Archer, a cook whom the inn had hired in spring.",
    "Tom Archer, a cook whom the inn had hired in spring | said | “The soup was cold,”",
  ],
  [
    "speech on both sides of its speaker",
    "“The soup,” Tom Archer said, “was cold.”",
    "Tom Archer | said | “The soup,” Tom Archer said, “was cold.”",
  ],
])("%s is an attribution", (_, text, attribution) => {
  expect(attributionsIn(text)).toEqual([attribution]);
});

describe("what is said ends where something else begins", () => {
  test("another verb of the same speaker", () => {
    expect(attributionsIn("The baker said bread was short and blamed the frost.")).toEqual([
      "The baker | said | bread was short",
      "The baker | blamed | the frost",
    ]);
  });

  test("a turn of the outlet", () => {
    expect(attributionsIn("The baker said bread was short, but shelves were full.")).toEqual([
      "The baker | said | bread was short",
    ]);
  });
});

test("speech that runs over sentences belongs to its speaker with each of them", () => {
  expect(attributionsIn("“The soup was cold,” Tom Archer said. “The bread was fine.”")).toEqual([
    "Tom Archer | said | “The soup was cold,” … “The bread was fine.”",
  ]);
});

test.each([
  ["what a quotation quotes", "“I think you like it,” Tom Archer said."],
  ["what a speaker says of itself", "Tom Archer said he hoped to win."],
])("%s is no attribution of its own", (_, text) => {
  expect(attributionsIn(text)).toHaveLength(1);
});

test.each([
  ["The plans for the house hung on the wall."],
  ["It was hard to say."],
  ["The state fair opened on time."],
])("nobody said anything: %s", (text) => {
  expect(attributionsIn(text)).toEqual([]);
});
