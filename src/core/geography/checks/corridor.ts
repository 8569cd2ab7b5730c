import type { Feature } from "geojson";
import type { PlaceEntry } from "../../read/gazetteer.ts";
import { words as list } from "../../read/lexicon/words.ts";
import { chainBetween, landsOf } from "./chain.ts";
import { regionHolding } from "../contain.ts";
import { type CorridorWords, corridorsSaid } from "./corridor-words.ts";
import { placePart } from "./drawn.ts";
import { type Words, quoted, wordsOf } from "./phrases.ts";
import type { Predicate } from "./predicate.ts";
import { areaOf, isCountry, isSea, isSettlement, pointOf } from "./shape.ts";
import { type Tested, type Verdict, findingOf, onePerPair } from "./tested.ts";
import type { World } from "./world.ts";

const DETOUR = 2; // regions more than on the shortest way
const WORLD_IS_KNOWN = 100; // lands: with fewer, a missing neighbour may only be missing from the layers

const TRIGGERS = list(`
  bridge corridor link links linking linked connect connects connecting connected connection route
  passage
`);

/** "a land bridge between A and B", "a land corridor to B", "links A with B by land". */
export const corridor: Predicate = (passage, world) => {
  if (!passage.tokens.some(({ lower }) => TRIGGERS.has(lower))) return [];
  const words = wordsOf(passage, world);
  return onePerPair(
    corridorsSaid(words).flatMap((said) => {
      const tested = test(words, said);
      return tested
        ? [
            {
              key: tested.places.map(({ id }) => id).join(" "),
              finding: findingOf(words, said.first, said.end, tested),
            },
          ]
        : [];
    }),
  );
};

function test(words: Words, said: CorridorWords): Tested | null {
  const { world } = words;
  const to = landOf(world, said.to);
  if (!to) return null;
  const around = grounds(words)
    .flatMap((place) => landOf(world, place) ?? [])
    .filter(({ id }) => id !== to.id);
  const stated = said.from ? landOf(world, said.from) : null;
  if (said.from && !stated) return null;
  const main = words.passage.earlier.at(-1);
  const begin = main ? landOf(world, main) : null;
  const from =
    stated ??
    [...(begin ? [begin] : []), ...around].find((land) => !isCountry(land) && land.id !== to.id) ??
    null;
  if (!from || from.id === to.id) return null;
  const direct = chainBetween(world, from, to);
  const via = stated ? viaOf(world, said, around, from) : null;
  const isSure = said.through !== null;
  const quote = quoted(words, said.first, said.end);
  if (!direct) return broken(world, from, to, quote);
  const detour = via && via.id !== from.id ? chainThrough(world, from, via, to) : null;
  const isOnWay = detour !== null && detour.length <= direct.length + DETOUR;
  const isFarOff = isSure && detour !== null && detour.length > direct.length + DETOUR + 1;
  const verdict: Verdict =
    via === null || isOnWay || !isSure ? "consistent" : isFarOff ? "inconsistent" : "untestable";
  const chain = isOnWay ? detour : direct;
  return {
    predicate: "corridor", verdict, places: chain,
    explanation: explain(quote, chain, isOnWay ? via : null, verdict, via, stated === null),
    measured: null,
    parts: chain.map((land): Feature => placePart(land, "corridor")),
  }; // prettier-ignore
}

/** What is said to be the way, else what the claim is about. */
function viaOf(
  world: World,
  { through }: CorridorWords,
  around: readonly PlaceEntry[],
  from: PlaceEntry,
): PlaceEntry | null {
  if (through) return landOf(world, through);
  return around.find((land) => !isCountry(land) && land.id !== from.id) ?? null;
}

function explain(
  quote: string,
  chain: readonly PlaceEntry[],
  passed: PlaceEntry | null,
  verdict: Verdict,
  via: PlaceEntry | null,
  isGuessed: boolean,
): string {
  const names = chain.map(({ name }) => name);
  const [from = "", to = ""] = [names[0], names.at(-1)];
  const through = names.slice(isGuessed ? 0 : 1, -1).join(", ");
  const start = isGuessed ? `${from}, which the report is about,` : from;
  const way =
    chain.length > 2
      ? `an unbroken chain of regions leads from ${start} to ${to}: ${through}`
      : `${start} borders ${to}`;
  if (verdict === "consistent")
    return passed ? `${quote}: ${way}; ${passed.name} is on it.` : `${quote}: ${way}.`;
  return `${quote}: ${way}; ${via?.name ?? ""} is not on any way nearly as short.`;
}

/** No chain: told only where the layers know the lands about. */
function broken(world: World, from: PlaceEntry, to: PlaceEntry, quote: string): Tested {
  const isKnown = landsOf(world).length >= WORLD_IS_KNOWN;
  const why = isKnown ? "" : ", but they may lack the lands between";
  return {
    predicate: "corridor", verdict: isKnown ? "inconsistent" : "untestable", places: [from, to], measured: null,
    explanation: `${quote}: the layers have no unbroken chain of regions from ${from.name} to ${to.name}${why}.`,
    parts: [placePart(from), placePart(to)],
  }; // prettier-ignore
}

/** Through a land and on without coming back over the same regions. */
function chainThrough(
  world: World,
  from: PlaceEntry,
  via: PlaceEntry,
  to: PlaceEntry,
): readonly PlaceEntry[] | null {
  const second = chainBetween(world, via, to, new Set([from.id]));
  if (!second) return null;
  const taken = new Set(second.slice(1).map(({ id }) => id));
  const first = chainBetween(world, from, via, taken);
  return first ? [...first, ...second.slice(1)] : null;
}

/** What the claim and its passage are about, the claim's own first. */
function grounds({ passage, world }: Words): PlaceEntry[] {
  const own = passage.claim.places.flatMap(({ place }) => world.place(place) ?? []);
  return [...own, ...(passage.about ? [passage.about] : []), ...passage.earlier];
}

/** The place itself where it is land, for a town the region that holds it. */
function landOf(world: World, place: PlaceEntry): PlaceEntry | null {
  if (isSettlement(place)) {
    const region = world.place(place.region);
    if (region && areaOf(region)) return region;
    const held = regionHolding(
      pointOf(place),
      landsOf(world).map((land) => ({ id: land.id, geometry: land.feature.geometry })),
    );
    return held.kind === "outside" ? null : world.place(held.region.id);
  }
  return areaOf(place) && !isSea(place) && place.kind !== "continent" ? place : null;
}
