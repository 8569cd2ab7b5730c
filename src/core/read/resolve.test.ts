import { describe, expect, test } from "vitest";
import type { Mention } from "../model.ts";
import { readText } from "./gold/small-world.ts";

function last(text: string): Mention {
  const mention = readText(text).mentions.at(-1);
  if (!mention) throw new Error(`no mention in "${text}"`);
  return mention;
}

describe("the last name of the text is", () => {
  test.each([
    ["the city, when nothing is said", "Rain fell on Kherson.", "kherson"],
    ["the region, when its kind follows", "Rain fell on Kherson Oblast.", "kherson-oblast"],
    [
      "the region, when a plain word for it follows",
      "Rain fell on Kherson province.",
      "kherson-oblast",
    ],
    ["the city, when its kind follows", "Rain fell on Kherson city.", "kherson"],
    ["the city, when its kind stands before it", "Rain fell on the city of Kherson.", "kherson"],
    [
      "the region, when its kind stands before it",
      "Rain fell on the region of Kherson.",
      "kherson-oblast",
    ],
    [
      "the region, in a list of regions",
      "It claims the regions of Odesa and Kherson.",
      "kherson-oblast",
    ],
    [
      "the region, when it is said to be one",
      "Kherson was one of four regions that voted.",
      "kherson-oblast",
    ],
    [
      "the city, when it is said to be one",
      "Kherson, a port city on a wide river, was quiet.",
      "kherson",
    ],
    [
      "the city, when it is the centre of a region",
      "They reached Kherson, the administrative centre of the region.",
      "kherson",
    ],
    [
      "the region, when it was annexed",
      "Two years ago the neighbour annexed Kherson.",
      "kherson-oblast",
    ],
    ["the river, when “the” stands before it", "They crossed the Dnipro.", "dnipro"],
    ["the river, with another name beside it", "They left Kherson for the Dnipro.", "dnipro"],
    ["the river, when its kind follows", "They crossed the Dnipro River.", "dnipro"],
    ["the river, on its bank", "Trenches were dug along the Dnipro.", "dnipro"],
    [
      "the city, when one can be in it",
      "Odesa and Kherson were spared; in Dnipro city shops closed.",
      "dnipro-city",
    ],
    ["the river, under its other name", "They crossed the Dnieper.", "dnipro"],
    [
      "the known city and not the hamlet",
      "In Ukraine rain fell, and in Mykolaiv it snowed.",
      "mykolaiv",
    ],
    ["the capital and not its namesake", "France slept; it rained on Paris.", "paris"],
    ["the known country", "Turkey and Greece border the sea; so does Georgia.", "georgia"],
    [
      "the one in the country the text is about",
      "In the United States, in New York and in Washington it rained, and in Alexandria as well.",
      "alexandria-virginia",
    ],
    [
      "the one in the other country",
      "In Egypt, in Cairo and along the Nile it rained, and in Alexandria as well.",
      "alexandria",
    ],
    ["the region of a name that only a region bears", "Schools closed in Bavaria.", "bavaria"],
    ["the peninsula", "Ships sailed for Crimea.", "crimea"],
  ])("%s", (_, text, place) => {
    expect(last(text).place).toBe(place);
  });
});

describe("doubt", () => {
  test("is kept: a name two places share keeps both as candidates", () => {
    const { candidates } = last("Rain fell on Kherson.");
    expect(candidates.map(({ place }) => place)).toEqual(["kherson", "kherson-oblast"]);
  });
  test("is never more than certainty: scores add up to at most one", () => {
    for (const text of ["Rain fell on Kherson.", "Rain fell on Dnipro.", "Rain fell on Lyon."])
      expect(last(text).candidates.reduce((sum, { score }) => sum + score, 0)).toBeLessThanOrEqual(
        1.001,
      );
  });
  test("leaves a name without a place when nothing decides between river and city", () => {
    const { place, candidates } = last("Dnipro was quiet, and nothing moved.");
    const [first, second] = candidates;
    expect(candidates.map((each) => each.place).sort()).toEqual(["dnipro", "dnipro-city"]);
    const isClose = (second?.score ?? 0) > 0.4;
    expect(place === null).toBe(isClose);
    expect(first?.score).toBeGreaterThan(0.5);
  });
  test("is none for a name that one place bears", () => {
    expect(last("Rain fell on Lyon.").candidates).toEqual([{ place: "lyon", score: 1 }]);
  });
});
