import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeView, encodeView } from "./view.ts";

test("a view is written as MapLibre writes it", () => {
  expect(encodeView({ zoom: 7.254, lat: 46.63712, lon: 32.61461 })).toBe("#7.25/46.637/32.615");
  expect(encodeView({ zoom: 0, lat: 0, lon: 0 })).toBe("#0/0/0");
});

test("a view read back lies within half a pixel of the one written", () => {
  const view = fc.record({
    zoom: fc.double({ min: 0, max: 22, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(view, (written) => {
      const read = decodeView(encodeView(written));
      const pixel = 360 / (512 * 2 ** written.zoom);
      expect(Math.abs((read?.lon ?? 999) - written.lon)).toBeLessThan(pixel);
      expect(Math.abs((read?.lat ?? 999) - written.lat)).toBeLessThan(pixel);
      expect(Math.abs((read?.zoom ?? 99) - written.zoom)).toBeLessThanOrEqual(0.00501);
    }),
  );
});

test.each([
  "",
  "#",
  "#7/46",
  "#7/91/32",
  "#7/46/181",
  "#25/0/0",
  "#a/b/c",
  "#1e9/2/3",
  "#7/46/32/1",
])("%j is no view", (hash) => {
  expect(decodeView(hash)).toBeNull();
});
