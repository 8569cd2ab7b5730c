import type { Bearer, Gazetteer, PlaceEntry } from "./gazetteer.ts";
import { CITY_KINDS } from "./lexicon/kinds.ts";
import { isFirstLevel, standingOf } from "./standing.ts";
import { type Support, createSupport } from "./support.ts";
import { type Whereabouts, createWhereabouts } from "./whereabouts.ts";

/** A place a name may mean. */
export interface Rival {
  readonly place: PlaceEntry;
  readonly bare: boolean;
  readonly postal: boolean;
  /** By one of its other names. */
  readonly alternate: boolean;
  readonly at: Whereabouts;
  /** How likely the name means it before anything is read. */
  readonly standing: number;
  /** What stands beside it in a list is of its level: a country, or a region of its country. */
  readonly level: "country" | "region" | "other";
}

/** What is worked out once a gazetteer: the rivals of every name met, and room to count in. */
export interface Arena {
  /** Best known first, at most 60: the known "San José" of a hundred decides. */
  readonly rivalsFor: (bearers: readonly Bearer[]) => readonly Rival[];
  readonly support: Support;
  /** Room for a sum by area, empty between uses. */
  readonly sums: Map<number, number>;
}

const MOST_RIVALS = 60;
/** "Mexico" is the country, though the city is called so too. */
const BESIDE_A_COUNTRY = 0.1;
/** "Tete" is the town more often than the province around it, unless that has many times its people. */
const BESIDE_ITS_SEAT = 0.4;
const MANY_TIMES = 4;
const arenas = new WeakMap<Gazetteer, Arena>();

export function arenaOf(gazetteer: Gazetteer): Arena {
  const arena = arenas.get(gazetteer) ?? createArena(gazetteer);
  arenas.set(gazetteer, arena);
  return arena;
}

function createArena(gazetteer: Gazetteer): Arena {
  const whereabouts = createWhereabouts(gazetteer);
  const known = new WeakMap<readonly Bearer[], readonly Rival[]>();

  const rivalOf = ({ bearer, standing }: Ranked): Rival => {
    const { place, bare, postal = false, alternate = false } = bearer;
    const at = whereabouts.of(place);
    const level = place.kind === "country" ? "country" : isFirstLevel(place) ? "region" : "other";
    return { place, bare, postal, alternate, at, standing, level };
  };

  return {
    rivalsFor(bearers) {
      const rivals = known.get(bearers) ?? ranked(bearers).map(rivalOf);
      known.set(bearers, rivals);
      return rivals;
    },
    support: createSupport(whereabouts),
    sums: new Map(),
  };
}

interface Ranked {
  readonly bearer: Bearer;
  readonly standing: number;
}

function ranked(bearers: readonly Bearer[]): readonly Ranked[] {
  const isCountry = bearers.some(({ place, alternate }) => place.kind === "country" && !alternate);
  return bearers
    .map((bearer) => ({
      bearer,
      standing:
        standingOf(bearer) *
        (isCountry && (bearer.alternate === true || bearer.bare) ? BESIDE_A_COUNTRY : 1) *
        (isBesideSeat(bearer, bearers) ? BESIDE_ITS_SEAT : 1),
    }))
    .sort((a, b) => b.standing - a.standing)
    .slice(0, MOST_RIVALS);
}

/** A region of the first level in which a town of the same name lies that is not much smaller. */
const isBesideSeat = ({ place: region, bare }: Bearer, bearers: readonly Bearer[]): boolean =>
  !bare &&
  isFirstLevel(region) &&
  bearers.some(
    ({ place, alternate }) =>
      alternate !== true &&
      place.region === region.id &&
      CITY_KINDS.has(place.kind) &&
      region.population < MANY_TIMES * place.population,
  );
