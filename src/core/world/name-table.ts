import { ByteReader } from "./packed-bytes.ts";

/** Names between two points where reading can begin. */
const BLOCK = 16;
/** Longest name, in code units; a longer one is cut by the packer, never written. */
export const LONGEST_NAME = 120;

/**
 * The names as written, sorted by their keys, front coded: of each name the
 * number of code units it shares with the one before and the number of its own
 * (`heads`, a byte each), then its own as UTF-8 (`texts`).
 */
export class NameTable {
  readonly count: number;
  readonly #heads: Uint8Array;
  readonly #texts: Uint8Array;
  readonly #blocks: Uint32Array;
  readonly #units = new Uint16Array(LONGEST_NAME * 2 + 2);

  constructor(heads: Uint8Array, texts: Uint8Array, count: number) {
    this.count = count;
    this.#heads = heads;
    this.#texts = texts;
    this.#blocks = new Uint32Array(Math.ceil(count / BLOCK) + 1);
  }

  /** Reads all names in order; the units are valid only during the call. Also finds where blocks begin. */
  each(visit: (name: number, units: Uint16Array, length: number) => void): void {
    const reader = new ByteReader(this.#texts);
    for (let name = 0; name < this.count; name++) {
      if (name % BLOCK === 0) this.#blocks[name / BLOCK] = reader.at;
      visit(name, this.#units, this.#next(reader, name));
    }
  }

  #next(reader: ByteReader, name: number): number {
    const shared = Math.min(this.#heads[name * 2] ?? 0, LONGEST_NAME);
    const own = Math.min(this.#heads[name * 2 + 1] ?? 0, LONGEST_NAME);
    const { bytes } = reader;
    const units = this.#units;
    const length = shared + own;
    let at = reader.at;
    for (let i = shared; i < length; i++) {
      const byte = bytes[at++] ?? 0;
      if (byte < 0x80) units[i] = byte;
      else if (byte < 0xe0) units[i] = ((byte & 0x1f) << 6) | ((bytes[at++] ?? 0) & 0x3f);
      else {
        const second = (bytes[at++] ?? 0) & 0x3f;
        units[i] = ((byte & 0x0f) << 12) | (second << 6) | ((bytes[at++] ?? 0) & 0x3f);
      }
    }
    reader.at = at;
    return length;
  }

  /** How many code units a name has, without reading it. */
  length(name: number): number {
    return (this.#heads[name * 2] ?? 0) + (this.#heads[name * 2 + 1] ?? 0);
  }

  /** A name as written; only after `each` has run once. The first of a block shares nothing. */
  text(name: number): string {
    const block = Math.floor(name / BLOCK);
    const reader = new ByteReader(this.#texts);
    reader.at = this.#blocks[block] ?? 0;
    let length = 0;
    for (let at = block * BLOCK; at <= name; at++) length = this.#next(reader, at);
    let text = "";
    for (let i = 0; i < length; i++) text += String.fromCharCode(this.#units[i] ?? 0);
    return text;
  }
}
