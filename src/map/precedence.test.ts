import { expect, test } from "vitest";
import { Precedence } from "./precedence.ts";

test("a command that had to wait holds until another is given, and never again", () => {
  const precedence = new Precedence();
  const first = precedence.take();
  expect(first()).toBe(true);
  const second = precedence.take();
  expect(first()).toBe(false);
  expect(second()).toBe(true);
  precedence.take();
  expect([first(), second()]).toEqual([false, false]);
});
