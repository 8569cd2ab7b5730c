import { TITLES } from "./lexicon/actors.ts";
import { DETERMINERS, DIRECTIONS } from "./lexicon/grammar.ts";
import { kindsOf } from "./lexicon/kinds.ts";
import type { NameCandidate } from "./name-candidates.ts";
import { isPartWord } from "./name-runs.ts";
import type { LearntWords } from "./name-words.ts";
import { CLASS_OF_OTHERS, neighbourClass } from "./neighbour-class.ts";
import type { Token } from "./tokens.ts";
import { hashWord, mixHashes } from "./word-hash.ts";

/** What the text around says of a name, gathered over the whole article. */
export interface Evidence {
  /** How often it stands behind "in", "near", "at" … */
  inside: number;
  /** How often it stands before a comma and the name of a region or country. */
  listed: number;
  /** How often it ends or opens a longer run of capitals. */
  endsRun: number;
  opensRun: number;
  alone: number;
  /** How often a given name stands before it. */
  named: number;
  /** How often it speaks: "NAME said". */
  spoken: number;
}

const nothing = (): Evidence => ({
  inside: 0,
  listed: 0,
  endsRun: 0,
  opensRun: 0,
  alone: 0,
  named: 0,
  spoken: 0,
});

export const INSIDE = new Set(
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

/** Adds what one candidate of a text tells of its name, and of the words at the ends of a longer one. */
export function gather(
  tokens: readonly Token[],
  hashes: Int32Array,
  candidate: NameCandidate,
  evidence: Map<number, Evidence>,
  { isCommon, isGiven }: LearntWords,
): void {
  const { firstToken: first, endToken: end, runFirst, runEnd } = candidate;
  const key = nameHash(hashes, first, end);
  let known = evidence.get(key);
  if (!known) {
    known = nothing();
    evidence.set(key, known);
  }
  const isAlone = runFirst === first && runEnd === end;
  if (isAlone) known.alone++;
  if (INSIDE.has(hashes[governor(tokens, first)] ?? 0) && !isBeforeNoun(tokens[end]))
    known.inside++;
  if (tokens[end]?.text === "," && tokens[end + 1]?.capital) known.listed++;
  if (isTitled(tokens, first)) known.endsRun++;
  if (candidate.match && runFirst < first && runEnd === end && isGiven(hashes[first - 1] ?? 0)) {
    known.endsRun++;
    known.named++;
  }
  if (isAlone && SPEAKS.test(tokens[end]?.lower ?? "")) known.spoken++;
  if (candidate.match || end - first < 2 || kindsOf(tokens[end - 1]?.lower ?? "")) return;
  const opening = hashes[first] ?? 0;
  if (isCommon(opening) || isPartWord(tokens[first])) return;
  const last = found(evidence, hashes[end - 1] ?? 0);
  last.endsRun++;
  if (isGiven(opening)) last.named++;
  found(evidence, opening).opensRun++;
}

function found(evidence: Map<number, Evidence>, word: number): Evidence {
  const known = evidence.get(word);
  if (known) return known;
  const made = nothing();
  evidence.set(word, made);
  return made;
}

/** "in London style": the word behind belongs to the name, and the name to that. */
export const isBeforeNoun = (after: Token | undefined): boolean => {
  const sort = after?.kind === "word" && !after.capital ? neighbourClass(after) : 0;
  return sort === CLASS_OF_OTHERS;
};

const SPEAKS =
  /^(?:said|says|told|tells|recalled|recalls|added|asked|explained|laughed|thinks|thought|joked|believes|noted)$/u;

/** "Mr. NAME", "Governor NAME". */
export function isTitled(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const title = before?.text === "." ? tokens[first - 2] : before;
  return title?.capital === true && TITLES.has(title.lower);
}

/** Hash of the words of a name, in order; of one word, the word's own. */
export function nameHash(hashes: Int32Array, first: number, end: number): number {
  let hash = hashes[first] ?? 0;
  for (let i = first + 1; i < end; i++) hash = mixHashes(hash, hashes[i] ?? 0);
  return hash;
}

const PASSED_OVER: ReadonlySet<string> = new Set([...DETERMINERS, ...DIRECTIONS]);

/** The word before a name, articles and directions passed over: "in the southern NAME". */
export function governor(tokens: readonly Token[], first: number): number {
  let i = first - 1;
  while (i > first - 4 && PASSED_OVER.has(tokens[i]?.lower ?? "")) i--;
  return i;
}
