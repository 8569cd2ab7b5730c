import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { ASSETS } from "./assets.ts";
import { HIT, MARK, SOURCE } from "./names.ts";
import { buildStyle, layers } from "./style.ts";
import { DARK, LIGHT } from "./theme.ts";

const ids = layers(LIGHT, "en", true).map(({ id }) => id);

describe.each([
  ["light", LIGHT],
  ["dark", DARK],
] as const)("the %s style", (_, theme) => {
  test.each(["en", "uk"] as const)(
    "obeys the MapLibre style specification, %s first",
    (language) => {
      expect(validateStyleMin(buildStyle(theme, language, ASSETS, true))).toEqual([]);
    },
  );

  test("has colours of its own", () => {
    const other = theme === LIGHT ? DARK : LIGHT;
    const text = JSON.stringify(layers(theme, "en", true));
    expect(text).toContain(theme.dnipro);
    expect(text).not.toContain(other.dnipro);
  });
});

test("symbols lie above names, and names above rivers and regions", () => {
  const order = ["region-many", "sea", "border", "dnipro", "label-town", "place-name", "place"];
  const found = order.map((id) => ids.indexOf(id));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found).not.toContain(-1);
});

test("every layer code names is a layer of the style", () => {
  for (const id of [...Object.values(HIT).flat(), ...Object.values(MARK)])
    expect(ids).toContain(id);
});

test("a test's areas lie over the regions and under the water, its lines under the symbols", () => {
  const order = ["region-many", "check-area", "check-stated", "dnipro", "label-town", "check-measured", "place"]; // prettier-ignore
  const found = order.map((id) => ids.indexOf(id));
  expect(found).toEqual(found.toSorted((a, b) => a - b));
  expect(found).not.toContain(-1);
});

test("the first picture does without what only an open claim needs, and is else the same", () => {
  const first = layers(LIGHT, "en", false).map(({ id }) => id);
  expect(first.filter((id) => /^(?:check|arrow)-/.test(id))).toEqual([]);
  expect(ids.filter((id) => !/^(?:check|arrow)-/.test(id))).toEqual(first);
  expect(validateStyleMin(buildStyle(LIGHT, "en", ASSETS, false))).toEqual([]);
});

test("every source is drawn from", () => {
  const used = new Set(layers(LIGHT, "en", true).flatMap((l) => ("source" in l ? [l.source] : [])));
  expect([...used].sort()).toEqual(Object.values(SOURCE).sort());
});

test("no layer paints Crimea other than Ukraine: its land, the tint of any region, a hatch", () => {
  const onLand = layers(LIGHT, "en", true).filter((l) => "source" in l && l.source === SOURCE.land);
  expect(onLand.map(({ id }) => id)).toEqual([
    "ukraine",
    "occupied-tint",
    "occupied",
    "sea",
    "coast",
  ]);
  const tint = onLand.find(({ id }) => id === "occupied-tint");
  const colours = JSON.stringify(tint?.paint).match(/#[0-9a-f]{6}/g);
  expect(colours).toEqual([LIGHT.land, LIGHT.region1, LIGHT.region2, LIGHT.region3]);
  const occupied = onLand.find(({ id }) => id === "occupied");
  expect(occupied?.paint).not.toHaveProperty("fill-color");
});
