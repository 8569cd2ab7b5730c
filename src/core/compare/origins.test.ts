import { expect, test } from "vitest";
import { isNamed, originOf } from "./origins.ts";

test.each([
  "Russia",
  "Vladimir Putin",
  "Russia’s defence ministry",
  "Ukraine's foreign minister",
  "CNN",
  "The Washington Post",
  "US",
  "Ivan Petrovsky of the Red Cross",
  "Paris",
  "The Observer",
  "Metropolitan Police",
  "Ukrainian Armed Forces",
  "iStories",
  "post.example",
  "朝日新聞",
])("%s is one voice", (name) => {
  expect(isNamed(name)).toBe(true);
});

test.each([
  "mayor",
  "military",
  "One official",
  "Ukrainian officials",
  "Many",
  "media reports",
  "Unknown outlet",
  "The Ukrainians",
  "Some Western observers",
  "official of Kenya's military in the area",
  "Lima residents",
])("%s could be anybody", (name) => {
  expect(isNamed(name)).toBe(false);
});

const claim = (name: string, article: string) => ({
  article,
  chain: [
    { name, role: "speaker" as const },
    { name: "Paper", role: "publisher" as const },
  ],
});

test("a named speaker is one origin in two articles, an unnamed one in none but its own", () => {
  expect(originOf(claim("Reuters", "a"))).toBe(originOf(claim("Reuters", "b")));
  expect(originOf(claim("mayor", "a"))).not.toBe(originOf(claim("mayor", "b")));
  expect(originOf(claim("mayor", "a"))).toBe(originOf(claim("mayor", "a")));
});
