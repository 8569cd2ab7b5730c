import { askedKinds } from "./asked-kinds.ts";
import type { Bearer, Gazetteer } from "./gazetteer.ts";
import { type NameCandidate, findCandidates } from "./name-candidates.ts";
import { contextOf } from "./name-context.ts";
import { filterNames } from "./name-filter.ts";
import { LEARNT, isCommonWord } from "./name-words.ts";
import { riversCalled } from "./river-names.ts";
import { findSlavicNames } from "../slavic/find.ts";
import { isCyrillicSentence } from "../slavic/script.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** A name found in the text, with everything that bears it; which one it is comes later. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** Tokens of the name with its kind word, half-open. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly sentence: number;
  /** Empty for a name that nothing known bears, where the words make plain that it names a place. */
  readonly bearers: readonly Bearer[];
  /** Kinds of place the words beside the name ask for, null when they ask for none. */
  readonly asked: readonly string[] | null;
}

/**
 * Finds every stretch that names a place: a learnt filter decides among the
 * names the gazetteer has and the runs of capitals it has not. Names never
 * overlap; a kind word that follows belongs to the span ("Kherson Oblast").
 * Linear in the number of tokens.
 */
export function findNames(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  gazetteer: Gazetteer,
): FoundName[] {
  const others = withoutCyrillic(tokens, sentences);
  const candidates = findCandidates(tokens, others, gazetteer, isCommonWord);
  const context = contextOf(tokens, others, candidates, LEARNT);
  const found = filterNames(context, candidates).map((name) =>
    toFound(tokens, sentences, name, gazetteer),
  );
  if (others === sentences) return found;
  const slavic = findSlavicNames(tokens, sentences, gazetteer);
  return [...found, ...slavic].sort((a, b) => a.start - b.start);
}

/** The filter is English: sentences in Cyrillic, emptied here, are read in `core/slavic`. */
function withoutCyrillic(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): readonly Sentence[] {
  if (!sentences.some((sentence) => isCyrillicSentence(tokens, sentence))) return sentences;
  return sentences.map((sentence) =>
    isCyrillicSentence(tokens, sentence)
      ? { ...sentence, endToken: sentence.firstToken }
      : sentence,
  );
}

function toFound(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { firstToken, endToken, sentence, match }: NameCandidate,
  gazetteer: Gazetteer,
): FoundName {
  const own = match?.bearers ?? [];
  const rivers = riversCalled(tokens, firstToken, endToken, own, gazetteer);
  const bearers = rivers.length > 0 ? rivers : own;
  const kindWord = match && endToken > match.endToken ? tokens[endToken - 1] : undefined;
  const start = sentences[sentence]?.firstToken ?? 0;
  return {
    start: tokens[firstToken]?.start ?? 0,
    end: tokens[endToken - 1]?.end ?? 0,
    firstToken,
    endToken,
    sentence,
    bearers,
    asked: askedKinds(tokens, firstToken, endToken, start, bearers, kindWord),
  };
}
