import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import publishedCorrections from "../../data/corrections.schema.json?raw";
import published from "../../data/dataset.schema.json?raw";
import { isDay } from "./day.ts";
import type { Claim, Day, Mention } from "./model.ts";
import { formatProblem } from "./result.ts";
import { correctionsJsonSchema, datasetJsonSchema, parseDataset } from "./schema.ts";

const TEXT = "Troops entered Kherson."; // 23 characters

const claim: Claim = {
  id: "one.c1",
  article: "one",
  start: 0,
  end: 22,
  attribution: "one.a1",
  places: [{ place: "kherson", role: "to" }],
  chain: [{ name: "The Paper", role: "publisher" }],
  when: { from: day("2022-11-11"), to: day("2022-11-11"), text: "on Friday" },
  stance: "asserted",
  event: null,
  quantities: [],
};
const mention: Mention = {
  id: "one.m1",
  article: "one",
  start: 15,
  end: 22,
  text: "Kherson",
  literal: true,
  place: "kherson",
  candidates: [{ place: "kherson", score: 0.9 }],
};
const base = {
  format: "dateline-dataset",
  version: 1,
  title: "One article",
  articles: [
    {
      id: "one",
      file: "one.md",
      citation: { id: "one", "container-title": "The Paper" },
      publishedOn: "2022-11-12",
      language: "en",
      text: TEXT,
      sha256: "0".repeat(64),
      digest: false,
      ignored: [],
    },
  ],
  places: {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "kherson",
        geometry: { type: "Point", coordinates: [32.6, 46.6] },
        properties: { name: "Kherson", kind: "city", layer: "kherson" },
      },
    ],
  },
  mentions: [mention],
  attributions: [{ id: "one.a1", article: "one", source: [[0, 6]], cue: [], content: [[7, 22]] }],
  claims: [claim],
  relations: [],
  checks: [],
};

function day(text: string): Day {
  if (!isDay(text)) throw new Error(text);
  return text;
}

const problemsOf = (input: unknown): readonly string[] => {
  const parsed = parseDataset(input, "d.json");
  return parsed.ok ? [] : parsed.error.map(formatProblem);
};

test("a whole dataset comes through as it is", () => {
  expect(parseDataset(base, "d.json")).toEqual({ ok: true, value: base });
});

