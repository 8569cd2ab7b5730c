import type { NameCandidate } from "./name-candidates.ts";
import { choose, swayed } from "./name-choice.ts";
import { type NameContext, isPlaceLike } from "./name-context.ts";
import { featuresOf } from "./name-features.ts";
import { isPlainlyOther, plainness } from "./name-plain.ts";
import { priorOf } from "./name-priors.ts";
import { LEARNT } from "./name-words.ts";
import { fromBase64 } from "./weights/base64.ts";
import WEIGHTS from "./weights/name-filter.json" with { type: "json" };
import { WeightTable } from "./weights/weight-table.ts";

const TABLE = new WeightTable(fromBase64(WEIGHTS.tags), fromBase64(WEIGHTS.weights));
const NEVER = -10;

/** The candidates that name a place; they do not overlap. Linear in their number. */
export function filterNames(
  context: NameContext,
  candidates: readonly NameCandidate[],
): NameCandidate[] {
  const scores = new Float64Array(candidates.length);
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i];
    if (candidate) scores[i] = judge(context, candidate);
  }
  return choose(context.tokens, candidates, swayed(context, candidates, scores));
}

/** Log-odds that it names a place, by itself. */
function judge(context: NameContext, candidate: NameCandidate): number {
  if (candidate.match) return scoreOf(context, candidate) + priorOf(context, candidate);
  const plain = plainness(context, candidate, LEARNT.isCommon);
  const isOpen =
    plain > 0 ||
    (isPlaceLike(context, candidate, LEARNT.isCommon) &&
      !isPlainlyOther(context.tokens, candidate));
  return isOpen ? scoreOf(context, candidate) + priorOf(context, candidate) + plain : NEVER;
}

function scoreOf(context: NameContext, candidate: NameCandidate): number {
  const { hashes, count } = featuresOf(context, candidate, LEARNT);
  let sum = 0;
  for (let f = 0; f < count; f++) sum += TABLE.get(hashes[f] ?? 0);
  return sum / WEIGHTS.scale;
}
