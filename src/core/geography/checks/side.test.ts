import { fileURLToPath } from "node:url";
import type { Feature, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { readArticles } from "../../../cli/articles.ts";
import { readLayers } from "../../../cli/layers.ts";
import { crossCheck } from "../../cross-check.ts";
import { buildDataset } from "../../dataset.ts";
import type { Check } from "../../model.ts";
import { buildGazetteer } from "../../read/gazetteer.ts";
import { checkSentence } from "../gold/check-sentences.ts";
import { SMALL_LAYERS } from "../gold/small-layers.ts";
import { distanceKm, isArea, isInside } from "../turf.ts";
import { checkClaims } from "./check-claims.ts";
import { bankFacing, courseAt, leftFaces, unbroken } from "./side-course.ts";
import { worldOf } from "./world.ts";

const project = await readLayers(null);
if (!project.ok) throw new Error("the project's own layers cannot be read");
const layers = project.value;
const gazetteer = buildGazetteer(layers);
const invented = SMALL_LAYERS.get("invented") ?? [];
const plain = SMALL_LAYERS.get("plain") ?? [];

function onlySide(text: string, of = layers): Check {
  const [check, ...rest] = checkSentence(text, of).filter(({ predicate }) => predicate === "side");
  if (!check || rest.length > 0) throw new Error(`${rest.length + 1} checks of ${text}`);
  return check;
}

const parts = ({ construction }: Check, name: string): readonly Feature[] =>
  construction.features.filter(({ properties }) => properties?.["part"] === name);

const told = ({ properties }: Feature, key: string): unknown => properties?.[key];

describe("what a check of a side carries", () => {
  const check = onlySide("Kherson lies on the east bank of the Dnipro.");

  test("the verdict, the distance, the tolerance of the river's layer, the layers and their dates", () => {
    expect(check).toMatchObject({
      verdict: "inconsistent",
      measured: { value: 1.5, unit: "km", tolerance: 0.5 },
    });
    expect(check.layers.map(({ layer }) => layer)).toEqual(["dnipro", "kherson"]);
    expect(check.layers.every(({ asOf }) => asOf !== "unknown")).toBe(true);
  });

  test("one sober sentence that names the words, the place, its bank and the distance", () => {
    expect(check.explanation).toBe(
      "The claim puts Kherson on the “east bank” of the Dnipro; Kherson lies on the west (right) bank, 1.5 km from the river line (good to 0.5 km).",
    );
  });

  test("the two banks as areas: the place in the one, not in the stated one", () => {
    const at: Position = [32.62, 46.64];
    const holding = parts(check, "bank").filter(
      ({ geometry }) => isArea(geometry) && isInside(at, geometry),
    );
    expect(holding.map(({ properties }) => properties)).toEqual([
      { part: "bank", label: "West (right) bank", bank: "right", stated: false },
    ]);
    expect(parts(check, "bank").map((bank) => told(bank, "stated"))).toEqual([true, false]);
  });

  test("the river, the measured line and the place, each with its label", () => {
    const labels = ["river", "measured", "point"].flatMap((name) =>
      parts(check, name).map((one) => told(one, "label")),
    );
    expect(labels).toEqual(["Dnipro, good to 0.5 km", "1.5 km", "Kherson"]);
  });

  test("at most 300 positions, of four decimals", () => {
    const numbers = JSON.stringify(check.construction.features.map(({ geometry }) => geometry));
    expect((numbers.match(/\[-?\d/gu) ?? []).length).toBeLessThanOrEqual(300);
    expect(numbers).not.toMatch(/\.\d{5}/u);
  });

  test("a movement as the claim puts it: off the stated bank", () => {
    const [arrow] = parts(
      onlySide("Troops withdrew from Cherkasy, leaving the left bank of the Dnipro."),
      "movement",
    );
    expect(arrow?.properties).toMatchObject({ label: "Off the left bank", stated: true });
  });

  test("its arrow is short and keeps clear of the measured line", () => {
    const drawn = onlySide("Troops withdrew from Cherkasy, leaving the left bank of the Dnipro.");
    const ends = (name: string): readonly Position[] => {
      const geometry = parts(drawn, name)[0]?.geometry;
      return geometry?.type === "LineString" ? geometry.coordinates : [];
    };
    const [from = [], to = []] = ends("movement");
    expect(distanceKm(from, to)).toBeLessThan(4);
    const apart = ends("movement").flatMap((a) => ends("measured").map((b) => distanceKm(a, b)));
    expect(apart).toHaveLength(4);
    expect(Math.min(...apart)).toBeGreaterThan(1);
  });

  test("a river no words name is said to be the only one near", () => {
    const { verdict, explanation } = onlySide("Brunn lies on the right bank.", invented);
    expect(verdict).toBe("inconsistent");
    expect(explanation).toContain("No words name the river; the Velda is the only one");
  });

  test("what is supposed keeps its finding and gets no verdict", () => {
    const { verdict, explanation } = onlySide(
      "If Brunn lay on the right bank of the Velda, it would be dry.",
      invented,
    );
    expect(verdict).toBe("untestable");
    expect(explanation).toContain("only suppose this, or ask it");
  });

  test("a layer without a receipt is good to 1 km and speaks for no known date", () => {
    expect(onlySide("Brunn lies on the west bank of the Velda.", plain)).toMatchObject({
      verdict: "consistent",
      measured: { tolerance: 1 },
      layers: [{ layer: "plain", asOf: "unknown" }],
    });
  });
});

describe("a place on every bank of every invented river", () => {
  const PLACED = [
    ["Brunn", "Velda", "west", "left"],
    ["Ostrel", "Velda", "east", "right"],
    ["Nordby", "Tarn", "north", "right"],
    ["Sundal", "Tarn", "south", "left"],
    ["Havel", "Ilmen", "north-eastern", "left"],
    ["Sorn", "Ilmen", "south-western", "right"],
    ["Eastarm", "Kessel", "eastern", "left"],
    ["Westarm", "Kessel", "western", "left"],
  ] as const;

  test.each(PLACED)("%s lies on the %s, %s and %s", (town, river, wind, bank) => {
    const said = (word: string) =>
      onlySide(`${town} lies on the ${word} bank of the ${river}.`, invented).verdict;
    expect([wind, bank].map(said)).toEqual(["consistent", "consistent"]);
    expect(said(bank === "left" ? "right" : "left")).toBe("inconsistent");
  });

  test("turned round, a river that flows the other way changes left and right, not the winds", () => {
    const turned = invented.map((layer) => ({
      ...layer,
      features: layer.features.map((feature) =>
        feature.geometry.type === "LineString"
          ? {
              ...feature,
              geometry: {
                ...feature.geometry,
                coordinates: feature.geometry.coordinates.toReversed(),
              },
            }
          : feature,
      ),
    }));
    const said = (word: string) =>
      onlySide(`Brunn lies on the ${word} bank of the Velda.`, turned).verdict;
    expect(["left", "right", "west", "east"].map(said)).toEqual([
      "inconsistent",
      "consistent",
      "consistent",
      "inconsistent",
    ]);
  });
});

describe("compass words by the course of a river", () => {
  const eastward = (north: number): Position[] =>
    Array.from({ length: 61 }, (_, i) => [30 + i / 100, 46 + (i / 100) * north]);
  const courseOf = (line: Position[]) => {
    const course = courseAt([line], line[30] ?? []);
    if (!course) throw new Error("no course");
    return course;
  };

  test("the left bank of a river that runs east faces north", () => {
    expect(leftFaces(courseOf(eastward(0)), 10)).toBeCloseTo(0, 0);
  });

  test.each([
    ["north", 0, "left"],
    ["south", 180, "right"],
    ["north-east", 45, "left"],
    ["east", 90, null],
    ["west", 270, null],
  ] as const)("%s of a river that runs east", (_, wind, bank) => {
    expect(bankFacing(courseOf(eastward(0)), wind, [30.3, 46.05], 5)).toBe(bank);
  });

  test("north and west both mean the left bank of a river that runs north-east", () => {
    const course = courseOf(eastward(0.69));
    expect([0, 270].map((wind) => bankFacing(course, wind, [30.3, 46.3], 5))).toEqual([
      "left",
      "left",
    ]);
  });

  test("parts that meet are one line; parts drawn end to end the wrong way only where no flow is known", () => {
    const [a, b] = [eastward(0).slice(0, 31), eastward(0).slice(30)];
    const lines = (coordinates: Position[][], isDirected: boolean) =>
      unbroken({ type: "MultiLineString", coordinates }, isDirected).length;
    expect(lines([b, a], true)).toBe(1);
    expect(lines([a, b.toReversed()], true)).toBe(2);
    expect(lines([a, b.toReversed()], false)).toBe(1);
  });
});

describe("the side a claim names, for claims to be compared", () => {
  const world = worldOf(layers, gazetteer);

  function sidesOf(text: string) {
    const article = {
      id: "a", file: "a.md", citation: { id: "a" }, publishedOn: null, language: "en", text, sha256: "", digest: false,
    }; // prettier-ignore
    const dataset = buildDataset({ title: "", articles: [article], gazetteer });
    return Array.from(checkClaims(dataset, world).sides.values()).flat();
  }

  test.each([
    ["Troops left Kherson and the west bank of the Dnipro.", "right", "off"],
    ["The army fled to the opposite side of the Dnipro from Kherson.", "left", "to"],
    ["Kherson fell silent. Fighting continues on the eastern bank of the Dnipro.", "left", "at"],
  ])("%s", (text, bank, motion) => {
    expect(sidesOf(text)).toEqual([{ river: "dnipro", bank, motion, near: "kherson" }]);
  });
});

// Read before any test begins: a whole collection takes longer than a test may.
const folder = fileURLToPath(new URL("../../../../data/articles", import.meta.url));
const articles = await readArticles(folder);
if (!articles.ok) throw new Error("the digests cannot be read");
const digests = buildDataset({ title: "", articles: articles.value.articles, gazetteer });
const { checks, claims } = crossCheck(digests, layers, gazetteer);

test("the digests that name a bank at Kherson come out apart", () => {
  const articleOf = new Map(claims.map(({ id, article }) => [id, article]));
  const found = checks
    .filter(({ predicate }) => predicate === "side")
    .map(({ claim, verdict }) => `${articleOf.get(claim)?.slice(0, 3)} ${verdict}`);
  expect(found.sort()).toEqual([
    "000 consistent",
    "002 inconsistent",
    "003 inconsistent",
    "004 consistent",
  ]);
});
