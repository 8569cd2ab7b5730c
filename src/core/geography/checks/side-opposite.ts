import type { NamedPlace, Passage } from "./passage.ts";
import { BANK_NOUNS, CROSSES, FACES, GOES, LEAVES } from "./side-lexicon.ts";
import { type Water, isRiver, isWater, waterOf } from "./side-water.ts";
import { type SideWords, textOf } from "./side-words.ts";

/** A name, and where it ends. */
interface Pivot {
  readonly place: NamedPlace;
  readonly end: number;
}

/** "from where X lies", "from X", "to X", "as X": the place a side is opposite to or shares. */
export function pivotAfter(passage: Passage, i: number): Pivot | null {
  if (!/^(?:from|to|as|of|than)$/u.test(passage.tokens[i]?.lower ?? "")) return null;
  return nameFrom(passage, i + 1);
}

const BEFORE_NAME = /^(?:where|the|city|town|village|port|capital|of|is|in|which|that)$/u;
const MOST_BEFORE_NAME = 4; // "where the port city of"

/** The name that begins at token i, or after "the city of", "where". */
function nameFrom({ tokens, names }: Passage, i: number): Pivot | null {
  for (let at = i; at <= i + MOST_BEFORE_NAME; at++) {
    const name = names.find(({ first }) => first === at);
    if (name) return { place: name, end: name.end };
    if (!BEFORE_NAME.test(tokens[at]?.lower ?? "")) return null;
  }
  return null;
}

/** After "the left bank of the river": "opposite X", ", across from X". */
export function facedAfter(passage: Passage, i: number): Pivot | null {
  const { tokens } = passage;
  let at = tokens[i]?.text === "," ? i + 1 : i;
  while (/^(?:directly|right|just|almost)$/u.test(tokens[at]?.lower ?? "")) at++;
  if (/^(?:opposite|facing)$/u.test(tokens[at]?.lower ?? "")) return nameFrom(passage, at + 1);
  const isAcross = tokens[at]?.lower === "across" && tokens[at + 1]?.lower === "from";
  return isAcross ? nameFrom(passage, at + 2) : null;
}

/** "the bank opposite X", "the side of the river that lies opposite X", with the noun at token i. */
export function bankFacing(passage: Passage, i: number): SideWords | null {
  const { tokens } = passage;
  const hasRiver = passage.names.some(({ place }) => place !== null && isRiver(place));
  const isBank = hasRiver || BANK_NOUNS.has(tokens[i]?.lower ?? "");
  const water = waterOf(passage, { first: i, end: i + 1, isBank, isName: false });
  if (!water) return null;
  let at = water.end;
  const isLink = /^(?:that|which|lies|lying|is|directly|right|just|almost|,)$/u;
  while (isLink.test(tokens[at]?.lower ?? "")) at++;
  if (!/^(?:opposite|facing)$/u.test(tokens[at]?.lower ?? "")) return null;
  const of = nameFrom(passage, at + 1);
  return (
    of && opposite(passage, { first: water.first, from: i, end: of.end }, water.water, of.place)
  );
}

/** "across the Danube from X", "faces X across the river", "opposite X": a bank without the word. */
export function acrossAt(passage: Passage, i: number): SideWords | null {
  const { tokens } = passage;
  if (tokens[i]?.lower === "opposite") return oppositeAt(passage, i);
  if (!/^(?:across|over)$/u.test(tokens[i]?.lower ?? "")) return null;
  const found = waterOf(passage, { first: i, end: i, isBank: false, isName: false });
  if (!found) return null;
  const { water, end } = found;
  const faced = passage.names.find((name) => name.end === i);
  const verb = (faced?.first ?? i - (tokens[i - 2]?.lower === "each" ? 2 : 0)) - 1;
  if (verb < i - 1 && FACES.has(tokens[verb]?.lower ?? ""))
    return opposite(passage, { first: verb, from: verb, end }, water, faced ?? null);
  const looks = /^look(?:s|ed|ing)?$/u.test(tokens[i - 1]?.lower ?? "");
  const at = looks && tokens[end]?.lower === "at" ? nameFrom(passage, end + 1) : null;
  if (at) return opposite(passage, { first: i - 1, from: i - 1, end: at.end }, water, at.place);
  const of = tokens[end]?.lower === "from" ? pivotAfter(passage, end) : null;
  if (!of || isWay(passage, i, of.end)) return null;
  return opposite(passage, { first: i, from: i, end: of.end }, water, of.place);
}

/** "rowed across the river from X to Y": a way, and no place where something lies. */
const isWay = ({ tokens }: Passage, i: number, end: number): boolean =>
  /^(?:to|into|towards|toward)$/u.test(tokens[end]?.lower ?? "") ||
  tokens
    .slice(Math.max(0, i - 2), i)
    .some(({ lower }) => CROSSES.has(lower) || GOES.has(lower) || LEAVES.has(lower));

/** "opposite X" speaks of banks only where the claim itself names a river. */
function oppositeAt(passage: Passage, i: number): SideWords | null {
  const of = nameFrom(passage, i + 1);
  const river = passage.names.find(({ place }) => place !== null && isRiver(place))?.place;
  if (!of || !river || of.place.place === null || isWater(of.place.place)) return null;
  if (/^['’]s?$/u.test(passage.tokens[of.end]?.text ?? "")) return null;
  return opposite(
    passage,
    { first: i, from: i, end: of.end },
    { kind: "known", place: river },
    of.place,
  );
}

/** @param from - where the quoted words begin. */
function opposite(
  passage: Passage,
  { first, from, end }: { readonly first: number; readonly from: number; readonly end: number },
  water: Water,
  of: NamedPlace | null,
): SideWords {
  const quote = textOf(passage, from, end);
  const said = { kind: "opposite", of } as const;
  return { first, end, quote, isWhole: true, form: "bank", said, water, faces: null };
}
