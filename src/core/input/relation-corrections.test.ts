import { describe, expect, test } from "vitest";
import type { Claim, Dataset, Relation } from "../model.ts";
import { formatProblem } from "../result.ts";
import { parseCorrections } from "../schema.ts";
import { applyRelationCorrections } from "./relation-corrections.ts";

const TEXTS = new Map([
  ["one", "The bridge stands. Trains run again. The bridge stands."],
  ["two", "The bridge is down."],
]);

const claim = (id: string, article: string, start: number, end: number): Claim => ({
  id,
  article,
  start,
  end,
  attribution: null,
  places: [{ place: "ruse", role: "at" }],
  chain: [{ name: "The Paper", role: "publisher" }],
  when: null,
  stance: "asserted",
  event: null,
  quantities: [],
});

const computed: Relation = {
  kind: "contradicts",
  from: "one.c1",
  to: "two.c1",
  basis: "content",
  explanation: "One says it stands, the other that it is down.",
  by: "computed",
};

const dataset: Dataset = {
  format: "dateline-dataset",
  version: 1,
  title: "t",
  articles: Array.from(TEXTS, ([id, text]) => ({
    id,
    file: `${id}.md`,
    citation: { id },
    publishedOn: null,
    language: "en",
    text,
    sha256: "0".repeat(64),
    digest: false,
    ignored: [],
  })),
  places: { type: "FeatureCollection", features: [] },
  mentions: [],
  attributions: [],
  claims: [
    claim("one.c1", "one", 0, 18),
    claim("one.c2", "one", 19, 36),
    claim("two.c1", "two", 0, 19),
  ],
  relations: [computed, { ...computed, kind: "same-origin" }],
  checks: [],
};

const FIRST = { exact: "The bridge stands", suffix: ". Trains" };
const TWO = { article: "two", quote: { exact: "bridge is down" } };

function correct(set: object, quote: object = FIRST) {
  const given = [{ article: "one", quote, about: "relation", set }];
  const parsed = parseCorrections(given, "c.json");
  if (!parsed.ok) return parsed.error.map(formatProblem);
  const applied = applyRelationCorrections(dataset, parsed.value, "c.json");
  return applied.ok ? applied.value.relations : applied.error.map(formatProblem);
}

describe("an editor's word on two claims", () => {
  test("changes the relation there is, and leaves their one origin", () => {
    expect(correct({ to: TWO, kind: "updates", explanation: "It fell later." })).toEqual([
      { ...computed, kind: "same-origin" },
      { ...computed, kind: "updates", basis: "curated", explanation: "It fell later.", by: "curated" },
    ]); // prettier-ignore
  });

  test("adds one where there was none", () => {
    const related = correct({ to: TWO, kind: "corroborates" }, { exact: "Trains run again" });
    expect(related).toHaveLength(3);
    expect(related.at(-1)).toMatchObject({ from: "one.c2", to: "two.c1", by: "curated" });
  });

  test("removes one kind, or all of them", () => {
    expect(correct({ to: TWO, kind: "contradicts", remove: true })).toMatchObject([
      { kind: "same-origin" },
    ]);
    expect(correct({ to: TWO, remove: true })).toEqual([]);
  });

  test.each([
    [
      "an article that is not there",
      { to: { ...TWO, article: "ten" }, kind: "updates" },
      "c.json: 0.set.to.article is ten, and no article has that id",
    ],
    [
      "a quote that is not there",
      { to: { ...TWO, quote: { exact: "tunnel" } }, kind: "updates" },
      'c.json: 0.set.to.quote "tunnel" is not in two with that prefix and suffix; quote its text as it stands',
    ],
    [
      "no kind",
      { to: TWO },
      "c.json: 0.set adds or changes a relation, so it has to give its kind",
    ],
    [
      "a relation that is not there",
      { to: TWO, kind: "updates", remove: true },
      "c.json: 0.set removes a relation of kind updates, and none is between the two",
    ],
    [
      "a claim beside itself",
      { to: { article: "one", quote: FIRST }, kind: "updates" },
      "c.json: 0.set relates a claim to itself; quote two claims",
    ],
    [
      "another kind than there are",
      { to: TWO, kind: "refutes" },
      expect.stringContaining("0.set.kind is"),
    ],
  ])("%s is told, and nothing changes", (_, set, problem) => {
    expect(correct(set)).toEqual([problem]);
  });

  test("words that no claim holds are told", () => {
    const quote = { exact: "bridge stands", prefix: "again. The " };
    expect(correct({ to: TWO, kind: "updates" }, quote)).toEqual([
      'c.json: 0.quote "bridge stands" is in one, and no claim is there',
    ]);
  });
});
