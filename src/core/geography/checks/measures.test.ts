import { expect, test } from "vitest";
import { tokenise } from "../../read/tokens.ts";
import { buildGazetteer } from "../../read/gazetteer.ts";
import { statedDistanceAt } from "./measures.ts";
import { wordsOf } from "./phrases.ts";
import { worldOf } from "./world.ts";

const world = worldOf([], buildGazetteer([]));

function read(text: string) {
  const words = wordsOf(
    {
      claim: {
        id: "c", article: "a", start: 0, end: text.length, attribution: null, places: [], chain: [],
        when: null, stance: "asserted", event: null, quantities: [],
      },
      article: { id: "a", text, publishedOn: null },
      tokens: tokenise(text), names: [], about: null, isOwn: false, isFrame: false, earlier: [], waters: [], riverBeside: () => null,
      placeOf: () => null,
    },
    world,
  ); // prettier-ignore
  for (let i = 0; i < words.size; i++) {
    const found = statedDistanceAt(words, i);
    if (found) return [Math.round(found.km * 10) / 10, found.bound];
  }
  return null;
}

test.each([
  ["60 km north of", [60, "exact"]],
  ["60km north of", [60, "exact"]],
  ["some 60 kilometres from", [60, "about"]],
  ["about 1,200 kilometers from", [1200, "about"]],
  ["12 miles from", [19.3, "exact"]],
  ["twenty-five miles away from", [40.2, "exact"]],
  ["more than 100 km from", [100, "at-least"]],
  ["less than two hundred miles from", [321.8, "at-most"]],
  ["500 metres from", [0.5, "exact"]],
  ["a few kilometres from", [5, "about"]],
  ["dozens of miles from", [72.4, "about"]],
  ["12 points from", null],
  ["an hour from", null],
])("“%s” is read as a distance, or not", (text, expected) => {
  expect(read(text)).toEqual(expected);
});
