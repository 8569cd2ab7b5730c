import { expect, test } from "vitest";
import { hashWord } from "../word-hash.ts";
import { HashSet } from "./hash-set.ts";

const wordsOf = (prefix: string, count: number): number[] =>
  Array.from({ length: count }, (_, i) => hashWord(`${prefix}${i}`));

test("what was put in is in it, and hardly anything else", () => {
  const set = new HashSet(new Uint8Array(1 << 14));
  const own = wordsOf("in", 6000);
  for (const hash of own) set.add(hash);
  expect(own.every((hash) => set.has(hash))).toBe(true);
  const strangers = wordsOf("out", 10_000).filter((hash) => set.has(hash));
  expect(strangers.length).toBeLessThan(100);
});
