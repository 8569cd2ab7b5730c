import { expect, test } from "vitest";
import { formatProblem } from "../result.ts";
import { toCitation } from "./citation.ts";
import { citationsWithoutFile, parseCitations } from "./citations.ts";

const parse = (records: unknown) => parseCitations(JSON.stringify(records), "articles.csl.json");
const problemsOf = (records: unknown) => {
  const parsed = parse(records);
  return parsed.ok ? [] : parsed.error.map(formatProblem);
};

test("every problem of every record is named", () => {
  const records = [
    { id: "a", issued: { "date-parts": [[2022, 2, 30]] } },
    { id: "a" },
    { title: "no id" },
    "b",
  ];
  expect(problemsOf(records)).toEqual([
    "articles.csl.json: 0.issued is 2022-2-30, a day that does not exist; expected a date such as 2022-11-13",
    "articles.csl.json: 1.id is a, and an earlier record has that id; keep one",
    "articles.csl.json: 2.id is missing, expected the article's file name without its extension",
    'articles.csl.json: 3 is "b", expected a CSL-JSON record',
  ]);
});

test.each([
  ["author", [{ family: {} }], "0.author.0.family is {}, expected text"],
  ["author", ["Jane Roe", { given: ["Jane"] }], '0.author.1.given is ["Jane"], expected text'],
  ["issued", { raw: {} }, "0.issued has raw {}, expected text"],
  ["issued", { circa: [], raw: "May" }, "0.issued has circa [], expected true or false"],
  [
    "issued",
    { "date-parts": "2022" },
    '0.issued has date-parts "2022", expected a date such as 2022-11-13',
  ],
])("what no program writes in %s is named", (key, value, problem) => {
  expect(problemsOf([{ id: "a", [key]: value }])).toEqual([`articles.csl.json: ${problem}`]);
});

test("null stands for what an exporter does not know", () => {
  const issued = { "date-parts": null, raw: "May 2024", season: null };
  const entries = new Map(Object.entries({ author: [{ family: "Roe", given: null }], issued }));
  expect(toCitation("a", entries)).toEqual({
    ok: true,
    value: {
      citation: { id: "a", author: [{ family: "Roe" }], issued: { raw: "May 2024" } },
      publishedOn: null,
    },
  });
});

test("one record alone is not the list it should be", () => {
  expect(problemsOf({ id: "a" })).toEqual([
    expect.stringContaining("is no list, expected CSL-JSON"),
  ]);
});

test("a citation for no file is a problem", () => {
  const parsed = parse([{ id: "a" }, { id: "b" }]);
  if (!parsed.ok) throw new Error("did not parse");
  const problems = citationsWithoutFile(parsed.value, ["a"], "articles.csl.json");
  expect(problems.map(formatProblem)).toEqual([
    "articles.csl.json: 1.id is b, and no article file has that name; rename one or remove the record",
  ]);
});

test("an id may be a name that objects have already", () => {
  const parsed = parseCitations('[{"id": "__proto__", "title": "x"}]', "articles.csl.json");
  expect(parsed.ok && parsed.value.get("__proto__")?.get("title")).toBe("x");
});
