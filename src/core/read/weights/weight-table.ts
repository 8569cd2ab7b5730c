/**
 * Weights by hash, an open table: a slot holds eight more bits of the hash, so
 * that a feature never met in training hardly ever borrows another's weight.
 */
export class WeightTable {
  readonly #tags: Uint8Array;
  readonly #weights: Int8Array;

  /** Both as long as the table has slots, a power of two; a weight of nought is an empty slot. */
  constructor(tags: Uint8Array, weights: Uint8Array) {
    this.#tags = tags;
    this.#weights = new Int8Array(weights.buffer, weights.byteOffset, weights.length);
  }

  get(hash: number): number {
    const size = this.#weights.length;
    const tag = tagOf(hash);
    let slot = bucketOf(hash, size);
    for (let probes = 0; probes < size; probes++) {
      const weight = this.#weights[slot] ?? 0;
      if (weight === 0 || this.#tags[slot] === tag) return weight;
      slot = (slot + 1) & (size - 1);
    }
    return 0;
  }
}

export const tagOf = (hash: number): number => hash >>> 24;

/** @param size - a power of two, at most 2 ** 20. */
export const bucketOf = (hash: number, size: number): number => (hash ^ (hash >>> 17)) & (size - 1);
