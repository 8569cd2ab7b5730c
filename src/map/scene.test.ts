import type { Feature } from "geojson";
import { describe, expect, test } from "vitest";
import {
  claim,
  DNIPRO,
  KHERSON,
  KHERSON_OBLAST,
  KYIV,
  MYKOLAIV,
  point,
  row,
  RUSSIA,
  square,
} from "./fixture.ts";
import { drawingOfClaim } from "./drawing.ts";
import { LABELS } from "./label-file.ts";
import { changedParts, type Subject } from "./scene.ts";

const rows = [KHERSON, KHERSON_OBLAST, DNIPRO, RUSSIA, MYKOLAIV, KYIV];
const geometries = new Map([
  ["kherson-oblast", square(33.5, 46.5, 0.8)],
  ["dnipro", { type: "LineString" as const, coordinates: [[30.5, 50.4], [32.4, 46.6]] }],
  ["russia", square(60, 60, 30)],
]); // prettier-ignore
const subject: Subject = {
  rows,
  geometries,
  language: "en",
  selectedPlaceId: null,
  drawing: null,
  isDisputed: () => false,
};

const draw = (change: Partial<Subject> = {}) =>
  new Map(
    changedParts({ ...subject, ...change }, null, LABELS).map(([source, { features }]) => [
      source,
      features,
    ]),
  );
const read = ({ properties }: Feature, key: string): unknown => properties?.[key];
const idOf = (feature: Feature) => read(feature, "place");
const of = (features: readonly Feature[] | undefined, id: string) =>
  features?.find((feature) => idOf(feature) === id)?.properties;

describe("symbols", () => {
  test("every place that is a point has one, whatever its count", () => {
    expect(draw().get("places")?.map(idOf)).toEqual(["kherson", "mykolaiv", "kyiv"]);
  });

  test("a region, a river and a country have none, also when only a point is known of them", () => {
    const byPoint = row("donbas", "Donbas", 3, { kind: "region", geometry: point(38, 48) });
    expect(draw({ rows: [byPoint, KHERSON_OBLAST, DNIPRO, RUSSIA] }).get("places")).toEqual([]);
  });

  test("the area of the ring is in the ratio of the claims: 21 to 3", () => {
    const places = draw().get("places");
    const radius = (id: string) => Number(of(places, id)?.["nearRadius"]);
    expect(radius("kherson") ** 2 / radius("mykolaiv") ** 2).toBeCloseTo(21 / 3, 5);
  });

  test("the count and both names go with it, in the order of the page's language", () => {
    expect(of(draw({ language: "uk" }).get("places"), "kherson")).toMatchObject({
      count: 21,
      name: "Херсон",
      second: "Kherson",
    });
  });

  test("an open claim draws its own places as points and lets the others step back", () => {
    const places = draw({ drawing: drawingOfClaim(claim(), [], 0) }).get("places");
    expect(of(places, "kherson")).toMatchObject({ state: "drawn", nearImage: "dot" });
    expect(of(places, "kyiv")).toMatchObject({ state: "faded" });
  });

  test("how the open claim is put shows at its place: what was ordered is no dot", () => {
    const places = draw({ drawing: drawingOfClaim(claim("ordered"), [], 0) }).get("places");
    expect(of(places, "kherson")).toMatchObject({ state: "drawn", nearImage: "stance:o" });
  });

  test("a claim another disputes has a capital on the slip, and its place a count", () => {
    const odesa = row("odesa", "Odesa", 2, { geometry: point(30.72, 46.48), disputed: 1 });
    const [, second] = odesa.claims;
    const places = draw({ rows: [odesa], isDisputed: (id) => id === second?.id }).get("places");
    expect(of(places, "odesa")).toMatchObject({ groundImage: "slip:aA", disputed: 1 });
  });

  test("near the ground a place shows a mark a claim, the asserted first", () => {
    const mixed = row("oleshky", "Oleshky", 4, {
      geometry: point(32.72, 46.62),
      stances: ["doubted", "asserted", "denied", "ordered"],
    });
    expect(of(draw({ rows: [mixed] }).get("places"), "oleshky")?.["groundImage"]).toBe("slip:aodn");
  });
});

describe("areas and names", () => {
  test("a region is an area with its count; the Dnipro is the basemap's to draw", () => {
    const areas = draw().get("areas");
    expect(of(areas, "kherson-oblast")).toMatchObject({ shape: "region", count: 8 });
    expect(areas?.map(idOf)).not.toContain("dnipro");
  });

  test("a region whose outline has not come is named and counted all the same", () => {
    const early = draw({ geometries: new Map() });
    expect(early.get("areas")).toEqual([]);
    expect(of(early.get("labels"), "kherson-oblast")).toMatchObject({ count: 8 });
  });

  test("a town with claims is named once, by its symbol", () => {
    const names = draw()
      .get("labels")
      ?.map((label) => read(label, "name"));
    expect(names).not.toContain("Kherson");
    expect(names).toContain("Odesa");
  });

  test("an area no hand has named stands where it has room, inside itself", () => {
    const ours = row("ours", "Our Region", 2, { kind: "region", geometry: square(34, 49, 0.5) });
    const label = draw({ rows: [ours] })
      .get("labels")
      ?.find((each) => idOf(each) === "ours");
    expect(label?.geometry).toEqual({ type: "Point", coordinates: [34, 49] });
  });

  test("Crimea and Sevastopol say since when they are occupied", () => {
    const notes = LABELS.filter(({ place }) => ["crimea", "sevastopol-region"].includes(place));
    expect(notes.map(({ note }) => note)).toEqual(["occupied since 2014", "occupied since 2014"]);
  });
});

describe("what is sent again", () => {
  const sources = (now: Subject) => changedParts(now, subject, LABELS).map(([source]) => source);

  test("nothing, when nothing is other than before", () => {
    expect(sources({ ...subject })).toEqual([]);
  });

  test("choosing a place does not send the outlines", () => {
    expect(sources({ ...subject, selectedPlaceId: "kyiv" })).toEqual(["places"]);
  });

  test("outlines that arrive do not send the symbols", () => {
    expect(sources({ ...subject, geometries: new Map() })).toEqual(["areas", "labels", "arrows"]);
  });
});
