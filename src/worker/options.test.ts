import { expect, test } from "vitest";
import { SMALL_GAZETTEER } from "../core/read/gold/small-world.ts";
import { placesCalled } from "./options.ts";

const found = (name: string): string[] =>
  placesCalled(name, null, SMALL_GAZETTEER, null).map((place) => place.name);

test("what goes by the name stands before what bears it as another of its names", () => {
  expect(found("Washington")[0]).toBe("Washington");
  expect(found("Kherson")).toEqual(["Kherson", "Kherson Oblast"]);
  expect(found("Britain")).toEqual(["United Kingdom"]);
});

test("what begins so is found as well", () => {
  expect(found("Alexan")).toEqual(["Alexandria", "Alexandria"]);
});
