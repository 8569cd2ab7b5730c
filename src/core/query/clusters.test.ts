import { describe, expect, test } from "vitest";
import type { Claim, Relation } from "../model.ts";
import { Voices, makeAgreement } from "./agreement.ts";
import { cutDataset } from "./cut.ts";
import { findDifferences } from "./disagreements.ts";
import { findDispute, isDisputeId } from "./dispute-id.ts";
import { makeDispute } from "./dispute-fixture.ts";
import { type Lookup, makeLookup } from "./lookup.ts";
import { Union } from "./union.ts";

const { collection } = cutDataset(makeDispute());
const lookup = makeLookup(collection);
const [herons] = lookup.inOrder;
if (!herons) throw new Error("the fixture has claims");

const relation = (kind: Relation["kind"], from: string, to: string): Relation => ({
  kind,
  from,
  to,
  basis: "content",
  explanation: "",
  by: "computed",
});

/** Claims in the first report, each by a speaker of its own. */
const manyClaims = (count: number): readonly Claim[] =>
  Array.from({ length: count }, (_, i) => ({
    ...herons,
    id: `n${i}`,
    start: i,
    end: i + 1,
    chain: [{ name: `Speaker ${i}`, role: "speaker" as const }],
  }));
const over = (claims: readonly Claim[], relations: readonly Relation[]) => {
  const own: Lookup = makeLookup({ ...collection, claims, relations });
  return findDifferences(own, makeAgreement(own, null));
};

test("a chain of a hundred thousand is joined and counted without recursion", () => {
  const union = new Union<number>();
  for (let i = 100_000; i > 0; i -= 1) union.join(i, i - 1);
  expect(union.find(100_000)).toBe(union.find(0));
  expect(union.has(100_001)).toBe(false);
});

test("a disagreement as long as the collection is told, with its sides and its voices", () => {
  const claims = manyClaims(20_000);
  const relations = claims.slice(1).map(({ id }, i) => relation("contradicts", `n${i}`, id));
  const [only] = over(claims, relations).disagreements;
  expect(only?.sides.map(({ origins }) => origins)).toEqual([10_000, 10_000]);
  expect(only?.standfirst.length).toBeLessThan(300);
});

describe("many that all contradict one another", () => {
  const claims = manyClaims(9);
  const relations = claims.flatMap(({ id }, i) =>
    claims.slice(0, i).map((other) => relation("contradicts", other.id, id)),
  );
  const [only] = over(claims, relations).disagreements;

  test("take six sides, the last of them for all the rest; no claim is lost", () => {
    expect(only?.sides.map(({ claims: own }) => own.length)).toEqual([1, 1, 1, 1, 1, 4]);
    expect(only?.sides.at(-1)?.label).toBe("With 4 other answers");
  });

  test("are told by who speaks, never as what is said", () => {
    expect(only?.standfirst).toContain("One claim by Speaker 0; one by Speaker 1;");
    expect(only?.standfirst).not.toContain("“");
  });
});

test("a side that many speak for names two of them", () => {
  const claims = manyClaims(6);
  const relations = claims.slice(1).map(({ id }) => relation("contradicts", "n0", id));
  const [only] = over(claims, relations).disagreements;
  expect(only?.sides.map(({ label }) => label)).toEqual([
    "By Speaker 0",
    "By Speaker 1, Speaker 2 and 3 more",
  ]);
});

test("sides whose speakers bear one name are told apart by where they were read", () => {
  const by = (id: string) => lookup.claims.get(id) ?? herons;
  const claims = [by("second-c2"), by("third-c3")];
  const [only] = over(claims, [relation("contradicts", "second-c2", "third-c3")]).disagreements;
  expect(only?.sides.map(({ label }) => label)).toEqual([
    "In Evening Lamp, 10 Nov",
    "In The Quay, 11 Nov",
  ]);
});

test("an update of an article without a date runs the way it is written", () => {
  const claims = ["third-c3", "undated-c4"].flatMap((id) => lookup.claims.get(id) ?? []);
  const [change] = over(claims, [relation("updates", "third-c3", "undated-c4")]).changes;
  expect([change?.earlier.id, change?.later.id]).toEqual(["undated-c4", "third-c3"]);
});

test("only where a bank is disputed a town comes before a river that more claims name", () => {
  const named = (id: string, ...places: readonly string[]): Claim => ({
    ...herons,
    id,
    places: places.map((place) => ({ place, role: "at" as const })),
  });
  const claims = [named("a", "dnipro", "kherson"), named("b", "dnipro")];
  const place = (basis: Relation["basis"]) =>
    over(claims, [{ ...relation("contradicts", "a", "b"), basis }]).disagreements[0]?.place;
  expect(place("geometry")).toBe("kherson");
  expect(place("date")).toBe("dnipro");
});

describe("the name of a disagreement", () => {
  const { disagreements } = findDifferences(lookup, makeAgreement(lookup, null));

  test("finds it by any of its claims, on the basis that was asked for", () => {
    expect(findDispute(disagreements, "geometry.third-c3")?.id).toBe("geometry.first-c0");
    expect(findDispute(disagreements, "number.third-c3")?.id).toBe("number.second-c2");
    expect(findDispute(disagreements, "stance.third-c3")).toBeNull();
  });

  test("has a basis there is and a claim there is", () => {
    expect(isDisputeId("date.first-c0", lookup.claims)).toBe(true);
    expect(isDisputeId("colour.first-c0", lookup.claims)).toBe(false);
    expect(isDisputeId("first-c0", lookup.claims)).toBe(false);
  });
});

test("same-origin joins claims over a third, and not their speakers elsewhere", () => {
  const [a, b, c, d] = manyClaims(4);
  if (!a || !b || !c || !d) throw new Error("four claims were made");
  const voices = new Voices([
    relation("same-origin", "n0", "n1"),
    relation("same-origin", "n1", "n2"),
  ]);
  expect(voices.count([a, c])).toBe(1);
  const elsewhere = [a, c].map((claim) => ({ ...claim, id: `${claim.id} elsewhere` }));
  expect(voices.count(elsewhere)).toBe(2);
  expect(voices.count([a, d])).toBe(2);
});
