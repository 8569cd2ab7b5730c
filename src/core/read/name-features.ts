import { ORGANISATION_NOUNS, TITLES } from "./lexicon/actors.ts";
import { kindsOf } from "./lexicon/kinds.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { type NameContext, governor, isTitled, nameHash } from "./name-context.ts";
import { isPartOfLongerName } from "./names.ts";
import { neighbourClass } from "./neighbour-class.ts";
import { type Token, isInCapitals } from "./tokens.ts";
import { hashWord, mixHashes } from "./word-hash.ts";

const MOST_FEATURES = 64;

const shapeOf = ({ text }: Token): number => {
  if (text.length > 1 && isInCapitals(text)) return text.includes(".") ? 3 : 2;
  return /\p{Lu}/u.test(text.slice(1)) ? 1 : 0;
};

const level = (count: number): number => (count > 3 ? 3 : count);

/** The hashes of one candidate's features; kept, for it is filled for every candidate anew. */
export class FeatureList {
  readonly hashes = new Int32Array(MOST_FEATURES);
  count = 0;

  add(id: number, value: number): void {
    this.hashes[this.count++] = mixHashes(id, value);
  }
}

const FEATURES = new FeatureList();

/**
 * The features of a candidate, in a list that the next call overwrites.
 *
 * @param isCommon - true for a word English writes in lower case.
 */
