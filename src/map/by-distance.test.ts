import { expect, test } from "vitest";
import { byDistance } from "./by-distance.ts";
import { KHERSON, KHERSON_OBLAST, KYIV, MYKOLAIV } from "./fixture.ts";

test("towns come by distance from the most reported one, with the way there", () => {
  const { centre, places } = byDistance([KYIV, KHERSON, MYKOLAIV]);
  expect(centre?.place.id).toBe("kherson");
  // Kherson–Mykolaiv: 0.621° west at 46.8° N is 47.3 km, 0.329° north is 36.6 km: 60 km.
  expect(places.map(({ row, away }) => `${row.place.properties.name} ${away}`)).toEqual([
    "Kherson 0 km",
    "Mykolaiv 60 km NW",
    "Kyiv 452 km N",
  ]);
});

test("an area is no one distance away and comes after the towns", () => {
  const { places } = byDistance([KHERSON_OBLAST, KHERSON]);
  expect(places.map(({ away }) => away)).toEqual(["0 km", ""]);
});

test("nothing to list is an empty list", () => {
  expect(byDistance([])).toEqual({ centre: null, places: [] });
});
