import { describe, expect, test } from "vitest";
import { readText } from "./gold/small-world.ts";

/** Names found, those without a place with a question mark. */
const namesIn = (text: string): string[] =>
  readText(text).mentions.map(({ text: name, place }) => (place === null ? `${name}?` : name));

describe("a name nothing knows is a place's", () => {
  test.each([
    ["behind its kind", "The town of Orrabe lost its bridge.", ["Orrabe?"]],
    ["where somebody lives", "Residents of Orrabe waited for a boat.", ["Orrabe?"]],
    ["under a mayor", "The mayor of Orrabe, Ines Vallo, opened the school.", ["Orrabe?"]],
    ["at the head of a sentence", "In Orrabe, on the far bank, two wells ran dry.", ["Orrabe?"]],
    ["on a day", "She told reporters in Orrabe on Tuesday that it was over.", ["Orrabe?"]],
    ["along a river", "Villages along the Orrabe were cut off.", ["Orrabe?"]],
    ["before its kind", "The Zinserra County sheriff closed it.", ["Zinserra County?"]],
    ["as a township", "Elmirra Township trustees met.", ["Elmirra Township?"]],
    ["as a lake", "They fished on Lake Tomahee for a week.", ["Lake Tomahee?"]],
  ])("%s", (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ["a firm", "He had worked at Orrabe Corp. for years."],
    ["a shop", "They met at Orrabe’s for tea."],
    ["an acronym", "He learnt it at ORB in spring."],
  ])("but not %s", (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe("a part of a longer name is not that name", () => {
  test.each([
    ["before a small word", "Boats left Kisumu de Orra in the morning."],
    ["behind one", "She sang at the Orra de Lima for years."],
    ["before “of”", "It fell at the Batumi of Orra."],
    ["behind a hyphen", "He moved to Orra-Batumi last year."],
  ])("%s", (_, text) => {
    expect(namesIn(text).filter((name) => !name.endsWith("?"))).toEqual([]);
  });

  test("the longer one is found as a whole", () => {
    expect(namesIn("Boats left from near Kisumu de Orra on 3 May.")).toEqual(["Kisumu de Orra?"]);
  });

  test("a question holds no longer name", () => {
    expect(namesIn("Where do Kenya and Peru stand?")).toEqual(namesIn("Kenya and Peru stand."));
  });
});
