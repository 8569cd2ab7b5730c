import type { Article, Claim, Day } from "../model.ts";
import type { Lookup } from "./lookup.ts";
import { counted, formatNumber, longDay } from "./words.ts";

type Published = Pick<Article, "publishedOn">;

/** Whether an article had been published by the end of a day. One without a date never had. */
export const isKnownOn = (article: Published | undefined, known: Day | null): boolean =>
  known === null || (article?.publishedOn ?? "9999") <= known;

/** Articles and claims of a collection as far as they had been published by a day. */
export function knownOf(
  { collection, articles, inOrder }: Pick<Lookup, "collection" | "articles" | "inOrder">,
  known: Day | null,
): { readonly articles: Lookup["collection"]["articles"]; readonly claims: readonly Claim[] } {
  if (known === null) return { articles: collection.articles, claims: inOrder };
  return {
    articles: collection.articles.filter((article) => isKnownOn(article, known)),
    claims: inOrder.filter(({ article }) => isKnownOn(articles.get(article), known)),
  };
}

/** Days on which something was published, earliest first. */
export const publicationDays = (articles: readonly Published[]): readonly Day[] =>
  [...new Set(articles.flatMap(({ publishedOn }) => publishedOn ?? []))].sort();

/** "As known on 10 November 2022: 3 of 5 articles. One without a date is left out." */
export function knownWords(articles: readonly Published[], known: Day): string {
  const kept = articles.filter((article) => isKnownOn(article, known)).length;
  const undated = articles.filter(({ publishedOn }) => publishedOn === null).length;
  const without =
    undated === 0
      ? ""
      : ` ${undated === 1 ? "One article without a date is" : `${formatNumber(undated)} articles without a date are`} left out.`;
  return `As known on ${longDay(known)}: ${formatNumber(kept)} of ${counted(articles.length, "article")}.${without}`;
}
