import { expect, test } from "vitest";
import { cutDataset } from "../query/cut.ts";
import { makeDataset } from "../query/fixture.ts";
import { makeLookup } from "../query/lookup.ts";
import { EVERYTHING, type Query } from "../query/query.ts";
import { knownOf, restored, within } from "./privacy.ts";

const lookup = makeLookup(cutDataset(makeDataset()).collection);
const everybodys = knownOf(lookup);
const [place = ""] = lookup.places.keys();
const [article = ""] = lookup.articles.keys();
const [claim = ""] = lookup.claims.keys();

/** Everybody's, and an article of the reader's own. */
const all = {
  ...everybodys,
  places: new Map<string, unknown>([...everybodys.places, ["my-village", 1]]),
  articles: new Map<string, unknown>([...everybodys.articles, ["my-notes", 1]]),
  claims: new Map<string, unknown>([...everybodys.claims, ["my-notes.c1", 1]]),
  outlets: new Set([...everybodys.outlets, "My Paper"]),
  speakers: new Set([...everybodys.speakers, "My Source"]),
};

const own: Query = {
  ...EVERYTHING,
  place: "my-village",
  claim: "my-notes.c1",
  article: "my-notes",
  dispute: "number.my-notes.c1",
  outlets: ["My Paper"],
  speakers: ["My Source"],
  stances: ["denied"],
};

test("what is everybody's is shared as it is", () => {
  const query = { ...EVERYTHING, place, article, claim };
  expect(within(query, everybodys)).toBe(query);
});

test("nothing of a reader's own is shared, and what else was asked is", () => {
  expect(within(own, everybodys)).toEqual({ ...EVERYTHING, stances: ["denied"] });
  expect(within({ ...own, place }, everybodys)).toEqual({
    ...EVERYTHING,
    place,
    stances: ["denied"],
  });
});

test("the history of this browser gives it back", () => {
  const shared = within(own, everybodys);
  expect(restored(shared, structuredClone({ query: own }), all)).toEqual(own);
});

test("what has been removed since stays away", () => {
  const shared = within(own, everybodys);
  expect(restored(shared, { query: own }, everybodys)).toEqual(shared);
});

test.each([null, 7, "x", { query: null }, { query: { place: 3, outlets: "x", speakers: [1] } }])(
  "a history entry of somebody else's, %j, changes nothing",
  (state) => {
    expect(restored(EVERYTHING, state, all)).toEqual(EVERYTHING);
  },
);
