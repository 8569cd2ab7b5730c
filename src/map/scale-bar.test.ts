import { expect, test } from "vitest";
import { scaleBar } from "./scale-bar.ts";

// At the equator a px of zoom 8 is 40 075.016 km / 512 / 256 = 0.30574 km.
test.each([
  [
    { zoom: 8, lat: 0 },
    { km: 20, px: 65 },
  ],
  [
    { zoom: 8, lat: 60 },
    { km: 10, px: 65 },
  ],
  [
    { zoom: 12, lat: 46.6 },
    { km: 1, px: 76 },
  ],
])("the bar of %o is %o", (view, bar) => {
  expect(scaleBar(view)).toEqual(bar);
});
