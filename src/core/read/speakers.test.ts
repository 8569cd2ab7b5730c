import { describe, expect, test } from "vitest";
import { readText } from "./gold/small-world.ts";

/** The chain of the last claim, as "speaker → outlet". */
const lastChain = (text: string): string =>
  (readText(text).claims.at(-1)?.chain ?? []).map(({ name }) => name).join(" → ");

describe("who heads the chain", () => {
  test.each([
    ["a name", "Ada Lopez said that Lyon was safe.", "Ada Lopez → The Gazette"],
    [
      "a name without its titles",
      "President Ada Lopez said that Lyon was safe.",
      "Ada Lopez → The Gazette",
    ],
    [
      "a name without a title cut short",
      "Lt. Ada Lopez said that Lyon was safe.",
      "Ada Lopez → The Gazette",
    ],
    [
      "a name behind an office of two things",
      "The Minister of Trade and Labour Ada Lopez said that Lyon was safe.",
      "Ada Lopez → The Gazette",
    ],
    [
      "a body named for three things, whole",
      "The Institute of Ice, River Physics and Snow said that Lyon was dry.",
      "The Institute of Ice, River Physics and Snow → The Gazette",
    ],
    [
      "whoever speaks behind “while”",
      "Rain fell on the coast while the weather office said Lyon was dry.",
      "weather office → The Gazette",
    ],
    [
      "for “it” the body that spoke, though it has several capitals",
      "Lyon was dry, the Upper Rhone Authority said. The road to Lyon was shut, it added.",
      "Upper Rhone Authority → The Gazette",
    ],
    [
      "for “it” the body the sentence before tells of",
      "France was calm. But the Upper Rhone Guard gave another number. It said that ten people had left Lyon.",
      "Upper Rhone Guard → The Gazette",
    ],
    [
      "for “it” no bridge that something was done to",
      "France said Lyon was dark. The Rhone Bridge was hit by its army. It said ten people had left Lyon.",
      "France → The Gazette",
    ],
    [
      "a news agency by its name, not the country that spoke before",
      "France said it had left Paris. The Alpine news agency reported that Lyon was dark.",
      "Alpine news agency → The Gazette",
    ],
    [
      "a name without a long row of titles",
      "Deputy Prime Minister Ada Lopez said that Lyon was safe.",
      "Ada Lopez → The Gazette",
    ],
    [
      "a name in apposition",
      "The mayor, Ada Lopez, said that Lyon was safe.",
      "Ada Lopez → The Gazette",
    ],
    [
      "a name before its apposition",
      "Ada Lopez, who heads the water board, said that Lyon was safe.",
      "Ada Lopez → The Gazette",
    ],
    [
      "a description, where there is no name",
      "A retired engineer said that Lyon was safe.",
      "retired engineer → The Gazette",
    ],
    ["a body", "The coast guard said that Mombasa was safe.", "coast guard → The Gazette"],
    [
      "the body named before, though it had not spoken",
      "Troops left Lyon, as the Kenyan Interior Ministry reported. The ministry said that Lyon was safe.",
      "Kenyan Interior Ministry → The Gazette",
    ],
    ["the outlet, where nobody else speaks", "Rain fell on Lyon all day.", "The Gazette"],
    [
      "a full name, when the surname speaks again",
      "Ada Lopez met them. Lopez said that Lyon was safe.",
      "Lopez → The Gazette",
    ],
    [
      "the full name heard before",
      "Ada Lopez said that Lyon was wet. Lopez said that Paris was safe.",
      "Ada Lopez → The Gazette",
    ],
    [
      "whoever “she” is",
      "Ada Lopez said that Lyon was wet. She added that Paris was safe.",
      "Ada Lopez → The Gazette",
    ],
    [
      "whoever “he” is, over another speaker that is a body",
      "Tom Archer said that Lyon was wet. The coast guard said that Munich was dry. He added that Paris was safe.",
      "Tom Archer → The Gazette",
    ],
    [
      "the last person heard, of two",
      "Ada Lopez said that Lyon was wet. Tom Archer said that Munich was dry. He added that Paris was safe.",
      "Tom Archer → The Gazette",
    ],
    [
      "whoever “they” are",
      "Officials said that Lyon was wet. They added that Paris was safe.",
      "Officials → The Gazette",
    ],
    [
      "the office that somebody named holds",
      "President Ada Lopez said that Lyon was wet. The president added that Paris was safe.",
      "Ada Lopez → The Gazette",
    ],
    [
      "the body under its short name",
      "The Kenyan coast guard said that Mombasa was wet. The coast guard added that Kisumu was safe.",
      "Kenyan coast guard → The Gazette",
    ],
    [
      "a name with a hyphen",
      "Anne-Marie Duval said that Lyon was safe.",
      "Anne-Marie Duval → The Gazette",
    ],
    [
      "a name with a particle",
      "Jordi de la Cruz said that Lyon was safe.",
      "Jordi de la Cruz → The Gazette",
    ],
    ["a name with initials", "J. R. Harker said that Lyon was safe.", "J. R. Harker → The Gazette"],
    [
      "a name with an apostrophe",
      "Marta O’Neill said that Lyon was safe.",
      "Marta O’Neill → The Gazette",
    ],
    [
      "a name of three words",
      "Maria Elena Salas said that Lyon was safe.",
      "Maria Elena Salas → The Gazette",
    ],
    [
      "who is named behind a word for where",
      "Downstream, the mayor of Arles, Jeanne Morel, said that Lyon was safe.",
      "Jeanne Morel → The Gazette",
    ],
    [
      "who promised an amount, not the amount",
      "President Ada Lopez, who visited Munich on Saturday, promised 90 million euros in aid to Lyon.",
      "Ada Lopez → The Gazette",
    ],
    [
      "the paper, not the thing that was promised",
      "The Sunday Courier reported that only a third of the tents promised after the storm had reached Lyon.",
      "The Sunday Courier → The Gazette",
    ],
    [
      "a name with an age behind it",
      "In a school hall, a teacher, Marta Silva, 34, said that Lyon was safe.",
      "Marta Silva → The Gazette",
    ],
    [
      "a name with a description behind it",
      "The governor, Marta Silva, who took office last year, said that Lyon was safe.",
      "Marta Silva → The Gazette",
    ],
    [
      "a name without where its bearer serves",
      "Inspector Karen Hale of the river police said that Lyon was safe.",
      "Inspector Karen Hale → The Gazette",
    ],
    [
      "a company, not the engineer who serves it",
      "Tom Archer, the chief engineer of the dam operator, said that Lyon was wet. The dam operator denied that Paris was.",
      "dam operator → The Gazette",
    ],
    [
      "whoever puts a figure at so many",
      "The Blue Cross put the number of dead in Lyon at 14.",
      "The Blue Cross → The Gazette",
    ],
    [
      "the people one of whom speaks",
      "Farmers near Nantes said that Lyon was wet. “Lyon told us nothing,” said one.",
      "Farmers near Nantes → The Gazette",
    ],
    [
      "the outlet, where nobody would say",
      "Neither the council nor the union would say who had left Lyon.",
      "The Gazette",
    ],
    [
      "the country’s ministry, with the country’s name",
      "Kenya closed its border. The country’s ministry said that Mombasa was safe.",
      "Kenya’s ministry → The Gazette",
    ],
  ])("%s", (_, text, chain) => {
    expect(lastChain(text)).toBe(chain);
  });
});

