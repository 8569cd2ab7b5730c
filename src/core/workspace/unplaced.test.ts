import { expect, test } from "vitest";
import { readText } from "../read/gold/small-world.ts";
import { unplacedOf } from "./preview-article.ts";

test("names that are on no map are told once each, and those that have a place are not", () => {
  const text =
    "The town of Orrabe lost its bridge. Residents of Orrabe left for Lima. The mayor of Vallura came.";
  expect(unplacedOf(readText(text).mentions)).toEqual([
    { text: "Orrabe", mentions: 2 },
    { text: "Vallura", mentions: 1 },
  ]);
});
