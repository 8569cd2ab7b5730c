import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseLayer } from "../input/layer-file.ts";
import { isArea, isInside } from "./turf.ts";

const file = "countries.geojson";
const text = readFileSync(new URL(`../../../geo/${file}`, import.meta.url), "utf8");

/** Countries that hold a position. */
function countriesAt(position: readonly [number, number]): readonly string[] {
  const layer = parseLayer(text, file);
  if (!layer.ok) throw new Error(JSON.stringify(layer.error));
  return layer.value.features
    .filter(({ geometry }) => isArea(geometry) && isInside([...position], geometry))
    .map(({ id }) => id);
}

// The atlas draws Chukotka across 180° in one ring; in the plane that was a band round the world.
test.each([
  ["Tromsø's hinterland", [19.5, 68.6], ["norway"]],
  ["Rovaniemi", [25.7, 66.5], ["finland"]],
  ["Fairbanks", [-147.7, 65.2], ["united-states"]],
  ["the tip of Chukotka", [-173.5, 66.5], ["russia"]],
  ["Anadyr", [176.5, 66.5], ["russia"]],
] as const)("%s lies in one country", (_, position, expected) => {
  expect(countriesAt(position)).toEqual(expected);
});
