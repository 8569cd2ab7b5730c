import { expect, test } from "vitest";
import { attributionsIn } from "./gold/told.ts";

test.each([
  [
    "a cause somebody gives",
    "The baker attributed the smoke to wet wood.",
    "The baker | attributed | the smoke to wet wood",
  ],
  ["a feeling expressed", "Lyon expressed disappointment.", "Lyon | expressed | disappointment"],
  [
    "money pledged",
    "The guild pledged $5 million for ovens.",
    "The guild | pledged | $5 million for ovens",
  ],
  [
    "a hope without “that”",
    "Tom Archer hopes a baker steps in.",
    "Tom Archer | hopes | a baker steps in",
  ],
  [
    "a growth expected",
    "The guild expected growth of 3 % this year.",
    "The guild | expected | growth of 3 % this year",
  ],
  [
    "a memory",
    "Tom Archer recalled hearing a crack before the wheel broke.",
    "Tom Archer | recalled | hearing a crack before the wheel broke",
  ],
  [
    "what nobody in particular foresees",
    "More rain is forecast for Lyon.",
    " | forecast | More rain is forecast for Lyon",
  ],
  [
    "what somebody was told by nobody named",
    "Officers were told he had left.",
    " | told | he had left",
  ],
  [
    "what was announced",
    "It was announced that the school would close.",
    " | announced | the school would close",
  ],
  [
    "what was announced, told in an aside",
    "The mill, it was announced, will close.",
    " | announced | The mill, it was announced, will close",
  ],
  [
    "what some are understood to do",
    "Bakers are understood to be considering closing the mill.",
    " | understood | Bakers are understood to be considering closing the mill",
  ],
])("%s is an attribution", (_, text, attribution) => {
  expect(attributionsIn(text)).toEqual([attribution]);
});
