import { describe, expect, test } from "vitest";
import { parseDataset } from "../schema.ts";
import { Voices, makeAgreement, standingOf } from "./agreement.ts";
import { cutDataset } from "./cut.ts";
import { findDifferences } from "./disagreements.ts";
import { makeDispute } from "./dispute-fixture.ts";
import { day } from "./fixture.ts";
import { makeLookup } from "./lookup.ts";

const dataset = makeDispute();
const lookup = makeLookup(cutDataset(dataset).collection);
const knownBy = (known: string | null) => {
  const agreement = makeAgreement(lookup, known === null ? null : day(known));
  return { ...agreement, ...findDifferences(lookup, agreement) };
};
const { disagreements, changes, relationsOf, disputed, voices } = knownBy(null);

test("the fixture is a dataset", () => {
  expect(parseDataset(dataset, "fixture").ok).toBe(true);
});

describe("claims that contradict each other on one basis", () => {
  test("are one disagreement; what the layers can be asked about leads", () => {
    expect(disagreements.map(({ id }) => id)).toEqual([
      "geometry.first-c0",
      "date.first-c0",
      "number.second-c2",
    ]);
  });

  test("are asked about by what they say", () => {
    expect(disagreements.map(({ question }) => question)).toEqual([
      "Which bank did they leave?",
      "When did they leave?",
      "How many nests?",
    ]);
  });

  test("stand on sides, none beside one it contradicts", () => {
    const [bank] = disagreements;
    expect(bank?.sides.map(({ claims }) => claims.map(({ id }) => id))).toEqual([
      ["first-c0", "undated-c4"],
      ["second-c2", "third-c3"],
    ]);
    expect(bank?.sides.map(({ label }) => label)).toEqual([
      "Off the east bank",
      "Off the west bank",
    ]);
    expect(bank?.place).toBe("kherson");
  });

  test("count the voices behind a side, not the articles", () => {
    expect(disagreements[0]?.sides.map(({ origins }) => origins)).toEqual([2, 1]);
  });

  test("are named by day and by number where these are what differs", () => {
    const labels = (index: number) => disagreements[index]?.sides.map(({ label }) => label);
    expect(labels(1)).toEqual(["8 November 2022", "9 November 2022"]);
    expect(labels(2)).toEqual(["at least 7 nests", "9 nests"]);
  });

  test("are introduced without a side taken", () => {
    expect(disagreements[0]?.standfirst).toBe(
      "Four reports differ about Kherson. Two claims: off the east bank; two: off the west bank. Behind them are 3 origins.",
    );
  });
});

test("three that all contradict one another take three sides", () => {
  const [first] = dataset.relations;
  if (!first) throw new Error("the fixture has relations");
  const all = [
    ["first-c0", "second-c2"],
    ["second-c2", "third-c3"],
    ["first-c0", "third-c3"],
  ].map(([from = "", to = ""]) => ({ ...first, basis: "content" as const, from, to }));
  const { disagreements: found } = findDifferences(lookup, { relations: all, voices });
  expect(found.map(({ sides }) => sides.length)).toEqual([3]);
});

test("a later state of the same thing is a change and no disagreement", () => {
  expect(changes.map(({ earlier, later }) => [earlier.id, later.id])).toEqual([
    ["first-c1", "third-c3"],
  ]);
  expect(changes[0]?.question).toBe("Had they gone?");
  expect(disputed.has("first-c1")).toBe(false);
});

describe("as known on a day", () => {
  test("a claim that nobody had disputed by then is not disputed", () => {
    expect(knownBy("2022-11-09").disagreements).toEqual([]);
    expect(knownBy("2022-11-09").disputed.size).toBe(0);
  });

  test("a disagreement has only those who had spoken, and keeps its name", () => {
    const [bank, ...others] = knownBy("2022-11-10").disagreements;
    expect(bank?.id).toBe("geometry.first-c0");
    expect(bank?.sides.map(({ claims }) => claims.length)).toEqual([1, 1]);
    expect(others).toEqual([]);
  });
});

describe("how a claim stands to the others", () => {
  const standing = (id: string) => {
    const claim = lookup.claims.get(id);
    if (!claim) throw new Error(`no claim ${id}`);
    return standingOf(claim, relationsOf.get(id) ?? [], lookup.claims, voices);
  };

  test("who bears it out is counted in voices, its own left out", () => {
    const { corroborating, corroboratingOrigins } = standing("first-c0");
    expect(corroborating.map(({ id }) => id)).toEqual(["undated-c4"]);
    expect(corroboratingOrigins).toBe(1);
  });

  test("articles that go back to one ministry bear each other out with no second voice", () => {
    const [a, b] = ["second-c2", "third-c3"].map((id) => lookup.claims.get(id));
    if (!a || !b) throw new Error("the fixture has claims");
    const agree = {
      from: a.id,
      to: b.id,
      basis: "content",
      explanation: "",
      by: "computed",
    } as const;
    const both = [
      { ...agree, kind: "corroborates" as const },
      { ...agree, kind: "same-origin" as const },
    ];
    const { corroborating, corroboratingOrigins, sameOrigin } = standingOf(
      a,
      both,
      lookup.claims,
      new Voices(both),
    );
    expect(corroborating).toEqual([b]);
    expect(sameOrigin).toEqual([b]);
    expect(corroboratingOrigins).toBe(0);
  });

  test("those who dispute it are counted once each, whatever they differ on", () => {
    expect(standing("first-c0").disputing.map(({ id }) => id)).toEqual(["second-c2", "third-c3"]);
  });

  test("a same-origin relation joins two names to one voice", () => {
    const [a, b] = [lookup.claims.get("first-c0"), lookup.claims.get("second-c2")];
    if (!a || !b) throw new Error("the fixture has claims");
    const joined = { ...dataset.relations[6], from: a.id, to: b.id };
    expect(new Voices([]).count([a, b])).toBe(2);
    const relation = { explanation: "", by: "computed", basis: "content", ...joined } as const;
    expect(new Voices([{ ...relation, kind: "same-origin" }]).count([a, b])).toBe(1);
  });
});