describe("what is wrong is said with its place", () => {
  test.each<[name: string, input: unknown, problem: string]>([
    [
      "a claim that runs past its text",
      { ...base, claims: [{ ...claim, end: 99 }] },
      "d.json: claims.0.end is 99, past the end of one (23 characters)",
    ],
    [
      "a claim that ends before it starts",
      { ...base, claims: [{ ...claim, start: 9, end: 3 }] },
      "d.json: claims.0.start is 9, not before the end 3",
    ],
    [
      "a claim about a place that is not there",
      { ...base, claims: [{ ...claim, places: [{ place: "atlantis", role: "at" }] }] },
      "d.json: claims.0.places.0.place is atlantis, and no place has that id",
    ],
    [
      "a claim of an article that is not there",
      { ...base, claims: [{ ...claim, article: "two", attribution: null }] },
      "d.json: claims.0.article is two, and no article has that id",
    ],
    [
      "a claim without places",
      { ...base, claims: [{ ...claim, places: [] }] },
      "d.json: claims.0.places is empty: a claim has at least one place",
    ],
    [
      "an attribution that is not there",
      { ...base, claims: [{ ...claim, attribution: "one.a9" }] },
      "d.json: claims.0.attribution is one.a9, and no attribution has that id",
    ],
    [
      "a day that does not exist",
      { ...base, claims: [{ ...claim, when: { from: "2022-11-31", to: "2022-12-01", text: "" } }] },
      'd.json: claims.0.when.from is "2022-11-31", no day of the calendar, expected one such as 2022-11-09',
    ],
    [
      "a time that ends before it begins",
      { ...base, claims: [{ ...claim, when: { from: "2022-11-12", to: "2022-11-11", text: "" } }] },
      "d.json: claims.0.when.from is 2022-11-12, after its end 2022-11-11",
    ],
    [
      "a publisher in the middle of a chain",
      { ...base, claims: [{ ...claim, chain: [...claim.chain, { name: "x", role: "outlet" }] }] },
      "d.json: claims.0.chain.0.role is publisher, and only the last link of a chain can be",
    ],
    [
      "a mention that cuts out something else",
      { ...base, mentions: [{ ...mention, start: 14 }] },
      'd.json: mentions.0.text is "Kherson", and the text there says " Kherson"',
    ],
    [
      "two claims with one id",
      { ...base, claims: [claim, claim] },
      "d.json: claims.1.id is one.c1, and so is claims.0.id",
    ],
    [
      "a check of a claim that is not there",
      {
        ...base,
        checks: [
          {
            claim: "one.c7",
            predicate: "within",
            verdict: "untestable",
            explanation: "",
            measured: null,
            layers: [],
            construction: { type: "FeatureCollection", features: [] },
          },
        ],
      },
      "d.json: checks.0.claim is one.c7, and no claim has that id",
    ],
    ["a wrong type", { ...base, title: 7 }, "d.json: title is 7, expected text"],
    [
      "another version, whatever else it holds",
      { ...base, version: 2, claims: { many: [] }, more: true },
      "d.json: version is 2, expected 1, the only one this Dateline reads; build the dataset again",
    ],
    [
      "a number without end",
      {
        ...base,
        claims: [
          { ...claim, quantities: [{ value: Infinity, unit: "km", bound: "exact", text: "1" }] },
        ],
      },
      "d.json: claims.0.quantities.0.value is not finite, expected a number",
    ],
    [
      "a score without end",
      { ...base, mentions: [{ ...mention, candidates: [{ place: "kherson", score: Infinity }] }] },
      "d.json: mentions.0.candidates.0.score is not finite, expected a number",
    ],
    [
      "an object for a list",
      { ...base, claims: {} },
      "d.json: claims is an object, expected a list",
    ],
    [
      "a key too many",
      { ...base, extra: true },
      "d.json: extra is no key that belongs here; remove it",
    ],
    [
      "no object at all",
      ["x"],
      'd.json: is ["x"], expected "dateline-dataset"; dateline build makes such a file',
    ],
    [
      "another format",
      { format: "topology" },
      'd.json: format is "topology", expected "dateline-dataset"; dateline build makes such a file',
    ],
  ])("%s", (_, input, problem) => {
    expect(problemsOf(input)).toEqual([problem]);
  });

  test("two answers to whether two claims agree; one origin may stand beside one", () => {
    const relation = (kind: string, from: string, to: string) => ({
      kind,
      from,
      to,
      basis: "content",
      explanation: "",
      by: "computed",
    });
    const claims = [claim, { ...claim, id: "one.c2" }];
    const [a, b] = ["one.c1", "one.c2"];
    const agreed = [relation("corroborates", a, b), relation("same-origin", a, b)];
    expect(problemsOf({ ...base, claims, relations: agreed })).toEqual([]);
    const relations = [...agreed, relation("updates", b, a)];
    expect(problemsOf({ ...base, claims, relations })).toEqual([
      "d.json: relations.2.kind is updates, and relations.0 already relates the two",
    ]);
  });

  test("a missing list", () => {
    const { claims: _claims, ...rest } = base;
    expect(problemsOf(rest)).toEqual(["d.json: claims is missing"]);
  });

  test("all problems are named, up to fifty, and the rest counted", () => {
    const claims = Array.from({ length: 80 }, (_, i) => ({ ...claim, id: `c${i}`, end: 99 }));
    const problems = problemsOf({ ...base, claims });
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toBe("d.json: has 30 more problems like these");
  });

  test("an id may be a name that objects have already", () => {
    const features = base.places.features.map((place) => ({ ...place, id: "__proto__" }));
    const problems = problemsOf({ ...base, places: { ...base.places, features } });
    expect(problems).toContain("d.json: mentions.0.place is kherson, and no place has that id");
  });
});

describe("the published JSON Schema", () => {
  const ajv = new Ajv({ strict: false, formats: { date: isDay } });
  const validate = ajv.compile(datasetJsonSchema());

  test("is the one the code generates; npm run schema writes it", () => {
    expect(JSON.parse(published)).toEqual(datasetJsonSchema());
    expect(JSON.parse(publishedCorrections)).toEqual(correctionsJsonSchema());
  });

  test("accepts a dataset", () => {
    validate(base);
    expect(validate.errors).toBeNull();
  });

  test.each([
    ["a stance it does not know", { ...base, claims: [{ ...claim, stance: "rumoured" }] }],
    [
      "a day that does not exist",
      { ...base, claims: [{ ...claim, when: { from: "2022-11-31", to: "2022-11-31", text: "" } }] },
    ],
    ["a key too many", { ...base, extra: 1 }],
  ])("refuses %s", (_, input) => {
    expect(validate(input)).toBe(false);
  });
});

test("a problem stays a sentence, whatever a stranger wrote", () => {
  const long = "x".repeat(5000);
  const problems = [
    { ...base, [long]: 1 },
    { ...base, format: long },
  ].flatMap((dataset) => {
    const parsed = parseDataset(dataset, "d.json");
    return parsed.ok ? [] : parsed.error.map(formatProblem);
  });
  expect(problems).toEqual([
    expect.stringMatching(/^d\.json: x{60}… is no key that belongs here/),
    expect.stringMatching(/^d\.json: format is "x{59}…, expected/),
  ]);
});
