import { DIRECTIONS } from "./lexicon/grammar.ts";
import type { NameCandidate } from "./name-candidates.ts";
import type { NameContext } from "./name-context.ts";
import { nameHash } from "./name-evidence.ts";
import { isInPersonsName } from "./name-others.ts";
import { isWhereSaid } from "./name-where.ts";
import type { Token } from "./tokens.ts";

/** How far other names of the article sway the judgement of one. */
export interface Sway {
  /** Weight of what its other mentions score on the whole. */
  readonly again: number;
  /** Weight of what its neighbours in a list score: "in A, B and C". */
  readonly listed: number;
}

export const SWAY: Sway = { again: 0.8, listed: 0.5 };
const MOST = 4; // a score beyond is as sure as can be; log-odds

const clip = (score: number): number => Math.max(-MOST, Math.min(MOST, score));

/**
 * Scores each candidate anew, in the light of the others: the same name
 * elsewhere, and names beside it in a list.
 */
export function swayed(
  context: NameContext,
  candidates: readonly NameCandidate[],
  scores: Float64Array,
  sway: Sway = SWAY,
): Float64Array {
  const { tokens, hashes } = context;
  const byName = new Map<number, { sum: number; count: number }>();
  const keys = new Int32Array(candidates.length);
  // The best score of those that begin at a token, and that end before it; 0 for none.
  const startsAt = new Float64Array(tokens.length + 1);
  const endsAt = new Float64Array(tokens.length + 1);
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i];
    if (!candidate) continue;
    const { firstToken, endToken } = candidate;
    const score = clip(scores[i] ?? 0);
    const key = nameHash(hashes, firstToken, endToken);
    keys[i] = key;
    const known = byName.get(key);
    if (known) {
      known.sum += score;
      known.count++;
    } else byName.set(key, { sum: score, count: 1 });
    startsAt[firstToken] = better(startsAt[firstToken] ?? 0, score);
    endsAt[endToken] = better(endsAt[endToken] ?? 0, score);
  }
  const swayedScores = new Float64Array(scores.length);
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i];
    const same = byName.get(keys[i] ?? 0);
    const score = scores[i] ?? 0;
    if (!candidate || !same) continue;
    let others = same.count > 1 ? (same.sum - clip(score)) / (same.count - 1) : 0;
    // "Floods hit Lima", whoever else is called Ada Lima.
    if (others < 0 && candidate.match && isWhereSaid(tokens, candidate)) others = 0;
    // "Ada Lima spoke", wherever else Lima is the town.
    if (others > 0 && candidate.match && isInPersonsName(context, candidate)) others = 0;
    const before = endsAt[behindJoint(tokens, candidate.firstToken)] ?? 0;
    const after = startsAt[beyondJoint(tokens, candidate.endToken)] ?? 0;
    swayedScores[i] = score + sway.again * others + sway.listed * (before + after);
  }
  return swayedScores;
}

const better = (known: number, score: number): number =>
  known === 0 || score > known ? score : known;

const isJoint = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text === "," || token.text === ";" || token.lower === "and" || token.lower === "or");

/** Where a name before the comma or the "and" would end; -1 for no list. */
function behindJoint(tokens: readonly Token[], first: number): number {
  let i = first;
  while (i > first - 2 && isJoint(tokens[i - 1])) i--;
  return i < first ? i : -1;
}

function beyondJoint(tokens: readonly Token[], end: number): number {
  let i = end;
  while (i < end + 2 && isJoint(tokens[i])) i++;
  return i > end ? i : -1;
}

/** Token behind the longest name that goes on at each token from a direction: "Northern Ireland". */
function directedUntil(
  tokens: readonly Token[],
  candidates: readonly NameCandidate[],
): ReadonlyMap<number, number> {
  const until = new Map<number, number>();
  for (const { match, firstToken, endToken } of candidates)
    if (match && endToken > firstToken + 1 && DIRECTIONS.has(tokens[firstToken]?.lower ?? ""))
      until.set(firstToken + 1, Math.max(until.get(firstToken + 1) ?? 0, endToken));
  return until;
}

/**
 * The candidates that do not overlap and score most together; each above zero.
 * What a name with a direction before it ends with is another land: never Ireland in "Northern Ireland".
 */
export function choose(
  tokens: readonly Token[],
  candidates: readonly NameCandidate[],
  scores: Float64Array,
): NameCandidate[] {
  const order: { candidate: NameCandidate; score: number }[] = [];
  const directed = directedUntil(tokens, candidates);
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i];
    const score = scores[i] ?? 0;
    if (!candidate || score <= 0) continue;
    if ((directed.get(candidate.firstToken) ?? 0) < candidate.endToken)
      order.push({ candidate, score });
  }
  order.sort((a, b) => a.candidate.endToken - b.candidate.endToken);
  const best = [0];
  const before: number[] = [];
  for (const [k, { candidate, score }] of order.entries()) {
    let j = k;
    while (j > 0 && (order[j - 1]?.candidate.endToken ?? 0) > candidate.firstToken) j--;
    before.push(j);
    best.push(Math.max(best[k] ?? 0, (best[j] ?? 0) + score));
  }
  const chosen: NameCandidate[] = [];
  for (let k = order.length; k > 0;) {
    const last = order[k - 1];
    if (!last || best[k] === best[k - 1]) k--;
    else {
      chosen.push(last.candidate);
      k = before[k - 1] ?? 0;
    }
  }
  return chosen.reverse();
}
