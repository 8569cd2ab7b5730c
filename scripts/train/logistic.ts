/** Logistic regression over hashed features, by AdaGrad: small, and the same bytes every time. */

export interface Labelled {
  readonly features: Int32Array;
  readonly isPlace: boolean;
}

export interface Settings {
  readonly epochs: number;
  /** How often it is learnt anew in another order; the mean of all errs less on other texts. */
  readonly runs: number;
  readonly rate: number;
  /** Pull towards zero, at each step a feature takes part in. */
  readonly decay: number;
  /** A feature of fewer examples gets no weight. */
  readonly fewest: number;
}

export const SETTINGS: Settings = { epochs: 8, runs: 5, rate: 0.07, decay: 0.0008, fewest: 3 };

/** @returns a weight for each hash that occurs often enough, the mean of several runs. */
export function train(examples: readonly Labelled[], settings: Settings): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [feature, count] of counts)
    if (count >= settings.fewest) index.set(feature, index.size);
  const rows = examples.map(({ features, isPlace }) => ({
    isPlace,
    at: Int32Array.from(Array.from(features).flatMap((feature) => index.get(feature) ?? [])),
  }));
  const sums = new Float64Array(index.size);
  for (let run = 0; run < settings.runs; run++)
    addRun(rows, sums, settings, generator(20_221_111 + run));
  const passes = settings.runs * (settings.epochs - 1);
  return new Map(Array.from(index, ([feature, at]) => [feature, (sums[at] ?? 0) / passes]));
}

interface Row {
  readonly isPlace: boolean;
  /** Indexes of its features. */
  readonly at: Int32Array;
}

/** Learns in an order of its own, and adds the weights after each pass but the first to `sums`. */
function addRun(
  rows: readonly Row[],
  sums: Float64Array,
  { epochs, rate, decay }: Settings,
  random: () => number,
): void {
  const weights = new Float64Array(sums.length);
  const squares = new Float64Array(sums.length).fill(1e-2);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i];
      if (!row) continue;
      let sum = 0;
      for (const at of row.at) sum += weights[at] ?? 0;
      const error = (row.isPlace ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const at of row.at) {
        const step = error - decay * (weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + step * step;
        weights[at] = (weights[at] ?? 0) + (rate * step) / Math.sqrt(squares[at] ?? 1);
      }
    }
    if (epoch === 0) continue;
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0);
  }
}

/** Mulberry32: small, seeded, the same on every machine. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
