import { expect, test } from "vitest";
import { KHERSON_OBLAST, row } from "./fixture.ts";
import { LABELS } from "./label-file.ts";
import { occupiedCount } from "./marks.ts";

test("Sevastopol wears the tint of Crimea's claims, and none of another oblast's", () => {
  const crimea = row("crimea", "Crimea", 9, { kind: "peninsula" });
  expect(occupiedCount([KHERSON_OBLAST, crimea], LABELS)).toBe(9);
  expect(occupiedCount([KHERSON_OBLAST], LABELS)).toBe(0);
});
