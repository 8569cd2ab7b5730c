import { describe, expect, test } from "vitest";
import { Voices } from "./agreement.ts";
import { cutDataset } from "./cut.ts";
import { makeDispute } from "./dispute-fixture.ts";
import { claimsByPlace, filterOptions } from "./groups.ts";
import { day } from "./fixture.ts";
import { isKnownOn, knownOf, knownWords, publicationDays } from "./known.ts";
import { makeLookup } from "./lookup.ts";
import { type NumberColumn, numberRows, sortedNumbers } from "./number-rows.ts";
import { collectionLine } from "./overview.ts";
import { EVERYTHING, selectClaims } from "./query.ts";
import { noSource, oneOrigin, passedOver } from "./silence.ts";
import { largeNumber } from "./words.ts";

const dataset = makeDispute();
const { collection } = cutDataset(dataset);
const lookup = makeLookup(collection);

describe("numbers", () => {
  const rows = numberRows(lookup, lookup.inOrder, dataset.relations);

  test("every quantity is a row with its bound, place, source and article", () => {
    expect(
      rows.map(({ quantity, place, source, outlet }) => [quantity.value, place, source, outlet]),
    ).toEqual([
      [7, "kherson", "The ministry", "Evening Lamp"],
      [9, "kherson", "The ministry", "The Quay"],
    ]);
    expect(rows[0]?.quantity.bound).toBe("at-least");
  });

  test("a number that is told differently elsewhere is marked", () => {
    expect(rows.map(({ isDisputed }) => isDisputed)).toEqual([true, true]);
    const others = dataset.relations.filter(({ basis }) => basis !== "number");
    expect(numberRows(lookup, lookup.inOrder, others).some((row) => row.isDisputed)).toBe(false);
  });

  test("only the quantity that is told differently is marked, not what stands beside it", () => {
    const boats = { value: 2, unit: "boats", bound: "exact", text: "two boats" } as const;
    const claims = lookup.inOrder.map((claim) => ({
      ...claim,
      quantities: claim.id === "second-c2" ? [boats, ...claim.quantities] : claim.quantities,
    }));
    const own = makeLookup({ ...collection, claims });
    const marked = numberRows(own, own.inOrder, dataset.relations).filter((row) => row.isDisputed);
    expect(marked.map(({ quantity }) => quantity.unit)).toEqual(["nests", "nests"]);
  });

  test.each<[NumberColumn, boolean, number]>([
    ["value", false, 7],
    ["value", true, 9],
    ["article", true, 9],
    ["source", true, 7],
  ])("sorted by %s, descending %s, begin with %d", (column, isDescending, first) => {
    expect(sortedNumbers(rows, column, isDescending, (id) => id)[0]?.quantity.value).toBe(first);
  });

  test.each([
    [179, "179"],
    [300_000, "300,000"],
    [400_000_000, "400 million"],
    [1_200_000_000, "1.2 billion"],
  ])("%d is written %s", (n, words) => {
    expect(largeNumber(n)).toBe(words);
  });
});

describe("what is not said", () => {
  test("an article passes over the places it neither names nor speaks of", () => {
    const rows = claimsByPlace(lookup, lookup.inOrder);
    const passed = passedOver(lookup, collection.articles, rows);
    expect(passed.map(({ places }) => places.map(({ place }) => place.id))).toEqual([
      [],
      ["dnipro"],
      ["dnipro"],
      ["dnipro"],
    ]);
  });

  test("a claim borne out by its own origin only has one origin", () => {
    const relations = dataset.relations.map((relation) =>
      relation.basis === "number" ? { ...relation, kind: "corroborates" as const } : relation,
    );
    const alone = oneOrigin(
      lookup.inOrder,
      (id) => relations.filter(({ from, to }) => from === id || to === id),
      lookup.claims,
      new Voices(relations),
    );
    expect(alone.map(({ id }) => id)).toEqual(["first-c1", "second-c2", "third-c3"]);
  });

  test("a claim that names nobody names no source", () => {
    const [claim] = lookup.inOrder;
    if (!claim) throw new Error("the fixture has claims");
    const said = (name: string) => ({ ...claim, chain: [{ name, role: "speaker" as const }] });
    expect(noSource([said("officials"), said("Oksana Example")])).toHaveLength(1);
  });
});

describe("as known on a day", () => {
  test("an article without a date was never known", () => {
    expect(isKnownOn({ publishedOn: null }, day("2022-11-14"))).toBe(false);
    expect(isKnownOn({ publishedOn: null }, null)).toBe(true);
  });

  test("only what had been published by then is kept", () => {
    const kept = selectClaims(lookup, { ...EVERYTHING, known: day("2022-11-10") }, null);
    expect(kept.map(({ id }) => id)).toEqual(["first-c0", "first-c1", "second-c2"]);
  });

  test("the timeline keeps what was published later, to draw it as outlines", () => {
    const query = { ...EVERYTHING, known: day("2022-11-09") };
    expect(selectClaims(lookup, query, null, "time")).toHaveLength(5);
  });

  test("counts hold what is known alone: articles, claims, and what the filters offer", () => {
    const known = knownOf(lookup, day("2022-11-10"));
    expect(collectionLine(known, 2)).toMatch(/^2 articles, 3 claims, 2 places, 2 days/);
    const { outlets } = filterOptions(lookup, known.claims);
    expect(outlets.map(({ value }) => value)).toEqual(["The Reed Post", "Evening Lamp"]);
    expect(knownOf(lookup, null).claims).toHaveLength(5);
  });

  test("says how much it leaves out", () => {
    expect(publicationDays(collection.articles)).toEqual([
      "2022-11-09",
      "2022-11-10",
      "2022-11-11",
    ]);
    expect(knownWords(collection.articles, day("2022-11-10"))).toBe(
      "As known on 10 November 2022: 2 of 4 articles. One article without a date is left out.",
    );
  });
});
