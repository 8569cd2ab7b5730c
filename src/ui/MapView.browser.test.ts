import "./tokens.css";
import type { Geometry } from "geojson";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { render } from "vitest-browser-svelte";
import { KHERSON, KHERSON_OBLAST, KYIV, MYKOLAIV, square } from "../map/fixture.ts";
import type { View } from "../core/query/view.ts";
import MapView from "./MapView.svelte";

const geometries: ReadonlyMap<string, Geometry> = new Map([
  ["kherson-oblast", square(33.6, 46.5, 0.6)],
]);
/** Kherson in the middle of an 800 × 600 map. */
const view = { zoom: 7, lat: 46.637, lon: 32.6146 };
const padding = { top: 0, right: 0, bottom: 0, left: 0 };

async function show(change: Record<string, unknown> = {}) {
  const onpick = vi.fn<(placeId: string | null) => void>();
  const onmove = vi.fn<(view: View) => void>();
  const onstatus = vi.fn();
  const props = {
    theme: "light" as const,
    language: "en" as const,
    rows: [KHERSON, KHERSON_OBLAST, MYKOLAIV, KYIV],
    geometries,
    selectedPlaceId: null,
    litPlaceIds: new Set<string>(),
    wantedPlaceIds: [],
    about: null,
    aboutPlaceIds: [],
    claim: null,
    dispute: null,
    checksOf: () => [],
    isDisputed: () => false,
    view,
    padding,
    hrefOf: (id: string) => `?place=${id}`,
    onpick,
    onhover: vi.fn(),
    onmove,
    onstatus,
    ...change,
  };
  const { container, rerender } = await render(MapView, props);
  container.style.height = "600px";
  return { onpick, onmove, onstatus, rerender };
}

const map = () => page.getByRole("region", { name: "Map" });
const becomes = (status: string) =>
  expect.element(map(), { timeout: 20_000 }).toHaveAttribute("data-map-status", status);

beforeEach(async () => {
  await page.viewport(800, 600);
});
afterEach(() => {
  vi.restoreAllMocks();
});

test("the map loads, comes to rest and says so", async () => {
  const { onstatus, onmove } = await show();
  await becomes("idle");
  expect(onstatus.mock.calls).toEqual([["loading"], ["idle"]]);
  expect(performance.getEntriesByName("dateline:map-idle").length).toBeGreaterThan(0);
  expect(onmove).not.toHaveBeenCalled(); // nobody has moved it
  await expect.element(page.getByText("© OpenStreetMap contributors")).toBeVisible();
});

test("a click on a symbol picks its place, on open land nothing", async () => {
  const { onpick } = await show();
  await becomes("idle");
  const canvas = page.getByRole("application");
  await userEvent.click(canvas, { position: { x: 400, y: 300 } });
  await userEvent.click(canvas, { position: { x: 300, y: 560 } });
  expect(onpick.mock.calls).toEqual([["kherson"], [null]]);
});

test("what is counted out of sight stands at the edge and leads there", async () => {
  const { onmove } = await show();
  await becomes("idle");
  await page.getByRole("button", { name: "2 claims farther north, Kyiv" }).click();
  await expect.poll(() => onmove.mock.lastCall?.[0].lat, { timeout: 5000 }).toBeGreaterThan(50);
});

test("another article brings its places into sight, if none of them is", async () => {
  const { onmove, rerender } = await show({ about: "" });
  await becomes("idle");
  await rerender({ about: "near", aboutPlaceIds: ["kherson", "kyiv"] });
  await rerender({ about: "far", aboutPlaceIds: ["kyiv"] });
  await expect.poll(() => onmove.mock.lastCall?.[0].lat, { timeout: 5000 }).toBeGreaterThan(50);
  expect(onmove).toHaveBeenCalledTimes(1);
});

test("without WebGL the same places stand in a list, with the same numbers", async () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  const { onpick } = await show();
  await becomes("unavailable");
  await expect.element(page.getByRole("heading", { name: "cannot be drawn" })).toBeVisible();
  const list = page.getByRole("list", { name: "Places by distance" });
  await expect.element(list.getByRole("listitem").first()).toHaveTextContent("Kherson 0 km 21");
  await page.getByRole("link", { name: "Mykolaiv" }).click();
  expect(onpick.mock.calls).toEqual([["mykolaiv"]]);
});
