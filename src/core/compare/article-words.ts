import type { Article, Claim, Mention, Place } from "../model.ts";
import { dayNumber } from "../day.ts";
import { type FoundDate, findDates } from "../read/dates/find-dates.ts";
import { type Token, tokenAt, tokenise } from "../read/tokens.ts";
import { landOf } from "./land.ts";
import { NATIONS } from "../geography/nations.ts";

/** Kinds of place a claim can be on the ground of: neither a country nor a water. */
const NOT_GROUND = /^(?:country|continent|sea|bay|ocean|river|lake|reservoir|canal)$/u;

export const isGround = (place: Place | undefined): boolean =>
  place !== undefined && !NOT_GROUND.test(place.properties.kind);

/** An article read once, for all its claims. */
interface ArticleWords {
  readonly id: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly dates: readonly FoundDate[];
  /** Of this article, in reading order. */
  readonly mentions: readonly Mention[];
  /** Day number of publication; null where not known. */
  readonly published: number | null;
}

export function readWords(
  { id, text, publishedOn }: Pick<Article, "id" | "text" | "publishedOn">,
  mentions: readonly Mention[],
): ArticleWords {
  const tokens = tokenise(text);
  return {
    id,
    text,
    tokens,
    dates: findDates(text, tokens, publishedOn),
    mentions,
    published: publishedOn === null ? null : dayNumber(publishedOn),
  };
}

/** One claim's words: tokens, names and dates inside it. */
export interface ClaimWords {
  readonly claim: Claim;
  readonly article: ArticleWords;
  /** Range of the article's tokens, half-open. */
  readonly first: number;
  readonly end: number;
  readonly mentions: readonly NamedHere[];
  readonly dates: readonly DatedHere[];
}

interface NamedHere {
  readonly mention: Mention;
  readonly token: number;
}

interface DatedHere {
  readonly date: FoundDate;
  readonly token: number;
}

export function wordsOf(claim: Claim, article: ArticleWords): ClaimWords {
  const { tokens } = article;
  const inside = <S extends { readonly start: number; readonly end: number }>(
    spans: readonly S[],
  ) => spans.slice(firstFrom(spans, claim.start), firstFrom(spans, claim.end));
  return {
    claim,
    article,
    first: tokenAt(tokens, claim.start),
    end: tokenAt(tokens, claim.end),
    mentions: inside(article.mentions).map((mention) => ({
      mention,
      token: tokenAt(tokens, mention.start),
    })),
    dates: inside(article.dates).map((date) => ({ date, token: tokenAt(tokens, date.start) })),
  };
}

/** Index of the first span that starts at or after an offset; spans are in reading order. */
function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Countries by what they and their people are called, from the layers and the list. */
export function createNations(places: readonly Place[]): (lower: string) => string | null {
  const own = new Map<string, string>();
  for (const { properties } of places) {
    if (properties.kind !== "country") continue;
    const country = landOf(properties.name.toLowerCase());
    const demonym = properties["demonym"];
    const people = typeof demonym === "string" ? demonym.toLowerCase().split(";") : [];
    for (const word of [properties.name.toLowerCase(), ...people]) {
      own.set(word, country);
      own.set(`${word}s`, country);
    }
  }
  return (lower) => NATIONS.get(lower) ?? own.get(lower) ?? null;
}
