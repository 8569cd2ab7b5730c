import { expect, test } from "vitest";
import { buildGazetteer } from "./gazetteer.ts";
import { tokenise } from "./tokens.ts";

test("a layer may give one name to every feature it has", { timeout: 3000 }, () => {
  const features = Array.from({ length: 80_000 }, (_, i) => ({
    type: "Feature" as const,
    id: `p${i}`,
    geometry: { type: "Point" as const, coordinates: [32, 46] },
    properties: { name: "Stop Sign", "name:en": "Stop Sign" },
  }));
  const { match } = buildGazetteer([{ name: "mine", features, receipt: null }]);
  expect(match(tokenise("Stop Sign"), 0)?.bearers).toHaveLength(80_000);
});
