import type { Token } from "../read/tokens.ts";
import { MOST_WORDS, type Sums, addWord, newSums, reset, walkName } from "./name-hash.ts";
import type { NameTable } from "./name-table.ts";

/** No text is searched further for the end of a name. */
const FARTHEST = 9;
/** A dot behind a word of at most so many letters is passed over. */
const DOTTED_WORD = 3;
const SEEN_BITS = 22;

/**
 * Finds names by a hash of their words: one slot table, and for each entry its
 * second sum, its first name, how many names share its key, and whether longer
 * names begin with it. An entry may be the beginning of a name only; it has no
 * names then. A small set of bits over the first words tells most words that
 * begin no name at the cost of one look.
 */
export class HashIndex {
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #seen = new Uint8Array(2 ** (SEEN_BITS - 3));
  #second: Int32Array;
  #firstNames: Uint32Array;
  #nameCounts: Uint8Array;
  #goesOn: Uint8Array;
  #count = 0;
  readonly #sums: Sums = newSums();

  constructor(names: NameTable) {
    const capacity = Math.max(16, Math.ceil(names.count * 1.7));
    const size = 2 ** Math.ceil(Math.log2(capacity * 1.5));
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    this.#second = new Int32Array(capacity);
    this.#firstNames = new Uint32Array(capacity);
    this.#nameCounts = new Uint8Array(capacity);
    this.#goesOn = new Uint8Array(capacity);
    const ends = new Int32Array(MOST_WORDS * 2);
    names.each((name, units, length) => {
      this.#add(name, ends, walkName(units, length, ends));
    });
    this.#second = this.#second.slice(0, this.#count);
    this.#firstNames = this.#firstNames.slice(0, this.#count);
    this.#nameCounts = this.#nameCounts.slice(0, this.#count);
    this.#goesOn = this.#goesOn.slice(0, this.#count);
  }

  /** Names of one key stand side by side, since names are sorted by key. */
  #add(name: number, ends: Int32Array, words: number): void {
    for (let word = 0; word < words; word++) {
      const first = ends[word * 2] ?? 0;
      const entry = this.#made(first, ends[word * 2 + 1] ?? 0);
      if (entry < 0) return;
      if (word === 0) this.#see(first);
      if (word < words - 1) this.#goesOn[entry] = 1;
      else {
        const count = this.#nameCounts[entry] ?? 0;
        if (count === 0) this.#firstNames[entry] = name;
        if (count < 255) this.#nameCounts[entry] = count + 1;
      }
    }
  }

  #see(first: number): void {
    const bit = first >>> (32 - SEEN_BITS);
    this.#seen[bit >> 3] = (this.#seen[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  #isSeen(first: number): boolean {
    const bit = first >>> (32 - SEEN_BITS);
    return ((this.#seen[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }

  /** The entry of these sums, made where there is none; -1 where there is no room. */
  #made(first: number, second: number): number {
    const slot = this.#slot(first, second);
    const held = this.#slots[slot] ?? 0;
    if (held > 0) return held - 1;
    if (this.#count >= this.#second.length) return -1;
    this.#second[this.#count] = second;
    this.#slots[slot] = ++this.#count;
    return this.#count - 1;
  }

  #slot(first: number, second: number): number {
    let slot = (first ^ (first >>> 15)) & this.#mask;
    for (;;) {
      const held = this.#slots[slot] ?? 0;
      if (held === 0 || this.#second[held - 1] === second) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }

  /**
   * Writes the entries of all names that begin at token i into `found`, the
   * shortest first: entry, token after its last, by turns. Returns how many. A
   * hyphen is as good as a space, and the dot of "St." as none.
   */
  namesAt(tokens: readonly Token[], i: number, found: Int32Array): number {
    const sums = this.#sums;
    reset(sums);
    let count = 0;
    let letters = 0;
    const last = Math.min(tokens.length, i + FARTHEST);
    for (let at = i; at < last; at++) {
      const token = tokens[at];
      if (!token) break;
      const { lower } = token;
      const isDot = lower === "." && letters <= DOTTED_WORD;
      if (letters > 0 && (isDot || lower === "-")) {
        letters = 0;
        continue;
      }
      letters = lower.length;
      addWord(sums, lower);
      const first = sums[0] ?? 0;
      if (at === i && !this.#isSeen(first)) break;
      const entry = (this.#slots[this.#slot(first, sums[1] ?? 0)] ?? 0) - 1;
      if (entry < 0) break;
      if (this.names(entry) > 0) {
        found[count * 2] = entry;
        found[count * 2 + 1] = at + 1;
        count++;
      }
      if (this.#goesOn[entry] !== 1) break;
    }
    return count;
  }

  /** The entry of a whole name, or -1. */
  find(tokens: readonly Token[]): number {
    const found = newFound();
    const count = this.namesAt(tokens, 0, found);
    const isWhole = count > 0 && found[count * 2 - 1] === tokens.length;
    return isWhole ? (found[count * 2 - 2] ?? -1) : -1;
  }

  names(entry: number): number {
    return this.#nameCounts[entry] ?? 0;
  }

  firstName(entry: number): number {
    return this.#firstNames[entry] ?? 0;
  }
}

/** Room for what `namesAt` finds. */
export const newFound = (): Int32Array => new Int32Array(FARTHEST * 2);
