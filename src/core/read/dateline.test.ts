import { describe, expect, test } from "vitest";
import { readText } from "./gold/small-world.ts";

const claimsIn = (text: string): string[] =>
  readText(text).claims.map(
    ({ start, end, places }) =>
      `${text.slice(start, end)} @ ${places.map(({ place }) => place).join(", ")}`,
  );

describe("a dateline is no part of what is claimed", () => {
  test.each([
    ["a town", "LYON – The bridge in Munich was shut."],
    ["a town and its country", "LYON, France — The bridge in Munich was shut."],
    ["an agency", "LYON, France (AFP) - The bridge in Munich was shut."],
    ["a day and an agency", "LYON, France, May 14 (Coast Wire) – The bridge in Munich was shut."],
    [
      "a town before its agency",
      "Lyon [France], May 14 (Coast Wire): The bridge in Munich was shut.",
    ],
    ["a colon", "LYON: The bridge in Munich was shut."],
  ])("%s", (_, text) => {
    expect(claimsIn(text)).toEqual(["The bridge in Munich was shut. @ munich"]);
  });

  test("a headline in capitals, and a dash further on, are none", () => {
    expect(claimsIn("Lyon – The bridge was shut.")[0]).toContain("Lyon");
    expect(claimsIn("LYON BRIDGE SHUT – TOWN CUT OFF IN TWO")[0]).toContain("LYON");
  });
});

describe("where a claim goes whose paragraph names no known town", () => {
  const HEAD = "LYON, France – Rain fell in Paris and in Marseille.\n\n";
  test("not to the town the report was filed from", () => {
    expect(claimsIn(`${HEAD}Doctors expect that more people will fall ill.`).at(-1)).toContain(
      "@ france",
    );
  });
  test("nor to another town, but to what holds them all", () => {
    const text = `${HEAD}The mayor of Vauvrac said that the bridge had gone.`;
    expect(claimsIn(text).at(-1)).toBe("the bridge had gone @ france");
  });
  test("a known town named behind the unknown one takes over", () => {
    const text = `${HEAD}The road to Vauvrac is shut. Cars go through Marseille. The way is longer.`;
    expect(claimsIn(text).at(-1)).toBe("The way is longer. @ marseille");
  });
});
