import { describe, expect, test } from "vitest";
import { readText } from "./gold/small-world.ts";

/** Claims as "words @ role place, role place". */
const claimsIn = (text: string): string[] =>
  readText(text).claims.map(
    ({ start, end, places }) =>
      `${text.slice(start, end)} @ ${places.map(({ role, place }) => `${role} ${place}`).join(", ")}`,
  );
const placesOfLast = (text: string): string =>
  (readText(text).claims.at(-1)?.places ?? [])
    .map(({ role, place }) => `${role} ${place}`)
    .join(", ");
const whenOfLast = (text: string): string => {
  const when = readText(text).claims.at(-1)?.when;
  return when ? (when.from === when.to ? when.from : `${when.from} to ${when.to}`) : "none";
};

describe("what part a place has", () => {
  test.each([
    ["at, where something happens", "Rain fell in Lyon.", "at lyon"],
    ["at, on a river", "Ships sank on the Rhine.", "at rhine"],
    ["at, near a town", "A bomb went off near Cairo.", "at cairo"],
    ["from, where something leaves", "The army withdrew from Khartoum.", "from khartoum"],
    ["from, without a preposition", "The army left Khartoum.", "from khartoum"],
    ["to, where something goes", "The army marched into Khartoum.", "to khartoum"],
    ["to, without a preposition", "The army entered Khartoum.", "to khartoum"],
    [
      "from and to, on the way between two",
      "Thousands fled from Khartoum to Cairo.",
      "from khartoum, to cairo",
    ],
    [
      "from a town behind its kind",
      "The army withdrew from the port city of Mombasa.",
      "from mombasa",
    ],
    ["about, what is spoken of", "Lyon has 520,000 inhabitants.", "about lyon"],
    ["about, whose people", "Osaka residents complained.", "about osaka"],
  ])("%s", (_, text, places) => {
    expect(placesOfLast(text)).toBe(places);
  });
});

describe("where a claim lies", () => {
  test.each([
    [
      "at the town, not at the country that only says where it is",
      "They met in Cusco, Peru.",
      "at cusco",
    ],
    [
      "at every place of a list",
      "Rain fell in Lyon, Marseille and Munich.",
      "at lyon, at marseille, at munich",
    ],
    ["once at a place named twice", "In Lyon it rained, and in Lyon it snowed.", "at lyon"],
    ["never at a metonym", "Moscow announced that rain had fallen on Odesa.", "at odesa"],
    [
      "never at a metonym alone: then where the passage lies",
      "Rain fell in Odesa. Moscow announced new rules.",
      "about odesa",
    ],
    [
      "at the city that “the city” points to",
      "Rain fell in Mombasa. The city was dark.",
      "about mombasa",
    ],
    [
      "not at the town named before the last, where nobody knows the last",
      "Rain fell in Mombasa. Mombasa was dark.\n\nIt rained in Cusco and near Qarvendal. The city was dark.",
      "about mombasa",
    ],
    [
      "in the city that “in the city” points to",
      "Rain fell in Mombasa. Shops closed in the city.",
      "at mombasa",
    ],
    [
      "at the port that “the port city” points to",
      "Rain fell in Mombasa. Ships left the port city.",
      "from mombasa",
    ],
    [
      "in the region that holds the city",
      "Rain fell in Kherson. Roads in the region were closed.",
      "at kherson-oblast",
    ],
    [
      "at the river that “the river” points to",
      "Rain fell on the Nile. The river rose.",
      "about nile",
    ],
    [
      "where the passage lies, when no word says",
      "Rain fell in Mombasa. Nobody was hurt.",
      "about mombasa",
    ],
    [
      "where the passage of its own paragraph lies",
      "Rain fell in Mombasa.\n\nSnow fell in Osaka. Nobody was hurt.",
      "about osaka",
    ],
    [
      "not at a place that is only in the speaker's title",
      "The mayor of Lyon said that rain had fallen on Munich.",
      "at munich",
    ],
    [
      "not where the flights before it went",
      "Rain fell in Mombasa. Flights to Lyon were cancelled. Shops were shut.",
      "about mombasa",
    ],
    [
      "not at a city that is spoken of in general",
      "Rain fell in Mombasa. Cities need trees.",
      "about mombasa",
    ],
  ])("%s", (_, text, places) => {
    expect(placesOfLast(text)).toBe(places);
  });
});

