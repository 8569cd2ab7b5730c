import type { Candidate } from "../model.ts";
import type { Bearer, PlaceEntry } from "./gazetteer.ts";
import type { FoundName } from "./mentions.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

export interface Resolution {
  /** Null when no candidate is clearly ahead. */
  readonly place: PlaceEntry | null;
  /** Best first; scores add up to 1. */
  readonly candidates: readonly Candidate[];
}

const CLEARLY_AHEAD = 0.6; // share of the total weight; below it the doubt is shown
const KEPT_CANDIDATES = 5;
const ASKED = 60; // the words say "oblast", and this is one
const NOT_ASKED = 0.02;
const BARE = 0.08; // "Kherson" alone means the oblast this much more seldom than the city
const TERRITORIES = /^(?:territories|regions|oblasts|provinces)$/u;
const ABROAD = 0.02; // share of votes any country is given for nothing
const HOME_COUNTS = 1.5; // above 1: a country most names lie in outweighs a larger homonym abroad
const ANNEXES = /^(?:annex|annexed|annexing|annexes|annexation)$/u;

/**
 * Which place each name is. A candidate's weight is how well known it is, times
 * how well its kind fits the words, times how many other names of the article
 * lie in its country: homonyms abroad lose to the country an article is about.
 */
export function resolveNames(
  names: readonly FoundName[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Resolution[] {
  const votes = countryVotes(names);
  return names.map((name) => {
    const sentence = sentences[name.sentence];
    const asked = name.asked ?? (sentence && annexed(tokens, sentence, name) ? ["region"] : null);
    return decide(name.bearers, asked, votes);
  });
}

/** Annexation is of regions: "annexed Kherson" is the oblast where both bear the name. */
function annexed(tokens: readonly Token[], sentence: Sentence, name: FoundName): boolean {
  const said = tokens.slice(sentence.firstToken, sentence.endToken).map(({ lower }) => lower);
  const at = said.findIndex((word) => ANNEXES.test(word));
  const listed = said.findIndex((word) => TERRITORIES.test(word));
  const here = name.firstToken - sentence.firstToken;
  return at >= 0 && (at < here || (listed >= 0 && listed < here));
}

function decide(
  bearers: readonly Bearer[],
  asked: readonly string[] | null,
  votes: ReadonlyMap<string, number>,
): Resolution {
  const weighed = bearers
    .map((bearer) => ({ bearer, weight: weigh(bearer, bearers, asked, votes) }))
    .sort((a, b) => b.weight - a.weight);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const candidates = weighed.slice(0, KEPT_CANDIDATES).map(({ bearer, weight }) => ({
    place: bearer.place.id,
    score: Math.round((1000 * weight) / total) / 1000,
  }));
  const [best] = weighed;
  const ahead = best !== undefined && best.weight / total >= CLEARLY_AHEAD;
  return { place: ahead ? best.bearer.place : null, candidates };
}

function weigh(
  { place, bare }: Bearer,
  bearers: readonly Bearer[],
  asked: readonly string[] | null,
  votes: ReadonlyMap<string, number>,
): number {
  const someFit = asked !== null && bearers.some((bearer) => asked.includes(bearer.place.kind));
  const kind = !someFit ? (bare ? BARE : 1) : asked.includes(place.kind) ? ASKED : NOT_ASKED;
  const atHome = place.country === "" ? 0.5 : (votes.get(place.country) ?? 0);
  return prominence(place) * kind * (ABROAD + atHome) ** HOME_COUNTS;
}

/** How well known a place is, in the unit of a city: the square root of its inhabitants. */
function prominence({ kind, population, capital }: PlaceEntry): number {
  if (kind === "country") return 6000;
  if (kind === "sea" || kind === "ocean" || kind === "continent") return 3000;
  if (kind === "region" || kind === "peninsula") return 900;
  if (kind === "river") return 400;
  return Math.sqrt(Math.max(population, 400)) * (capital ? 2 : 1);
}

/** Each country's share of the article's names, counting for each name its best-known bearer. */
function countryVotes(names: readonly FoundName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { bearers } of names) {
    const known = bearers.filter(({ bare }) => !bare).map(({ place }) => place);
    const best = known.reduce<PlaceEntry | null>(
      (a, b) => (a === null || prominence(b) > prominence(a) ? b : a),
      null,
    );
    const countries = new Set(known.map(({ country }) => country));
    if (best?.country)
      counts.set(best.country, (counts.get(best.country) ?? 0) + 1 / countries.size);
  }
  const total = Array.from(counts.values()).reduce((sum, n) => sum + n, 0);
  return new Map(Array.from(counts, ([country, n]) => [country, n / total]));
}
