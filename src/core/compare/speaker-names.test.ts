import { expect, test } from "vitest";
import type { Claim, LinkRole } from "../model.ts";
import { nameSpeakers } from "./speaker-names.ts";

type Link = readonly [name: string, role: LinkRole];

const claimOf = (links: readonly Link[], i: number): Claim => ({
  id: `c${i}`,
  article: `a${i}`,
  start: 0,
  end: 1,
  attribution: null,
  places: [],
  chain: links.map(([name, role]) => ({ name, role })),
  when: null,
  stance: "asserted",
  event: null,
  quantities: [],
});
const named = (chains: readonly (readonly Link[])[]): string[][] =>
  nameSpeakers(chains.map(claimOf)).map(({ chain }) => chain.map(({ name }) => name));
const spoken = (...names: string[]): (string | undefined)[] =>
  named(names.map((name) => [[name, "speaker"], ["Paper", "publisher"]])).map(([first]) => first); // prettier-ignore

test.each<[string[], string]>([
  [["Zelensky", "Volodymyr Zelenskyy", "President Volodymyr Zelensky", "Zelenskiy"], "Volodymyr Zelenskyy"],
  [["Shoigu", "Sergei Shoigu", "Sergey Shoygu"], "Sergei Shoigu"],
  [["The Russian Defense Ministry", "Russia's defence ministry", "Russia’s Ministry of Defence"], "The Russian Defense Ministry"],
  [["Saronese health ministry", "Sarona's ministry of health"], "Saronese health ministry"],
  [["AP", "The Associated Press", "Associated Press"], "The Associated Press"],
  [["US", "United States", "the U.S."], "United States"],
  [["Kenyan Defence Minister Aden Duale", "Duale"], "Aden Duale"],
  [["Alexander Petrov", "Oleksandr Petrov"], "Alexander Petrov"],
  [["CDC", "Centers for Disease Control"], "Centers for Disease Control"],
  [["Gov. Joe Manchin", "Manchin", "Joe Manchin"], "Joe Manchin"],
  [["Dr. Jose A. Villalobos", "Jose Villalobos"], "Jose A. Villalobos"],
  [["Last week Jose Villalobos", "Villalobos"], "Jose Villalobos"],
])("%j are one speaker", (names, one) => {
  expect(new Set(spoken(...names))).toEqual(new Set([one]));
}); // prettier-ignore

test.each([
  [["John Smith", "Mary Smith"]],
  [["Russia", "Russia's defence ministry"]],
  [["Ukrainian officials", "Ukrainian authorities", "Ukraine"]],
  [["Russia's defence ministry", "Ukraine's defence ministry"]],
  [["Russia's defence ministry", "Russia's foreign ministry"]],
  [["Jordan", "Michael Jordan"]],
  [["Moscow", "Russia"]],
  [["Kansas Highway Patrol", "Florida Highway Patrol"]],
  [["Boston", "Mayor of Boston"]],
  [["Israel", "Israel and Hamas"]],
  [["Centers for Disease Control", "officials"]],
  [["Marta Silva", "Ms"]],
])("%j stay apart", (names) => {
  expect(spoken(...names)).toEqual(names);
});

test("a surname that two people bear stays as it is", () => {
  expect(spoken("John Smith", "Mary Smith", "Smith")).toEqual([
    "John Smith",
    "Mary Smith",
    "Smith",
  ]);
});

test("of two spellings as full the more frequent one is shown", () => {
  const names = spoken("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskyy");
  expect(new Set(names)).toEqual(new Set(["Volodymyr Zelenskyy"]));
});

test("an outlet is no person's surname", () => {
  const chains: Link[][] = [
    [["Anna Reuters", "speaker"], ["Paper", "publisher"]],
    [["mayor", "speaker"], ["Reuters", "outlet"], ["Paper", "publisher"]],
  ]; // prettier-ignore
  expect(named(chains)[1]).toEqual(["mayor", "Reuters", "Paper"]);
});

test("two links that are one speaker become one, and the publisher stays last", () => {
  const chains: Link[][] = [
    [["AP", "speaker"], ["Associated Press", "outlet"], ["Paper", "publisher"]],
    [["The Paper", "speaker"], ["Paper", "publisher"]],
  ]; // prettier-ignore
  const [first, second] = nameSpeakers(chains.map(claimOf));
  expect(first?.chain).toEqual([
    { name: "Associated Press", role: "speaker" },
    { name: "Paper", role: "publisher" },
  ]);
  expect(second?.chain.at(-1)?.role).toBe("publisher");
});

test("nothing is copied where nothing changes", () => {
  const claims = [claimOf([["Russia", "speaker"], ["Paper", "publisher"]], 0)]; // prettier-ignore
  expect(nameSpeakers(claims)[0]).toBe(claims[0]);
});
