import { governor } from "./name-evidence.ts";
import { type FeatureList, type NameView, classAt } from "./name-view.ts";
import { hashWord, mixHashes } from "./word-hash.ts";

const BEGIN = 1; // stands for the word before a sentence's first
const END = 2;

/** The words around. */
export function addNeighbours(list: FeatureList, view: NameView): void {
  const { context, first, end, sentenceFirst, sentenceEnd, known, isWord, opens } = view;
  const { tokens, hashes } = context;
  const before = opens ? BEGIN : (hashes[first - 1] ?? BEGIN);
  const second = first - 1 <= sentenceFirst ? BEGIN : (hashes[first - 2] ?? BEGIN);
  const after = end >= sentenceEnd ? END : (hashes[end] ?? END);
  const next = end + 1 >= sentenceEnd ? END : (hashes[end + 1] ?? END);
  const at = governor(tokens, first);
  const isGoverned = at >= sentenceFirst;
  const governing = isGoverned ? (hashes[at] ?? BEGIN) : BEGIN;
  list.add(30, before);
  list.add(31, mixHashes(second, before));
  list.add(32, second);
  list.add(33, after);
  list.add(34, mixHashes(after, next));
  list.add(35, next);
  list.add(36, governing);
  list.add(37, mixHashes(governing, known));
  list.add(38, mixHashes(after, known));
  list.add(39, mixHashes(before, after));
  list.add(40, mixHashes(before, known * 2 + isWord));
  list.add(41, commaAt(view, end, end + 1) * 4 + commaAt(view, first - 1, first - 2) + known * 16);
  const word = tokens[end]?.lower ?? "";
  list.add(42, hashWord(word, word.length - 2));

  const classBefore = opens ? 0 : classAt(context, first - 1);
  const classAfter = end >= sentenceEnd ? 0 : classAt(context, end);
  const article = before === THE ? 1 : before === A ? 2 : 0;
  list.add(43, classBefore * 8 + known);
  list.add(44, classAfter * 8 + known);
  list.add(45, classBefore * 128 + classAfter);
  list.add(46, (classAfter * 128 + classAt(context, end + 1)) * 8 + known);
  list.add(47, (isGoverned ? classAt(context, at) : 0) * 8 + known);
  list.add(48, (classAfter * 128 + view.gazetteer) * 2 + opens);
  list.add(49, (article * 128 + classAfter) * 8 + known);
}

const THE = hashWord("the");
const A = hashWord("a");

/** 0 for no comma at i, 2 where a capital stands beyond it, 1 where none does. */
function commaAt({ context: { tokens } }: NameView, i: number, beyond: number): number {
  if (tokens[i]?.text !== ",") return 0;
  return tokens[beyond]?.capital ? 2 : 1;
}

/** What the whole article says of the name. */
export function addArticle(list: FeatureList, { context, key, known }: NameView): void {
  const seen = context.evidence.get(key);
  if (!seen) return;
  const inside = level(seen.inside);
  const endsRun = level(seen.endsRun);
  const opensRun = level(seen.opensRun);
  const named = seen.named > 0 ? 1 : 0;
  list.add(50, inside * 16 + known);
  list.add(51, endsRun * 16 + known);
  list.add(52, opensRun * 16 + known);
  list.add(53, level(seen.listed) * 16 + known);
  list.add(54, level(seen.alone) * 64 + inside * 16 + endsRun * 4 + opensRun);
  list.add(55, (named * 4 + level(seen.spoken)) * 16 + known);
  const once =
    named * 16 +
    (seen.spoken > 0 ? 8 : 0) +
    (seen.inside > 0 ? 4 : 0) +
    (seen.listed > 0 ? 2 : 0) +
    (seen.endsRun > 0 ? 1 : 0);
  list.add(56, once * 16 + known);
}

const level = (count: number): number => (count > 3 ? 3 : count);
