import { expect, test } from "vitest";
import { cutDataset } from "./cut.ts";
import { makeDataset } from "./fixture.ts";
import { claimsByPlace } from "./groups.ts";
import { knownOf } from "./known.ts";
import { makeLookup } from "./lookup.ts";
import { collectionLine } from "./overview.ts";
import { lead } from "./overview-lead.ts";

const lookup = makeLookup(cutDataset(makeDataset()).collection);
const rows = claimsByPlace(lookup, lookup.inOrder);

test("the collection is counted in one line", () => {
  expect(collectionLine(knownOf(lookup, null), rows.length)).toBe(
    "3 articles, 8 claims, 6 places, 6 days · 9–14 Nov 2022",
  );
});

test("the lead counts; it says nothing of what is true", () => {
  expect(lead(lookup.inOrder, rows, "en")?.headline).toBe("3 of 8 claims are about Kherson");
  expect(lead(lookup.inOrder, rows, "uk")?.headline).toContain("Херсон");
  expect(lead(lookup.inOrder, rows, "en")?.standfirst).toContain(
    "3 articles quote 4 speakers. Next come Dnipro with 2 and Crimea with 1.",
  );
});

test("an empty collection has no lead", () => {
  expect(lead([], [], "en")).toBeNull();
});
