import { readdirSync, readFileSync, statSync } from "node:fs";
import type { FeatureCollection, Geometry, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { parseLayer } from "../input/layer-file.ts";
import type { Layer, LayerFeature } from "../layer.ts";
import { regionHolding } from "./contain.ts";
import { distanceKm, isArea, isInside } from "./turf.ts";

const FOLDER = new URL("../../../geo/", import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".geojson"));
const layers = new Map(files.map((file) => [file, readLayer(file)]));
const named = [...layers].filter(([file]) => !file.startsWith("basemap-"));
const features = named.flatMap(([, { features: all }]) => all);
const byId = new Map(features.map((feature) => [feature.id, feature]));

function readLayer(file: string): Layer {
  const layer = parseLayer(readFileSync(new URL(file, FOLDER), "utf8"), file);
  if (!layer.ok) throw new Error(JSON.stringify(layer.error));
  return layer.value;
}

function place(id: string): LayerFeature {
  const found = byId.get(id);
  if (!found) throw new Error(`no layer has ${id}`);
  return found;
}

/** A property as text; "" when the feature does not say. */
const told = ({ properties }: LayerFeature, key: string): string => {
  const value = properties[key];
  return typeof value === "string" ? value : "";
};

function pointOf(id: string): Position {
  const { geometry } = place(id);
  if (geometry.type !== "Point") throw new Error(`${id} is no point`);
  return geometry.coordinates;
}

const regions = features.filter((feature) => told(feature, "admin_level") === "4");
const countries = layers.get("countries.geojson")?.features ?? [];

const OBLASTS_OF = [
  ["kherson", "kherson-oblast"],
  ["nova-kakhovka", "kherson-oblast"],
  ["oleshky", "kherson-oblast"],
  ["henichesk", "kherson-oblast"],
  ["mykolaiv", "mykolaiv-oblast"],
  ["snihurivka", "mykolaiv-oblast"],
  ["ochakiv", "mykolaiv-oblast"],
  ["odesa", "odesa-oblast"],
  ["izmail", "odesa-oblast"],
  ["simferopol", "crimea"],
  ["kerch", "crimea"],
  ["dzhankoi", "crimea"],
  ["sevastopol", "sevastopol-region"],
  ["kyiv", "kyiv-municipality"],
  ["bucha", "kyiv-oblast"],
  ["dnipro-city", "dnipropetrovsk-oblast"],
  ["kryvyi-rih", "dnipropetrovsk-oblast"],
  ["zaporizhzhia", "zaporizhzhia-oblast"],
  ["melitopol", "zaporizhzhia-oblast"],
  ["enerhodar", "zaporizhzhia-oblast"],
  ["donetsk", "donetsk-oblast"],
  ["mariupol", "donetsk-oblast"],
  ["luhansk", "luhansk-oblast"],
  ["kharkiv", "kharkiv-oblast"],
  ["lviv", "lviv-oblast"],
  ["uzhhorod", "zakarpattia-oblast"],
  ["chernihiv", "chernihiv-oblast"],
] as const;

describe("regions", () => {
  test("Ukraine has its 27 first-level regions, each once", () => {
    expect(new Set(regions.map(({ id }) => id)).size).toBe(27);
    expect(regions).toHaveLength(27);
  });

  test.each(OBLASTS_OF)("%s lies in %s and says so", (town, oblast) => {
    const holders = regions.filter(
      ({ geometry }) => isArea(geometry) && isInside(pointOf(town), geometry),
    );
    expect(holders.map(({ id }) => id)).toEqual([oblast]);
    expect(told(place(town), "addr:region")).toBe(oblast);
  });

  test("19 of 20 settlements and more lie in the region they name, and the rest within 10 km", () => {
    const towns = features.filter((town) => told(town, "addr:region") !== "");
    const strays = towns.filter((town) => {
      const found = regionHolding(
        town.geometry.type === "Point" ? town.geometry.coordinates : [],
        regions,
        3,
      );
      return found.kind === "outside" || found.region.id !== told(town, "addr:region");
    });
    expect(towns.length).toBeGreaterThan(4000);
    expect(strays.length / towns.length).toBeLessThan(0.02);
  });

  test("every region names its capital by an id that exists", () => {
    for (const region of regions) expect(byId.has(told(region, "capital"))).toBe(true);
  });

  test("no region bears a city's bare name, in no spelling", () => {
    const cities = new Set(
      OBLASTS_OF.flatMap(([town]) => names(place(town))).map((name) => name.toLowerCase()),
    );
    const clashes = regions
      .flatMap((region) => names(region))
      .filter((name) => cities.has(name.toLowerCase()));
    expect(clashes).toEqual([]);
  });
});

