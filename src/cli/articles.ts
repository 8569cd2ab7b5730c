import { dirname, extname, join, resolve } from "node:path";
import type { ArticleInput } from "../core/dataset.ts";
import { parseArticleFile } from "../core/input/article-file.ts";
import { type ArticleFile, idOf } from "../core/input/article.ts";
import { type Citations, citationsWithoutFile, parseCitations } from "../core/input/citations.ts";
import { articleTooLarge, decodeArticle } from "../core/input/decode.ts";
import { parseFeed } from "../core/input/feed.ts";
import { parseHtmlFile } from "../core/input/html.ts";
import { tooLarge } from "../core/input/json.ts";
import { LARGEST_ARTICLE_BYTES, LARGEST_JSON_BYTES } from "../core/limits.ts";
import { type Problem, type Result, err, ok } from "../core/result.ts";
import { decodeUtf8, listFiles, notLookedInto, readBytes, readUtf8, sha256 } from "./files.ts";
import { counted } from "./words.ts";

export interface ArticleFolder {
  readonly articles: readonly ArticleInput[];
  /** The file of citations, or null where there is none. */
  readonly citationsFile: string | null;
  /** What else lies there and was not read, as sentences. */
  readonly notes: readonly string[];
}

type Parse = (
  text: string,
  file: string,
  citedById: (id: string) => ReadonlyMap<string, unknown>,
) => Result<readonly ArticleFile[], readonly Problem[]>;

const parseText: Parse = (text, file, cited) => parseArticleFile(text, file, cited(idOf(file)));
const parseHtml: Parse = (text, file, cited) => parseHtmlFile(text, file, cited(idOf(file)));

const PARSERS = new Map<string, Parse>([
  [".md", parseText],
  [".txt", parseText],
  [".html", parseHtml],
  [".htm", parseHtml],
  [".rss", parseFeed],
  [".atom", parseFeed],
  [".xml", parseFeed],
]);
const CITATIONS = "articles.csl.json";
const NEVER_AN_ARTICLE = /^readme\.md$/i;

/** Reads a folder of articles: all of them, or every problem found in them. */
export async function readArticles(
  folder: string,
): Promise<Result<ArticleFolder, readonly Problem[]>> {
  const listing = await listFiles(folder);
  if (!listing.ok) return err([{ file: folder, path: "", message: listing.error }]);
  const { names } = listing.value;
  const isArticle = (name: string) =>
    PARSERS.has(extname(name).toLowerCase()) && !NEVER_AN_ARTICLE.test(name);
  const files = names.filter(isArticle);
  const problems: Problem[] = [];
  const cited = await readCitations(folder, names);
  if (!cited.ok) problems.push(...cited.error);
  const citations: Citations = cited.ok ? cited.value.citations : new Map();
  const citationsFile = cited.ok ? cited.value.file : null;
  const citationNotes: string[] = [];

  const articles: ArticleInput[] = [];
  for (const name of files) {
    const parsed = await readArticleFile(join(folder, name), name, citations);
    if (!parsed.ok) problems.push(...parsed.error);
    else for (const file of parsed.value) articles.push({ ...file, sha256: sha256(file.text) });
  }
  if (files.length === 0) {
    const message = `holds no article; expected files ending in ${[...PARSERS.keys()].join(" ")}`;
    problems.push({ file: folder, path: "", message });
  }
  problems.push(...sameArticleIds(articles, folder));
  if (cited.ok && citationsFile !== null && files.length > 0) {
    // A file that did not parse is there all the same.
    const ids = [...articles.map(({ id }) => id), ...files.map(idOf)];
    const without = citationsWithoutFile(citations, ids, citationsFile);
    // One folder up it may be anybody's, and hold more than this folder's.
    if (names.includes(CITATIONS)) problems.push(...without);
    else if (without.length > 0) citationNotes.push(unused(citationsFile, without.length));
  }
  if (problems.length > 0) return err(problems);
  const others = names.filter((name) => !isArticle(name) && name !== CITATIONS);
  const notes = [
    ...others.map((name) => `${join(folder, name)}: left out, no article`),
    ...notLookedInto(folder, listing.value),
    ...citationNotes,
  ];
  return ok({ articles, citationsFile, notes });
}

const unused = (file: string, count: number): string =>
  `${file}: ${counted(count, "record")} without an article here, not used`;

async function readArticleFile(path: string, name: string, citations: Citations) {
  const wrong = (message: string) => err([{ file: path, path: "", message }]);
  const bytes = await readBytes(path, LARGEST_ARTICLE_BYTES, articleTooLarge);
  if (!bytes.ok) return wrong(bytes.error);
  const text = decodeArticle(bytes.value, decodeUtf8);
  if (!text.ok) return wrong(text.error);
  const parse = PARSERS.get(extname(name).toLowerCase()) ?? parseText;
  const parsed = parse(text.value, name, (id) => citations.get(id) ?? new Map());
  // In the dataset a file goes by its name alone; a problem names the path to open.
  return parsed.ok ? parsed : err(parsed.error.map((problem) => ({ ...problem, file: path })));
}

/** In the folder of the articles, or beside it as in this project's own data folder. */
async function readCitations(folder: string, names: readonly string[]) {
  const inside = names.includes(CITATIONS);
  const parent = dirname(resolve(folder));
  const beside = inside ? null : await listFiles(parent);
  const isBeside = beside?.ok === true && beside.value.names.includes(CITATIONS);
  if (!inside && !isBeside) return ok({ citations: new Map<string, never>(), file: null });
  const file = inside ? join(folder, CITATIONS) : join(folder, "..", CITATIONS);
  const text = await readUtf8(file, LARGEST_JSON_BYTES, tooLarge);
  if (!text.ok) return err([{ file, path: "", message: text.error }]);
  const parsed = parseCitations(text.value, file);
  return parsed.ok ? ok({ citations: parsed.value, file }) : parsed;
}

function sameArticleIds(articles: readonly ArticleInput[], folder: string): readonly Problem[] {
  const seen = new Map<string, string>();
  return articles.flatMap(({ id, file }) => {
    const earlier = seen.get(id);
    seen.set(id, earlier ?? file);
    if (earlier === undefined) return [];
    const message = `has an article of the id ${id}, and so has ${join(folder, earlier)}; rename one file`;
    return [{ file: join(folder, file), path: "", message }];
  });
}
