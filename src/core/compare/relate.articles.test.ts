import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readArticles } from "../../cli/articles.ts";
import { readLayers } from "../../cli/layers.ts";
import { loadWorldNames } from "../../cli/world-names.ts";
import { crossCheck } from "../cross-check.ts";
import { buildDataset } from "../dataset.ts";
import type { Dataset } from "../model.ts";
import { buildGazetteer } from "../read/gazetteer.ts";

const ARTICLES = fileURLToPath(new URL("../../../data/articles", import.meta.url));
const dataset = await checked();
const { relations } = dataset;

async function checked(): Promise<Dataset> {
  const layers = await readLayers(null);
  const folder = await readArticles(ARTICLES);
  const world = await loadWorldNames();
  if (!layers.ok || !folder.ok || !world.ok)
    throw new Error("the bundled articles or layers cannot be read");
  const { articles } = folder.value;
  const gazetteer = buildGazetteer(layers.value, world.value.names);
  return crossCheck(buildDataset({ title: "", articles, gazetteer }), layers.value, gazetteer);
}

const count = (kind: string, basis: string): number =>
  relations.filter((each) => each.kind === kind && each.basis === basis).length;

test("four claims about the bank make six pairs: four conflicts, two agreements", () => {
  expect(count("contradicts", "geometry")).toBe(4);
  expect(count("corroborates", "geometry")).toBe(2);
});

test("the order dated a month apart is a conflict, inside one article and between articles", () => {
  expect(count("contradicts", "date")).toBeGreaterThanOrEqual(2);
});

test("what was doubted one day and told as done the next is an update", () => {
  const stances = new Map(dataset.claims.map(({ id, stance }) => [id, stance]));
  const updated = relations.filter(
    ({ kind, to }) => kind === "updates" && stances.get(to) === "doubted",
  );
  expect(updated.map(({ basis }) => basis)).toContain("stance");
});

test("a pair has one of corroborates, contradicts and updates, and no claim meets itself", () => {
  const pairs = relations
    .filter(({ kind }) => kind !== "same-origin")
    .map(({ from, to }) => [from, to].sort().join(" "));
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(relations.filter(({ from, to }) => from === to)).toEqual([]);
});

test("one voice is never counted beside a source that could be anybody", () => {
  const first = new Map(dataset.claims.map(({ id, chain }) => [id, chain[0]?.name ?? ""]));
  const voices = relations.filter(({ kind }) => kind === "same-origin");
  expect(voices.length).toBeGreaterThan(0);
  for (const { from, to } of voices) expect(first.get(from)).toBe(first.get(to));
  expect(voices.map(({ from }) => first.get(from))).not.toContain("Ukrainian officials");
});
