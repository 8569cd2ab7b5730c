import { afterEach, expect, test } from "vitest";
import { keptMark, markKept } from "./kept-mark.ts";

afterEach(() => {
  localStorage.clear();
});

test("what is stored is known before any of it is read, and forgotten with it", () => {
  expect(keptMark()).toBeNull();
  for (const kept of [
    { articles: 3, isAlone: false },
    { articles: 1, isAlone: true },
  ]) {
    markKept(kept);
    expect(keptMark()).toEqual(kept);
  }
  markKept(null);
  expect(localStorage).toHaveLength(0);
});

test("the mark of an earlier version says that there is something, and no more", () => {
  localStorage.setItem("dateline:stored", "1");
  expect(keptMark()).toEqual({ articles: null, isAlone: false });
});
