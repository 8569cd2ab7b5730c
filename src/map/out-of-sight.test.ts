import { expect, test } from "vitest";
import { KHERSON, KHERSON_OBLAST, KYIV, MYKOLAIV, RUSSIA, row, point, square } from "./fixture.ts";
import { LABELS } from "./label-file.ts";
import { edgeNotes } from "./out-of-sight.ts";
import { startBounds } from "./start-view.ts";

const SOUTH = { west: 29, south: 44.5, east: 36, north: 48 };
const notes = (rows: Parameters<typeof edgeNotes>[0], geometries = new Map()) =>
  edgeNotes(rows, geometries, LABELS, "en", SOUTH);

test("what is in sight needs no note", () => {
  expect(notes([KHERSON, MYKOLAIV, KHERSON_OBLAST])).toEqual([]);
});

test("a place out of sight is counted at its edge, by name", () => {
  expect(notes([KHERSON, KYIV])).toMatchObject([
    { edge: "north", text: "2 claims farther north", where: "Kyiv", placeIds: ["kyiv"] },
  ]);
});

test("what is on another side of the world says how far off it is", () => {
  const vila = row("vila", "Vila", 1, { geometry: point(168.3, -17.7) });
  expect(notes([vila])).toMatchObject([
    { edge: "east", text: "1 claim some 15,000 km east", isFar: true, where: "Vila" },
  ]);
  expect(notes([KYIV])).toMatchObject([{ isFar: false }]);
});

test("a claim about two places beyond one edge counts once", () => {
  const kharkiv = { ...row("kharkiv", "Kharkiv", 0, { geometry: point(36.2, 60) }) };
  const both = { place: kharkiv.place, claims: KYIV.claims, disputed: 0 };
  expect(notes([KYIV, both])).toMatchObject([{ edge: "north", claimCount: 2 }]);
});

test("a region that reaches into sight is in sight", () => {
  const oblast = row("kharkiv-oblast", "Kharkiv Oblast", 1, { kind: "region" });
  const geometries = new Map([["kharkiv-oblast", square(35, 49, 1.5)]]);
  expect(notes([oblast], geometries)).toEqual([]);
});

test("a country too wide to show stands where its name stands", () => {
  // The box round it, 20–180° E and 41–82° N, holds half of the view; the outline does not.
  const outline = [
    [180, 41],
    [180, 82],
    [20, 82],
    [180, 41],
  ];
  const geometries = new Map([["russia", { type: "Polygon", coordinates: [outline] }]]);
  expect(notes([RUSSIA], geometries)).toMatchObject([{ edge: "east", claimCount: 4 }]);
});

test("what one stands in is in sight, however wide", () => {
  const europe = row("europe", "Europe", 3, { kind: "continent" });
  expect(notes([europe], new Map([["europe", square(30, 50, 35)]]))).toEqual([]);
});

test("the map begins with what is near the most reported places, not with what is far", () => {
  const start = startBounds([KHERSON, MYKOLAIV, KYIV, RUSSIA], new Map(), LABELS);
  expect(start?.north).toBeLessThan(49); // Kyiv, 450 km off, is left to its edge note
  expect(start?.west).toBeLessThan(31.99);
  expect(start?.east).toBeGreaterThan(32.61);
});

test("a collection of one town begins with its surroundings", () => {
  const start = startBounds([KYIV], new Map(), LABELS);
  expect(start && start.north - start.south).toBeCloseTo(2.4, 5);
});

test("no place, no start: the map has a view of its own for that", () => {
  expect(startBounds([], new Map(), LABELS)).toBeNull();
});
