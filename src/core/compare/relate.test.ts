import { describe, expect, test } from "vitest";
import { crossCheck } from "../cross-check.ts";
import { buildGazetteer } from "../read/gazetteer.ts";
import { readStory } from "./gold/story.ts";
import { relate } from "./relate.ts";

const PLACES = [
  { id: "ostria", name: "Ostria", kind: "country", code: "OS", demonym: "Ostrian" },
  { id: "tarvia", name: "Tarvia", kind: "country", code: "TV", demonym: "Tarvian" },
  { id: "milvak", name: "Milvak", kind: "city", code: "TV", region: "reed", at: [30.02, 50] },
  { id: "dorn", name: "Dorn", kind: "city", code: "TV", region: "reed", at: [30.4, 50.3] },
  { id: "reed", name: "Reed Province", kind: "region", code: "TV", box: [29, 49, 31, 51] },
  { id: "lenta", name: "Lenta", kind: "river", line: [[30, 51], [30, 50], [30, 49]] },
]; // prettier-ignore
const BANKS = [
  "Milvak is quiet. Ostrian troops withdrew from the east bank of the Lenta. Dorn is loud. Dorn is far.",
  "Dorn is quiet. Ostrian troops withdrew from the west bank of the Lenta at Milvak.",
];
const DAYS = ["2021-03-05", "2021-03-06", "2021-03-08"]; // a Friday, a Saturday, a Monday

const datasetOf = (texts: readonly string[]) =>
  readStory({
    title: "",
    places: PLACES,
    articles: texts.map((text, i) => ({
      id: `a${i + 1}`,
      outlet: `Paper ${i + 1}`,
      publishedOn: DAYS[i] ?? "2021-03-09",
      text,
    })),
  });
/** "kind (basis) from → to", by article. */
const relations = (...texts: string[]): string[] =>
  datasetOf(texts).relations.map(
    ({ kind, basis, from, to }) => `${kind} (${basis}) ${from.slice(0, 2)} → ${to.slice(0, 2)}`,
  );

