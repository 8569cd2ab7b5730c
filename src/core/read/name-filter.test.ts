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
    ["a seat behind a longer party", "Ada Lopez, DFL-Cusco, voted no.", ["Cusco"]],
    ["a part of a land in capitals", "Prices rose in Northeast Kenya and Metro Lima.", ["Kenya", "Lima"]],
    ["a town before its council", "The Mombasa City Council met.", ["Mombasa"]],
    ["people by where they live", "A 24-year-old Mombasa man was found.", ["Mombasa"]],
    ["an office cut short", "Kenya Gov. Ada Lopez spoke.", ["Kenya"]],
    ["a town where there was a blast, whoever is called so", "Dr Ada Lima was there. Storms hit Lima and Osaka.", ["Lima", "Osaka"]],
    ["a town at the end of such a list", "Officer Ada Lima spoke. Fairs take place in Osaka, Cusco and Lima.", ["Osaka", "Cusco", "Lima"]],
    ["a town on a way, whoever is called so", "Officer Ada Lima spoke. Trains from Lima to Cusco stopped.", ["Lima", "Cusco"]],
    ["where a member of a party is from", "A Mombasa Democrat voted no.", ["Mombasa"]],
    ["a land before a town’s own office", "Peru Comptroller Ada Lopez and Kenya Gov. Tom Ellis met.", ["Peru", "Kenya"]],
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
    ["a witness by a first name", "“The roof shook,” said porter Sydney Ellis."],
    [
      "a first name before a surname that is a town’s as well",
      "“Why us?” asked Paris Osaka, who runs a shop.",
    ],
    ["a first name that is a land’s", "The lawyer, Georgia Lopez, said no."],
    ["a first name before a common word", "Waiter Sydney Brown left the firm."],
    ["a surname behind an initial", "The guard P. Lima asked for leave."],
    ["a surname whose town is not meant", "Chairman Peter Warsaw objected."],
    [
      "a land in the name of a body’s branch",
      "Amnesty Peru and Racing Victoria wrote; WHO Africa agreed.",
    ],
    [
      "a part of the world in a long name",
      "The Union for Trade and Co-operation in Europe observed the vote.",
    ],
    [
      "a firm and what is traded",
      "Mombasa shares fell, and Mombasa crude rose; Lima Properties did not reply.",
    ],
    ["months", "On Nov. 11 and in March it rained."],
    ["member states of a union", "Ministers of its Member States met."],
    ["a currency", "It cost US$40."],
    ["a surname whose bearer speaks", "Ada London won. London said so twice. “Now,” London said."],
    ["a town in a disease’s name", "The Mombasa virus spreads; Lima fever does too."],
    ["a university", "He left Lima State University for the University of Cairo."],
    ["a shop", "They met at the Cusco Diner."],
    ["the kind of a place alone", "The town hall was closed, and The City Council met."],
    ["a title cut short", "Del. Ada Lopez voted no."],
    ["letters for something else", "The poster said more about LYON, and nothing else."],
    ["a word with an article", "She saw the Mombasa, and it was new."],
    ["a paper", "The Lima Gazette and the Cairo Herald wrote so."],
  ])("%s", (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test("a surname behind a long title, wherever it stands", () => {
    const names = namesIn("Lima Deputy Police Captain John London spoke. London had no doubt.");
    expect(names).not.toContain("London");
  });
});
