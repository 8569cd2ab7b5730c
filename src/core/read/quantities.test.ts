import { describe, expect, test } from "vitest";
import { readText } from "./gold/small-world.ts";

/** Quantities of the claims, as "bound value unit". */
const quantitiesIn = (text: string): string[] =>
  readText(text).claims.flatMap(({ quantities }) =>
    quantities.map(({ bound, value, unit }) => `${bound} ${value} ${unit}`),
  );

test.each([
  ["Six people died in Lyon.", ["exact 6 people"]],
  ["In Lyon 179 houses burned down.", ["exact 179 houses"]],
  ["Lyon has 520,000 inhabitants.", ["exact 520000 inhabitants"]],
  ["At least seven bridges in Bavaria were destroyed.", ["at-least 7 bridges"]],
  ["No fewer than seven bridges in Bavaria were destroyed.", ["at-least 7 bridges"]],
  ["More than 300 flights from Paris were cancelled.", ["at-least 300 flights"]],
  ["Over 40 schools in Nairobi are shut.", ["at-least 40 schools"]],
  ["Nearly 300 people fled Khartoum.", ["about 300 people"]],
  ["About two dozen ships wait off Mombasa.", ["about 24 ships"]],
  ["Around 3.5 million people live in Berlin.", ["about 3500000 people"]],
  ["Up to 90 miners are trapped near Cusco.", ["at-most 90 miners"]],
  ["Fewer than ten ships reached Mombasa.", ["at-most 10 ships"]],
  ["The aid for Kenya is worth USD 400 million.", ["exact 400000000 USD"]],
  ["The aid for Kenya is worth $400 million.", ["exact 400000000 USD"]],
  ["The bridge in Lyon cost €2.5 billion.", ["exact 2500000000 EUR"]],
  ["Prices in Cairo rose by 12 percent.", ["exact 12 %"]],
  ["Prices in Cairo rose by 12%.", ["exact 12 %"]],
  ["Tens of thousands have fled from Khartoum.", ["at-least 10000 people"]],
  ["Thousands of people marched through Lima.", ["at-least 1000 people"]],
  ["Hundreds of homes in Osaka have no power.", ["at-least 100 homes"]],
  ["The fire near Athens burned for eleven days.", ["exact 11 days"]],
  ["A wave of 12 metres hit Osaka.", ["exact 12 metres"]],
  ["Twenty-five people were hurt in Seville.", ["exact 25 people"]],
  ["They blew up no fewer than seven of the region's bridges in Bavaria.", ["at-least 7 bridges"]],
  ["Six of Kenya’s airports near Mombasa are shut.", ["exact 6 airports"]],
  ["After over eight months the siege of Khartoum ended.", ["at-least 8 months"]],
  ["Three trains and two buses left Munich.", ["exact 3 trains", "exact 2 buses"]],
])("%s", (text, quantities) => {
  expect(quantitiesIn(text)).toEqual(quantities);
});

describe("no quantity", () => {
  test.each([
    ["On 4 March 2021 it rained in Lyon."],
    ["The war in Sudan began in 2023."],
    ["The M777 howitzers reached Odesa."],
    ["The 2015 peace deal between France and Germany holds."],
    ["A 2019 law of Peru forbids it."],
    ["A Boeing 747 landed in Cairo."],
    ["One of the bridges in Lyon fell."],
    ["Route 66 does not pass through New York."],
  ])("%s", (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });
});

test("the words of a quantity are in the text, bound and unit with them", () => {
  const text = "Officials say at least seven bridges fell in Bavaria.";
  const [quantity] = readText(text).claims[0]?.quantities ?? [];
  expect(quantity?.text).toBe("at least seven bridges");
});