test.each<[string, string[], string[]]>([
  ["one day told twice agrees", ["Tarvian troops entered Milvak on Friday.", "Tarvian soldiers marched into Milvak on March 5."], ["corroborates (date) a1 → a2"]],
  ["two days of what happens once conflict", ["Tarvian troops entered Milvak on Thursday.", "Tarvian troops entered Milvak on Friday."], ["contradicts (date) a1 → a2"]],
  ["two attacks on two days are two", ["Ostrian forces shelled Milvak on Wednesday.", "Ostrian forces shelled Milvak on Friday."], []],
  ["bridges blown up on two days are two things", ["Ostrian troops blew up bridges in Milvak on Monday.", "Ostrian troops blew up bridges in Milvak on Thursday."], []],
  ["another town is another thing", ["Tarvian troops entered Milvak on Friday.", "Tarvian troops entered Dorn on Friday."], []],
  ["the other army is another thing", ["Tarvian troops entered Milvak.", "Ostrian troops entered Milvak."], []],
  ["at least seven and six conflict", ["Ostrian troops destroyed at least seven bridges in Milvak.", "Ostrian soldiers blew up six bridges in Milvak."], ["contradicts (number) a1 → a2"]],
  ["a number within the words' bounds agrees", ["Milvak has about 300,000 inhabitants.", "Milvak has a population of 280,000 people."], ["corroborates (number) a1 → a2"]],
  ["the same number of other things is nothing", ["Six people were killed in Milvak on Thursday.", "Ostrian soldiers blew up six bridges in Milvak on Thursday."], []],
  ["a toll that grew is an update", ["Six people were killed in Milvak on Thursday.", "Nine people were killed in Milvak on Thursday."], ["updates (number) a2 → a1"]],
  ["a toll that fell is a conflict", ["Nine people were killed in Milvak on Thursday.", "Six people were killed in Milvak on Thursday."], ["contradicts (number) a1 → a2"]],
  ["killed and injured are two counts", ["Six people were killed in Milvak on Thursday.", "Nine people were injured in Milvak on Thursday."], []],
  ["what was expected and then done is an update", ["Tarvian troops are expected to enter Milvak.", "Tarvian troops entered Milvak."], ["updates (stance) a2 → a1"]],
  ["what may come says nothing of what was done before", ["Tarvian troops entered Milvak on Thursday.", "Tarvian troops may enter Milvak next week."], []],
  ["begun and completed", ["Ostrian troops began withdrawing from Milvak.", "Ostria has completed its withdrawal from Milvak."], ["updates (content) a2 → a1"]],
  ["ordered and begun", ["Ostria ordered its troops to withdraw from Milvak.", "Ostrian troops began withdrawing from Milvak."], ["updates (stance) a2 → a1"]],
  ["two fears of one trap agree", ["The retreat from Milvak could be a ruse, officials said.", "Officials said the withdrawal from Milvak may be a trap."], ["corroborates (content) a1 → a2"]],
  ["the only capital taken, in two wordings", ["Milvak was the only regional capital that Ostria had captured.", "Ostria has taken no other provincial capital than Milvak."], ["corroborates (content) a1 → a2"]],
  ["both sides blame the other", ["Ostrian forces shelled a market in Milvak on Thursday.", "Tarvian forces shelled the market in Milvak on Thursday."], ["contradicts (content) a1 → a2"]],
  ["leaving the east bank is not leaving the west bank", ["Ostrian troops withdrew from the east bank of the Lenta at Milvak.", "Ostrian troops withdrew from the west bank of the Lenta at Milvak."], ["contradicts (geometry) a1 → a2"]],
  ["leaving the east bank is going to the west bank", ["Ostrian troops withdrew from the east bank of the Lenta at Milvak.", "Ostrian troops withdrew to the west bank of the Lenta at Milvak."], ["corroborates (geometry) a1 → a2"]],
  ["an idiom is no capture", ["The festival took place in Milvak.", "The mayor of Milvak took office."], []],
  ["what was denied and told of one day is a conflict", ["No Tarvian troops entered Milvak on Thursday.", "Tarvian troops entered Milvak on Thursday."], ["contradicts (stance) a1 → a2"]],
  ["nobody agreed, then they did", ["Nobody has agreed to a ceasefire in Milvak.", "The sides agreed to a ceasefire in Milvak."], ["updates (stance) a2 → a1"]],
  ["a refusal denies", ["The mayor of Milvak resigned on Thursday.", "The mayor of Milvak refused to resign on Thursday."], ["contradicts (stance) a1 → a2"]],
  ["what holds no longer says nothing of what held", ["Ostrian troops are in control of Milvak.", "Ostrian troops are no longer in control of Milvak."], []],
  ["a blast and a crash on one day are two things", ["A blast killed seven people in Milvak on Thursday.", "Eight people were killed in Milvak on Thursday when a bus overturned."], []],
  ["a trophy is no capture and prices are no control", ["Ostria captured the trophy in Milvak on Thursday. The state controls prices in Milvak.", "Ostria captured Milvak on Thursday. Ostrian troops are in control of Milvak."], []],
  ["two winners conflict", ["Labour won the election in Milvak.", "The Liberals won the election in Milvak."], ["contradicts (content) a1 → a2"]],
  ["two people resign", ["The mayor of Milvak resigned.", "The director of the museum in Milvak resigned."], []],
  ["only a force is forced to withdraw", ["Tourists were forced to leave Milvak.", "Ostrian troops were forced to leave Milvak."], []],
  ["a level told twice of one night is a conflict", ["The river rose to 7.9 metres at Milvak on Thursday night.", "The river rose to 8.4 metres at Milvak on Thursday night, the ministry said."], ["contradicts (number) a1 → a2"]],
  ["a level without a day may have changed", ["The river at Milvak stands at 7.9 metres, high above its banks.", "The river at Milvak stands at 7.2 metres, high above its banks."], ["updates (number) a2 → a1"]],
  ["levels of two days are two", ["The river rose to 7.9 metres at Milvak on Wednesday night.", "The river rose to 8.4 metres at Milvak on Thursday night."], []],
  ["a number of the same in the same words agrees", ["Helicopters lifted 312 miners from roofs in Milvak.", "In Milvak, 312 miners were lifted from roofs by helicopters."], ["corroborates (number) a1 → a2"]],
  ["a toll without a day that grew is an update where the words are the same", ["Eleven people had been killed in Milvak since the rains began, the mayor said.", "Nineteen people had been killed in Milvak since the rains began in January, the office said."], ["updates (number) a2 → a1"]],
  ["other goods, other parties and other directions are other numbers", ["Exports from Milvak rose 5 percent on Thursday. The Red Party won 45 percent in Milvak on Thursday. Milvak sold 500 tonnes of copper on Thursday.", "Exports from Milvak fell 8 percent on Thursday. The Blue Party won 30 percent in Milvak on Thursday. Milvak sold 300 tonnes of gold on Thursday."], []],
  ["what did not rise is no agreement", ["Prices in Milvak did not rise 5 percent on Thursday.", "Prices in Milvak rose 5 percent on Thursday."], []],
  ["one text counts like things one after the other", ["The river rose to 7.9 metres at Milvak on Thursday. The river rose to 8.4 metres at Milvak on Thursday."], []],
  ["a number in a clause of its own", ["Two helicopters had been sent to Milvak on Thursday morning and that 60 tonnes of food had arrived.", "Three helicopters had been sent to Milvak on Thursday."], ["contradicts (number) a1 → a2"]],
  ["metres of a river and of a wall are two things", ["The river rose to 7.9 metres at Milvak on Thursday.", "A wall of 3 metres fell on a car in Milvak on Thursday."], []],
  ["pictures taken are no capture", ["Photos taken by Ostrian tourists show Milvak.", "Ostria took Milvak."], []],
])("%s", (_, texts, expected) => {
  expect(relations(...texts)).toEqual(expected);
}); // prettier-ignore

