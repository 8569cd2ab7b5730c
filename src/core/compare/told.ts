import { groupBy } from "../group-by.ts";
import type { Token } from "../read/tokens.ts";
import type { ClaimWords } from "./article-words.ts";
import { BREAK_TOKENS } from "./owned.ts";
import { KINDS } from "./lexicon/kinds.ts";
import { THINGS } from "./lexicon/things.ts";
import type { Kind } from "./kinds.ts";
import { type Hit, createFinder } from "./phrases.ts";

/** A kind of thing found in a claim's words; indexes into the article's tokens. */
export interface Told {
  readonly kind: Kind;
  readonly anchor: number;
  /** Token behind the main word or phrase. */
  readonly anchorEnd: number;
  /** From the first to the last word that tells it. */
  readonly first: number;
  readonly end: number;
}

const find = createFinder(THINGS);

/** Kinds told by the claim, in the order of the list; words that told one kind tell no other. */
export function toldIn({ article, first, end, claim }: ClaimWords): Told[] {
  const hits = find(article.tokens, first, end);
  if (hits.length === 0) return [];
  const byList = groupBy(hits, ({ list }) => list);
  const told: Told[] = [];
  const isTaken = (anchor: number) => told.some((other) => other.anchor === anchor);
  for (const kind of KINDS) {
    if (!byList.has(kind.told[0] ?? "") && kind.phase !== 0) continue;
    if (told.some((other) => isSamePhase(other.kind, kind))) continue;
    const isOpen = ({ first: anchor }: Hit) =>
      !isTaken(anchor) && !(kind.mainClause && isLedIn(article.tokens, anchor, first));
    const found =
      toldBy(kind, byList, article.tokens, isOpen) ??
      (kind.phase === 0 && claim.stance === "ordered" ? orderedBy(kind, byList) : null);
    if (found) told.push(found);
  }
  return told;
}

/** A claim may tell of the order and of the move, but not twice of either. */
const isSamePhase = (a: Kind, b: Kind): boolean => a.process === b.process && a.phase === b.phase;

/** Where the words of all a kind's lists stand nearest to each other. */
function toldBy(
  kind: Kind,
  byList: ReadonlyMap<string, readonly Hit[]>,
  tokens: readonly Token[],
  isOpen: (anchor: Hit) => boolean,
): Told | null {
  const [main = "", ...others] = kind.told;
  let best: Told | null = null;
  for (const anchor of byList.get(main) ?? []) {
    if (!isOpen(anchor)) continue;
    let { first, end } = anchor;
    const isWhole = others.every((list) => {
      const near = nearest(byList.get(list) ?? [], anchor, kind.reach, tokens);
      if (!near) return false;
      first = Math.min(first, near.first);
      end = Math.max(end, near.end);
      return true;
    });
    if (isWhole && (!best || end - first < best.end - best.first))
      best = { kind, anchor: anchor.first, anchorEnd: anchor.end, first, end };
  }
  return best;
}

/** "Troops are to leave, by order of …": the cue orders, the claim says what. */
function orderedBy(kind: Kind, byList: ReadonlyMap<string, readonly Hit[]>): Told | null {
  const [hit] = byList.get(kind.told[1] ?? "") ?? [];
  if (!hit) return null;
  return { kind, anchor: hit.first, anchorEnd: hit.end, first: hit.first, end: hit.end };
}

function nearest(
  hits: readonly Hit[],
  anchor: Hit,
  reach: number,
  tokens: readonly Token[],
): Hit | null {
  let best: Hit | null = null;
  let shortest = reach + 1;
  for (let i = firstHitFrom(hits, anchor.first - reach - LONGEST_PHRASE); i < hits.length; i++) {
    const hit = hits[i];
    if (!hit || hit.first >= anchor.end + reach) break; // too far, like all behind it
    const isInside = hit.first < anchor.end && anchor.first < hit.end;
    // "Put the bridges out of action": the open place in a phrase holds a word of its own.
    if (isInside && (anchor.isTight || anchor.end - anchor.first <= hit.end - hit.first)) continue;
    const gap = isInside
      ? 0
      : hit.first < anchor.first
        ? distance(tokens, hit.end - 1, anchor.first)
        : distance(tokens, anchor.end - 1, hit.first);
    if (gap < shortest) [best, shortest] = [hit, gap];
  }
  return best;
}

/** Tokens a phrase can be long, with the words left open in it. */
const LONGEST_PHRASE = 40;

/** Index of the first hit that begins at or after a token; hits are in reading order. */
function firstHitFrom(hits: readonly Hit[], token: number): number {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.first ?? Infinity) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens between two words; a comma or a dash between them counts for more. */
function distance(tokens: readonly Token[], a: number, b: number): number {
  const [from, to] = a < b ? [a, b] : [b, a];
  let sum = to - from;
  for (let i = from + 1; i < to; i++)
    if (/^[;:—–]$/u.test(tokens[i]?.text ?? "")) sum += BREAK_TOKENS;
  return sum;
}

const LEADS_IN = /^(?:after|before|since|when|until|till|if|unless|once|whether|should|as)$/u;
const LEAD_REACH = 5; // tokens before the verb

function isLedIn(tokens: readonly Token[], anchor: number, first: number): boolean {
  for (let i = anchor - 1; i >= Math.max(first, anchor - LEAD_REACH); i--)
    if (LEADS_IN.test(tokens[i]?.lower ?? "")) return true;
  return false;
}
