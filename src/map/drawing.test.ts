import { expect, test } from "vitest";
import {
  byTelling,
  drawingOfClaim,
  drawingOfDisagreement,
  placesOf,
  withOwnArrow,
} from "./drawing.ts";
import { aboutRiver, areaCheck, bankCheck, disagreement } from "./test-fixture.ts";

const claim = aboutRiver();
const fits = areaCheck(claim, "consistent");
const fails = bankCheck(claim, "inconsistent", "left");
const open = bankCheck(claim, "untestable", "left");

test("of several tests the most telling is drawn, until another is chosen", () => {
  expect(byTelling([open, fits, fails])).toEqual([fails, fits, open]);
  expect(drawingOfClaim(claim, [open, fits, fails], 0).voices[0]?.check).toBe(fails);
  expect(drawingOfClaim(claim, [open, fits, fails], 1).voices[0]?.check).toBe(fits);
});

test("of two that tell the same, the one that can be drawn comes first", () => {
  const undrawn = { ...fits, construction: { type: "FeatureCollection" as const, features: [] } };
  expect(byTelling([undrawn, fits])).toEqual([fits, undrawn]);
});

test("the place a test is made at shrinks to its point, also where the claim does not name it", () => {
  expect([...placesOf(drawingOfClaim(claim, [fails], 0))]).toEqual(["long", "town"]);
});

test("a movement the test draws is not drawn a second time from place to place", () => {
  expect(withOwnArrow(drawingOfClaim(claim, [fails], 0))).toEqual([]);
  expect(withOwnArrow(drawingOfClaim(claim, [fits], 0))).toEqual([claim]);
});

test("a test of a bank is drawn for a disagreement on where, and not for one on when", () => {
  const checksOf = () => [fails];
  const checks = (basis: "geometry" | "date") =>
    drawingOfDisagreement(disagreement(basis, [claim, aboutRiver()]), checksOf).voices.map(
      ({ check }) => check,
    );
  expect(checks("geometry")).toEqual([fails, fails]);
  expect(checks("date")).toEqual([null, null]);
});
