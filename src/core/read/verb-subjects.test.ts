import { expect, test } from "vitest";
import { attributionsIn } from "./gold/told.ts";

test.each([
  [
    "a speaker who works somewhere",
    "An official at the mill said a flood was near.",
    "An official at the mill | said | a flood was near",
  ],
  [
    "people who know of something",
    "People familiar with the mill said work had stopped.",
    "People familiar with the mill | said | work had stopped",
  ],
  [
    "people who know of something, behind what they said",
    "The work has stopped, said people familiar with the mill.",
    "people familiar with the mill | said | The work has stopped",
  ],
  [
    "people who were told",
    "Two people briefed on the plan told the Herald the mill would close.",
    "Two people briefed on the plan | told | the mill would close",
  ],
  [
    "people who stand close",
    "A person close to the family said the feast was off.",
    "A person close to the family | said | the feast was off",
  ],
  [
    "people who live somewhere",
    "Residents living near the mill said the wheel stood still.",
    "Residents living near the mill | said | the wheel stood still",
  ],
  [
    "people who did something",
    "Millers who fled the flood said sacks lost their corn.",
    "Millers who fled the flood | said | sacks lost their corn",
  ],
  [
    "a verb with a time inside",
    "The miller has in the past rejected such claims.",
    "The miller | rejected | such claims",
  ],
  [
    "a verb with an aside inside",
    "The miller had, however, denied that the wheel broke.",
    "The miller | denied | the wheel broke",
  ],
  [
    "a noun that the tagger may miss",
    "The city council disputes the figure.",
    "The city council | disputes | the figure",
  ],
  [
    "a plan behind an aside",
    "The guild, founded in Lyon and Lima, plans to sell its mill.",
    "The guild, founded in Lyon and Lima | plans | to sell its mill",
  ],
  ["what people demand", "Bakers demand flour.", "Bakers | demand | flour"],
  [
    "a body whose name holds a preposition",
    "Bakers Without Borders called for more flour.",
    "Bakers Without Borders | called for | more flour",
  ],
  [
    "a body for this and that",
    "The Guild for Bread and Milling in Lyon said the wheel broke.",
    "The Guild for Bread and Milling in Lyon | said | the wheel broke",
  ],
  [
    "a name behind a word that may be a verb",
    "The wheel broke, imam Yusuf Archer said.",
    "imam Yusuf Archer | said | The wheel broke",
  ],
])("%s is an attribution", (_, text, attribution) => {
  expect(attributionsIn(text)).toEqual([attribution]);
});