describe("borders", () => {
  const towns = ["simferopol", "sevastopol", "kerch", "donetsk", "luhansk", "kherson", "melitopol"];

  test.each(towns)("%s is in Ukraine and in no other country", (town) => {
    const holders = countries.filter(
      ({ geometry }) => isArea(geometry) && isInside(pointOf(town), geometry),
    );
    expect(holders.map(({ id }) => id)).toEqual(["ukraine"]);
  });

  test("no settlement of Ukraine lies in another country", () => {
    const abroad = countries.filter(({ id }) => id !== "ukraine");
    const lost = features
      .filter((town) => told(town, "addr:country") === "UA")
      .filter(({ geometry }) => geometry.type === "Point")
      .filter(({ geometry }) => {
        const at = geometry.type === "Point" ? geometry.coordinates : [];
        return regionHolding(at, abroad, 0).kind === "inside";
      });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test("Tiraspol is in Moldova, and Transnistria too", () => {
    const tiraspol = pointOf("tiraspol");
    expect(regionHolding(tiraspol, countries, 0)).toMatchObject({ region: { id: "moldova" } });
    const { geometry } = place("transnistria");
    expect(isArea(geometry) && isInside(tiraspol, geometry)).toBe(true);
  });

  test("Crimea and Sevastopol say that they are occupied; no oblast does", () => {
    const occupied = regions.filter((region) => told(region, "status").includes("occupied"));
    expect(occupied.map(({ id }) => id)).toEqual(["crimea", "sevastopol-region"]);
  });
});

test.each([
  ["europe", [13.4, 52.5]],
  ["europe", [37.6, 55.75]],
  ["asia", [82.9, 55]],
  ["africa", [36.8, -1.3]],
  ["middle-east", [44.4, 33.3]],
  ["donbas", [37.8, 48.02]],
  ["black-sea", [33, 43.5]],
  ["sea-of-azov", [36.5, 46]],
  ["dnipro-buh-estuary", [31.9, 46.6]],
  ["karkinit-bay", [33, 45.9]],
  ["mediterranean-sea", [18, 35]],
  ["pacific-ocean", [-150, 0]],
])("%s holds %j", (id, at) => {
  const { geometry } = place(id);
  expect(isArea(geometry) && isInside(at, geometry)).toBe(true);
});

/** Where rivers end, from maps, good to 5 km: a sea, or the river they join. */
const MOUTHS: readonly (readonly [string, Position])[] = [
  ["dnipro", [31.53, 46.58]],
  ["dnister", [30.5, 46.08]],
  ["southern-buh", [31.95, 46.65]],
  ["danube", [29.7, 45.2]],
  ["danube-kiliia", [29.66, 45.22]],
  ["danube-sulina", [29.69, 45.15]],
  ["danube-saint-george", [29.61, 44.89]],
  ["don", [39.3, 47.08]],
  ["siverskyi-donets", [40.92, 47.59]],
  ["desna", [30.56, 50.5]],
  ["prypiat", [30.52, 51.14]],
  ["prut", [28.21, 45.45]],
  ["seim", [32.56, 51.45]],
  ["kuban", [37.38, 45.31]],
  ["khoper", [42.32, 49.61]],
  ["ialomita", [27.87, 44.7]],
  ["inhulets", [32.81, 46.69]],
];

describe("rivers", () => {
  test("the list of mouths leaves no river out", () => {
    const rivers = features.filter((feature) => told(feature, "waterway") !== "");
    expect(rivers.map(({ id }) => id).sort()).toEqual(MOUTHS.map(([id]) => id).sort());
  });

  test.each(MOUTHS)("%s runs downstream: each part ends nearer the mouth", (id, mouth) => {
    const { geometry } = place(id);
    const parts = linesOf(geometry);
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) {
      const [start = [], end = []] = [part[0], part.at(-1)];
      expect(distanceKm(end, mouth)).toBeLessThan(distanceKm(start, mouth));
    }
  });
});

const linesOf = (geometry: Geometry): Position[][] =>
  geometry.type === "LineString"
    ? [geometry.coordinates]
    : geometry.type === "MultiLineString"
      ? geometry.coordinates
      : [];

const isCollection = (json: unknown): json is FeatureCollection =>
  typeof json === "object" && json !== null && "features" in json;

/** As it stands in the file: reading would mend the winding. */
function readAsWritten(file: string): FeatureCollection {
  const json: unknown = JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"));
  if (!isCollection(json)) throw new Error(`${file} is no collection`);
  return json;
}

describe.each(files)("%s", (file) => {
  const layer = readAsWritten(file);
  const polygons = layer.features.flatMap(({ geometry }) => polygonsOf(geometry));

  test("is below 2 MB, a collection, without crs", () => {
    expect(statSync(new URL(file, FOLDER)).size).toBeLessThan(2_000_000);
    expect(layer).toHaveProperty("type", "FeatureCollection");
    expect(layer).not.toHaveProperty("crs");
  });

  test("every feature has a geometry with positions in range", () => {
    for (const { geometry, id } of layer.features) {
      const all = positions(geometry);
      expect(all.length, String(id)).toBeGreaterThan(0);
      const isWild = ([x = NaN, y = NaN]: Position) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90);
      expect(all.filter(isWild), String(id)).toEqual([]);
    }
  });

  test("rings are closed, shells run counter-clockwise and holes clockwise", () => {
    for (const rings of polygons) {
      for (const [i, ring] of rings.entries()) {
        expect(ring.length).toBeGreaterThan(3);
        expect(ring[0]).toEqual(ring.at(-1));
        expect(Math.sign(area(ring)), String(ring[0])).toBe(i === 0 ? 1 : -1);
      }
    }
  });

  test("no ring comes twice and no hole lies outside its shell", () => {
    for (const { geometry, id } of layer.features) {
      const keys = polygonsOf(geometry)
        .flat()
        .map((ring) => ring.slice(1).map(String).sort().join(" "));
      expect(new Set(keys).size, String(id)).toBe(keys.length);
    }
    for (const [shell = [], ...holes] of polygons) {
      const within = { type: "Polygon" as const, coordinates: [shell] };
      for (const hole of holes) {
        const inside = hole.filter((position) => isInside(position, within));
        expect(inside.length * 2).toBeGreaterThan(hole.length);
      }
    }
  });
});

const polygonsOf = (geometry: Geometry): Position[][][] =>
  geometry.type === "Polygon"
    ? [geometry.coordinates]
    : geometry.type === "MultiPolygon"
      ? geometry.coordinates
      : [];

const area = (ring: Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], i) => {
    const [px = 0, py = 0] = ring[i - 1] ?? ring.at(-1) ?? [];
    return sum + px * y - x * py;
  }, 0);

const positions = (geometry: Geometry): Position[] =>
  geometry.type === "GeometryCollection"
    ? geometry.geometries.flatMap(positions)
    : geometry.type === "Point"
      ? [geometry.coordinates]
      : flat(geometry.coordinates);

const flat = (nested: Position[] | Position[][] | Position[][][]): Position[] =>
  nested.flatMap((item): Position[] => (isPosition(item) ? [item] : flat(item)));

const isPosition = (item: Position | Position[] | Position[][]): item is Position =>
  typeof item[0] === "number";

const NAME_KEYS = ["name", "name:en", "name:uk", "name:ru", "alt_name", "old_name"];

const names = (feature: LayerFeature): string[] =>
  NAME_KEYS.flatMap((key) => told(feature, key).split(";")).filter((name) => name !== "");
