import { expect, test } from "vitest";
import { pointWanted } from "./point-wanted.svelte.ts";

test("the click that sets a point is still a part of the asking while it is told around", async () => {
  expect(pointWanted.isAsking).toBe(false);
  const asked = pointWanted.ask("Where is it?");
  expect(pointWanted.isAsking).toBe(true);
  pointWanted.answer([1, 2]);
  expect(await asked).toEqual([1, 2]);
  expect(pointWanted.isAsking).toBe(true); // or what asked would take the click for one beside it
  await expect.poll(() => pointWanted.isAsking).toBe(false);
});
