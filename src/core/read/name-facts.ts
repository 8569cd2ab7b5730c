import type { Bearer, NameMatch } from "./gazetteer.ts";

/** What kind of name it is by the gazetteer, in few classes. */
const KIND_CLASS = new Map([
  ["country", 1],
  ["region", 2],
  ["county", 3],
  ["city", 4],
  ["town", 4],
  ["village", 4],
  ["district", 5],
]);

/** Classes that others ask for by name. */
export const CLASS = { country: 1, region: 2, county: 3, settlement: 4, other: 6 } as const;

export interface NameFacts {
  /** Class of its best known bearer: 1 a country, 2 a region, 3 one of the second level, 4 a settlement … */
  readonly kind: number;
  /** Of the best known bearer, in steps of a factor of about 3. */
  readonly size: number;
  readonly bearers: number;
  readonly isMain: boolean;
  readonly isBare: boolean;
  readonly isLayers: boolean;
}

const KNOWN_FACTS = new WeakMap<readonly Bearer[], NameFacts>();

export function factsOf(match: NameMatch): NameFacts {
  const known = KNOWN_FACTS.get(match.bearers);
  if (known) return known;
  const facts = gatherFacts(match.bearers);
  KNOWN_FACTS.set(match.bearers, facts);
  return facts;
}

const BIG = 1_000_000; // inhabitants a sea or a region counts for
const UNSAID = 50_000; // where a layer of the user's does not say

function gatherFacts(bearers: readonly Bearer[]): NameFacts {
  let most = -1;
  let kind = 0;
  let isMain = false;
  let isLayers = false;
  for (const { place, alternate } of bearers) {
    const isSecond = place.kind === "region" && place.region !== "";
    const own = isSecond ? 3 : (KIND_CLASS.get(place.kind) ?? 6);
    const inhabitants =
      place.population || (own < 3 || own === 6 ? BIG : place.layer === "world-names" ? 0 : UNSAID);
    const weight = inhabitants / (alternate ? 20 : 1);
    if (weight > most) {
      most = weight;
      kind = own;
    }
    isMain ||= !alternate;
    isLayers ||= place.layer !== "world-names";
  }
  return {
    kind,
    size: Math.round(Math.log10(Math.max(most, 100)) * 2),
    bearers: Math.min(5, Math.ceil(Math.log2(bearers.length + 1))),
    isMain,
    isBare: bearers.every(({ bare }) => bare),
    isLayers,
  };
}
