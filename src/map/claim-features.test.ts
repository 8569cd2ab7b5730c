import { expect, test } from "vitest";
import { arrowFeatures, movements } from "./claim-features.ts";
import { claim } from "./fixture.ts";

const SPOTS = new Map<string, readonly [number, number]>([
  ["kherson", [32.6, 46.6]],
  ["crimea", [34.2, 45.3]],
  ["antonivka", [32.61, 46.6]],
]);
const spotOf = (id: string) => SPOTS.get(id) ?? null;
const move = (from: string, to: string) =>
  claim("ordered", [
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
  ["no claim", null],
  ["a claim at one place", claim("asserted", [{ place: "kherson", role: "at" }])],
  ["a place left for nowhere", claim("asserted", [{ place: "kherson", role: "from" }])],
  ["a place nobody can find", move("kherson", "atlantis")],
  ["a step of 800 m, too short to see", move("kherson", "antonivka")],
])("no arrow for %s", (_, subject) => {
  expect(arrowFeatures(subject, spotOf).features).toEqual([]);
});

test("an arrow is a shaft and a head that points along it, dashed unless asserted", () => {
  const [shaft, head] = arrowFeatures(move("kherson", "crimea"), spotOf).features;
  expect(shaft?.properties).toMatchObject({ part: "shaft", isAsserted: false });
  expect(head?.properties).toMatchObject({ part: "head", isAsserted: false });
  // South-east, bent to the left of its way: the tip turns towards the south.
  expect(head?.properties.turn).toBeGreaterThan(135);
  expect(head?.properties.turn).toBeLessThan(180);
});
