import { ADJECTIVES } from "../geography/nations.ts";
import { POINTS_BACK } from "../read/lexicon/kinds.ts";
import type { Token } from "../read/tokens.ts";
import type { ClaimWords } from "./article-words.ts";
import { THINGS } from "./lexicon/things.ts";

const ARMED = new Set(THINGS.get("troops"));
const NEAR = 12; // tokens between who does it and what is done
const ADJECTIVE = /(?:ian|ean|ese|ish)$/u;

/** Whether troops, or a country as such, stand near: "Moscow was forced to", not "French tourists". */
export function isArmedNear(
  { article, first, end }: Pick<ClaimWords, "article" | "first" | "end">,
  from: number,
  to: number,
  nationOf: (lower: string) => string | null,
): boolean {
  for (let i = Math.max(first, from - NEAR); i < Math.min(end, to + NEAR); i++) {
    const { lower = "", capital = false } = article.tokens[i] ?? {};
    if (ARMED.has(lower)) return true;
    const bare = lower.replace(/['’]s?$/u, "");
    const isCountry = capital && nationOf(bare) !== null;
    if (isCountry && !ADJECTIVES.has(bare) && !ADJECTIVE.test(bare)) return true;
  }
  return false;
}

const OBJECT_ENDS =
  /^(?:in|into|on|at|by|from|after|before|since|during|for|with|to|until|and|or|but|as|when|while|which|that|who|soon|is|was|were|are|be|been|has|have|had|will|would|could|may)$/u;
const LEADING =
  /^(?:the|a|an|its|their|his|her|our|all|most|much|parts?|half|some|more|another|of|whole|entire|nearly|almost)$/u;
const GROUND =
  /^(?:it|them|there|land|lands|area|areas|ground|positions?|base|bases|airports?|airfields?|bridge|bridges|district|districts|suburbs?|outskirts|island|islands|crossing|crossings|cities|towns|villages|settlements|ports|regions|provinces|oblasts|territories|territory|stronghold|strongholds|fortress|headquarters|checkpoint|checkpoints|hill|hills|heights|coast|border|country|valley|plant|station|neighbourhood|neighborhood|enclave)$/u;

/**
 * Whether what stands behind a verb such as "captured" can be ground: a place,
 * a word for one, or nothing, as in "was captured by" and "which it captured".
 */
export function isDoneToGround(
  { article, end, mentions }: ClaimWords,
  from: number,
  isGround: (place: string) => boolean,
): boolean {
  let to = from;
  while (to < end && !isObjectEnd(article.tokens[to])) to++;
  const isEmpty = article.tokens.slice(from, to).every(({ lower }) => LEADING.test(lower));
  if (isEmpty || to === from) return true;
  const isPlace = mentions.some(
    ({ token, mention: { place } }) =>
      token >= from && token < to && place !== null && isGround(place),
  );
  return (
    isPlace ||
    article.tokens
      .slice(from, to)
      .some(({ lower }) => GROUND.test(lower) || POINTS_BACK.has(lower) || ARMED.has(lower))
  );
}

const isObjectEnd = (token: Token | undefined): boolean =>
  !token || token.kind === "mark" || token.kind === "number" || OBJECT_ENDS.test(token.lower);
