import { describe, expect, test } from "vitest";
import { formatProblem } from "../result.ts";
import { parseArticleFile } from "./article-file.ts";

const NONE = new Map<string, unknown>();

const articleOf = (text: string, cited: ReadonlyMap<string, unknown> = NONE) => {
  const parsed = parseArticleFile(text, "a report.md", cited);
  return parsed.ok ? parsed.value[0] : parsed.error.map(formatProblem);
};

test("a text without front matter is an article without a date", () => {
  expect(articleOf("Troops entered Kherson.\n")).toEqual({
    id: "a report",
    file: "a report.md",
    citation: { id: "a report" },
    publishedOn: null,
    language: "en",
    text: "Troops entered Kherson.\n",
    digest: false,
  });
});

test("front matter gives the citation, and the text begins after it", () => {
  const text = [
    "---",
    "title: The river",
    "container-title: The Paper",
    "issued: 2022-11-13",
    "author: Jane Roe",
    "language: uk",
    "genre: digest",
    "---",
    "Text.",
  ].join("\n");
  expect(articleOf(text)).toMatchObject({
    citation: {
      id: "a report",
      title: "The river",
      issued: { "date-parts": [[2022, 11, 13]] },
      author: [{ literal: "Jane Roe" }],
    },
    publishedOn: "2022-11-13",
    language: "uk",
    text: "Text.",
    digest: true,
  });
});

test("front matter wins over the citations file, key by key", () => {
  const cited = new Map<string, unknown>([
    ["title", "Theirs"],
    ["container-title", "The Paper"],
    ["issued", { "date-parts": [["2022", 11, 9]], circa: true }],
  ]);
  expect(articleOf("---\ntitle: Ours\nURL:\n---\nText.", cited)).toMatchObject({
    citation: {
      title: "Ours",
      "container-title": "The Paper",
      issued: { "date-parts": [[2022, 11, 9]], circa: true },
    },
    publishedOn: "2022-11-09",
  });
});

test.each([
  ["a year", "issued: 2022"],
  ["a month", "issued: 2022-11"],
  ["nothing", "title: x"],
])("%s alone is no day of publication", (_, line) => {
  expect(articleOf(`---\n${line}\n---\nText.`)).toMatchObject({ publishedOn: null });
});

test.each(["2022-11-13T08:30:00Z", "2022-11-13 08:30", "2022-11-13T08:30:00.5+02:00"])(
  "%s is that day",
  (issued) => {
    expect(articleOf(`---\nissued: ${issued}\n---\nText.`)).toMatchObject({
      publishedOn: "2022-11-13",
    });
  },
);

test("marks of YAML inside quotes and texts are text", () => {
  expect(articleOf('---\ntitle: "&a *b !c"\nnote: R&D * 2!\n---\nText.')).toMatchObject({
    citation: { title: "&a *b !c", note: "R&D * 2!" },
  });
});

test.each<[name: string, given: unknown, kept: unknown, publishedOn: string | null]>([
  ["a range keeps both ends and is no day", [[2022, 11, 11], ["2022", "11", "13"]], [[2022, 11, 11], [2022, 11, 13]], null], // prettier-ignore
  ["parts that are null are not there", [[2022, 11, null]], [[2022, 11]], null],
  ["parts that are empty are not there", [["2022", "", ""]], [[2022]], null],
  ["no part at all is no date", [[null]], [], null],
  ["one day is one day", [["2022", "11", "9"]], [[2022, 11, 9]], "2022-11-09"],
])("in CSL's dates %s", (_, given, kept, publishedOn) => {
  const cited = new Map([["issued", { "date-parts": given }]]);
  expect(articleOf("Text.", cited)).toMatchObject({
    citation: { issued: { "date-parts": kept } },
    publishedOn,
  });
});

test("a text may begin with a rule of three dashes", () => {
  expect(articleOf("---\nTroops entered Kherson.\n")).toMatchObject({
    text: "---\nTroops entered Kherson.\n",
  });
});

