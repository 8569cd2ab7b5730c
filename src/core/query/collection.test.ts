import { expect, test } from "vitest";
import { isDrawings, isLaterPart, isPackedStart, isPackedWords } from "./collection.ts";
import { cutDataset } from "./cut.ts";
import { packCollection, unpackStart, withWords } from "./parts.ts";
import { makeDispute } from "./dispute-fixture.ts";
import { makeDataset } from "./fixture.ts";

const dataset = makeDataset();
const { collection, later, drawings } = cutDataset(dataset);

test("what is read keeps every article, claim, mention and cue", () => {
  expect(collection.articles.map((a) => a.text)).toEqual(dataset.articles.map((a) => a.text));
  expect(collection.claims).toEqual(dataset.claims);
  expect(collection.mentions).toHaveLength(dataset.mentions.length);
  expect(collection.attributions).toHaveLength(dataset.attributions.length);
});

test("points are in what is read, areas and lines in what is drawn later, none in both", () => {
  const inHand = collection.places.filter((place) => place.geometry.type === "Point");
  const drawn = new Set(later.outlines.map(([id]) => id));
  expect(drawn).toEqual(new Set(["kherson-oblast", "dnipro", "crimea"]));
  expect(inHand.some((place) => drawn.has(place.id))).toBe(false);
  expect(inHand.length + drawn.size).toBe(collection.places.length);
});

test("a place nobody names stays behind, unless it is the region of one that is named", () => {
  const only = { ...dataset, claims: [], mentions: dataset.mentions.slice(0, 1) };
  const ids = cutDataset(only).collection.places.map((place) => place.id);
  expect(ids).toEqual(["kherson", "kherson-oblast"]);
});

test("spellings only a search needs come later", () => {
  expect(JSON.stringify(collection)).not.toContain("Cherson");
  expect(new Map(later.otherNames).get("kherson")).toBe("Cherson;Chersoń");
});

test("what an editor noted of an article comes later", () => {
  const [first, ...rest] = dataset.articles;
  if (!first) throw new Error("the fixture has articles");
  const noted = { ...first, citation: { ...first.citation, note: "Dated by its Wednesday." } };
  const cut = cutDataset({ ...dataset, articles: [noted, ...rest] });
  expect(cut.later.notes).toEqual([[first.id, "Dated by its Wednesday."]]);
  expect(cut.collection.articles[0]?.citation).not.toHaveProperty("note");
});

test("the collection comes out of its packing as it went in", () => {
  const { collection: full } = cutDataset(makeDispute());
  const { start, words } = packCollection(full);
  const sent: unknown = JSON.parse(JSON.stringify(start));
  const rest: unknown = JSON.parse(JSON.stringify(words));
  if (!isPackedStart(sent) || !isPackedWords(rest)) throw new Error("not known for what they are");
  expect(withWords(unpackStart(sent), rest)).toEqual(full);
});

test("an empty collection travels too", () => {
  const empty = { ...collection, articles: [], claims: [], mentions: [], attributions: [] };
  const { start, words } = packCollection(empty);
  expect(withWords(unpackStart(start), words)).toEqual(empty);
});

test.each([null, "", [], {}, { format: "dateline-page" }, { ...collection, places: {} }])(
  "%j is no collection",
  (x) => {
    expect(isPackedStart(x)).toBe(false);
  },
);

test("the later part and the drawings are known for what they are", () => {
  expect(isLaterPart(JSON.parse(JSON.stringify(later)))).toBe(true);
  expect(isDrawings(JSON.parse(JSON.stringify(drawings)))).toBe(true);
  expect(isLaterPart(collection)).toBe(false);
  expect(isDrawings(later)).toBe(false);
});
