import { describe, expect, test } from "vitest";
import { addDays } from "../day.ts";
import { cutDataset } from "./cut.ts";
import { day, makeDataset } from "./fixture.ts";
import { makeLookup } from "./lookup.ts";
import { makeColumns, makeLane } from "./timeline-layout.ts";
import { axisLabels, periodWords } from "./timeline-words.ts";
import { makeBins, makeSlots, slotAt } from "./timeline.ts";

const lookup = makeLookup(cutDataset(makeDataset()).collection);
const slots = makeSlots(lookup);
const bins = makeBins(lookup, slots, lookup.inOrder);

/** The fixture's articles, published on other days. */
function published(...days: readonly string[]) {
  const { collection } = lookup;
  const articles = collection.articles.map((article, i) => ({
    ...article,
    publishedOn: day(days[i] ?? days[0] ?? ""),
  }));
  return makeSlots({ collection: { ...collection, articles } });
}

describe("slots", () => {
  test("the days of publication stand one by one, what was long before together", () => {
    expect(slots.map(({ from, to, part }) => `${part} ${from} ${to}`)).toEqual([
      "before 2014-01-01 2014-12-31",
      "before 2022-03-01 2022-03-31",
      "main 2022-11-09 2022-11-09",
      "main 2022-11-10 2022-11-10",
      "main 2022-11-11 2022-11-11",
      "main 2022-11-12 2022-11-12",
      "main 2022-11-13 2022-11-13",
      "main 2022-11-14 2022-11-14",
    ]);
  });

  test("a collection over months is drawn by month, one over years by year", () => {
    expect(published("2022-01-05", "2022-11-09").filter((s) => s.part === "main")).toHaveLength(11);
    expect(published("2012-01-05", "2022-11-09").every((s) => s.unit === "year")).toBe(true);
  });

  test.each([["2022-11-09"], ["2022-11-11", "2022-01-01"], ["2001-01-01", "2022-12-31"]])(
    "published %s: they follow each other without overlap",
    (...days) => {
      const made = published(...days);
      for (const [i, slot] of made.entries()) {
        expect(slot.from <= slot.to).toBe(true);
        const next = made[i + 1];
        if (next) expect(slot.to < next.from).toBe(true);
      }
    },
  );

  test("without any date there are none", () => {
    const articles = lookup.collection.articles.map((a) => ({ ...a, publishedOn: null }));
    const claims = lookup.collection.claims.map((c) => ({ ...c, when: null }));
    expect(makeSlots({ collection: { ...lookup.collection, articles, claims } })).toEqual([]);
  });

  test("a day between two of them belongs to the earlier", () => {
    expect(slotAt(slots, day("2022-06-01"))).toBe(1);
    expect(slotAt(slots, day("1999-01-01"))).toBe(0);
    expect(slotAt(slots, day("2022-11-14"))).toBe(7);
  });
});

describe("bins", () => {
  test("each claim stands once in each lane, those without a date only below", () => {
    const happened = bins.flatMap((bin) => bin.happened);
    expect(new Set(happened).size).toBe(happened.length);
    expect(happened).toHaveLength(6);
    expect(bins.flatMap((bin) => bin.published)).toHaveLength(8);
  });
});

describe("layout", () => {
  const columns = makeColumns(slots, 700);

  test("columns fill the width; a month before the break is half as wide as a day", () => {
    expect(columns[0]?.left).toBe(0);
    expect(columns.at(-1)?.right).toBeCloseTo(700);
    expect(columns.map(({ left, right }) => Math.round(right - left))).toEqual([
      50, 50, 100, 100, 100, 100, 100, 100,
    ]);
  });

  test("one mark a claim, none on another, none outside its column", () => {
    const lane = makeLane(columns, (bin) => bin.published, bins, 34, 1);
    if (lane.kind !== "units") throw new Error("eight claims are few enough to count");
    expect(lane.marks).toHaveLength(8);
    const spots = new Set(lane.marks.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
    expect(spots.size).toBe(8);
    for (const { x, y } of lane.marks) {
      expect(columns.some(({ left, right }) => x > left && x < right)).toBe(true);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThanOrEqual(34);
    }
  });

  test("over forty claims a day are drawn as bars, tallest at full height", () => {
    const [claim] = lookup.inOrder;
    if (!claim) throw new Error("the fixture has claims");
    const many = bins.map((bin, i) => ({
      ...bin,
      happened: i === 3 ? Array.from({ length: 41 }, () => claim) : [],
    }));
    const lane = makeLane(columns, (bin) => bin.happened, many, 34, -1);
    expect(
      lane.kind === "bars" && lane.bars.map((bar) => bar.claims.length * bar.perClaim),
    ).toEqual([0, 0, 0, 34, 0, 0, 0, 0]);
  });

  test.each([1000, 700, 300])("at %i px no name lies on another and some are there", (width) => {
    const labels = axisLabels(makeColumns(slots, width), width);
    expect(labels.length).toBeGreaterThan(2);
    for (const [i, { x, text }] of labels.entries()) {
      const next = labels[i + 1];
      if (next) expect(next.x - x).toBeGreaterThan((text.length + next.text.length) * 3.2);
    }
  });
});

test.each([
  [null, null, 8, "All 8 claims"],
  [null, null, 3, "3 of 8 claims"],
  ["2022-11-09", "2022-11-11", 3, "9–11 Nov: 3 of 8 claims"],
  ["2022-11-09", null, 4, "9–14 Nov: 4 of 8 claims"],
  ["2022-03-01", "2022-03-31", 1, "Mar: 1 of 8 claims"],
  ["2014-01-01", "2014-12-31", 1, "2014: 1 of 8 claims"],
  [null, "2014-12-31", 1, "2014: 1 of 8 claims"],
] as const)("from %s to %s with %i claims reads %s", (from, to, kept, words) => {
  const period = { from: from && day(from), to: to && day(to) };
  expect(periodWords(period, slots, kept, 8, 2022)).toBe(words);
});

test("slots cover every day claims happened on", () => {
  for (const { when } of lookup.inOrder) {
    if (!when) continue;
    const slot = slots[slotAt(slots, when.from)];
    expect(slot && slot.from <= when.from && when.from <= slot.to).toBe(true);
  }
  expect(addDays(day("2022-11-14"), 0)).toBe(slots.at(-1)?.to);
});
