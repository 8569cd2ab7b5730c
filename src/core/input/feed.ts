import { XMLParser } from "fast-xml-parser";
import { type Problem, type Result, err, ok } from "../result.ts";
import { type ArticleFile, fittingName, idOf, toArticle } from "./article.ts";
import { htmlToText } from "./html.ts";
import { isObject, shortened } from "./json.ts";

/**
 * RSS 2.0, RSS 1.0 and Atom: one article an item. An item's id is the feed's
 * name with what the item calls itself, since its position moves with every
 * new item.
 *
 * A document type can define entities that grow without end, so a feed that
 * has one is not read at all; the five of XML and numbers are.
 */
export function parseFeed(
  xml: string,
  file: string,
  citedById: CitedById,
): Result<readonly ArticleFile[], readonly Problem[]> {
  const { articles, problems } = readFeed(xml, file, citedById);
  return problems.length > 0 ? err(problems) : ok(articles);
}

/** The same for a reader who takes what can be read: a feed in the wild has items without words. */
export function readFeed(xml: string, file: string, citedById: CitedById): ReadFeed {
  const problem = (path: string, message: string): Problem => ({ file, path, message });
  const refused = (message: string): ReadFeed => ({
    articles: [],
    problems: [problem("", message)],
  });
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) {
    return refused("has a document type, which a feed needs not; remove the <!DOCTYPE …>");
  }
  const parsed = parseXml(xml);
  if (!parsed.ok) return refused(parsed.error);
  const feed = findFeed(parsed.value);
  if (!feed) return refused("is XML and neither RSS nor Atom; expected <rss> or <feed>");

  const problems: Problem[] = [];
  const articles: ArticleFile[] = [];
  const citedFeed = citedById(idOf(file));
  const itemOfId = new Map<string, number>();
  for (const [index, item] of feed.items.entries()) {
    const path = `item ${index + 1}`;
    const own = itemCitation(item, feed);
    const id = `${idOf(file)}#${firstText(item, ["guid", "id"]) ?? linkOf(item) ?? index + 1}`;
    const earlier = itemOfId.get(id);
    if (earlier !== undefined) {
      const message = `calls itself ${shortened(id.slice(idOf(file).length + 1))}, and so does item ${earlier}; give one another <guid> or <id>, or remove it`;
      problems.push(problem(path, message));
      continue;
    }
    itemOfId.set(id, index + 1);
    const text = firstBody(item);
    if (text === "") {
      problems.push(
        problem(
          path,
          "has no text that can be read; remove it, or save the article's page instead",
        ),
      );
      continue;
    }
    const article = toArticle({ id, file, text, sources: [own, citedFeed, citedById(id)] });
    if (article.ok) articles.push(article.value);
    else problems.push(...article.error.map((p) => problem(`${path} ${p.path}`.trim(), p.message)));
  }
  if (feed.items.length === 0) problems.push(problem("", "is a feed without items"));
  return { articles, problems };
}

export interface ReadFeed {
  readonly articles: readonly ArticleFile[];
  readonly problems: readonly Problem[];
}

type CitedById = (id: string) => ReadonlyMap<string, unknown>;

type Element = Readonly<Record<string, unknown>>;

interface Feed {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly items: readonly Element[];
}

function parseXml(xml: string): Result<Element, string> {
  try {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "@",
      textNodeName: "#text",
      parseTagValue: false,
      // Decoded once, by the HTML parser, wherever they stand.
      processEntities: false,
      // Atom may hold XHTML in its content; it goes to the HTML parser as it is.
      stopNodes: ["*.content", "*.summary"],
    });
    // Its successor is four packages for this one call.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const parsed: unknown = parser.parse(xml, true);
    return isObject(parsed) ? ok(parsed) : err("holds no XML element");
  } catch (error) {
    // "Expected closing tag 'a' in place of closing tag 'b'.:3:10"; what is only cut off is "at" line 1.
    const line = /:(\d+):\d+$/.exec(messageOf(error))?.[1] ?? "1";
    const where = line === "1" ? "" : ` at line ${line}`;
    return err(`is not well-formed XML${where}, or breaks off; get the whole feed again`);
  }
}

function findFeed(root: Element): Feed | null {
  const { rss, feed, "rdf:RDF": rdf } = root;
  if (isObject(rss)) {
    const channel = rss["channel"];
    return isObject(channel) ? makeFeed(channel, channel["item"]) : null;
  }
  if (isObject(feed)) return makeFeed(feed, feed["entry"]);
  if (!isObject(rdf)) return null;
  const channel = rdf["channel"];
  return makeFeed(isObject(channel) ? channel : {}, rdf["item"]);
}

function makeFeed(channel: Element, items: unknown): Feed {
  const list: readonly unknown[] =
    items === undefined ? [] : Array.isArray(items) ? items : [items];
  return {
    title: firstText(channel, ["title"]),
    language: firstText(channel, ["language", "@xml:lang"]),
    items: list.filter(isObject),
  };
}

function itemCitation(item: Element, feed: Feed): ReadonlyMap<string, unknown> {
  const author = item["author"];
  const link = linkOf(item);
  return new Map<string, unknown>([
    ["type", "article"],
    ["title", firstText(item, ["title"])],
    ["container-title", fittingName(feed.title)],
    [
      "author",
      isObject(author) ? firstText(author, ["name"]) : firstText(item, ["dc:creator", "author"]),
    ],
    ["issued", toIsoDay(firstText(item, ["pubDate", "published", "dc:date"]))],
    ["URL", link && /^https?:\/\//i.test(link) ? link : undefined],
    ["language", feed.language],
  ]);
}

/** Atom gives several, one of them the article's page; RSS gives one, as text. */
function linkOf(item: Element): string | undefined {
  const links: readonly unknown[] = [item["link"]].flat();
  const page = links.find(
    (link) => isObject(link) && (link["@rel"] ?? "alternate") === "alternate",
  );
  return firstText({ link: page ?? links[0] }, ["link"]);
}

/** The first of these that holds words, entities decoded. An Atom link holds its address in href. */
function firstText(element: Element, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = element[name];
    const first: unknown = Array.isArray(value) ? value[0] : value;
    const raw = isObject(first) ? (first["#text"] ?? first["@href"]) : first;
    const text = typeof raw === "string" ? htmlToText(raw).replace(/\s+/g, " ") : "";
    if (text !== "") return text;
  }
  return undefined;
}

/** Feeds put HTML into XML as escaped text, as CDATA or as XHTML; one decoding makes HTML of each. */
function firstBody(item: Element): string {
  for (const name of ["content:encoded", "content", "description", "summary"]) {
    const value = item[name];
    const raw = isObject(value) ? value["#text"] : value;
    if (typeof raw !== "string") continue;
    const cdata = /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(raw)?.[1];
    const text = htmlToText(cdata ?? (raw.includes("<") ? raw : htmlToText(raw)));
    if (text !== "") return text;
  }
  return "";
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** RFC 822 ("Fri, 11 Nov 2022 10:00:00 GMT") or ISO 8601; the day as its zone has it. */
function toIsoDay(date: string | undefined): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(date ?? "")?.[0];
  if (iso) return iso;
  const [, day = "", month = "", year] =
    /(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})/.exec(date ?? "") ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (!year || number === 0) return undefined;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : "");
