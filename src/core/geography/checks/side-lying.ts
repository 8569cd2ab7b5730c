import { isVerb } from "../../read/lexicon/grammar.ts";
import type { Token } from "../../read/tokens.ts";
import type { Passage } from "./passage.ts";
import { liesBefore } from "./side-before.ts";
import { BE, KINDS_OF_TOWN, LIES, ON } from "./side-lexicon.ts";
import { type Lying, NOBODY, isPossessor, listFrom, lying } from "./side-names.ts";
import type { SideWords } from "./side-words.ts";

/** Places said to lie on the side, by the ways English says so. */
export function lyingOn(passage: Passage, side: SideWords): Lying {
  for (const way of [whereItLies, named, inverted, liesBefore]) {
    const found = way(passage, side);
    if (found.places.length > 0) return found;
  }
  return NOBODY;
}

const BEFORE_NAME = /^(?:the|city|town|village|hamlet|port|of|a|small|nearby|also|both)$/u;

const overWords = (tokens: readonly Token[], i: number, words: RegExp): number => {
  let at = i;
  while (words.test(tokens[at]?.lower ?? "")) at++;
  return at;
};

const FILLERS = /^(?:,|\(|the|same|side|bank|shore|one|–|—|-|that|is)$/u;

/** "the west bank, where X is located", "…, the side on which X stands". */
function whereItLies({ tokens, names }: Passage, { end }: SideWords): Lying {
  let at = overWords(tokens, end, FILLERS);
  const word = tokens[at]?.lower ?? "";
  if (word === "on" && tokens[at + 1]?.lower === "which") at += 2;
  else if (word === "which" || (word === "where" && tokens[at - 1]?.lower !== "from")) at += 1;
  else return NOBODY;
  const list = listFrom(names, tokens, overWords(tokens, at, BEFORE_NAME));
  const last = list.at(-1);
  const verb = last && verbAt(tokens, last.end);
  return verb && (LIES.has(verb) || BE.has(verb)) ? lying(list) : NOBODY;
}

const verbAt = (tokens: readonly Token[], i: number): string =>
  tokens[overWords(tokens, i, /^(?:also|itself|both|now|still)$/u)]?.lower ?? "";

const AMONG = /^(?:such|including|like)$/u;

/** "left-bank X", "the east-bank town of X", "towns on the left bank such as X", "is home to X". */
function named({ tokens, names }: Passage, { end, said }: SideWords): Lying {
  if (said.kind !== "words") return NOBODY;
  const comma = tokens[end]?.text === "," && AMONG.test(tokens[end + 1]?.lower ?? "");
  let at = comma ? end + 1 : end;
  const lower = (i: number) => tokens[i]?.lower ?? "";
  if (KINDS_OF_TOWN.has(lower(at))) at += lower(at + 1) === "of" ? 2 : 1;
  else if (AMONG.test(lower(at))) at += lower(at) === "such" ? 2 : 1;
  else if (BE.has(lower(at)) && lower(at + 1) === "home" && lower(at + 2) === "to") at += 3;
  else if (tokens[at]?.capital !== true) return NOBODY;
  const list = listFrom(names, tokens, overWords(tokens, at, BEFORE_NAME));
  const [first] = list;
  return first && !isPossessor(tokens, first) ? lying(list) : NOBODY;
}

/** "On the left bank lies X", "On the east bank, X has", "on the right bank, in X". */
function inverted({ tokens, names }: Passage, { first, end, isWhole }: SideWords): Lying {
  if (!ON.has(tokens[first - 1]?.lower ?? "") && !isWhole) return NOBODY;
  const comma = tokens[end]?.text === ",";
  let at = comma ? end + 1 : end;
  const verbs = at;
  while (LIES.has(tokens[at]?.lower ?? "") || BE.has(tokens[at]?.lower ?? "")) at++;
  const isSaid = at > verbs;
  const isIn = tokens[at]?.lower === "in";
  const list = listFrom(names, tokens, overWords(tokens, isIn ? at + 1 : at, BEFORE_NAME));
  const [head] = list;
  if (!head || isPossessor(tokens, head)) return NOBODY;
  if (isIn) return lying([head], false, !mayBeRegion(head.mention.candidates, head.place?.id));
  if (isSaid) return lying(list);
  const opensClaim = first <= 2 && comma && !isWhole;
  const verb = verbAt(tokens, list.at(-1)?.end ?? at);
  return opensClaim && (isVerb(verb) || verb === ",") ? lying(list) : NOBODY;
}

/** "in X" of a town whose region bears its name: people say the town and mean the region. */
const mayBeRegion = (
  candidates: readonly { readonly place: string }[],
  place: string | undefined,
): boolean => candidates.some((candidate) => candidate.place !== place);
