import {
  MOST_WORDS,
  addWord,
  newSums,
  reset,
  walkName,
} from "../../../src/core/world/name-hash.ts";
import { LONGEST_NAME } from "../../../src/core/world/name-table.ts";
import { MAGIC, VERSION, checksum } from "../../../src/core/world/packed-bytes.ts";
import {
  BARE_BIT,
  CAPITAL_BIT,
  DEGREES,
  FLAG,
  POPULATION_STEP,
  SECTION,
} from "../../../src/core/world/sections.ts";
import { keyOf, nameKey } from "../../../src/core/read/name-key.ts";
import { tokenise } from "../../../src/core/read/tokens.ts";

const NAMES_A_BLOCK = 16;

/**
 * The packed gazetteer: see src/core/world/sections.ts for what stands where.
 *
 * `places` are { id | number, name, uk, ru, lon, lat, population, kind, isCapital, country, region,
 * county, names: [[text, flags]] }, those without a GeoNames number first; region and county are
 * other places of the list.
 */
export function encode(places) {
  const numbers = new Map(places.map((place, i) => [place, i]));
  const { names, nameNumber, dropped } = collectNames(places, numbers);
  const heads = [];
  const texts = new Bytes();
  let before = "";
  names.forEach(({ text }, i) => {
    const shared = i % NAMES_A_BLOCK === 0 ? 0 : sharedUnits(before, text);
    heads.push(shared, text.length - shared);
    texts.text(text.slice(shared));
    before = text;
  });
  const bearers = names.flatMap(({ bearers: borne }) => borne);
  const own = places.filter(({ number }) => number === undefined);
  const kinds = distinct(places.map(({ kind }) => kind));
  const countries = ["", ...distinct(places.map(({ country }) => country)).filter(Boolean)];
  const column = (value) => deltas(places.map(value));
  const numberOr = (place) => (place ? numbers.get(place) : -1);
  const sections = {
    sizes: varints([places.length, names.length]),
    kindNames: ascii(kinds),
    countryCodes: ascii(countries),
    ownIds: ascii(own.map(({ id }) => id)),
    nameHeads: Uint8Array.from(heads),
    nameTexts: texts.done(),
    bearerCounts: Uint8Array.from(names, (name) => name.bearers.length),
    bearers: planes(bearers.map(([place]) => place)),
    bearerFlags: Uint8Array.from(bearers, ([, flags]) => flags),
    ids: deltas(places.slice(own.length).map(({ number }) => number)),
    mainNames: column(({ name }) => nameNumber.get(name)),
    longitudes: column(({ lon }) => Math.round(lon / DEGREES)),
    latitudes: column(({ lat }) => Math.round(lat / DEGREES)),
    populations: Uint8Array.from(places, ({ population }) => level(population)),
    kinds: Uint8Array.from(
      places,
      ({ kind, isCapital, isNamedBySeat }) =>
        kinds.indexOf(kind) | (isCapital ? CAPITAL_BIT : 0) | (isNamedBySeat ? BARE_BIT : 0),
    ),
    countries: column(({ country }) => Math.max(0, countries.indexOf(country))),
    regions: column(({ region }) => numberOr(region)),
    counties: column(({ county }) => numberOr(county)),
    ukrainian: pairs(places, "uk", nameNumber),
    russian: pairs(places, "ru", nameNumber),
  };
  return { bytes: file(sections), sections, dropped, nameCount: names.length };
}

/** Every distinct text once, sorted by key, with its bearers; a name the reader would walk otherwise is dropped. */
function collectNames(places, numbers) {
  const byText = new Map();
  const dropped = [];
  for (const place of places) {
    const main = [[place.name, place.isNamedBySeat ? FLAG.bare : 0]];
    const known = new Map();
    for (const [text, flags] of [...main, ...place.names]) {
      const key = nameKey(text);
      if (!key || text.length > LONGEST_NAME || !walksAlike(text)) dropped.push(text);
      else if (!known.has(key) || text === place.uk || text === place.ru || flags > 3) {
        const name = byText.get(text) ?? { text, key, bearers: [] };
        byText.set(text, name);
        if (text !== place.name && !name.bearers.some(([number]) => number === numbers.get(place)))
          name.bearers.push([numbers.get(place), known.has(key) ? known.get(key) : flags]);
        known.set(key, known.get(key) ?? flags);
      }
    }
  }
  const names = [...byText.values()].sort((a, b) => order(a.key, b.key) || order(a.text, b.text));
  names.forEach((name) => name.bearers.splice(255));
  return { names, nameNumber: new Map(names.map(({ text }, i) => [text, i])), dropped };
}

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const distinct = (values) => [...new Set(values)].sort();

/** True where the reader's quick walk over the name sums up what `tokenise` and `keyOf` give. */
export function walksAlike(name) {
  const units = Uint16Array.from(name, (_, i) => name.charCodeAt(i));
  if (units.length !== name.length) return false;
  const ends = new Int32Array(MOST_WORDS * 2);
  const words = walkName(units, units.length, ends);
  const expected = [];
  const sums = newSums();
  reset(sums);
  for (const token of tokenise(name)) {
    if (token.text === "." || token.text === "-") continue;
    if (keyOf(token) === "") return false;
    addWord(sums, token.lower);
    expected.push(...sums);
  }
  return ends.subarray(0, words * 2).join() === expected.join();
}

function sharedUnits(a, b) {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

const level = (population) =>
  population > 0 ? Math.max(1, Math.round(Math.log(population) / Math.log(POPULATION_STEP))) : 0;

class Bytes {
  #bytes = [];
  byte(value) {
    this.#bytes.push(value & 255);
  }
  varint(value) {
    let rest = value >>> 0;
    for (; rest >= 128; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }
  text(text) {
    for (const byte of new TextEncoder().encode(text)) this.byte(byte);
  }
  done() {
    return Uint8Array.from(this.#bytes);
  }
}

function varints(values) {
  const bytes = new Bytes();
  values.forEach((value) => bytes.varint(value));
  return bytes.done();
}

const zigzag = (value) => ((value << 1) ^ (value >> 31)) >>> 0;

export function deltas(values) {
  if (!values.every(Number.isInteger)) throw new Error("a column holds what is no whole number");
  return varints(values.map((value, i) => zigzag(value - (values[i - 1] ?? 0))));
}

const ascii = (lines) => new TextEncoder().encode(lines.join("\n"));

const planes = (values) =>
  Uint8Array.from([0, 8, 16].flatMap((shift) => values.map((value) => (value >> shift) & 255)));

function pairs(places, key, nameNumber) {
  const told = places.flatMap((place, i) =>
    place[key] && nameNumber.has(place[key]) ? [[i, nameNumber.get(place[key])]] : [],
  );
  return deltas([told.length, ...told.map(([place]) => place), ...told.map(([, name]) => name)]);
}

function file(sections) {
  const head = [...new TextEncoder().encode(MAGIC), VERSION, 0, 0, 0, 0];
  const size = Object.values(sections).reduce((sum, { length }) => sum + 5 + length, head.length);
  const bytes = new Uint8Array(size);
  bytes.set(head);
  const view = new DataView(bytes.buffer);
  let at = head.length;
  for (const [name, part] of Object.entries(sections)) {
    bytes[at] = SECTION[name];
    view.setUint32(at + 1, part.length, true);
    bytes.set(part, at + 5);
    at += 5 + part.length;
  }
  view.setUint32(5, checksum(bytes, head.length), true);
  return bytes;
}
