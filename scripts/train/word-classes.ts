/**
 * Learns the classes of words (src/core/read/word-classes.ts) from GUM, an
 * annotated corpus whose licence lets weights be shipped, and writes them to
 * src/core/read/weights/word-classes.json. Same corpus, same bytes.
 *
 * Usage: node --import tsx scripts/train/word-classes.ts CORPUS-FOLDER [--hold-out]
 * With --hold-out every fifth text is kept apart, its score printed and nothing written.
 */
import { writeFileSync } from "node:fs";
import {
  CLASS,
  CLASSES,
  FEATURES,
  ROWS_END,
  bestClass,
  featuresAt,
  hashesOf,
} from "../../src/core/read/word-features.ts";
import { type TaggedSentence, readTagged } from "./tagged.ts";

const ROUNDS = 8; // over the corpus; more do not raise the score of texts kept apart
const SURE = 0.995; // share of a word's uses in one class that fixes it
const OFTEN = 40; // uses from which a share means something
/** Any word may turn out to be one of these; a list of the sure ones would be of this corpus. */
const OPEN = new Set<number>([CLASS.noun, CLASS.name, CLASS.adjective]);
const SIZE = ROWS_END;
/** Levels to either side of nought: with their squares as weights, four bits a cell are enough. */
const TOP = 7;
const OUT = new URL("../../src/core/read/weights/word-classes.json", import.meta.url);

const [folder, flag] = process.argv.slice(2);
if (!folder) throw new Error("usage: word-classes.ts CORPUS-FOLDER [--hold-out]");
const texts = readTagged(folder);
const isKept = (i: number) => flag === "--hold-out" && i % 5 === 0;
const training = texts.filter((_, i) => !isKept(i)).flat();
const table = train(training);
const fixed = fixedWords(training);
if (flag === "--hold-out") report(texts.filter((_, i) => isKept(i)).flat());
else write();

/** An averaged perceptron: weights move when a guess is wrong, and their mean over time is kept. */
function train(sentences: readonly TaggedSentence[]): Int8Array {
  const weights = new Float64Array(SIZE);
  const totals = new Float64Array(SIZE);
  const features = new Int32Array(FEATURES);
  let step = 0;
  const random = randomFrom(7);
  const order = Array.from(sentences);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const { tokens, classes } of order) {
      const hashes = hashesOf(tokens);
      let [before, before2] = [30, 30];
      for (let i = 0; i < tokens.length; i++) {
        step++;
        const truth = classes[i] ?? 0;
        if (truth === CLASS.mark) {
          before2 = before;
          before = truth;
          continue;
        }
        featuresAt(hashes, i, 0, tokens.length, before, before2, features);
        const guess = bestClass(weights, features);
        if (guess !== truth)
          for (const feature of features) {
            const [up, down] = [feature + truth, feature + guess];
            weights[up] = (weights[up] ?? 0) + 1;
            totals[up] = (totals[up] ?? 0) + step;
            weights[down] = (weights[down] ?? 0) - 1;
            totals[down] = (totals[down] ?? 0) - step;
          }
        before2 = before;
        before = guess;
      }
    }
  }
  const mean = weights.map((weight, i) => weight - (totals[i] ?? 0) / step);
  const most = mean.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  return Int8Array.from(mean, (weight) => {
    const level = Math.round(Math.sqrt(Math.abs(weight) / most) * TOP);
    return Math.sign(weight) * level;
  });
}

/** Words that are nearly always of one class need no scoring. */
function fixedWords(sentences: readonly TaggedSentence[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const { tokens, classes } of sentences)
    for (const [i, { lower, kind }] of tokens.entries()) {
      if (kind !== "word") continue;
      const own = counts.get(lower) ?? new Map<number, number>();
      own.set(classes[i] ?? 0, (own.get(classes[i] ?? 0) ?? 0) + 1);
      counts.set(lower, own);
    }
  const sure = new Map<string, number>();
  for (const [word, own] of counts) {
    const all = Array.from(own.values()).reduce((a, b) => a + b, 0);
    const [best] = Array.from(own).sort((a, b) => b[1] - a[1]);
    if (best && !OPEN.has(best[0]) && all >= OFTEN && best[1] / all >= SURE)
      sure.set(word, best[0]);
  }
  return sure;
}

function report(sentences: readonly TaggedSentence[]): void {
  const squares = Int8Array.from(table, (level) => level * Math.abs(level));
  const features = new Int32Array(FEATURES);
  const wrong = new Map<string, number>();
  let [all, right, free] = [0, 0, 0];
  for (const { tokens, classes } of sentences) {
    const hashes = hashesOf(tokens);
    let [before, before2] = [30, 30];
    for (let i = 0; i < tokens.length; i++) {
      const sure = tokens[i]?.kind === "mark" ? CLASS.mark : fixed.get(tokens[i]?.lower ?? "");
      if (sure !== undefined) free++;
      featuresAt(hashes, i, 0, tokens.length, before, before2, features);
      const guess = sure ?? bestClass(squares, features);
      const truth = classes[i] ?? 0;
      all++;
      if (guess === truth) right++;
      else {
        const pair = `${CLASSES[truth] ?? ""} read as ${CLASSES[guess] ?? ""}`;
        wrong.set(pair, (wrong.get(pair) ?? 0) + 1);
      }
      before2 = before;
      before = guess;
    }
  }
  console.log(`${((100 * right) / all).toFixed(2)} % of ${all} words right, ${free} of them fixed`);
  for (const [pair, count] of Array.from(wrong)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 15))
    console.log(`${count} ${pair}`);
}

function write(): void {
  const lists = CLASSES.map((name, c) => [
    name,
    Array.from(fixed)
      .filter(([, sure]) => sure === c)
      .map(([word]) => word)
      .sort()
      .join(" "),
  ]).filter(([, list]) => list !== "");
  const weights = {
    about: "Weights learnt by scripts/train/word-classes.ts; see ARCHITECTURE.md.",
    source:
      "GUM, the Georgetown University Multilayer corpus (Amir Zeldes and others), https://gucorpling.org/gum",
    licence: "annotations CC BY 4.0; texts CC BY and CC BY-SA; these weights CC BY-SA 4.0",
    fixed: lists,
    table: Buffer.from(packed(table)).toString("base64"),
  };
  writeFileSync(OUT, `${JSON.stringify(weights, null, 2)}\n`);
}

/** Two levels a byte, each from -7 to 7, as 1 to 15. */
function packed(levels: Int8Array): Uint8Array {
  return Uint8Array.from(
    { length: levels.length / 2 },
    (_, i) => (((levels[2 * i] ?? 0) + 8) << 4) | ((levels[2 * i + 1] ?? 0) + 8),
  );
}

/** Mulberry32: small, seeded, the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: TaggedSentence[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const [a, b] = [list[i], list[k]];
    if (a !== undefined && b !== undefined) [list[i], list[k]] = [b, a];
  }
}
