import "./tokens.css";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { KHERSON, KYIV } from "../map/fixture.ts";
import MapView from "./MapView.svelte";

/** The connection is down the first time and up again the second. */
vi.mock(import("../map/controller.ts"), async (original) => {
  const { createMap } = await original();
  let attempts = 0;
  return {
    createMap: (...args) => {
      attempts += 1;
      if (attempts === 1) throw new TypeError("Failed to fetch dynamically imported module");
      return createMap(...args);
    },
  };
});

test("a map that does not arrive says so, lists its places and can be tried again", async () => {
  const { container } = await render(MapView, {
    theme: "light",
    language: "en",
    rows: [KHERSON, KYIV],
    geometries: new Map(),
    selectedPlaceId: null,
    litPlaceIds: new Set<string>(),
    wantedPlaceIds: [],
    about: null,
    aboutPlaceIds: [],
    claim: null,
    dispute: null,
    checksOf: () => [],
    isDisputed: () => false,
    view: null,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    hrefOf: (id: string) => `?place=${id}`,
    onpick: () => undefined,
    onhover: () => undefined,
    onmove: () => undefined,
    onstatus: () => undefined,
  });
  container.style.height = "600px";
  const map = page.getByRole("region", { name: "Map" });
  await expect.element(map).toHaveAttribute("data-map-status", "unavailable");
  await expect.element(page.getByRole("heading", { name: "did not arrive" })).toBeVisible();
  await expect.element(page.getByRole("link", { name: "Kyiv" })).toBeVisible();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.element(map, { timeout: 20_000 }).toHaveAttribute("data-map-status", "idle");
});
