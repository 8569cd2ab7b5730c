/**
 * Learns which names name a place (src/core/read/name-filter.ts) from annotated
 * texts whose licence lets weights be shipped, and writes the weights to
 * src/core/read/weights/name-filter.json. Same texts, same names, same bytes.
 *
 * Usage: node --import tsx scripts/train/name-filter.ts CORPUS-FOLDER [--cross-validate]
 * With --cross-validate the score of texts kept apart is printed and nothing written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readLayers } from "../../src/cli/layers.ts";
import { buildGazetteer } from "../../src/core/read/gazetteer.ts";
import { bucketOf, tagOf } from "../../src/core/read/weights/weight-table.ts";
import { openWorldNames } from "../../src/core/world/world-names.ts";
import { readCorpora } from "./corpora.ts";
import { SETTINGS, train } from "./logistic.ts";
import { learntWords } from "./learnt-words.ts";
import { type Example, examplesOf } from "./name-examples.ts";

const SLOTS = 1 << 16;
const SMALLEST = 0.04; // log-odds; a weight below decides nothing
const FOLDS = 5;
const MOST = 127;
const OUT = new URL("../../src/core/read/weights/name-filter.json", import.meta.url);

const [folder, flag] = process.argv.slice(2);
if (!folder) throw new Error("usage: name-filter.ts CORPUS-FOLDER [--cross-validate]");
const layers = await readLayers(null);
const world = openWorldNames(readFileSync(new URL("../../geo/world-names.bin", import.meta.url)));
if (!layers.ok || !world.ok) throw new Error("the layers or the world's names cannot be read");
const gazetteer = buildGazetteer(layers.value, world.value);
const texts = readCorpora(folder);
const { common, given, surnames, words } = learntWords(texts);
const examples = texts.map((text) => examplesOf(text, gazetteer, words));
if (flag === "--cross-validate") crossValidate(examples);
else write(train(examples.flat(), SETTINGS));

function crossValidate(folds: readonly (readonly Example[])[]): void {
  let [right, wrong, missed] = [0, 0, 0];
  for (let k = 0; k < FOLDS; k++) {
    const weights = train(folds.filter((_, i) => i % FOLDS !== k).flat(), SETTINGS);
    for (const { features, isPlace } of folds.filter((_, i) => i % FOLDS === k).flat()) {
      const isSaid = features.reduce((sum, each) => sum + (weights.get(each) ?? 0), 0) > 0;
      if (isSaid && isPlace) right++;
      else if (isSaid) wrong++;
      else if (isPlace) missed++;
    }
  }
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  const f1 = (2 * precision * recall) / (precision + recall);
  const percent = (share: number) => (100 * share).toFixed(1);
  console.log(`P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}`);
}

function write(learnt: ReadonlyMap<number, number>): void {
  const kept = Array.from(learnt)
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
    .sort(([a], [b]) => a - b);
  if (kept.length > SLOTS * 0.7)
    throw new Error(`${kept.length} weights are too many for the table`);
  const largest = kept.reduce((most, [, weight]) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.floor((MOST / largest) * 1000) / 1000;
  const tags = new Uint8Array(SLOTS);
  const weights = new Int8Array(SLOTS);
  for (const [hash, weight] of kept) {
    let slot = bucketOf(hash, SLOTS);
    while (weights[slot] !== 0 && tags[slot] !== tagOf(hash)) slot = (slot + 1) & (SLOTS - 1);
    if (weights[slot] !== 0) continue; // one in some hundreds: the slot's weight stands for both
    tags[slot] = tagOf(hash);
    weights[slot] = Math.round(weight * scale) || Math.sign(weight);
  }
  const content = {
    about: "Weights of src/core/read/name-filter.ts, learnt by scripts/train/name-filter.ts",
    licence: "CC BY-SA 4.0",
    learntFrom: [
      "GUM, the Georgetown University Multilayer corpus: annotation CC BY 4.0, texts CC BY and CC BY-SA",
      "wikigold (Balasuriya, Ringland, Nothman, Murphy, Curran 2009): CC BY 4.0",
      "UNER, English EWT, dev and test (Universal NER): CC BY-SA 4.0",
      "what people are called: the word list of compromise (Spencer Kelly), MIT",
    ],
    scale,
    tags: Buffer.from(tags).toString("base64"),
    weights: Buffer.from(weights.buffer).toString("base64"),
    common: Buffer.from(common).toString("base64"),
    given: Buffer.from(given).toString("base64"),
    surnames: Buffer.from(surnames).toString("base64"),
  };
  writeFileSync(OUT, `${JSON.stringify(content, null, 2)}\n`);
  console.log(`${kept.length} weights, ${JSON.stringify(content).length} characters`);
}
