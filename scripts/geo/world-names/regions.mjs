import { FLAG } from "../../../src/core/world/sections.ts";
import { nameKey } from "../../../src/core/read/name-key.ts";
import { readJson } from "../files.mjs";
import { REGIONS_UA, SPECIAL_UA } from "../names/regions-ua.mjs";
import { walksAlike } from "./encode.mjs";
import { tidyName } from "./names.mjs";
import { middle } from "./middle.mjs";
import { STATES } from "./names/states.mjs";

/** Words for a kind of region; a name is also used without. */
const KIND_WORDS =
  "oblast|province|state|region|district|county|parish|borough|census area|municipality|department|prefecture|governorate|voivodeship|canton|territory|division|emirate|raion|rayon|krai|kray|republic|autonomous okrug|okrug|autonomous region|autonomous republic|community|city|town|shire|regency|kabupaten|zila|kommun|comarca|amphoe|special capital region|capital district|capital region|metropolitan city|federal district|union territory|planning region";
const TRAILING = new RegExp(` (?:${KIND_WORDS})$`, "iu");
const LEADING =
  /^(?:(?:the )?(?:province|provincia|state|county|department|departamento|département|district|distrito|region|región|municipality|municipio|município|municipiul|comune|opština|općina|obshtina|city|town|borough|metropolitan borough|london borough|royal borough|city and borough|city and county|raionul|powiat|okres|landkreis|kreis|kabupaten|kota|amphoe|arrondissement|politischer bezirk|bezirk|wilaya|wilayat|judetul|județul|kommune|tỉnh|thành phố|huyện|quận|thị xã|partido|comunidad(?: autónoma)?|canton|cantón|république|republic|gmina|gouvernorat|governorate|muḩāfaz̧at|ostan-e|shahrestān-e|shahrestan-e|liwa|qaza|diamer|upazila) (?:of (?:the )?|de (?:la |las |los |el )?|del |di |do |da |dos |das |du |des |d'|degli |della |delle |dei |dell')?|(?:communauté|région) )/iu;

export function readRegions(folder, towns) {
  const first = byCode(readJson(folder, "admin1.json"));
  const second = byCode(readJson(folder, "admin2.json"));
  const townsOf = new Map();
  for (const town of towns) {
    const codes = [
      `${town.country}.${town.admin1}`,
      `${town.country}.${town.admin1}.${town.admin2}`,
    ];
    for (const code of codes) townsOf.set(code, [...(townsOf.get(code) ?? []), town].slice(-4000));
  }
  const ukrainian = ukrainianRegions();
  const regions = new Map();
  const counties = new Map();
  for (const [code, name] of first) {
    const within = townsOf.get(code) ?? [];
    const place = region(code, name, within, "adm1", null);
    if (place) regions.set(code, Object.assign(place, ukrainian.get(code), states.get(code)));
  }
  for (const [code, name] of second) {
    const country = code.split(".")[0];
    const parent = regions.get(code.split(".").slice(0, 2).join("."));
    const place = region(code, name, townsOf.get(code) ?? [], "adm2", parent);
    if (place && country) counties.set(code, place);
  }
  return { regions, counties };
}

/**
 * A region that goes by its seat's name and no more ("Homs") has the name without its kind. Those
 * of the table of states are known by theirs.
 */
export function markSeats(towns) {
  const known = new Set(states.keys());
  for (const town of towns)
    for (const place of [town.region, town.county]) {
      const code = place?.id.slice("adm1-".length).toUpperCase().replace("-", ".");
      if (place && !known.has(code) && nameKey(place.name) === nameKey(town.name))
        place.isNamedBySeat = true;
    }
}

const byCode = (rows) =>
  new Map(rows.filter(({ code }) => !/\.$|\.\./.test(code)).map(({ code, name }) => [code, name]));

function region(code, raw, within, prefix, parent) {
  const name = tidyName(raw);
  if (within.length === 0 || !walksAlike(name)) return null;
  const [country] = code.split(".");
  const bare = bareName(name);
  const plain = [...bare].map((text) => [text, FLAG.bare]);
  return {
    id: `${prefix}-${code.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
    name,
    ...middle(within),
    population: within.reduce((sum, { population }) => sum + population, 0),
    kind: "region",
    isCapital: false,
    country,
    region: parent ?? undefined,
    names: plain,
  };
}

/** "Rapides Parish" → Rapides; "Province of Tarlac" → Tarlac, Tarlac Province. */
function bareName(name) {
  const short = name.replace(TRAILING, "").replace(LEADING, "").trim();
  if (short === name || short.length < 3) return [];
  return /^(?:The )?Province of /i.test(name) ? [short, `${short} Province`] : [short];
}

function ukrainianRegions() {
  const rows = (table) =>
    table
      .trim()
      .split("\n")
      .map((line) => line.split("|"));
  const crimea = rows(SPECIAL_UA)
    .filter(([iso]) => iso === "UA-43") // the two cities go by their own names
    .map(([iso, , en, uk, ru, others]) => [`UA.${UA_CODES[iso]}`, uaRegion(en, uk, ru, others)]);
  const oblasts = rows(REGIONS_UA).map(([iso, , en, uk, ru, stems, short]) => [
    `UA.${UA_CODES[iso]}`,
    uaRegion(en, uk, ru, stems, short),
  ]);
  return new Map([...oblasts, ...crimea]);
}

const UA_CODES = Object.fromEntries(
  "UA-18 27|UA-23 26|UA-21 25|UA-07 24|UA-05 23|UA-61 22|UA-59 21|UA-40 20|UA-56 19|UA-53 18|UA-51 17|UA-48 16|UA-46 15|UA-09 14|UA-32 13|UA-30 12|UA-43 11|UA-35 10|UA-68 09|UA-65 08|UA-63 07|UA-26 06|UA-14 05|UA-12 04|UA-77 03|UA-74 02|UA-71 01"
    .split("|")
    .map((pair) => pair.split(" ")),
);

const list = (text) => (text ? text.split(";") : []);

function uaRegion(en, uk, ru, stems, short) {
  const isOblast = /область/.test(uk);
  const name = isOblast ? `${en} Oblast` : en;
  return {
    name,
    uk,
    ru,
    names: [
      [uk, 0],
      [ru, 0],
      ...(isOblast ? [en, ...list(stems)].map((stem) => [stem, FLAG.bare]) : []),
      ...(isOblast
        ? [en, ...list(stems)].flatMap((stem) => [
            [`${stem} Oblast`, FLAG.alternate],
            [`${stem} region`, FLAG.alternate],
            [`${stem} Province`, FLAG.alternate],
          ])
        : list(stems).map((stem) => [stem, FLAG.alternate])),
      ...list(short).map((text) => [text, FLAG.alternate]),
    ],
  };
}

/** American states and others with the abbreviations that name them behind a town. */
const states = new Map(
  STATES.trim()
    .split("\n")
    .map((line) => line.split("|"))
    .map(([code, name, postal, other, uk, ru]) => [
      code,
      {
        name,
        ...(uk ? { uk } : {}),
        ...(ru ? { ru } : {}),
        names: [
          ...list(postal).map((text) => [text, FLAG.postal | FLAG.alternate]),
          ...list(other).map((text) => [text, FLAG.alternate]),
          ...[uk, ru].filter(Boolean).map((text) => [text, 0]),
        ],
      },
    ]),
);
