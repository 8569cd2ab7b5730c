import type { Bearer } from "../read/gazetteer.ts";
import type { PlaceTable } from "./place-table.ts";
import { FLAG, SECTION } from "./sections.ts";

const EMPTY = new Uint8Array(0);
const BLOCK = 32;

const NONE = -1;

/**
 * Who bears each name: the places whose main name it is, which the places
 * themselves tell, and others. Of these the file has a count a name, then place
 * numbers of three bytes (in three planes: lowest, middle, highest) and a byte
 * of flags each.
 */
export class BearerTable {
  readonly #counts: Uint8Array;
  readonly #planes: Uint8Array;
  readonly #flags: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #places: PlaceTable;
  /** The first place of each main name, and the next of the same name. */
  readonly #firstOfName: Int32Array;
  readonly #nextOfName: Int32Array;

  constructor(sections: ReadonlyMap<number, Uint8Array>, nameCount: number, places: PlaceTable) {
    this.#counts = sections.get(SECTION.bearerCounts) ?? EMPTY;
    this.#planes = sections.get(SECTION.bearers) ?? EMPTY;
    this.#flags = sections.get(SECTION.bearerFlags) ?? EMPTY;
    this.#places = places;
    this.#firstOfName = new Int32Array(nameCount).fill(NONE);
    this.#nextOfName = new Int32Array(places.count).fill(NONE);
    for (let place = places.count - 1; place >= 0; place--) {
      const name = places.mainName(place);
      this.#nextOfName[place] = this.#firstOfName[name] ?? NONE;
      this.#firstOfName[name] = place;
    }
    this.#starts = new Uint32Array(Math.ceil(nameCount / BLOCK) + 1);
    let start = 0;
    for (let name = 0; name < nameCount; name++) {
      if (name % BLOCK === 0) this.#starts[name / BLOCK] = start;
      start += this.#counts[name] ?? 0;
    }
  }

  /**
   * The bearers of names side by side: those by whom a people is called, or the
   * others. Of two names of one place the one it mostly goes by counts.
   */
  of(
    firstName: number,
    names: number,
    asDemonym: boolean,
    accepts: (name: number) => boolean,
  ): readonly Bearer[] {
    const bearers = new Map<number, Bearer>();
    let at = this.#start(firstName);
    for (let name = firstName; name < firstName + names; name++) {
      const end = at + (this.#counts[name] ?? 0);
      if (accepts(name)) {
        if (!asDemonym) this.#collectMain(name, bearers);
        for (; at < end; at++) this.#collect(at, asDemonym, bearers);
      }
      at = end;
    }
    return [...bearers.values()];
  }

  #collectMain(name: number, bearers: Map<number, Bearer>): void {
    let place = this.#firstOfName[name] ?? NONE;
    for (; place !== NONE; place = this.#nextOfName[place] ?? NONE)
      bearers.set(place, { place: this.#places.entry(place), bare: this.#places.isBare(place) });
  }

  #collect(at: number, asDemonym: boolean, bearers: Map<number, Bearer>): void {
    const flags = this.#flags[at] ?? 0;
    const place = this.#place(at);
    if (((flags & FLAG.demonym) !== 0) !== asDemonym || place >= this.#places.count) return;
    const known = bearers.get(place);
    if (known && known.alternate !== true) return;
    bearers.set(place, {
      place: this.#places.entry(place),
      bare: (flags & FLAG.bare) !== 0,
      ...((flags & FLAG.alternate) !== 0 ? { alternate: true } : {}),
      ...((flags & FLAG.postal) !== 0 ? { postal: true } : {}),
    });
  }

  #start(name: number): number {
    const block = Math.floor(name / BLOCK);
    let start = this.#starts[block] ?? 0;
    for (let at = block * BLOCK; at < name; at++) start += this.#counts[at] ?? 0;
    return start;
  }

  #place(at: number): number {
    const plane = this.#flags.length;
    return (
      (this.#planes[at] ?? 0) |
      ((this.#planes[at + plane] ?? 0) << 8) |
      ((this.#planes[at + plane * 2] ?? 0) << 16)
    );
  }
}
