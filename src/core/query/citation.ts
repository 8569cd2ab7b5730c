import type { Citation, Claim, CslDate, CslName } from "../model.ts";
import type { ArticleInPage } from "./collection.ts";
import { listed, longDay, monthAndYear, shortDay } from "./words.ts";

/** What a citation says, in words. What is not known is said to be not known. */

export const UNKNOWN_OUTLET = "Unknown outlet";

export const outletOf = (article: ArticleInPage | undefined): string =>
  article?.citation["container-title"] || UNKNOWN_OUTLET;

export const titleOf = (article: ArticleInPage): string => article.citation.title || article.id;

/** "11 November 2022", "about 9 November 2022", "November 2022", "date not known". */
export function publicationDate({ publishedOn, citation }: ArticleInPage): string {
  const about = isInferred(citation.issued) ? "about " : "";
  if (publishedOn) return about + longDay(publishedOn);
  const [year, month] = (citation.issued?.["date-parts"]?.[0] ?? []).map(Number);
  if (year && month) return about + monthAndYear(year, month);
  return year ? `${about}${year}` : "date not known";
}

/** "13 Nov", "c. 9 Nov", "no date": where a line has no room for more. */
export const shortPublicationDate = ({ publishedOn, citation }: ArticleInPage): string =>
  publishedOn ? `${isInferred(citation.issued) ? "c. " : ""}${shortDay(publishedOn)}` : "no date";

/** CSL's circa is true, 1 or a word; "false" and 0 are not. */
const isInferred = (issued: CslDate | undefined): boolean =>
  Boolean(issued?.circa) && issued?.circa !== "false" && issued?.circa !== "0";

/** The words around an outlet's name on a card: a digest says that it is one. */
export function provenance(article: ArticleInPage): { before: string; after: string } {
  const date = publicationDate(article);
  return article.digest
    ? { before: "digest of ", after: `, ${date}; not the outlet's words` }
    : { before: "", after: `, ${date}` };
}

/** "Sergei Shoigu, via Reuters": those who spoke before the outlet; empty where it speaks itself. */
export function voiceWords({ chain }: Pick<Claim, "chain">): string {
  const [first, ...others] = chain.slice(0, -1).map(({ name }) => name);
  if (first === undefined) return "";
  return others.length > 0 ? `${first}, via ${listed(others)}` : first;
}

const personName = ({ literal, given, family }: CslName): string =>
  literal ?? [given, family].filter(Boolean).join(" ");

export const authorsOf = ({ author }: Citation): string =>
  (author ?? []).map(personName).filter(Boolean).join(", ");

/** One line a person can put under a quotation. */
export function citationLine(article: ArticleInPage, excerpt: string, address: string): string {
  const authors = authorsOf(article.citation);
  const { before, after } = provenance(article);
  const source = `${before}${outletOf(article)}${after}`;
  return [
    `“${excerpt}”`,
    `${authors ? `${authors}, ` : ""}“${titleOf(article)}”, ${source}.`,
    address,
  ].join(" ");
}

/** Addresses are strangers' input: only the web's own schemes become links. */
export function webAddress({ URL: address }: Citation): string | null {
  return address && /^https?:\/\//i.test(address) ? address : null;
}
