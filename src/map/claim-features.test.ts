import { expect, test } from "vitest";
import type { Stance } from "../core/model.ts";
import { arrowFeatures, movements } from "./claim-features.ts";
import { claim } from "./fixture.ts";

const SPOTS = new Map<string, readonly [number, number]>([
  ["kherson", [32.6, 46.6]],
  ["crimea", [34.2, 45.3]],
  ["antonivka", [32.61, 46.6]],
]);
const spotOf = (id: string) => SPOTS.get(id) ?? null;
const move = (from: string, to: string, stance: Stance = "ordered") =>
  claim(stance, [
    { place: from, role: "from" },
    { place: to, role: "to" },
  ]);

test("a movement goes from the place left to the place reached", () => {
  expect(movements(move("kherson", "crimea"))).toEqual([["kherson", "crimea"]]);
});

test("where no place is reached, the place it happened at is", () => {
  const retreat = claim("asserted", [
    { place: "kherson", role: "from" },
    { place: "crimea", role: "at" },
  ]);
  expect(movements(retreat)).toEqual([["kherson", "crimea"]]);
});

test.each([
  ["a claim at one place", claim("asserted", [{ place: "kherson", role: "at" }])],
  ["a place left for nowhere", claim("asserted", [{ place: "kherson", role: "from" }])],
  ["a place nobody can find", move("kherson", "atlantis")],
  ["a step of 800 m, too short to see", move("kherson", "antonivka")],
])("no arrow for %s", (_, subject) => {
  expect(arrowFeatures([subject], spotOf).features).toEqual([]);
});

const propertiesOf = (stance: Stance) =>
  arrowFeatures([move("kherson", "crimea", stance)], spotOf).features.map(
    ({ properties }) => properties,
  );

test("an arrow is a shaft and a head that points along it", () => {
  const [shaft, head, ...rest] = propertiesOf("asserted");
  expect(shaft).toMatchObject({ part: "shaft", dash: "solid" });
  expect(head).toMatchObject({ part: "mark", icon: "head" });
  expect(rest).toEqual([]);
  // South-east, bent to the left of its way: the tip turns towards the south.
  expect(head?.turn).toBeGreaterThan(135);
  expect(head?.turn).toBeLessThan(180);
});

test.each([
  ["ordered", "long", ["head", "stance:o"]],
  ["expected", "short", ["head:open", "stance:e"]],
  ["doubted", "dots", ["head:open", "stance:d"]],
  ["denied", "short", ["head:open", "stance:n", "strike"]],
  ["conditional", "short", ["head:open", "stance:c"]],
] as const)("what is %s does not look like what is said to be done", (stance, dash, icons) => {
  const [shaft, ...marks] = propertiesOf(stance);
  expect(shaft?.dash).toBe(dash);
  expect(marks.map(({ icon }) => icon)).toEqual(icons);
});
