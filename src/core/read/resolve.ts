import type { Candidate } from "../model.ts";
import type { Gazetteer, PlaceEntry } from "./gazetteer.ts";
import type { FoundName } from "./mentions.ts";
import { settle } from "./beliefs.ts";
import { demonymsIn } from "./demonyms.ts";
import { type Group, groupNames } from "./name-groups.ts";
import { type Rival, arenaOf } from "./rivals.ts";
import { withoutStrays } from "./strays.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

export interface Resolution {
  /** Null when no candidate is clearly ahead. */
  readonly place: PlaceEntry | null;
  /** Best first; scores add up to 1. */
  readonly candidates: readonly Candidate[];
}

const CLEARLY_AHEAD = 1.3; // times the share of the next; below it the doubt is shown
const KEPT_CANDIDATES = 5;

/**
 * Which place each name is. A candidate's weight is how well known it is, times
 * how well its kind fits the words, times the square of the support it has from
 * what the article's other names are believed to be: in the same country,
 * region, county or corner of the world, and above all from a name beside it
 * that it is said to lie in. One name has one sense in an article, unless the
 * words beside it ask for another kind.
 */
export function resolveNames(
  names: readonly FoundName[],
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): Resolution[] {
  const arena = arenaOf(gazetteer);
  const groupOf = groupNames(names, tokens, sentences, arena);
  const groups = Array.from(new Set(groupOf));
  settle([...groups, ...demonymsIn(tokens, names, gazetteer, arena)], arena);
  const decided = new Map(groups.map((group) => [group, decide(group)]));
  const resolutions = withoutStrays(decided);
  return groupOf.map((group) => resolutions.get(group) ?? decide(group));
}

function decide(group: Group): Resolution {
  const { rivals, shares } = group;
  const best = mostBelieved(group, () => true);
  const winner = rivals[best];
  if (!winner) return { place: null, candidates: [] };
  const other = mostBelieved(group, (rival) => rival !== winner && !isOneSpot(rival, winner));
  const isAhead = (shares[best] ?? 0) >= CLEARLY_AHEAD * (shares[other] ?? 0);
  return { place: isAhead ? winner.place : null, candidates: candidatesOf(group) };
}

/** Index of the rival with the greatest share, of equals the first; -1 where there is none. */
function mostBelieved({ rivals, shares }: Group, isMeant: (rival: Rival) => boolean): number {
  let best = -1;
  for (let i = 0; i < rivals.length; i++) {
    const rival = rivals[i];
    if (!rival || (best >= 0 && (shares[i] ?? 0) <= (shares[best] ?? 0))) continue;
    if (isMeant(rival)) best = i;
  }
  return best;
}

function candidatesOf(group: Group): readonly Candidate[] {
  const kept = new Set<Rival>();
  const candidates: Candidate[] = [];
  while (candidates.length < KEPT_CANDIDATES) {
    const next = mostBelieved(group, (rival) => !kept.has(rival));
    const rival = group.rivals[next];
    if (!rival) break;
    kept.add(rival);
    const score = Math.round(1000 * (group.shares[next] ?? 0)) / 1000;
    candidates.push({ place: rival.place.id, score });
  }
  return candidates;
}

/** A town and the region or district around it: which of the two is meant is no doubt about where. */
const isOneSpot = (a: Rival, b: Rival): boolean =>
  holds(a, b) || holds(b, a) || isSeat(a, b) || isSeat(b, a);

/** Leeds and the district of Leeds, of which no one says that it holds it. */
const isSeat = ({ place, at }: Rival, { at: district }: Rival): boolean =>
  place.kind !== "region" && district.itself > 0 && at.cell > 0 && at.cell === district.cell;

const holds = ({ at: { itself } }: Rival, { at }: Rival): boolean =>
  itself > 0 && (itself === at.region || itself === at.county);
