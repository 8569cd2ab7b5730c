import { afterEach, expect, test, vi } from "vitest";
import { fetchSources } from "./sources.ts";

const LAYER = { type: "FeatureCollection", features: [], receipt: {} };
const DATASET = { format: "dateline-dataset", version: 1 };

/** A server that has everything, but sends this for the names of the world. */
const serve = (world: () => Response) =>
  vi.stubGlobal("fetch", (url: string) => {
    if (url.includes("world-names")) return Promise.resolve(world());
    return Promise.resolve(Response.json(url.includes("geo") ? LAYER : DATASET));
  });

afterEach(() => vi.unstubAllGlobals());

test("without the names of the world reading goes on, and what is missing is said", async () => {
  for (const world of [
    () => new Response("no such file", { status: 404 }),
    () => new Response("<!doctype html>"),
    () => Response.error(),
  ]) {
    serve(world);
    const sources = await fetchSources("data.json");
    if (!sources.ok) throw new Error(sources.error);
    expect(sources.value.world).toBeNull();
    expect(sources.value.lacks).toMatch(/names of the world are missing: .+ reload the page/);
    expect(sources.value.layers.length).toBeGreaterThan(0);
  }
});

test("without a layer or the bundled articles nothing is read, and a sentence says which", async () => {
  vi.stubGlobal("fetch", (url: string) =>
    Promise.resolve(
      url.includes("dnipro")
        ? new Response("", { status: 500 })
        : Response.json(url === "data.json" ? DATASET : LAYER),
    ),
  );
  const sources = await fetchSources("data.json");
  expect(sources.ok ? "" : sources.error).toMatch(/^dnipro.* was not sent \(HTTP 500\)\. .*reload/);
});
