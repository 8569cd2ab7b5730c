import type { Token } from "../../read/tokens.ts";
import { bearingOf } from "./compass.ts";
import type { Passage } from "./passage.ts";
import { BE, LEFT_OR_RIGHT, LIES } from "./side-lexicon.ts";
import { isRiver, waterOf } from "./side-water.ts";
import { type SideWords, textOf } from "./side-words.ts";

/** "south of the Danube", "just to the east of the river": a side named by its bearing alone. */
export function bearingAt(passage: Passage, i: number): SideWords | null {
  const { tokens } = passage;
  const lower = tokens[i]?.lower ?? "";
  if (tokens[i + 1]?.lower !== "of" || lower.endsWith("ern")) return null;
  const joined = tokens[i - 1]?.text === "-" ? `${tokens[i - 2]?.lower ?? ""}-${lower}` : null;
  const word = joined ?? lower;
  if (bearingOf(word) === null) return null;
  const wordFirst = joined === null ? i : i - 2;
  const first = openingOf(tokens, wordFirst);
  if (first === null) return null;
  const beside = { first: wordFirst, end: i + 1, isBank: false, isName: false };
  const found = waterOf(passage, beside);
  if (found?.water.kind !== "known" || !isRiver(found.water.place)) return null;
  const { water, end } = found;
  const quote = textOf(passage, wordFirst, end);
  const said = { kind: "words", words: [word] } as const;
  return { first, end, quote, isWhole: true, form: "bearing", said, water, faces: null };
}

/** Back over "just", "to the"; null for "in the south of the Danube" and for one of several bearings. */
function openingOf(tokens: readonly Token[], i: number): number | null {
  let first = i;
  const before = tokens[i - 1]?.lower ?? "";
  if (before === "the") {
    if (tokens[i - 2]?.lower !== "to") return null;
    first = i - 2;
  } else if (/^(?:and|or)$/u.test(before) && bearingOf(tokens[i - 2]?.lower ?? "") !== null)
    return null;
  while (/^(?:just|due|far|slightly|immediately|directly|well|right)$/u.test(tokens[first - 1]?.lower ?? "")) first--; // prettier-ignore
  return first;
}

const FARTHEST_BACK = 14; // tokens between a bank and the one left to be understood

/** "X lies on the western bank of the Velda and Y on the eastern": the noun is the one before. */
export function ellipsisAt(
  passage: Passage,
  i: number,
  last: SideWords | undefined,
): SideWords | null {
  const { tokens, names } = passage;
  const isOpen = last?.said.kind === "words" && last.form !== "bearing" && i - last.end <= FARTHEST_BACK; // prettier-ignore
  if (!last || !isOpen || tokens[i]?.lower !== "on") return null;
  if (!/^(?:the|its)$/u.test(tokens[i + 1]?.lower ?? "")) return null;
  const word = tokens[i + 2]?.lower ?? "";
  if (!LEFT_OR_RIGHT.has(word) && bearingOf(word) === null) return null;
  const end = tokens[i + 3]?.lower === "one" ? i + 4 : i + 3;
  const next = tokens[end];
  const isClosed = !next || next.kind === "mark" || /^(?:and|but|while)$/u.test(next.lower);
  const before = tokens[i - 1]?.lower ?? "";
  // "and Y, on the eastern, are twins"
  const isAside = before === "," && next?.text === "," && names.some((name) => name.end === i - 1);
  const isSaid =
    BE.has(before) || LIES.has(before) || names.some((name) => name.end === i) || isAside;
  if (!isClosed || !isSaid || next?.text === "-") return null;
  const quote = textOf(passage, i, end);
  const said = { kind: "words", words: [word] } as const;
  const { water } = last;
  return { first: i, end, quote, isWhole: true, form: "ellipsis", said, water, faces: null };
}
