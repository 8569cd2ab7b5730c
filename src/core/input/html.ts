import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { type Problem, type Result, err, ok } from "../result.ts";
import { type ArticleFile, fittingName, idOf, toArticle } from "./article.ts";
import { type HtmlNode, isHtmlDocument, isHtmlNode, toParagraphs } from "./paragraphs.ts";

/**
 * A saved web page to an article: Readability finds the reporting, schema.org
 * and meta tags give the citation. Nothing in the page runs, and what comes
 * out is text.
 */

/** Browsers stop at this depth too. */
const DEEPEST_HTML = 512;
/** Readability's time grows with the squares of the depths of all elements, here about half a second. */
const MOST_SQUARED = 1e7;
const SQUARED_PER_CHARACTER = 20;
const MOST_ELEMENTS = 100_000;
/** Of elements open at once, as the tags have it: with more the parser's time grows with their square. */
const MOST_OPEN = 10_000;
const TOO_DEEP = `nests its elements deeper than ${DEEPEST_HTML} levels; save the article's text instead`;

type Page = ConstructorParameters<typeof Readability>[0];
const isPage = (x: unknown): x is Page => isHtmlDocument(x);

/** @param cited - the record of articles.csl.json; it wins over the page's own tags. */
export function parseHtmlFile(
  html: string,
  file: string,
  cited: ReadonlyMap<string, unknown>,
): Result<readonly ArticleFile[], readonly Problem[]> {
  const problem = (message: string) => err([{ file, path: "", message }]);
  const excess = excessOf(html);
  if (excess !== null) return problem(excess);
  const page = parsePage(html);
  const weight = weightOf(page);
  if (weight.levels > DEEPEST_HTML + 1) return problem(TOO_DEEP);
  if (weight.squared > MOST_SQUARED + SQUARED_PER_CHARACTER * html.length)
    return problem(
      "nests too many elements too deep to be taken apart; save the article's text instead",
    );
  const tags = metaTags(page);
  const read = readability(page);
  if (!read.ok) return problem(read.error);
  const text = read.value.content.join("\n\n");
  if (text === "") return problem("holds no text to read; save the whole page, or its text");
  const own = new Map<string, unknown>([
    ["title", read.value.title],
    ["author", read.value.author],
    ["container-title", fittingName(read.value.siteName ?? tags.get("application-name"))],
    ["issued", isoOrNothing(read.value.publishedTime ?? tags.get("date"))],
    ["language", read.value.language],
    ["URL", webAddress(tags.get("url"))],
  ]);
  const article = toArticle({ id: idOf(file), file, text, sources: [own, cited] });
  return article.ok ? ok([article.value]) : article;
}

/**
 * The text of a piece of HTML, such as a feed's description: paragraphs with a blank line between.
 *
 * @returns nothing of a piece with more elements than a page may have.
 */
export function htmlToText(html: string): string {
  if (excessOf(html) !== null) return "";
  const page = parsePage(html);
  return isHtmlDocument(page) ? toParagraphs(page.body).join("\n\n") : "";
}

/** The parser builds no html and body of its own, and Readability needs both. */
function parsePage(html: string): unknown {
  const seemsWhole = /<html[\s>]/i.test(html) && /<body[\s>]/i.test(html);
  const page = seemsWhole ? documentOf(html) : null;
  // What seems whole may stand in a comment, and then there is no element at all.
  return page ?? documentOf(`<!doctype html><html><head></head><body>${html}</body></html>`);
}

/** @returns null where the text holds no element. */
function documentOf(html: string): object | null {
  const parsed: unknown = parseHTML(html);
  // A window by proxy: it has a document without owning one.
  const page: unknown = propertyOf(parsed, "document");
  const root = propertyOf(page, "documentElement");
  return typeof page === "object" && typeof root === "object" && root !== null ? page : null;
}

const propertyOf = (of: unknown, key: string): unknown =>
  typeof of === "object" && of !== null ? Reflect.get(of, key) : null;

interface ReadPage {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly siteName: string | undefined;
  readonly publishedTime: string | undefined;
  readonly language: string | undefined;
  readonly content: readonly string[];
}

