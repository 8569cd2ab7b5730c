import { expect, test } from "vitest";
import { attributionsIn } from "./gold/told.ts";

test.each([
  ["a source behind “per”", "The bread is stale, per Archer.", "Archer | per | The bread is stale"],
  [
    "what an outlet understands",
    "The mill may close, the Herald understands.",
    "the Herald | understands | The mill may close",
  ],
  [
    "speech put with a manner",
    "“The soup was with us,” he sighed.",
    "he | sighed | “The soup was with us,”",
  ],
  [
    "speech admitted",
    "“We burnt it,” admitted baker Tom Archer.",
    "baker Tom Archer | admitted | “We burnt it,”",
  ],
  [
    "a question asked",
    "“How often must we bake?” asks Tom Archer.",
    "Tom Archer | asks | “How often must we bake?”",
  ],
  [
    "speech on both sides of a verb with its particle",
    "“The soup,” Tom Archer pointed out, “was cold.”",
    "Tom Archer | pointed out | “The soup,” Tom Archer pointed out, “was cold.”",
  ],
  [
    "what somebody told people",
    "“They baked,” the guard told police.",
    "the guard | told | “They baked,”",
  ],
  [
    "what forecasters say",
    "The wind should weaken, forecasters said.",
    "forecasters | said | The wind should weaken",
  ],
  [
    "speech in single marks",
    "'The soup is cold,' said the cook.",
    "the cook | said | 'The soup is cold,'",
  ],
  ["a headline", "Flood rises to 40: officials", "officials | : | Flood rises to 40"],
  ["a headline with a dash", "Flood rises to 40 – police", "police | – | Flood rises to 40"],
])("%s is an attribution", (_, text, attribution) => {
  expect(attributionsIn(text)).toEqual([attribution]);
});

test.each(["Flood rises to 40 – BBC", "Flood rises to 40 - VIDEO", "Flood rises to 40: FAQ"])(
  "%s names nobody who said it",
  (text) => {
    expect(attributionsIn(text)).toEqual([]);
  },
);

test("speech that runs over sentences belongs to its speaker with each of them", () => {
  expect(attributionsIn("“The soup was cold,” Tom Archer said. “The bread was fine.”")).toEqual([
    "Tom Archer | said | “The soup was cold,” … “The bread was fine.”",
  ]);
});

test("speech in a paragraph of its own belongs to whoever announces it", () => {
  const text = "Tom Archer said:\n\n“The soup was cold. The bread was fine.”\n\nIt rained.";
  expect(attributionsIn(text)).toEqual([
    "Tom Archer | said | “The soup was cold. … The bread was fine.”",
  ]);
});
