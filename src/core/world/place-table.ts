import type { PlaceEntry, Setting } from "../read/gazetteer.ts";
import { IdIndex, TOWN_PREFIX } from "./id-index.ts";
import type { NameTable } from "./name-table.ts";
import { readDeltas } from "./packed-bytes.ts";
import {
  BARE_BIT,
  CAPITAL_BIT,
  KIND_BITS,
  POPULATION_STEP,
  SECTION,
  UNITS_PER_DEGREE,
} from "./sections.ts";
import type { Tables } from "./tables.ts";

export const LAYER = "world-names";
const EMPTY = new Uint8Array(0);

/** The places, column by column; a PlaceEntry is made when it is asked for, and kept. */
export class PlaceTable {
  readonly count: number;
  readonly #tables: Tables;
  readonly #names: NameTable;
  readonly #ids: Int32Array;
  readonly #mainNames: Int32Array;
  readonly #longitudes: Int32Array;
  readonly #latitudes: Int32Array;
  readonly #populations: Uint8Array;
  readonly #kinds: Uint8Array;
  readonly #countries: Int32Array;
  readonly #regions: Int32Array;
  readonly #counties: Int32Array;
  readonly #ukrainian: ReadonlyMap<number, number>;
  readonly #russian: ReadonlyMap<number, number>;
  readonly #made = new Map<number, PlaceEntry>();
  #found: IdIndex | null = null;

  constructor(sections: ReadonlyMap<number, Uint8Array>, tables: Tables, names: NameTable) {
    const count = tables.placeCount;
    const bytes = (id: number): Uint8Array => sections.get(id) ?? EMPTY;
    const column = (id: number): Int32Array => readDeltas(bytes(id), count);
    this.count = count;
    this.#tables = tables;
    this.#names = names;
    this.#ids = readDeltas(bytes(SECTION.ids), Math.max(0, count - tables.ids.length));
    this.#mainNames = column(SECTION.mainNames);
    this.#longitudes = column(SECTION.longitudes);
    this.#latitudes = column(SECTION.latitudes);
    this.#populations = bytes(SECTION.populations);
    this.#kinds = bytes(SECTION.kinds);
    this.#countries = column(SECTION.countries);
    this.#regions = column(SECTION.regions);
    this.#counties = column(SECTION.counties);
    this.#ukrainian = pairs(bytes(SECTION.ukrainian));
    this.#russian = pairs(bytes(SECTION.russian));
  }

  population(place: number): number {
    const level = this.#populations[place] ?? 0;
    return POPULATIONS[level] ?? 0;
  }

  /** Number of the name it mostly goes by. */
  mainName(place: number): number {
    return this.#mainNames[place] ?? 0;
  }

  /** True where that name lacks its kind. */
  isBare(place: number): boolean {
    return ((this.#kinds[place] ?? 0) & BARE_BIT) !== 0;
  }

  id(place: number): string {
    const { ids } = this.#tables;
    return ids[place] ?? TOWN_PREFIX + String(this.#ids[place - ids.length] ?? 0);
  }

  /** Index of the place of this id; the ids are indexed when one is first asked for. */
  find(id: string): number | undefined {
    this.#found ??= new IdIndex(this.#tables.ids, this.#ids);
    return this.#found.find(id);
  }

  entry(place: number): PlaceEntry {
    const known = this.#made.get(place);
    if (known) return known;
    const made = this.#make(place);
    this.#made.set(place, made);
    return made;
  }

  setting(place: number): Setting {
    const county = this.#idOrNone(this.#counties[place]);
    return {
      population: this.population(place),
      country: this.#tables.countries[this.#countries[place] ?? 0] ?? "",
      region: this.#idOrNone(this.#regions[place]),
      ...(county ? { county } : {}),
    };
  }

  #make(place: number): PlaceEntry {
    const { kinds } = this.#tables;
    const id = this.id(place);
    const kindByte = this.#kinds[place] ?? 0;
    const name = this.#names.text(this.#mainNames[place] ?? 0);
    const kind = kinds[kindByte & KIND_BITS] ?? "place";
    const capital = (kindByte & CAPITAL_BIT) !== 0;
    const { population, country, region, county } = this.setting(place);
    const properties = {
      name,
      ...this.#nameIn("name:uk", this.#ukrainian.get(place)),
      ...this.#nameIn("name:ru", this.#russian.get(place)),
      kind,
      ...(country ? { "addr:country": country } : {}),
      ...(capital ? { capital: "yes" } : {}),
    };
    const coordinates = [
      degrees(this.#longitudes[place] ?? 0),
      degrees(this.#latitudes[place] ?? 0),
    ];
    return {
      id,
      name,
      kind,
      layer: LAYER,
      population,
      capital,
      country,
      region,
      ...(county ? { county } : {}),
      feature: { type: "Feature", id, geometry: { type: "Point", coordinates }, properties },
    };
  }

  #idOrNone(place: number | undefined): string {
    return place === undefined || place < 0 ? "" : this.id(place);
  }

  #nameIn(key: "name:uk" | "name:ru", name: number | undefined): Record<string, string> {
    return name === undefined ? {} : { [key]: this.#names.text(name) };
  }
}

/** By level; nought for a place of which nobody says how many live there. */
const POPULATIONS = Array.from({ length: 256 }, (_, level) =>
  level === 0 ? 0 : Math.round(POPULATION_STEP ** level),
);

const degrees = (units: number): number => units / UNITS_PER_DEGREE;

/** Place and name by turns, each as its difference from the one before it of its sort. */
function pairs(bytes: Uint8Array): ReadonlyMap<number, number> {
  const [told = 0] = readDeltas(bytes, 1);
  const column = readDeltas(bytes, 1 + told * 2);
  const count = Math.floor((column.length - 1) / 2);
  const found = new Map<number, number>();
  for (let i = 1; i <= count; i++) found.set(column[i] ?? 0, column[count + i] ?? 0);
  return found;
}