export function featuresOf(
  context: NameContext,
  candidate: NameCandidate,
  isCommon: (hash: number) => boolean,
): FeatureList {
  const { tokens, hashes, sentences } = context;
  const { firstToken: first, endToken: end, runFirst, runEnd } = candidate;
  const sentence = sentences[candidate.sentence];
  const opens = first === (sentence?.firstToken ?? 0);
  const closes = end >= (sentence?.endToken ?? 0);
  const headline = context.titleCase[candidate.sentence] ? 1 : 0;
  const list = FEATURES;
  list.count = 0;

  const { facts } = candidate;
  const known = facts ? 1 + facts.kind : 0;
  const firstWord = tokens[first];
  const lastWord = tokens[end - 1];
  const lastHash = hashes[end - 1] ?? 0;
  const length = Math.min(4, end - first);
  const key = nameHash(hashes, first, end);
  const isWord = length === 1 && isCommon(key) ? 1 : 0;
  const isLower = length === 1 && context.lowerCase.has(key) ? 1 : 0;
  const left = runFirst < first ? 1 : 0;
  const right = runEnd > end ? 1 : 0;
  const around = left * 2 + right + headline * 4;
  const shape = firstWord ? shapeOf(firstWord) : 0;

  // The name itself.
  list.add(1, known);
  list.add(2, key);
  list.add(3, lastHash);
  if (lastWord) list.add(4, hashWord(lastWord.lower, lastWord.text.length - 3));
  if (lastWord) list.add(5, hashWord(lastWord.lower, lastWord.text.length - 4));
  list.add(6, shape * 8 + length);
  list.add(7, known * 64 + around);
  const size = facts ? facts.size : 0;
  const gaz = facts
    ? facts.kind * 256 + size * 8 + (facts.isMain ? 4 : 0) + (facts.isBare ? 2 : 0)
    : -1;
  list.add(8, gaz);
  list.add(9, gaz * 16 + isWord * 2 + isLower);
  list.add(10, (facts?.bearers ?? 0) * 64 + known * 4 + isWord);
  list.add(11, isWord * 32 + isLower * 16 + (opens ? 8 : 0) + headline * 4 + Math.min(3, length));
  list.add(12, known * 256 + shape * 64 + (opens ? 32 : 0) + (isWord ? 16 : 0) + length);
  const kindLast = kindsOf(lastWord?.lower ?? "")?.[0] ?? "";
  if (length > 1) list.add(13, hashWord(kindLast) + known);
  if (length > 1 && ORGANISATION_NOUNS.has(lastWord?.lower ?? "")) list.add(14, known);
  if (length > 1) list.add(15, hashes[first] ?? 0);
  if (length > 1) list.add(17, hashWord(kindsOf(firstWord?.lower ?? "")?.[0] ?? "") + known);
  if (length > 1 && TITLES.has(firstWord?.lower ?? "")) list.add(16, 0);

  // The run of capitals it stands in.
  if (left) {
    const before = tokens[first - 1];
    list.add(20, hashes[first - 1] ?? 0);
    list.add(21, known * 2 + headline);
    list.add(22, (TITLES.has(before?.lower ?? "") ? 1 : 0) + headline * 2 + known * 4);
    list.add(
      23,
      (isCommon(hashes[first - 1] ?? 0) ? 1 : 0) +
        (runFirst === sentence?.firstToken && first - runFirst === 1 ? 2 : 0) +
        headline * 4 +
        known * 8,
    );
  }
  if (right) {
    const after = tokens[end];
    list.add(24, hashes[end] ?? 0);
    list.add(25, known * 2 + headline);
    list.add(26, (ORGANISATION_NOUNS.has(after?.lower ?? "") ? 1 : 0) + headline * 2 + known * 4);
    list.add(
      27,
      (isCommon(hashes[end] ?? 0) ? 1 : 0) +
        (TITLES.has(after?.lower ?? "") ? 2 : 0) +
        headline * 4 +
        known * 8,
    );
    list.add(28, hashes[runEnd - 1] ?? 0);
  }

  list.add(29, known * 2 + (isPart(context, candidate) ? 1 : 0));

  list.add(60, (isTitled(tokens, first) ? 1 : 0) + known * 2);
  const edges =
    (left ? (context.edges[first] ?? 0) & 2 : 0) + (right ? (context.edges[end] ?? 0) & 1 : 0);
  list.add(61, edges * 64 + around * 8 + known);

  // The words around.
  const b1 = opens ? 1 : (hashes[first - 1] ?? 1);
  const b2 = first - 1 <= (sentence?.firstToken ?? 0) ? 1 : (hashes[first - 2] ?? 1);
  const a1 = closes ? 2 : (hashes[end] ?? 2);
  const a2 = end + 1 >= (sentence?.endToken ?? 0) ? 2 : (hashes[end + 1] ?? 2);
  const at = governor(tokens, first);
  const g = at < (sentence?.firstToken ?? 0) ? 1 : (hashes[at] ?? 1);
  list.add(30, b1);
  list.add(31, mixHashes(b2, b1));
  list.add(32, b2);
  list.add(33, a1);
  list.add(34, mixHashes(a1, a2));
  list.add(35, a2);
  list.add(36, g);
  list.add(37, mixHashes(g, known));
  list.add(38, mixHashes(a1, known));
  list.add(39, mixHashes(b1, a1));
  list.add(40, mixHashes(b1, known * 2 + isWord));
  const comma = tokens[end]?.text === "," ? (tokens[end + 1]?.capital ? 2 : 1) : 0;
  const behind = tokens[first - 1]?.text === "," ? (tokens[first - 2]?.capital ? 2 : 1) : 0;
  list.add(41, comma * 4 + behind + known * 16);
  list.add(42, hashWord(tokens[end]?.lower ?? "", (tokens[end]?.text.length ?? 0) - 2));

  const classBefore = neighbourClass(opens ? undefined : tokens[first - 1]);
  const classAfter = neighbourClass(closes ? undefined : tokens[end]);
  const classNext = neighbourClass(tokens[end + 1]);
  list.add(43, classBefore * 8 + known);
  list.add(44, classAfter * 8 + known);
  list.add(45, classBefore * 128 + classAfter);
  list.add(46, (classAfter * 128 + classNext) * 8 + known);
  list.add(
    47,
    neighbourClass(at < (sentence?.firstToken ?? 0) ? undefined : tokens[at]) * 8 + known,
  );
  list.add(48, (classAfter * 128 + gaz) * 2 + (opens ? 1 : 0));

  // The whole article.
  const seen = context.evidence.get(key);
  if (seen) {
    const alone = level(seen.alone);
    list.add(50, level(seen.inside) * 16 + known);
    list.add(51, level(seen.endsRun) * 16 + known);
    list.add(52, level(seen.opensRun) * 16 + known);
    list.add(53, level(seen.listed) * 16 + known);
    list.add(
      54,
      alone * 64 + level(seen.inside) * 16 + level(seen.endsRun) * 4 + level(seen.opensRun),
    );
  }
  return list;
}

/** Whether the words beside it make it part of a longer name: "The Kyiv Independent". */
function isPart(
  context: NameContext,
  { firstToken, endToken, sentence, facts }: NameCandidate,
): boolean {
  return isPartOfLongerName(
    context.tokens,
    firstToken,
    endToken,
    context.sentences[sentence]?.firstToken ?? 0,
    context.titleCase[sentence] ?? false,
    facts?.kind === 1,
  );
}
