import { hasOwnArticle } from "./asked-kinds.ts";
import type { Bearer, Gazetteer } from "./gazetteer.ts";
import type { Token } from "./tokens.ts";

const RIVER = "River";

/**
 * The rivers of a name that stands alone with "the" before it, where the
 * gazetteer has them with their kind only: "the Orran" is the Orran River, though
 * a region is called Orran. Empty where there is none, or the words say no such thing.
 */
export function riversCalled(
  tokens: readonly Token[],
  first: number,
  end: number,
  bearers: readonly Bearer[],
  gazetteer: Gazetteer,
): readonly Bearer[] {
  const last = tokens[end - 1];
  if (!last || !hasOwnArticle(tokens, first, end)) return [];
  if (bearers.some(({ place }) => TAKE_ARTICLE.has(place.kind))) return [];
  const kind: Token = {
    ...last,
    text: RIVER,
    lower: RIVER.toLowerCase(),
    start: last.end + 1,
    end: last.end + 1 + RIVER.length,
  };
  const match = gazetteer.match([...tokens.slice(first, end), kind], 0);
  if (match?.endToken !== end - first + 1) return [];
  return match.bearers.filter(({ place }) => place.kind === "river");
}

/** With one of these among the bearers the article is explained: "the Netherlands", "the Crimea". */
const TAKE_ARTICLE = new Set([
  "country",
  "river",
  "sea",
  "ocean",
  "peninsula",
  "island",
  "mountain",
]);
