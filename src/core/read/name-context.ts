import { kindsOf } from "./lexicon/kinds.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { type Company, companyOf } from "./name-company.ts";
import { type Evidence, INSIDE, gather, governor, nameHash } from "./name-evidence.ts";
import { CLASS } from "./name-facts.ts";
import type { LearntWords } from "./name-words.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import { hashWord } from "./word-hash.ts";

/** An article, as the filter looks at it. */
export interface NameContext {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly hashes: Int32Array;
  readonly titleCase: readonly boolean[];
  /** Of the candidates of one word, those the article writes in lower case somewhere. */
  readonly lowerCase: ReadonlySet<number>;
  readonly evidence: ReadonlyMap<number, Evidence>;
  readonly company: Company;
  /** By token: one more than its class as a neighbour, 0 where nobody has asked yet. */
  readonly classes: Uint8Array;
  /** By token, in bits: 1 where a name of the gazetteer begins, 2 where one ends before it, 4 where a land's begins. */
  readonly edges: Uint8Array;
}

const GREAT = 12; // size: some 1,000,000 inhabitants; regions of fewer are seldom behind a town

export function contextOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  candidates: readonly NameCandidate[],
  words: LearntWords,
): NameContext {
  const hashes = hashesOf(tokens);
  const titleCase = sentences.map((sentence) => isTitleCase(tokens, sentence));
  const evidence = new Map<number, Evidence>();
  const edges = new Uint8Array(tokens.length + 1);
  for (const { match, facts, firstToken, endToken } of candidates) {
    if (!match) continue;
    const isLand = facts !== null && facts.kind <= CLASS.region && facts.size >= GREAT;
    edges[firstToken] = (edges[firstToken] ?? 0) | (isLand ? 5 : 1);
    edges[endToken] = (edges[endToken] ?? 0) | 2;
  }
  for (const candidate of candidates)
    if (!titleCase[candidate.sentence]) gather(tokens, hashes, candidate, evidence, words);
  return {
    tokens,
    sentences,
    hashes,
    titleCase,
    lowerCase: writtenSmall(tokens, hashes, candidates),
    evidence,
    edges,
    company: companyOf(candidates),
    classes: new Uint8Array(tokens.length),
  };
}

function hashesOf(tokens: readonly Token[]): Int32Array {
  const hashes = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) hashes[i] = hashWord(tokens[i]?.lower ?? "");
  return hashes;
}

const SIEVE = 1 << 10; // cells, by a hash's last bits: most words of a text fall through

/** Of the candidates of one word, those that the article writes in lower case somewhere. */
function writtenSmall(
  tokens: readonly Token[],
  hashes: Int32Array,
  candidates: readonly NameCandidate[],
): ReadonlySet<number> {
  const asked = new Set<number>();
  const sieve = new Uint8Array(SIEVE);
  for (const { firstToken, endToken } of candidates) {
    if (endToken !== firstToken + 1) continue;
    const hash = hashes[firstToken] ?? 0;
    asked.add(hash);
    sieve[hash & (SIEVE - 1)] = 1;
  }
  const small = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const hash = hashes[i] ?? 0;
    if (sieve[hash & (SIEVE - 1)] === 0 || !asked.has(hash)) continue;
    const token = tokens[i];
    if (token?.kind === "word" && !token.capital) small.add(hash);
  }
  return small;
}

/** "Member States": a kind of place behind words that are common ones. */
function isPlain(
  tokens: readonly Token[],
  hashes: Int32Array,
  first: number,
  end: number,
  isCommon: (hash: number) => boolean,
): boolean {
  for (let i = first; i < end; i++)
    if (kindsOf(tokens[i]?.lower ?? "") === undefined && !isCommon(hashes[i] ?? 0)) return false;
  return true;
}

/** Whether anything speaks for a name that nothing known bears: "in NAME", "Lake NAME", "NAME County". */
export function isPlaceLike(
  { tokens, hashes, evidence }: NameContext,
  { firstToken, endToken }: NameCandidate,
  isCommon: (hash: number) => boolean,
): boolean {
  if (isPlain(tokens, hashes, firstToken, endToken, isCommon)) return false;
  if ((evidence.get(nameHash(hashes, firstToken, endToken))?.inside ?? 0) > 0) return true;
  if (INSIDE.has(hashes[governor(tokens, firstToken)] ?? 0)) return true;
  return (
    isKind(tokens[endToken - 1]) ||
    isKind(tokens[firstToken]) ||
    isKind(tokens[endToken]) ||
    tokens[endToken]?.text === ","
  );
}

const isKind = (token: Token | undefined): boolean => kindsOf(token?.lower ?? "") !== undefined;

/** A headline in Title Case: nearly every longer word has a capital, and there are several. */
function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  let long = 0;
  let lower = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.text.length < 4) continue;
    long++;
    if (!token.capital) lower++;
  }
  return long >= 4 && lower <= long * 0.15 && tokens[sentence.endToken - 1]?.text !== ".";
}
