import { beforeAll, describe, expect, test } from "vitest";
import { cutDataset } from "./cut.ts";
import { makeDataset } from "./fixture.ts";
import { makeLookup } from "./lookup.ts";
import { type Search, makeSearch } from "./search.ts";

const { collection, later } = cutDataset(makeDataset());
const lookup = makeLookup(collection);
let search: Search;
beforeAll(async () => {
  search = await makeSearch(lookup, later.otherNames);
});

describe("a search", () => {
  test.each([
    ["Херсон", "kherson"],
    ["херсон", "kherson"],
    ["Kherson", "kherson"],
    ["Cherson", "kherson"],
    ["Khersn", "kherson"],
    ["Dnipro", "dnipro"],
    ["Dnieper", "dnipro"],
    ["Дніпро", "dnipro"],
    ["Odessa", "odesa"],
    ["Николаев", "mykolaiv"],
    ["Херсонська обл", "kherson-oblast"],
  ])("for %s finds %s first", (text, id) => {
    expect(search.find(text, 5, lookup.inOrder).places[0]?.place.id).toBe(id);
  });

  test.each(["Zelensky", "Zelenskyy", "Зеленський", "volodymyr zel"])(
    "for %s finds the speaker and what he says",
    (text) => {
      const found = search.find(text, 5, lookup.inOrder);
      expect(found.speakers).toEqual([{ name: "Volodymyr Zelensky", claimCount: 1 }]);
      expect(found.claims.map((claim) => claim.id)).toEqual(["trams-c0"]);
    },
  );

  test("for a place finds the claims about it, under any of its names", () => {
    expect(search.claimIds("Херсон")).toEqual(search.claimIds("Cherson"));
    expect(search.claimIds("Dnieper")).toEqual(new Set(["ferries-c3", "trams-c2"]));
  });

  test("for an outlet finds it", () => {
    expect(search.find("harbour post", 5, lookup.inOrder).outlets[0]?.name).toBe(
      "The Harbour Post",
    );
  });

  test("for two words finds what has both", () => {
    expect(search.claimIds("lanterns quay")).toEqual(new Set(["lanterns-c7"]));
    expect(search.claimIds("lanterns ice")).toEqual(new Set());
  });

  test("lists no more than asked for and counts them all", () => {
    const found = search.find("Kherson", 1, lookup.inOrder);
    expect(found.claims).toHaveLength(1);
    expect(found.claimCount).toBeGreaterThan(1);
  });

  test("finds and counts only what may be found: nothing that was published later", () => {
    const kept = lookup.inOrder.filter(({ article }) => article !== "trams");
    const found = search.find("Zelensky", 5, kept);
    expect([found.speakers, found.claims, found.claimCount]).toEqual([[], [], 0]);
    const all = search.find("Kherson", 5, lookup.inOrder);
    const some = search.find("Kherson", 5, kept);
    expect(some.claimCount).toBeLessThan(all.claimCount);
    expect(some.places[0]?.claimCount).toBeLessThan(all.places[0]?.claimCount ?? 0);
  });

  test.each(["", "  ", "?!", "…"])("for %j is no search", (text) => {
    expect(search.claimIds(text)).toBeNull();
    expect(search.find(text, 5, lookup.inOrder).claimCount).toBe(0);
  });

  test("for what nobody said finds nothing", () => {
    const found = search.find("Zanzibar", 5, lookup.inOrder);
    expect([found.places, found.speakers, found.outlets, found.claims]).toEqual([[], [], [], []]);
  });
});
