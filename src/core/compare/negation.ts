import type { Token } from "../read/tokens.ts";
import type { ClaimWords } from "./article-words.ts";

const PARTS = /^[,;:—–()]$/u;
const NEGATIVES =
  /^(?:not|never|cannot|no|nobody|none|neither|nor|without|failed|fails|failing|refused|refuses|refusing|declined|.*n['’]t)$/u;
/** What is denied may stand in a clause behind: "denied that the bridge was destroyed". */
const DENIALS = /^(?:denied|denies|denying|denial|denials|rejected|refuted)$/u;
/** Deny the deed, not its number nor its manner: "not only", "no fewer than", "no doubt". */
const NO_DENIAL =
  /^(?:other|only|choice|less|fewer|more|later|earlier|sooner|doubt|matter|wonder|further|just|least|surprise|warning|way)$/u;
const NEAR = 3; // tokens before the word that is denied
const NEAR_DENIAL = 9;

/** Where a claim says that what it tells of did not come about; "unclear" where it says so twice or of its end. */
export type Negation =
  { readonly kind: "none" | "unclear" } | { readonly kind: "denied"; readonly token: number };

/**
 * "Have not entered", "no troops entered", "failed to agree", "denied that …".
 * "No longer" tells of an end, which is neither the thing nor its denial.
 *
 * @param from, anchor - the first of the words that tell the thing, and the main one.
 * @param ownNo - the kind is told by a "no" of its own: "no choice but", "no other capital".
 */
export function negationAt(
  { article, first }: Pick<ClaimWords, "article" | "first">,
  from: number,
  anchor: number,
  ownNo: boolean,
): Negation {
  const { tokens } = article;
  const found = new Set([
    ...negativesBefore(tokens, first, from, ownNo),
    ...negativesBefore(tokens, first, anchor, ownNo),
  ]);
  const places = Array.from(found).sort((a, b) => a - b);
  const [token] = places;
  if (token === undefined) return { kind: "none" };
  const isEnd = tokens[token + 1]?.lower === "longer" || tokens[token + 1]?.lower === "more";
  return places.length > 1 || isEnd ? { kind: "unclear" } : { kind: "denied", token };
}

function negativesBefore(
  tokens: readonly Token[],
  first: number,
  anchor: number,
  ownNo: boolean,
): number[] {
  const found: number[] = [];
  for (let i = anchor - 1; i >= Math.max(first, anchor - NEAR_DENIAL); i--) {
    const { lower = "", text = "" } = tokens[i] ?? {};
    if (PARTS.test(text)) break;
    if (DENIALS.test(lower)) found.push(i);
    if (anchor - i > NEAR || !NEGATIVES.test(lower)) continue;
    if (ownNo && /^(?:no|none|without)$/u.test(lower)) continue;
    const next = tokens[i + 1]?.lower ?? "";
    // "Without a shot" is how; "without entering" is what was not done.
    if (lower === "without" && !next.endsWith("ing")) continue;
    if (next === "longer" || !NO_DENIAL.test(next)) found.push(i);
  }
  return found;
}
