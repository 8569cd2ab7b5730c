import { mixHashes } from "../word-hash.ts";
import { bucketOf } from "./weight-table.ts";

const PROBES = 3;

/**
 * A set of hashes in few bits (Bloom 1970): what was put in is always in it, and
 * at an eighth of the bits set some two of a thousand others are taken to be.
 */
export class HashSet {
  readonly #bits: Uint8Array;

  /** As many bytes as a power of two, at most 2 ** 17. */
  constructor(bits: Uint8Array) {
    this.#bits = bits;
  }

  has(hash: number): boolean {
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = this.#bitOf(hash, probe);
      if ((((this.#bits[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 0) return false;
    }
    return true;
  }

  add(hash: number): void {
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = this.#bitOf(hash, probe);
      this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  #bitOf(hash: number, probe: number): number {
    const own = probe === 0 ? hash : mixHashes(hash, probe);
    return bucketOf(own, this.#bits.length * 8);
  }
}
