import { expect, test } from "vitest";
import { drawingOfClaim, drawingOfDisagreement } from "./drawing.ts";
import { claim, KHERSON, KHERSON_OBLAST } from "./fixture.ts";
import { legendOf } from "./legend.ts";
import { aboutRiver, bankCheck, disagreement } from "./test-fixture.ts";
import { measuredWords, testWords } from "./test-words.ts";

const rows = [KHERSON, KHERSON_OBLAST];

test("a claim without a test lists its places by role, and its movement as it is put", () => {
  const moved = claim("ordered", [
    { place: "kherson", role: "from" },
    { place: "kherson-oblast", role: "to" },
  ]);
  expect(legendOf(drawingOfClaim(moved, [], 0), rows, "en")).toEqual([
    { swatch: "stance-ordered", words: "From Kherson" },
    { swatch: "region", words: "To Kherson Oblast" },
    { swatch: "arrow-long", words: "Movement, ordered" },
  ]);
});

test("a failed test of a bank lists what is drawn, and which bank the place is on", () => {
  const of = aboutRiver();
  const drawing = drawingOfClaim(of, [bankCheck(of, "inconsistent", "left")], 0);
  expect(legendOf(drawing, rows, "en")).toEqual([
    { swatch: "tint", words: "West (right) bank: Town is here" },
    { swatch: "failed", words: "East (left) bank: the claim names it" },
    { swatch: "stream", words: "Long River, good to 0.5 km" },
    { swatch: "measured", words: "Measured line, 7.6 km" },
    { swatch: "symbol", words: "Town" },
    { swatch: "reach", words: "Both banks within 36 km of Town, as far as the test looks" },
    {
      swatch: "arrow-failed-solid",
      words: "Off the left bank, as the claim puts it; where to is not said",
    },
  ]);
});

test("a disagreement lists both movements and says of no bank that a claim names it", () => {
  const [first, second] = [aboutRiver(), aboutRiver()];
  const drawing = drawingOfDisagreement(disagreement("geometry", [first, second]), (id) =>
    id === first.id
      ? [bankCheck(first, "consistent", "right")]
      : [bankCheck(second, "inconsistent", "left")],
  );
  const entries = legendOf(drawing, rows, "en");
  expect(entries.map(({ swatch }) => swatch)).toEqual([
    "tint",
    "stream",
    "measured",
    "symbol",
    "arrow-solid",
    "arrow-solid",
  ]);
  expect(entries.map(({ words }) => words).join()).not.toContain("names it");
});

test.each([
  [{ value: 1.54, unit: "km", tolerance: 0.5 }, "Measured 1.54 km, tolerance 0.5 km"],
  [{ value: 0.72, unit: "share", tolerance: 0.17 }, "Measured 72 %, tolerance 17 %"],
  [null, ""],
])("numbers of a test: %j", (measured, words) => {
  expect(measuredWords({ measured })).toBe(words);
});

test("a kind of test without words of its own goes by its name", () => {
  expect(testWords({ predicate: "side" })).toBe("which bank");
  expect(testWords({ predicate: "as-the-crow-flies" })).toBe("as the crow flies");
});
