import type { Token } from "../../read/tokens.ts";
import type { NamedPlace } from "./passage.ts";
import { BE, COVERS, FACES, KINDS_OF_TOWN, LIES, ON } from "./side-lexicon.ts";
import type { SideWords } from "./side-words.ts";

/** The "on" before a side, or the first of "across the river from", "facing"; null for any other link. */
export function linkBefore(tokens: readonly Token[], { first, form }: SideWords): number | null {
  let at = first - 1;
  while (/^(?:the|a|very|far|same|entire)$/u.test(tokens[at]?.lower ?? "")) at--;
  if (ON.has(tokens[at]?.lower ?? "")) {
    while (/^(?:right|directly|just|entirely|wholly|mainly|mostly)$/u.test(tokens[at - 1]?.lower ?? "")) at--; // prettier-ignore
    return at;
  }
  if (COVERS.has(tokens[at]?.lower ?? "")) return at;
  if (tokens[at]?.lower === "from") {
    // "overlooks the river from its southern bank"
    const verb = tokens.slice(0, at).findLastIndex(({ lower }) => FACES.has(lower));
    return verb >= 0 && at - verb <= 6 ? verb : null;
  }
  const word = tokens[first]?.lower ?? "";
  if (form === "bearing" || form === "ellipsis") return first;
  const isLink = /^(?:across|over|opposite|looks?|looked|looking)$/u.test(word) || FACES.has(word);
  return isLink ? first : null;
}

/** "of X, across the river from Y, complained": set off on both sides, the words are said of the name. */
export function isSetOff(
  tokens: readonly Token[],
  name: NamedPlace,
  side: SideWords,
  on: number,
): boolean {
  const close = tokens[side.end];
  const isClosed = /^[,)–—]$/u.test(close?.text ?? "");
  const isEnd = close === undefined || /^[.;:]$/u.test(close.text);
  const opens = name.end === on - 1 && /^[,(–—]$/u.test(tokens[name.end]?.text ?? "");
  return opens && (isClosed || (isEnd && side.isWhole));
}

/** "The hospital in X lies on": the hospital does; "X, where the hospital is" and "in X, which lies" are X. */
export const isThingThere = (
  tokens: readonly Token[],
  { end }: NamedPlace,
  link: number,
  verbFound: boolean,
): boolean =>
  verbFound && tokens[end]?.kind === "word" && link > 0 && /^(?:in|at|for|near|from|to|outside)$/u.test(tokens[link]?.lower ?? "") && isStaticAt(tokens[end]); // prettier-ignore

export const isStaticAt = (token: Token | undefined): boolean =>
  token !== undefined && (LIES.has(token.lower) || BE.has(token.lower));

const PARTS = /^(?:suburbs?|outposts?|districts?|centre|center|hub|junction|crossing|bridgehead)$/u;
const ANOTHERS = /^(?:an?|twin|sister|satellite|neighbou?ring|rival)$/u;

/** "a suburb of X", "the twin town of X": near it or far, and not the place itself. */
export const isPartOf = (tokens: readonly Token[], { first }: NamedPlace): boolean =>
  tokens[first - 1]?.lower === "of" &&
  (PARTS.test(tokens[first - 2]?.lower ?? "") || (KINDS_OF_TOWN.has(tokens[first - 2]?.lower ?? "") && ANOTHERS.test(tokens[first - 3]?.lower ?? ""))); // prettier-ignore
