import type { Article, Day } from "../model.ts";
import { counted, formatNumber, longDay } from "./words.ts";

type Published = Pick<Article, "publishedOn">;

/** Whether an article had been published by the end of a day. One without a date never had. */
export const isKnownOn = (article: Published | undefined, known: Day | null): boolean =>
  known === null || (article?.publishedOn ?? "9999") <= known;

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
