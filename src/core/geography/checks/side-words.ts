import type { NamedPlace, Passage } from "./passage.ts";
import { BANK_NOUNS, BOTH, MONEY_NOUNS, OPPOSITE, SAME, SHORE_NOUNS } from "./side-lexicon.ts";
import { bearingAt, ellipsisAt } from "./side-bearing.ts";
import { bracketed, modifierOf } from "./side-modifier.ts";
import { acrossAt, bankFacing, facedAfter, pivotAfter } from "./side-opposite.ts";
import { type Water, waterOf } from "./side-water.ts";

/** A stretch of a passage's tokens that names a side of some water. */
export interface SideWords {
  /** From the determiner or the river's name to the last word of the side or of its river, half-open. */
  readonly first: number;
  readonly end: number;
  /** The side and its noun alone, "east bank"; else the whole of it, "across the river from X". */
  readonly quote: string;
  readonly isWhole: boolean;
  /** "bearing": "south of the Danube", no word for a bank. "ellipsis": "and Y on the eastern". */
  readonly form: "bank" | "bearing" | "ellipsis";
  readonly said: SaidSide;
  readonly water: Water;
  /** "the left bank of the river, opposite X": a place said to lie on the other one. */
  readonly faces: NamedPlace | null;
}

type SaidSide =
  /** One word or two for one bank: "left", "west (right)". */
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** Of two places, "either" means one each. */
  | { readonly kind: "both"; readonly isEither: boolean }
  /** Opposite to, or the same as, where a named place lies; null: not said to which. */
  | { readonly kind: "opposite" | "same"; readonly of: NamedPlace | null };

/** Every side of a river or lake that a passage's words name, in reading order. */
export function findSides(passage: Passage): readonly SideWords[] {
  const { tokens } = passage;
  const found: SideWords[] = [];
  let from = 0; // tokens before it belong to the side found last
  for (let i = 0; i < tokens.length; i++) {
    const side =
      sideAt(passage, i, from) ??
      acrossAt(passage, i) ??
      bearingAt(passage, i) ??
      ellipsisAt(passage, i, found.at(-1));
    if (!side) continue;
    found.push(side);
    from = side.end;
    i = Math.max(i, side.end - 1);
  }
  return found;
}

function sideAt(passage: Passage, i: number, from: number): SideWords | null {
  const { tokens } = passage;
  const noun = tokens[i];
  const isBank = noun !== undefined && BANK_NOUNS.has(noun.lower);
  if (!noun || !(isBank || SHORE_NOUNS.has(noun.lower))) return null;
  const modifier = modifierOf(tokens, i, from);
  if (!modifier) return bankFacing(passage, i);
  const aside = bracketed(tokens, i + 1);
  if (MONEY_NOUNS.has(tokens[aside.end]?.lower ?? "")) return null;
  const isName = noun.capital && tokens[modifier.first]?.capital === true;
  const found = waterOf(passage, { first: modifier.first, end: aside.end, isBank, isName });
  if (!found) return null;
  const of = pivotAfter(passage, found.end);
  const said = saidBy([...modifier.words, ...aside.words], noun.lower, of?.place ?? null);
  const faced = said.kind === "words" ? facedAfter(passage, found.end) : null;
  const end = faced?.end ?? (said.kind === "words" ? null : of?.end) ?? found.end;
  const quote = textOf(passage, modifier.first, i + 1);
  const { first, water } = found;
  const faces = faced?.place ?? null;
  return { first, end, quote, isWhole: false, form: "bank", said, water, faces };
}

function saidBy(words: readonly string[], noun: string, of: NamedPlace | null): SaidSide {
  if (words.some((word) => BOTH.has(word)))
    return { kind: "both", isEither: words.includes("either") };
  if (words.some((word) => SAME.has(word))) return { kind: "same", of };
  if (words.some((word) => OPPOSITE.has(word))) return { kind: "opposite", of };
  const isSeveral = /^(?:banks|riverbanks|shores|sides)$/u.test(noun) && words.length > 1;
  return isSeveral ? { kind: "both", isEither: false } : { kind: "words", words };
}

export const textOf = ({ tokens, article }: Passage, first: number, end: number): string =>
  article.text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
