/** Logistic regression over hashed features, by AdaGrad: small, and the same bytes every time. */

export interface Labelled {
  readonly features: Int32Array;
  readonly isPlace: boolean;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero, at each step a feature takes part in. */
  readonly decay: number;
  /** A feature of fewer examples gets no weight. */
  readonly fewest: number;
}

export const SETTINGS: Settings = { epochs: 6, rate: 0.07, decay: 0.0008, fewest: 3 };

/** @returns a weight for each hash that occurs often enough. */
export function train(examples: readonly Labelled[], settings: Settings): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [feature, count] of counts)
    if (count >= settings.fewest) index.set(feature, index.size);
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-2);
  const rows = examples.map(({ features, isPlace }) => ({
    isPlace,
    at: Int32Array.from(Array.from(features).flatMap((feature) => index.get(feature) ?? [])),
  }));
  const order = rows.map((_, i) => i);
  const random = generator(20_221_111);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const row = rows[i];
      if (!row) continue;
      let sum = 0;
      for (const at of row.at) sum += weights[at] ?? 0;
      const error = (row.isPlace ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const at of row.at) {
        const step = error - settings.decay * (weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + step * step;
        weights[at] = (weights[at] ?? 0) + (settings.rate * step) / Math.sqrt(squares[at] ?? 1);
      }
    }
  }
  return new Map(Array.from(index, ([feature, at]) => [feature, weights[at] ?? 0]));
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