function readability(page: unknown): Result<ReadPage, string> {
  if (!isPage(page) || !isHtmlDocument(page)) return err("is no HTML page");
  try {
    const found = new Readability<unknown>(page, { serializer: (node: unknown) => node }).parse();
    const body: HtmlNode = isHtmlNode(found?.content) ? found.content : page.body;
    return ok({
      title: found?.title ?? undefined,
      author: found?.byline ?? undefined,
      siteName: found?.siteName ?? undefined,
      publishedTime: found?.publishedTime ?? undefined,
      language: found?.lang ?? undefined,
      content: toParagraphs(body),
    });
  } catch (error) {
    // What it throws for is looked at before; the rest is a page that it was not made for.
    const reason = error instanceof Error ? ` (${error.message})` : "";
    return err(`cannot be taken apart as a page${reason}; save the article's text instead`);
  }
}

/** Read before Readability, which takes the page apart. */
function metaTags(page: unknown): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!isHtmlDocument(page)) return found;
  const note = (key: string, selector: string, attribute: string) => {
    const value = page.querySelector(selector)?.getAttribute(attribute)?.trim();
    if (value && !found.has(key)) found.set(key, value);
  };
  note("date", 'meta[itemprop="datePublished"]', "content");
  note("date", 'time[itemprop="datePublished"]', "datetime");
  note("date", 'meta[name="date"]', "content");
  note("date", 'meta[name="dc.date"]', "content");
  note("application-name", 'meta[name="application-name"]', "content");
  note("url", 'link[rel="canonical"]', "href");
  note("url", 'meta[property="og:url"]', "content");
  return found;
}

/** Pages write dates as they like; only one that says its year first is not a guess. */
const isoOrNothing = (date: string | undefined): string | undefined =>
  date && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, "2022-11-13".length) : undefined;

const webAddress = (url: string | undefined): string | undefined =>
  url && /^https?:\/\//i.test(url) ? url : undefined;

/** Tags that HTML lets go unclosed, or that hold nothing. */
const OFTEN_UNCLOSED = new Set(
  "p li dt dd rt rp option optgroup tr td th area base br col embed hr img input link meta source track wbr".split(
    " ",
  ),
);

/** A tag with whether it closes itself, or where a comment begins. */
const TAGS = /<!--|<(\/?)([a-zA-Z][a-zA-Z0-9]{0,20})(?:[^<>]{0,400}(\/)>)?/g;
/** Elements that hold only characters: what looks like a tag in them is none. */
const RAW = /^(?:script|style)$/;

/**
 * What there is too much of, as the end of a sentence. Looked at before anything
 * is built: elements that never close make the parser slow.
 */
function excessOf(html: string): string | null {
  let elements = 0;
  let ends = 0;
  let open = 0;
  const openOf = new Map<string, number>();
  let skippedTo = 0;
  for (const { 0: whole, 1: slash, 2: tag = "", 3: isEmpty, index } of html.matchAll(TAGS)) {
    if (index < skippedTo) continue;
    const name = tag.toLowerCase();
    const isRaw = !slash && RAW.test(name);
    if (isRaw || tag === "") {
      const end = html.indexOf(isRaw ? `</${tag}` : "-->", index + whole.length);
      skippedTo = end < 0 ? html.length : end;
      if (!isRaw) continue;
    }
    if ((slash ? ++ends : ++elements) > MOST_ELEMENTS)
      return `holds more than ${MOST_ELEMENTS} elements; save the article alone`;
    if (isRaw || isEmpty || OFTEN_UNCLOSED.has(name)) continue;
    const before = openOf.get(name) ?? 0;
    if (slash && before === 0) continue;
    open += slash ? -1 : 1;
    openOf.set(name, before + (slash ? -1 : 1));
    if (open > MOST_OPEN) return TOO_DEEP;
  }
  return null;
}

/** Counted in what the parser made of it: which elements close by themselves is its own affair. */
function weightOf(page: unknown): { readonly levels: number; readonly squared: number } {
  let level: readonly HtmlNode[] = isHtmlNode(page) ? [page] : [];
  let levels = 0;
  let squared = 0;
  while (level.length > 0 && levels <= DEEPEST_HTML + 1) {
    squared += levels * levels * level.length;
    levels++;
    level = level.flatMap(({ childNodes }) => [...childNodes]);
  }
  return { levels, squared };
}
