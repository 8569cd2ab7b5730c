import { expect, test } from "vitest";
import { splitFrontMatter } from "../../core/input/front-matter.ts";
import { NOTHING_SAID, pastedFile } from "./pasted.ts";

const textOf = (file: { readonly bytes: Uint8Array }) => new TextDecoder().decode(file.bytes);
const entriesOf = (file: { readonly bytes: Uint8Array }) => {
  const split = splitFrontMatter(textOf(file));
  if (!split.ok) throw new Error(split.error);
  return { ...Object.fromEntries(split.value.entries), body: split.value.body };
};

test("what the reader says of a pasted text becomes its citation, whatever stands in it", () => {
  const about = {
    title: 'Sluices: "open" # again',
    outlet: "The Delta Post",
    date: "2024-03-04",
    address: "https://delta.example/a?b=1",
  };
  expect(entriesOf(pastedFile("The gates were opened.", about))).toEqual({
    title: 'Sluices: "open" # again',
    "container-title": "The Delta Post",
    issued: "2024-03-04",
    URL: "https://delta.example/a?b=1",
    body: "The gates were opened.",
  });
});

test("without a title the first line with words in it stands in, cut at a word", () => {
  const { title } = {
    title: "",
    ...entriesOf(pastedFile("\n***\n# Gates open\n\nMore.", NOTHING_SAID)),
  };
  expect(title).toBe("Gates open");
  const long = entriesOf(pastedFile("word ".repeat(60), NOTHING_SAID));
  expect(long).toMatchObject({ title: `${"word ".repeat(24).trim()} …` });
});

test.each([
  ["Gates open\n\nThe Delta Post, 4 March 2024\n\nMore.", "The Delta Post", "2024-03-04"],
  ["Gates open\nDelta Post | Monday, March 4, 2024\nMore.", "Delta Post", "2024-03-04"],
  ["Gates open\nDelta Post – 2024-03-04\nMore.", "Delta Post", "2024-03-04"],
  ["Gates open\nAltiplano Wire\n4 March 2024\n\nMore.", "Altiplano Wire", "2024-03-04"],
  ["Gates open\nNova Kakhovka\nMonday, 4 March 2024\nMore.", undefined, "2024-03-04"],
  ["Gates open\n2024-03-04\nMore.", undefined, "2024-03-04"],
  ["Gates open\nThe Delta Post\nMore was seen on 4 March 2024.", undefined, undefined],
  ["Gates open\nNova Kakhovka, 4 March 2024\nMore.", undefined, undefined],
  ["Gates open\nBy Ada Lopez, 4 March 2024\nMore.", undefined, undefined],
  ["Gates open\nUpdated Monday, March 4, 2024\nMore.", undefined, undefined],
  ["News from the Delta Post, 4 March 2024\nMore.", undefined, undefined],
  ["Gates open\nDelta Post, 31 February 2024\nMore.", undefined, undefined],
  ["Gates open\nDelta Post, 4 Mayhem 2024\nMore.", undefined, undefined],
  ["Gates open\nOn Monday, 4 March 2024 the gates opened.", undefined, undefined],
  ["Gates open\nDelta Post, 31 Brumaire 2024\nMore.", undefined, undefined],
])("a line that names outlet and day is taken at its word: %j", (text, outlet, day) => {
  const entries: Record<string, unknown> = entriesOf(pastedFile(text, NOTHING_SAID));
  expect([entries["container-title"], entries["issued"]]).toEqual([outlet, day]);
  const said = { ...NOTHING_SAID, outlet: "Another", date: "2023-01-01" };
  expect(entriesOf(pastedFile(text, said))).toMatchObject({
    "container-title": "Another",
    issued: "2023-01-01",
  });
});

test.each([
  [
    "# Gates open\n\nThe Delta Post, 4 March 2024\n\nTwo gates were opened.",
    "Two gates were opened.",
  ],
  ["Gates open\nAltiplano Wire\n4 March 2024\nTwo gates were opened.", "Two gates were opened."],
  ["Gates open\n\nTwo gates were opened.\nGates open", "Two gates were opened.\nGates open"],
  ["Two gates of the dam were opened on\nMonday.", "Two gates of the dam were opened on\nMonday."],
  ["Are the gates open?\nThe Delta Post, 4 March 2024\n\nTwo are.", "Two are."],
  ["Two gates were opened.\n\nMore.", "Two gates were opened.\n\nMore."],
  ["Gates open", "Gates open"],
])("what has become the title, the outlet or the day is not read again: %j", (text, body) => {
  expect(entriesOf(pastedFile(text, NOTHING_SAID)).body).toBe(body);
});

test("a pasted text with front matter of its own keeps it", () => {
  const text = "---\ntitle: Own words\n---\nThe gates were opened.";
  expect(textOf(pastedFile(text, NOTHING_SAID))).toBe(text);
});

test("the source of a page or a feed is read as such, and the same text has the same name", () => {
  expect(pastedFile("<!DOCTYPE html><p>Gates</p>", NOTHING_SAID).name).toMatch(/\.html$/);
  expect(pastedFile('<?xml version="1.0"?><rss/>', NOTHING_SAID).name).toMatch(/\.xml$/);
  expect(pastedFile("a <b> c", NOTHING_SAID).name).toMatch(/\.md$/);
  const [one, two] = ["same", "same"].map((text) => pastedFile(text, NOTHING_SAID).name);
  expect(one).toBe(two);
  expect(pastedFile("other", NOTHING_SAID).name).not.toBe(one);
});
