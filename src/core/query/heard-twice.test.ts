import { expect, test } from "vitest";
import type { ChainLink } from "../model.ts";
import { makeDispute } from "./dispute-fixture.ts";
import { originsHeardTwice } from "./heard-twice.ts";

const { claims } = makeDispute();
const link = (name: string): ChainLink => ({ name, role: "speaker" });
const said = (article: string, name: string) => {
  const [claim] = claims;
  if (!claim) throw new Error("the fixture has no claims");
  const id = `${article} ${name}`;
  return { ...claim, id, article, chain: [link(name), link(article)] };
};
const apart = { find: (id: string) => id };

test("a name heard on both sides is told once; a name on one side is not", () => {
  const sides = [
    { claims: [said("first", "Vera Lis"), said("second", "Vera Lis")] },
    { claims: [said("third", "Vera Lis"), said("third", "Igor Moroz")] },
  ];
  expect(originsHeardTwice(sides, apart)).toEqual(["Vera Lis"]);
});

test("officials of two articles are two origins, unless a relation joins them", () => {
  const sides = [
    { claims: [said("first", "officials")] },
    { claims: [said("second", "officials")] },
  ];
  expect(originsHeardTwice(sides, apart)).toEqual([]);
  expect(originsHeardTwice(sides, { find: () => "joined" })).toEqual(["officials"]);
});
