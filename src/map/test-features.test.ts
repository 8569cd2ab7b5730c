import type { Stance } from "../core/model.ts";
import { describe, expect, test } from "vitest";
import { type Drawing, drawingOfClaim, drawingOfDisagreement } from "./drawing.ts";
import { square } from "./fixture.ts";
import { aboutRiver, areaCheck, bankCheck, disagreement } from "./test-fixture.ts";
import { type TestProperties, testFeatures } from "./test-features.ts";

const none = () => false;
const noOutline = () => null;
const drawn = (drawing: Drawing | null) =>
  testFeatures(drawing, none, noOutline).features.map(({ properties }) => properties);
const like = (all: readonly TestProperties[], wanted: Partial<TestProperties>) =>
  all.filter((each) => Object.entries(wanted).every(([k, v]) => Object.entries(each).some(([key, value]) => key === k && value === v))); // prettier-ignore

function claimDrawn(verdict: "consistent" | "inconsistent" | "untestable", stance?: Stance) {
  const claim = aboutRiver(stance);
  return drawn(drawingOfClaim(claim, [bankCheck(claim, verdict, "left")], 0));
}

describe("a claim with a test of a bank", () => {
  test.each([
    ["inconsistent", "failed"],
    ["consistent", "stated"],
    ["untestable", "stated"],
  ] as const)("%s: the bank it names looks %s, the other plain", (verdict, look) => {
    const fills = like(claimDrawn(verdict), { kind: "fill" });
    expect(fills.map((fill) => fill.look)).toEqual(["plain", look]);
  });

  test("both banks are named, and what was measured has its length and a bar at either end", () => {
    const all = claimDrawn("consistent");
    const labels = like(all, { kind: "label" }).map(({ text }) => text);
    expect(labels).toContain("West (right) bank");
    expect(labels).toContain("East (left) bank");
    expect(labels).toContain("7.6 km");
    expect(like(all, { icon: "tick" })).toHaveLength(2);
  });

  test("the movement is broken as it is put, and red only where the test fails", () => {
    const dash = (all: readonly TestProperties[]) => like(all, { kind: "shaft" })[0]?.dash;
    expect(dash(claimDrawn("inconsistent"))).toBe("solid");
    expect(dash(claimDrawn("inconsistent", "ordered"))).toBe("long");
    expect(dash(claimDrawn("consistent"))).toBe("solid");
    expect(dash(claimDrawn("consistent", "ordered"))).toBe("long");
    expect(like(claimDrawn("inconsistent"), { kind: "shaft" })[0]?.look).toBe("failed");
    expect(like(claimDrawn("consistent"), { kind: "shaft" })[0]?.look).toBe("plain");
  });

  test("a river and a town the map names keep one name", () => {
    const claim = aboutRiver();
    const drawing = drawingOfClaim(claim, [bankCheck(claim, "consistent", "left")], 0);
    const texts = (isNamed: (id: string) => boolean) =>
      testFeatures(drawing, isNamed, noOutline).features.map(({ properties }) => properties.text);
    expect(texts(none)).toContain("Town");
    expect(texts((id) => id === "town")).not.toContain("Town");
  });
});

describe("a disagreement", () => {
  const [first, second] = [aboutRiver(), aboutRiver("ordered")];
  const checks = [bankCheck(first, "consistent", "right"), bankCheck(second, "inconsistent", "left")]; // prettier-ignore
  const all = drawn(
    drawingOfDisagreement(disagreement("geometry", [first, second]), (id) =>
      checks.filter((check) => check.claim === id),
    ),
  );

  test("takes no side: both banks alike and once, nothing red", () => {
    expect(like(all, { kind: "fill" }).map(({ look }) => look)).toEqual(["plain", "plain"]);
    expect(all.filter(({ look }) => look !== "plain")).toEqual([]);
  });

  test("has both movements, each broken as it is put", () => {
    expect(like(all, { kind: "shaft" }).map(({ dash }) => dash)).toEqual(["solid", "long"]);
  });
});

test("an area the layers agree with is not hatched: a hatch means occupied there", () => {
  const claim = aboutRiver();
  const look = (verdict: "consistent" | "inconsistent") =>
    like(drawn(drawingOfClaim(claim, [areaCheck(claim, verdict)], 0)), { kind: "fill" })[0]?.look;
  expect(look("consistent")).toBe("named");
  expect(look("inconsistent")).toBe("failed");
});

test("an area is drawn along the map's own borders where the map has it", () => {
  const claim = aboutRiver();
  const drawing = drawingOfClaim(claim, [areaCheck(claim, "consistent")], 0);
  const own = square(33, 47, 1);
  const [area] = testFeatures(drawing, none, (id) => (id === "region" ? own : null)).features;
  expect(area?.geometry).toBe(own);
});

test("a construction of parts nobody has heard of is drawn by its geometry", () => {
  const claim = aboutRiver();
  const check = areaCheck(claim, "consistent");
  const features = check.construction.features.map((feature) => ({
    ...feature,
    properties: { part: "ellipse", label: "An ellipse" },
  }));
  const strange = { ...check, construction: { ...check.construction, features } };
  expect(drawn(drawingOfClaim(claim, [strange], 0))).toMatchObject([
    { kind: "fill", look: "plain" },
    { kind: "label", text: "An ellipse" },
  ]);
});

test("nothing is drawn where nothing is open", () => {
  expect(drawn(null)).toEqual([]);
});
