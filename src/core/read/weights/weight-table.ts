/**
 * Weights by hash, an open table: a slot holds eight more bits of the hash, so
 * that a feature never met in training hardly ever borrows another's weight.
 */
export class WeightTable {
  /** The tag in the upper half of a slot, the weight in the lower: one look at memory for both. */
  readonly #slots: Uint16Array;

  /** Both as long as the table has slots, a power of two; a weight of nought is an empty slot. */
  constructor(tags: Uint8Array, weights: Uint8Array) {
    this.#slots = Uint16Array.from(weights, (weight, i) => ((tags[i] ?? 0) << 8) | weight);
  }

  get(hash: number): number {
    const size = this.#slots.length;
    const tag = tagOf(hash);
    let at = bucketOf(hash, size);
    for (let probes = 0; probes < size; probes++) {
      const slot = this.#slots[at] ?? 0;
      const weight = (slot << 24) >> 24;
      if (weight === 0 || slot >>> 8 === tag) return weight;
      at = (at + 1) & (size - 1);
    }
    return 0;
  }
}

export const tagOf = (hash: number): number => hash >>> 24;

/** @param size - a power of two, at most 2 ** 20. */
export const bucketOf = (hash: number, size: number): number => (hash ^ (hash >>> 17)) & (size - 1);