describe("who passed it on", () => {
  test.each([
    [
      "whom it was told to",
      "Ada Lopez told Radio Sol that Lyon was safe.",
      "Ada Lopez → Radio Sol → The Gazette",
    ],
    [
      "whom it was told to, behind a quotation",
      "“Lyon is safe,” Ada Lopez told Radio Sol.",
      "Ada Lopez → Radio Sol → The Gazette",
    ],
    [
      "who reported what somebody said",
      "Lyon was safe, the mayor said, Radio Sol reported.",
      "mayor → Radio Sol → The Gazette",
    ],
    [
      "who reported it citing somebody",
      "Six people died in Lyon, Radio Sol reported citing the mayor.",
      "mayor → Radio Sol → The Gazette",
    ],
    [
      "an agency alone is the speaker",
      "Six people died in Lyon, Radio Sol reported.",
      "Radio Sol → The Gazette",
    ],
    [
      "an agency under its initials",
      "Ada Lopez told the Northern Press that Lyon was wet. Tom Archer told NP that Paris was safe.",
      "Tom Archer → Northern Press → The Gazette",
    ],
    [
      "nobody, when reporters in general were told",
      "Ada Lopez told reporters that Lyon was safe.",
      "Ada Lopez → The Gazette",
    ],
  ])("%s", (_, text, chain) => {
    expect(lastChain(text)).toBe(chain);
  });
});

test("every chain says who is what: the speaker first, the publisher last", () => {
  const [claim] = readText("Ada Lopez told Radio Sol that Lyon was safe.").claims;
  expect(claim?.chain).toEqual([
    { name: "Ada Lopez", role: "speaker" },
    { name: "Radio Sol", role: "outlet" },
    { name: "The Gazette", role: "publisher" },
  ]);
});

test("speech that runs over sentences keeps its speaker", () => {
  const { claims } = readText(
    "“Lyon is safe. Paris is as well. Nobody has to leave Nantes,” Ada Lopez said.",
  );
  expect(claims.map(({ chain }) => chain[0]?.name)).toEqual([
    "Ada Lopez",
    "Ada Lopez",
    "Ada Lopez",
  ]);
});