describe("how long a claim is", () => {
  test.each([
    [
      "a sentence in the outlet's voice, whole",
      "Rain fell in Lyon.",
      ["Rain fell in Lyon. @ at lyon"],
    ],
    [
      "what was said, without who said it",
      "The mayor said rain had fallen in Lyon.",
      ["rain had fallen in Lyon @ at lyon"],
    ],
    [
      "what was said, before who said it",
      "Rain fell in Lyon, the mayor said.",
      ["Rain fell in Lyon @ at lyon"],
    ],
    [
      "one a speaker, where two speak",
      "The mayor said rain had fallen in Lyon, but the union said that Munich was dry.",
      ["rain had fallen in Lyon @ at lyon", "Munich was dry @ about munich"],
    ],
    [
      "one a speaker, where the first closes and the second opens",
      "Lyon was hit, police said, and the mayor said that people in Munich had slept all night long.",
      ["Lyon was hit @ about lyon", "people in Munich had slept all night long @ at munich"],
    ],
    [
      "a promise in three words",
      "The mayor promised to rebuild Lyon.",
      ["to rebuild Lyon @ about lyon"],
    ],
    [
      "a headline counts",
      "Floods hit Lyon after days of rain\n\nNobody was hurt.",
      ["Floods hit Lyon after days of rain @ about lyon", "Nobody was hurt. @ about lyon"],
    ],
    [
      "a question claims nothing",
      "Why does Lyon matter? Rain fell in Munich.",
      ["Rain fell in Munich. @ at munich"],
    ],
    [
      "a credit in brackets claims nothing",
      "Rain fell in Lyon. (Ada Lopez)",
      ["Rain fell in Lyon. @ at lyon"],
    ],
    [
      "a line that says who published it when claims nothing",
      "The Lyon Monitor, 15 February 2024\n\nRain fell in Munich.",
      ["Rain fell in Munich. @ at munich"],
    ],
    [
      "an act told in a word or two is no speech",
      "Rain fell in Lyon. The council rejected the new plan.",
      ["Rain fell in Lyon. @ at lyon", "The council rejected the new plan. @ about lyon"],
    ],
    [
      "what might be approved has not been",
      "Lyon will get a bridge if the council approves a loan.",
      ["Lyon will get a bridge if the council approves a loan. @ about lyon"],
    ],
    ["an article without any place has no claim", "Rain fell. Nobody was hurt.", []],
  ])("%s", (_, text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });
});

/** Published on Friday 10 May 2024. */
describe("when it happened", () => {
  test.each([
    ["the day it names", "On May 3, 2024 rain fell in Lyon.", "2024-05-03"],
    ["the day the weekday means", "Rain fell in Lyon on Tuesday.", "2024-05-07"],
    ["a whole month", "Rain fell in Lyon in March 2024.", "2024-03-01 to 2024-03-31"],
    [
      "the day it was said, if it has no other",
      "The mayor said on Tuesday that Lyon was safe.",
      "2024-05-07",
    ],
    [
      "the day it was said, behind another that nobody can tell",
      "Earlier that day, the mayor said on Tuesday that Lyon was safe.",
      "2024-05-07",
    ],
    [
      "its own day and not the one it was said",
      "The mayor said on Tuesday that rain had fallen in Lyon on Monday.",
      "2024-05-06",
    ],
    ["never the day of publication", "Rain fell in Lyon.", "none"],
    ["the first of two", "Rain fell in Lyon on Monday and stopped on Tuesday.", "2024-05-06"],
    ["not the day of a background", "Rain fell in Lyon, which was founded in 2010.", "none"],
    [
      "the day that befell its subject",
      "The storm, which struck Lyon in March 2024, killed six people.",
      "2024-03-01 to 2024-03-31",
    ],
    ["the day in a cleft sentence", "It was on Monday that rain fell in Lyon.", "2024-05-06"],
  ])("%s", (_, text, when) => {
    expect(whenOfLast(text)).toBe(when);
  });
});

test("a claim points to its attribution, and a claim of the outlet's own to none", () => {
  const { claims, attributions } = readText("Rain fell in Lyon. The mayor said Munich was dry.");
  expect(claims.map(({ attribution }) => attribution)).toEqual([null, attributions[0]?.id]);
});

test.todo(
  "at, behind a kind with its adjective: Flood waters swept through the old town of Cusco.",
);
test.todo(
  "a clause behind a semicolon stays whole: Trains were cancelled near Gdańsk, the railway said; 3,000 people were stranded.",
);
