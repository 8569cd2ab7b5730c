import { TITLES } from "./lexicon/actors.ts";
import { DETERMINERS, DIRECTIONS } from "./lexicon/grammar.ts";
import { kindsOf } from "./lexicon/kinds.ts";
import type { NameCandidate } from "./name-candidates.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";
import { hashWord, mixHashes } from "./word-hash.ts";

/** What the text around says of a name, gathered over the whole article. */
interface Evidence {
  /** How often it stands behind "in", "near", "at" … */
  inside: number;
  /** How often it stands before a comma and the name of a region or country. */
  listed: number;
  /** How often it ends or opens a longer run of capitals. */
  endsRun: number;
  opensRun: number;
  alone: number;
}

/** An article, as the filter looks at it. */
export interface NameContext {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly hashes: Int32Array;
  readonly titleCase: readonly boolean[];
  /** Words the article writes in lower case somewhere. */
  readonly lowerCase: ReadonlySet<number>;
  readonly evidence: ReadonlyMap<number, Evidence>;
  /** By token: 1 where a name of the gazetteer begins, 2 where one ends before it, 3 both. */
  readonly edges: Uint8Array;
}

const INSIDE = new Set(
  [
    "in",
    "near",
    "at",
    "from",
    "to",
    "across",
    "outside",
    "around",
    "throughout",
    "inside",
    "into",
  ].map((word) => hashWord(word)),
);

export function contextOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  candidates: readonly NameCandidate[],
): NameContext {
  const hashes = new Int32Array(tokens.length);
  const lowerCase = new Set<number>();
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const hash = hashWord(token.lower);
    hashes[i] = hash;
    if (token.kind === "word" && !token.capital) lowerCase.add(hash);
  }
  const titleCase = sentences.map((sentence) => isTitleCase(tokens, sentence));
  const evidence = new Map<number, Evidence>();
  const edges = new Uint8Array(tokens.length + 1);
  for (const { match, firstToken, endToken } of candidates) {
    if (!match) continue;
    edges[firstToken] = (edges[firstToken] ?? 0) | 1;
    edges[endToken] = (edges[endToken] ?? 0) | 2;
  }
  const context = { tokens, sentences, hashes, titleCase, lowerCase, evidence, edges };
  for (const candidate of candidates) gather(context, candidate, evidence);
  return context;
}

function gather(
  { tokens, hashes, titleCase }: NameContext,
  candidate: NameCandidate,
  evidence: Map<number, Evidence>,
): void {
  const { firstToken: first, endToken: end, runFirst, runEnd, sentence } = candidate;
  if (titleCase[sentence]) return;
  const key = nameHash(hashes, first, end);
  let known = evidence.get(key);
  if (!known) {
    known = { inside: 0, listed: 0, endsRun: 0, opensRun: 0, alone: 0 };
    evidence.set(key, known);
  }
  const isAlone = runFirst === first && runEnd === end;
  if (isAlone) known.alone++;
  if (INSIDE.has(hashes[governor(tokens, first)] ?? 0)) known.inside++;
  if (tokens[end]?.text === "," && tokens[end + 1]?.capital) known.listed++;
  if (isTitled(tokens, first)) known.endsRun++;
  if (candidate.match || end - first < 2 || kindsOf(tokens[end - 1]?.lower ?? "")) return;
  const last = hashes[end - 1] ?? 0;
  const opening = hashes[first] ?? 0;
  for (const [word, side] of [
    [last, "endsRun"],
    [opening, "opensRun"],
  ] as const) {
    const one = evidence.get(word) ?? { inside: 0, listed: 0, endsRun: 0, opensRun: 0, alone: 0 };
    one[side]++;
    evidence.set(word, one);
  }
}

/** "Mr. NAME", "Governor NAME". */
export function isTitled(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const title = before?.text === "." ? tokens[first - 2] : before;
  return title?.capital === true && TITLES.has(title.lower);
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
  const isKind = (i: number) => kindsOf(tokens[i]?.lower ?? "") !== undefined;
  return (
    isKind(endToken - 1) || isKind(firstToken) || isKind(endToken) || tokens[endToken]?.text === ","
  );
}

/** Hash of the words of a name, in order; of one word, the word's own. */
export function nameHash(hashes: Int32Array, first: number, end: number): number {
  let hash = hashes[first] ?? 0;
  for (let i = first + 1; i < end; i++) hash = mixHashes(hash, hashes[i] ?? 0);
  return hash;
}

/** The word before a name, articles and directions passed over: "in the southern NAME". */
export function governor(tokens: readonly Token[], first: number): number {
  let i = first - 1;
  for (; i > first - 4; i--) {
    const lower = tokens[i]?.lower ?? "";
    if (!DETERMINERS.has(lower) && !DIRECTIONS.has(lower)) break;
  }
  return i;
}

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