test("markup in a text stays text", () => {
  const text = 'Kherson <script>alert("x")</script> is free.';
  expect(articleOf(text)).toMatchObject({ text });
});

describe("front matter that is wrong is named with its line", () => {
  test.each<[name: string, text: string, problem: string | RegExp]>([
    [
      "a day that does not exist",
      "---\nissued: 2022-11-31\n---\nText.",
      "a report.md: issued is 2022-11-31, a day that does not exist; expected a date such as 2022-11-13",
    ],
    [
      "a date in words",
      "---\nissued: next Friday\n---\nText.",
      'a report.md: issued is "next Friday", expected a date such as 2022-11-13',
    ],
    [
      "a list for a title",
      "---\ntitle: [a, b]\n---\nText.",
      'a report.md: title is ["a","b"], expected text',
    ],
    [
      "no YAML",
      '---\ntitle: x\nnote: "open\n---\nText.',
      /line [34] of the front matter is not YAML/,
    ],
    [
      "no end",
      "---\ntitle: x\nText.",
      "a report.md: line 1 opens front matter that never closes; end it with a line of three dashes",
    ],
    [
      "no text after it",
      "---\ntitle: x\n---\n",
      "a report.md: has front matter and no text; there is nothing to read",
    ],
    [
      "an anchor",
      "---\nnote: x\ntitle: &a x\n---\nText.",
      "a report.md: line 3 of the front matter holds &a, a YAML anchor, which is not read; write the text out, or put it in quotes",
    ],
    [
      "a long tag",
      `---\nnote: !${"x".repeat(5000)} x\n---\nText.`,
      /^a report\.md: line 2 of the front matter holds !x{59}…, a YAML tag, [^x]*text[^x]*$/,
    ],
    [
      "an outlet's name as long as a text",
      `---\ncontainer-title: ${"x".repeat(300)}\n---\nText.`,
      /^a report\.md: container-title is "x{59}…, 300 characters, over the limit of 200/,
    ],
    ["an alias", "---\nnote: >\n  a\n  b\ntitle: *a\n---\nText.", /line 5 .* \*a, a YAML alias/],
    ["a tag", "---\ntitle: !!str Hello\n---\nText.", /line 2 .* !!str, a YAML tag/],
    [
      "lists in lists",
      `---\nnote: ${"[".repeat(70)}${"]".repeat(70)}\n---\nText.`,
      "a report.md: the front matter is nested deeper than 32 levels; a citation needs two or three",
    ],
    [
      "lists without end",
      `---\nnote: ${"[".repeat(20_000)}\n---\nText.`,
      "a report.md: the front matter is nested deeper than 32 levels; a citation needs two or three",
    ],
    [
      "lists that begin within lists",
      `---\nnote:\n  ${"- ? ".repeat(9000)}x\n---\nText.`,
      "a report.md: the front matter is nested deeper than 32 levels; a citation needs two or three",
    ],
    [
      "more front matter than text",
      `---\nnote: ${"x".repeat(70_000)}\n---\nText.`,
      "a report.md: the front matter is longer than 65536 characters; move the text below it",
    ],
    [
      "a date with prose",
      '---\nissued: "2022-11-11 to 2022-11-13, maybe"\n---\nText.',
      'a report.md: issued is "2022-11-11 to 2022-11-13, maybe", expected a date such as 2022-11-13',
    ],
    [
      "a key twice",
      "---\ntitle: x\ntitle: y\n---\nText.",
      /line 3 of the front matter is not YAML/,
    ],
    ["no keys", "---\n- a\n- b\n---\nText.", /no list of key: value lines/],
  ])("%s", (_, text, problem) => {
    const problems = articleOf(text);
    expect(problems).toEqual([
      typeof problem === "string" ? problem : expect.stringMatching(problem),
    ]);
  });
});
