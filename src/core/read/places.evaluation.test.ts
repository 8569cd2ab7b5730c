import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readLayers } from "../../cli/layers.ts";
import { loadWorldNames } from "../../cli/world-names.ts";
import { formatProblem } from "../result.ts";
import { buildGazetteer } from "./gazetteer.ts";
import { readArticle } from "./read-article.ts";

/**
 * How many of the places of texts kept apart are found, by overlap, metonyms
 * counted in: the gold of both sets marks "China said" as well. Floors, not
 * targets. The texts are for measuring alone; without them this is skipped.
 */
const FLOORS = [
  { set: "geovirus", f1: 0.935 },
  { set: "lgl", f1: 0.81 },
];

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly ignore?: boolean;
}
interface GoldText {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}
const isGold = (value: unknown): value is GoldText =>
  typeof value === "object" && value !== null && "text" in value && "mentions" in value;

function goldIn(line: string): GoldText {
  const value: unknown = JSON.parse(line);
  if (!isGold(value)) throw new Error("no gold text in this line");
  return value;
}

const fileOf = (set: string): string =>
  fileURLToPath(new URL(`../../../../shared/eval/${set}.jsonl`, import.meta.url));
const present = FLOORS.every(({ set }) => existsSync(fileOf(set)));

test.skipIf(!present).each(FLOORS)(
  "$set: overlap F1 of at least $f1 (skipped where the texts are not at hand)",
  { timeout: 120_000 },
  async ({ set, f1 }) => {
    const layers = await readLayers(null);
    const world = await loadWorldNames();
    if (!layers.ok) throw new Error(layers.error.map(formatProblem).join("\n"));
    if (!world.ok) throw new Error(formatProblem(world.error));
    const gazetteer = buildGazetteer(layers.value, world.value.names);
    let [right, said, marked] = [0, 0, 0];
    for (const line of readFileSync(fileOf(set), "utf8").split("\n").filter(Boolean)) {
      const gold = goldIn(line);
      const { mentions } = readArticle(
        { id: gold.id, text: gold.text, publishedOn: null, outlet: null },
        gazetteer,
      );
      const free = new Set(gold.mentions.filter(({ ignore }) => !ignore));
      marked += free.size;
      for (const mention of mentions) {
        const touches = (other: GoldMention) =>
          other.start < mention.end && mention.start < other.end;
        const hit = Array.from(free).find(touches);
        if (hit) {
          free.delete(hit);
          right++;
          said++;
        } else if (!gold.mentions.some((each) => each.ignore && touches(each))) said++;
      }
    }
    expect((2 * right) / (said + marked)).toBeGreaterThanOrEqual(f1);
  },
);
