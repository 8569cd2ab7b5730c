import { expect, test } from "vitest";
import type { Correction } from "../input/correction.ts";
import { withCorrections } from "../input/correction-list.ts";
import {
  type KeptLayer,
  NO_CONTENTS,
  applyPatch,
  correctionsInOrder,
  correctionsPatch,
  emptied,
  inverseOf,
  isNothing,
  mergedPatch,
} from "./contents.ts";

const layer = (name: string, text = "{}"): KeptLayer => ({
  name,
  file: `${name}.geojson`,
  text,
  repaired: false,
});
const correction = (exact: string, place = "x"): Correction => ({
  article: "a",
  about: "mention",
  quote: { exact, prefix: "", suffix: "" },
  set: { place },
  note: "",
});

const first = applyPatch(NO_CONTENTS, { layers: [["a", layer("a")]] });

test("the inverse of a change brings back what was there", () => {
  const patch = { layers: [["a", layer("a", "[]")], ["b", layer("b")]] as const }; // prettier-ignore
  const changed = applyPatch(first, patch);
  expect(changed.layers.size).toBe(2);
  expect(applyPatch(changed, inverseOf(first, patch))).toEqual(first);
});

test("two changes are as good as one of both", () => {
  const one = { layers: [["b", layer("b")]] as const };
  const two = { layers: [["b", null], ["c", layer("c")]] as const }; // prettier-ignore
  expect(applyPatch(first, mergedPatch(one, two))).toEqual(applyPatch(applyPatch(first, one), two));
});

test("emptied, nothing is left", () => {
  expect(isNothing(applyPatch(first, emptied(first)))).toBe(true);
});

test("corrections keep their order, and only those that changed are written", () => {
  const list = [correction("one"), correction("two")];
  const kept = applyPatch(NO_CONTENTS, { corrections: correctionsPatch(NO_CONTENTS, list) });
  expect(correctionsInOrder(kept)).toEqual(list);
  const next = withCorrections(list, [correction("three")]);
  const patch = correctionsPatch(kept, next);
  expect(patch).toHaveLength(1);
  expect(correctionsInOrder(applyPatch(kept, { corrections: patch }))).toEqual(next);
});
