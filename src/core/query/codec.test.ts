import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromDayNumber } from "../day.ts";
import { BASES, STANCES } from "../model.ts";
import { encode } from "./codec.ts";
import { decode, ignoredWords } from "./decode.ts";
import { cutDataset } from "./cut.ts";
import { disputeId } from "./dispute-id.ts";
import { day, makeDataset } from "./fixture.ts";
import { makeLookup } from "./lookup.ts";
import { EVERYTHING, type Query, VIEWS } from "./query.ts";

const lookup = makeLookup(cutDataset(makeDataset()).collection);
const idOf = (ids: Iterable<string>) => fc.option(fc.constantFrom(...ids), { nil: null });
const someDay = fc.integer({ min: 15_000, max: 22_000 }).map(fromDayNumber);
const names = fc.uniqueArray(fc.string({ minLength: 1, unit: "binary" }), { maxLength: 3 });

const queries: fc.Arbitrary<Query> = fc
  .record({
    place: idOf(lookup.places.keys()),
    claim: idOf(lookup.claims.keys()),
    article: idOf(lookup.articles.keys()),
    view: fc.option(fc.constantFrom(...VIEWS), { nil: null }),
    dispute: idOf(
      [...lookup.claims.keys()].flatMap((id) => BASES.map((basis) => disputeId(basis, id))),
    ),
    known: fc.option(someDay, { nil: null }),
    days: fc.tuple(fc.option(someDay, { nil: null }), fc.option(someDay, { nil: null })),
    text: fc.string({ maxLength: 50, unit: "binary" }),
    stances: fc.uniqueArray(fc.constantFrom(...STANCES)),
    outlets: names,
    speakers: names,
  })
  .map(({ days: [a, b], ...rest }) => {
    const isTurned = a !== null && b !== null && a > b;
    return { ...rest, from: isTurned ? b : a, to: isTurned ? a : b };
  });

describe("an address", () => {
  test("holds every query, and reading it back gives the same query", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(decode(encode(query), lookup)).toEqual({ query, ignored: [] });
      }),
    );
  });

  test("may be any nonsense: it never throws, and every pair is used or reported", () => {
    const keys = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "place",
        "claim",
        "from",
        "to",
        "q",
        "stance",
        "view",
        "dispute",
        "known",
        "__proto__",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.string())), (pairs) => {
        const { query, ignored } = decode(pairs, lookup);
        expect(decode(encode(query), lookup).query).toEqual(query);
        expect(ignoredWords(ignored).startsWith("Part of the address")).toBe(ignored.length > 0);
      }),
    );
  });

  test("without anything asks for everything", () => {
    expect(decode([], lookup)).toEqual({ query: EVERYTHING, ignored: [] });
    expect(encode(EVERYTHING)).toEqual([]);
  });

  test.each([
    ["place", "atlantis", "is no place of this collection"],
    ["claim", "c999", "is no claim of this collection"],
    ["article", "", "is no article of this collection"],
    ["dispute", `colour.${[...lookup.claims.keys()][0] ?? ""}`, "is no disagreement"],
    ["from", "2022-11-31", "is no day such as 2022-11-09"],
    ["stance", "shouted", "is none of asserted, ordered"],
    ["q", "x".repeat(201), "is longer than 200 characters"],
    ["constructor", "1", "means nothing here"],
  ])("%s=%s is dropped with the reason", (key, value, reason) => {
    const { query, ignored } = decode([[key, value]], lookup);
    expect(query).toEqual(EVERYTHING);
    expect(ignored[0]?.reason).toContain(reason);
  });

  test("whose days are turned round asks for all days and says so", () => {
    const { query, ignored } = decode(
      [
        ["from", "2022-11-12"],
        ["to", "2022-11-09"],
      ],
      lookup,
    );
    expect(query).toEqual(EVERYTHING);
    expect(ignoredWords(ignored)).toBe(
      "Part of the address was ignored: “to=2022-11-09” is before 2022-11-12.",
    );
  });

  test("that names much nonsense is answered in one short sentence", () => {
    const ignored = decode(
      Array.from({ length: 9 }, (_, i) => [`key${i}`, "v".repeat(500)] as const),
      lookup,
    ).ignored;
    expect(ignoredWords(ignored)).toMatch(/key2=v+…” means nothing here and 6 more\.$/);
    expect(ignoredWords(ignored).length).toBeLessThan(300);
  });

  test("that turns the reading order shows the control instead of obeying it", () => {
    const { ignored } = decode([["place", "a\u202eb"]], lookup);
    expect(ignoredWords(ignored)).toContain("a[U+202E]b");
  });
});

test("days in the address are the days asked for", () => {
  const query = { ...EVERYTHING, from: day("2022-11-09"), to: day("2022-11-11") };
  expect(encode(query)).toEqual([
    ["from", "2022-11-09"],
    ["to", "2022-11-11"],
  ]);
});
