import { expect, test } from "vitest";
import { readLayers } from "../../cli/layers.ts";
import { loadWorldNames } from "../../cli/world-names.ts";
import { type Hits, type MarkedSpeech, countHits, unmarked } from "../read/gold/marked-speech.ts";
import { type Gazetteer, buildGazetteer } from "../read/gazetteer.ts";
import { readArticle } from "../read/read-article.ts";

/**
 * Floors, not targets: F1 of source and content with any overlap and with half
 * of it, as ../shared/eval/score.mjs counts them, and the share of speakers
 * whose name begins the chain of a claim.
 */
const FLOOR = { any: 0.97, half: 0.97, speakers: 0.92 };
const FEWEST_TEXTS = 30;
const SLOWEST_MS = 60_000; // the names of the world are opened, on a machine that may be busy

const texts = Object.values(
  import.meta.glob<readonly MarkedSpeech[]>("../read/gold/said/*.json", {
    eager: true,
    import: "default",
  }),
).flat();

test("who said what is found in Ukrainian and Russian", { timeout: SLOWEST_MS }, async () => {
  const gazetteer = await wholeGazetteer();
  const hits: Hits = { any: 0, half: 0, found: 0, marked: 0, speakers: 0, spoken: 0 };
  const differences: string[] = [];
  for (const marked of texts) {
    const { id } = marked;
    const { text, attributions } = unmarked(marked);
    const reading = readArticle({ id, text, publishedOn: null, outlet: "Outlet" }, gazetteer);
    countHits(id, text, reading.attributions, reading.claims, attributions, hits, differences);
  }
  const f1 = (right: number): number => (2 * right) / (hits.found + hits.marked);
  const why = differences.join("\n");
  expect(texts.length).toBeGreaterThanOrEqual(FEWEST_TEXTS);
  expect(f1(hits.any), why).toBeGreaterThanOrEqual(FLOOR.any);
  expect(f1(hits.half), why).toBeGreaterThanOrEqual(FLOOR.half);
  expect(hits.speakers / hits.spoken, why).toBeGreaterThanOrEqual(FLOOR.speakers);
});

async function wholeGazetteer(): Promise<Gazetteer> {
  const layers = await readLayers(null);
  const world = await loadWorldNames();
  if (!layers.ok || !world.ok) throw new Error("cannot read the layers or the world's names");
  return buildGazetteer(layers.value, world.value.names);
}
