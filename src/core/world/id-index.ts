/** What the ids of GeoNames' towns begin with; their number follows. */
export const TOWN_PREFIX = "gn";
const TOWN_ID = /^gn(\d{1,9})$/u;

/** Places by id: those of our own by their words, towns by their numbers, without a string for each. */
export class IdIndex {
  readonly #own: ReadonlyMap<string, number>;
  readonly #numbers: Int32Array;
  readonly #slots: Int32Array;

  constructor(own: readonly string[], numbers: Int32Array) {
    this.#own = new Map(own.map((id, place) => [id, place]));
    this.#numbers = numbers;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, numbers.length * 2))));
    for (let i = 0; i < numbers.length; i++) this.#slots[this.#slot(numbers[i] ?? 0)] = i + 1;
  }

  /** Index of the place of this id. */
  find(id: string): number | undefined {
    const digits = TOWN_ID.exec(id)?.[1];
    if (digits === undefined) return this.#own.get(id);
    const held = this.#slots[this.#slot(Number(digits))] ?? 0;
    return held === 0 ? undefined : this.#own.size + held - 1;
  }

  #slot(number: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(number, 0x9e3779b1) >>> 7) & mask;
    for (;;) {
      const held = this.#slots[slot] ?? 0;
      if (held === 0 || this.#numbers[held - 1] === number) return slot;
      slot = (slot + 1) & mask;
    }
  }
}
