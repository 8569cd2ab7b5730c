import { expect, test } from "vitest";
import { bankMovement, reachKm, rimOf } from "./bank-ground.ts";
import { aboutRiver, bankCheck, line } from "./test-fixture.ts";

/** The fixture's river runs along 33° east, from 47° to 46.5° north; its town stands west of it. */

function drawn(stated: "left" | "right") {
  const { features } = bankCheck(aboutRiver(), "consistent", stated).construction;
  const movement = features.find(({ properties }) => properties?.["part"] === "movement");
  if (!movement) throw new Error("the fixture has no movement");
  return { features, movement };
}

test.each([
  ["left", 1],
  ["right", -1],
] as const)(
  "off the %s bank: from the bank to just over the river, and no further",
  (stated, east) => {
    const { features, movement } = drawn(stated);
    const found = bankMovement(movement, features);
    const offsets = found?.line.map(([lon = 0]) => (lon - 33) * east) ?? [];
    expect(found?.way).toBe("off");
    expect(offsets[0]).toBeGreaterThan(0.02);
    expect(offsets.at(-1)).toBeLessThan(0);
    expect(offsets.at(-1)).toBeGreaterThan(-0.02);
  },
);

test("two sides of a disagreement stand apart, on either side of what is measured", () => {
  const latitude = (stated: "left" | "right") => {
    const { features, movement } = drawn(stated);
    return bankMovement(movement, features)?.line[1]?.[1] ?? NaN;
  };
  expect(latitude("left")).toBeGreaterThan(46.77);
  expect(latitude("right")).toBeLessThan(46.73);
});

test("a movement that ends on the bank it names leads onto it", () => {
  const { features, movement } = drawn("left");
  const onto = { ...movement, geometry: line([32.97, 46.75], [33.03, 46.75]) };
  const found = bankMovement(onto, features);
  expect(found?.way).toBe("to");
  expect(found?.line.at(-1)?.[0]).toBeGreaterThan(33.02);
});

test("without banks there is nothing to shorten", () => {
  const { features, movement } = drawn("left");
  const bare = features.filter(({ properties }) => properties?.["part"] !== "bank");
  expect(bankMovement(movement, bare)).toBeNull();
  expect(reachKm(bare)).toBeNull();
});

test("the rim of a bank is its edge without the river", () => {
  const { features } = drawn("left");
  const [west] = features;
  if (!west) throw new Error("the fixture has no bank");
  const lons = rimOf(west.geometry, features).coordinates.map(([lon]) => lon);
  expect(lons).toContain(32.8);
});
