import { describe, expect, test } from "vitest";
import { readText } from "./gold/small-world.ts";

const namesIn = (text: string): string[] => readText(text).mentions.map(({ text: name }) => name);

describe("the filter takes", () => {
  test.each([
    ["a dateline in capitals", "LIMA — Rain fell for a third day.", ["LIMA"]],
    ["a constituency behind a party", "Ada Lopez, R-Cusco, voted no.", ["Cusco"]],
    ["a town before those who live there", "A Mombasa man was found.", ["Mombasa"]],
    ["a town whose police act", "Osaka Police closed the road.", ["Osaka"]],
    ["a list at its full length", "Floods hit Lyon, Marseille, Cairo and Lima.", ["Lyon", "Marseille", "Cairo", "Lima"]],
    ["a name nothing knows, where the words say it", "They live in Quellbrunn, Germany.", ["Quellbrunn", "Germany"]],
  ])("%s", (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  }); // prettier-ignore

  test("a name nothing knows without a place", () => {
    const [mention] = readText("They live in Quellbrunn, Germany.").mentions;
    expect(mention?.place).toBeNull();
    expect(mention?.candidates).toEqual([]);
  });
});

describe("the filter leaves", () => {
  test.each([
    ["a surname with an initial before it", "Ada K. London resigned. London gave no reason."],
    ["a first name", "Sydney Ellis and Paris Elwood won."],
    ["months", "On Nov. 11 and in March it rained."],
    ["member states of a union", "Ministers of its Member States met."],
    ["a currency", "It cost US$40."],
    ["a paper", "The Lima Gazette and the Cairo Herald wrote so."],
  ])("%s", (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
