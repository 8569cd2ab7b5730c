import type { Bearer, PlaceEntry } from "./gazetteer.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { CLASS, type NameFacts } from "./name-facts.ts";

/** Which countries and regions an article is about, as far as its great names tell; each name counts once. */
export interface Company {
  readonly countries: ReadonlyMap<string, number>;
  readonly regions: ReadonlyMap<string, number>;
  /** How many names told. */
  readonly size: number;
  /** Answers already given, by what bears the name. */
  readonly known: Map<readonly Bearer[], number>;
}

const WELL_KNOWN = 11; // size: some 300,000 inhabitants
const MOST_BEARERS = 60;

export function companyOf(candidates: readonly NameCandidate[]): Company {
  const countries = new Map<string, number>();
  const regions = new Map<string, number>();
  const seen = new Set<readonly Bearer[]>();
  let size = 0;
  for (const { match, facts } of candidates) {
    if (!match || !facts || !isGreat(facts) || seen.has(match.bearers)) continue;
    seen.add(match.bearers);
    const place = greatest(match.bearers);
    if (!place?.country) continue;
    size++;
    count(countries, place.country);
    const region = facts.kind === CLASS.region ? place.id : place.region;
    if (region) count(regions, region);
  }
  return { countries, regions, size, known: new Map() };
}

const isGreat = ({ kind, size }: NameFacts): boolean => kind <= CLASS.region || size >= WELL_KNOWN;

function count(tally: Map<string, number>, key: string): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

function greatest(bearers: readonly Bearer[]): PlaceEntry | null {
  let best: PlaceEntry | null = null;
  for (const { place, alternate } of bearers)
    if (!alternate && (!best || place.population > best.population)) best = place;
  return best ?? bearers[0]?.place ?? null;
}

/**
 * How well a name keeps company with the others, its own word not counted:
 * 0 where nobody else tells, 1 where none of its bearers lies in a country that
 * is told of, 2 in one told of once, 3 more often; 4 and 5 of a region likewise.
 */
export function companyKept(company: Company, { match, facts }: NameCandidate): number {
  if (!match || !facts || facts.kind <= CLASS.region) return 0;
  const answer = company.known.get(match.bearers);
  if (answer !== undefined) return answer;
  const own = isGreat(facts) ? greatest(match.bearers) : null;
  const kept = keptBy(company, match.bearers, own);
  company.known.set(match.bearers, kept);
  return kept;
}

function keptBy(
  { countries, regions, size }: Company,
  bearers: readonly Bearer[],
  own: PlaceEntry | null,
): number {
  if (size === (own?.country ? 1 : 0)) return 0;
  let best = 1;
  for (let i = 0; i < bearers.length && i < MOST_BEARERS; i++) {
    const place = bearers[i]?.place;
    if (!place) continue;
    const isOwn = own?.country === place.country;
    const inCountry = (countries.get(place.country) ?? 0) - (isOwn ? 1 : 0);
    const isOwnRegion = isOwn && own.region === place.region;
    const inRegion = (regions.get(place.region) ?? 0) - (isOwnRegion ? 1 : 0);
    best = Math.max(best, inRegion > 0 ? (inRegion > 1 ? 5 : 4) : Math.min(3, inCountry + 1));
  }
  return best;
}