describe("inside one article", () => {
  test("agreement is not counted", () => {
    expect(relations("Tarvian troops entered Milvak on Friday. On Friday, Tarvian soldiers marched into Milvak.")).toEqual([]);
  }); // prettier-ignore
  test("two days of one thing conflict", () => {
    expect(relations("Ostria on Thursday ordered its troops to withdraw from Milvak. Minister Jan Kovar ordered the withdrawal from Milvak on February 20.")).toEqual(["contradicts (date) a1 → a1"]);
  }); // prettier-ignore
});

describe("one voice", () => {
  test("the same ministry in two articles is the same origin beside the agreement", () => {
    const texts = ["Tarvian troops entered Milvak on Friday, Tarvia's defence ministry said.", "The Tarvian Defense Ministry said Tarvian troops had entered Milvak on Friday."];
    expect(relations(...texts)).toEqual(["corroborates (date) a1 → a2", "same-origin (content) a1 → a2"]);
  }); // prettier-ignore
  test("two unnamed officials are two", () => {
    const texts = ["Tarvian troops entered Milvak on Friday, an official said.", "An official said Tarvian troops had entered Milvak on Friday."];
    expect(relations(...texts)).toEqual(["corroborates (date) a1 → a2"]);
  }); // prettier-ignore
});

describe("whatever order articles and claims come in", () => {
  const texts = [
    "Ostria ordered its troops to withdraw from Milvak on Thursday. Tarvian troops are expected to enter Milvak.",
    "Ostrian troops began withdrawing from Milvak. Six people were killed in Milvak on Thursday.",
    "Tarvian troops entered Milvak on Sunday. Nine people were killed in Milvak on Thursday.",
  ];
  const { articles, places, mentions, claims, relations: expected } = datasetOf(texts);
  const turned = relate({
    articles: articles.toReversed(),
    places: places.features.toReversed(),
    mentions: mentions.toReversed().sort((a, b) => a.start - b.start),
    claims: claims.toReversed(),
    sides: new Map(),
  });
  test("the same relations come out in the same order", () => {
    expect(expected.length).toBeGreaterThan(2);
    expect(turned).toEqual(expected);
  });
});

test("what the map finds is the same in whatever order the claims of an article come", () => {
  const { articles, places, mentions, claims, relations: expected } = datasetOf(BANKS);
  const layer = { name: "story", features: places.features, receipt: null };
  const turned = { title: "", articles, places, mentions, claims: claims.toReversed() };
  expect(expected.map(({ basis }) => basis)).toContain("geometry");
  const { checks, relations: found } = crossCheck(
    { ...datasetOf(BANKS), ...turned },
    [layer],
    buildGazetteer([layer]),
  );
  expect(found).toEqual(expected);
  expect(new Set(checks)).toEqual(new Set(datasetOf(BANKS).checks));
});

describe("explanations", () => {
  const texts = [
    "Tarvian troops entered Milvak on Thursday.",
    "Tarvian troops entered Milvak on Friday.",
  ];
  const [relation] = datasetOf(texts).relations;
  test("quote the texts", () => {
    expect(relation?.explanation).toBe("One dates troops entering “Thursday” (4 March 2021), the other “Friday” (5 March 2021)."); // prettier-ignore
  });
  test("quote at most eight words, and only what is there", () => {
    const { articles, relations: all } = datasetOf([
      "Ostrian troops, having held out for months against all odds, destroyed six large bridges in Milvak.",
      "Ostrian soldiers blew up the old bridges in Milvak.",
    ]);
    const quotes = all.flatMap(({ explanation }) => Array.from(explanation.matchAll(/“([^”]*)”/gu), ([, quote = ""]) => quote));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) {
      expect(quote.split(" ").length).toBeLessThanOrEqual(8);
      expect(articles.some(({ text }) => text.includes(quote))).toBe(true);
    }
  }); // prettier-ignore
});
