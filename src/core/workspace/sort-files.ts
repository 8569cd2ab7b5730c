import { parseArticleFile } from "../input/article-file.ts";
import { type ArticleFile, idOf } from "../input/article.ts";
import { parseCitations } from "../input/citations.ts";
import type { Correction } from "../input/correction.ts";
import { type DecodeUtf8, decodeArticle } from "../input/decode.ts";
import { readFeed } from "../input/feed.ts";
import { parseHtmlFile } from "../input/html.ts";
import { parseJson, tooLarge } from "../input/json.ts";
import { LARGEST_JSON_BYTES } from "../limits.ts";
import { type Problem, type Result, err, ok } from "../result.ts";
import { parseCorrections } from "../schema.ts";
import { extensionOf, kindOfFile, kindOfJson, refusalOf } from "./file-kind.ts";
import type { LeftOut } from "./preview.ts";

/** The files of an import, each by what it is; whatever cannot be used is named with its reason. */
export interface SortedFiles {
  /** Articles and feeds, still to be taken apart one at a time: HTML takes a while. */
  readonly toParse: readonly TextFile[];
  readonly layers: readonly TextFile[];
  readonly citations: readonly CitationsFile[];
  readonly corrections: readonly CorrectionsFile[];
  readonly leftOut: readonly LeftOut[];
}

export interface OpenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
export interface TextFile {
  readonly file: string;
  readonly text: string;
}
export interface CitationsFile {
  readonly file: string;
  readonly records: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
}
export interface CorrectionsFile {
  readonly file: string;
  readonly corrections: readonly Correction[];
}

/** The record that cites an article, by the article's id. */
export type CitedById = (id: string) => ReadonlyMap<string, unknown>;

/** What is JSON is parsed at once, since citations belong to articles; articles wait in `toParse`. */
export function sortFiles(files: readonly OpenFile[], decode: DecodeUtf8): SortedFiles {
  const toParse: TextFile[] = [];
  const layers: TextFile[] = [];
  const citations: CitationsFile[] = [];
  const corrections: CorrectionsFile[] = [];
  const leftOut: LeftOut[] = [];
  for (const source of files) {
    const file = source.name;
    const refuse = (reason: string) => leftOut.push({ file, reason });
    const refusal = refusalOf(source);
    const isJson = [".json", ".geojson"].includes(extensionOf(file));
    const text = refusal === null ? textOf(source, isJson, decode) : err(refusal);
    if (!text.ok) {
      refuse(text.error);
      continue;
    }
    if (kindOfFile(file, text.value) !== "json") {
      toParse.push({ file, text: text.value });
      continue;
    }
    const json = parseJson(text.value, file);
    if (!json.ok) {
      refuse(inWords([json.error]));
      continue;
    }
    switch (kindOfJson(file, json.value)) {
      case "layer":
        layers.push({ file, text: text.value });
        break;
      case "citations": {
        const parsed = parseCitations(text.value, file);
        if (parsed.ok) citations.push({ file, records: parsed.value });
        else refuse(inWords(parsed.error));
        break;
      }
      case "corrections": {
        const parsed = parseCorrections(json.value, file);
        if (parsed.ok) corrections.push({ file, corrections: parsed.value });
        else refuse(inWords(parsed.error));
        break;
      }
      case "dataset":
        refuse(
          "is a dateline-dataset, which the page does not take in; drop the articles it was built from",
        );
        break;
      case "unknown":
        refuse("is JSON, but no GeoJSON, no list of CSL-JSON records and no list of corrections");
    }
  }
  return { toParse, layers, citations, corrections, leftOut };
}

/** An article is held to its limit when it is known to be one; JSON may be larger. */
function textOf({ bytes }: OpenFile, isJson: boolean, decode: DecodeUtf8): Result<string, string> {
  if (!isJson) return decodeArticle(bytes, decode);
  if (bytes.length > LARGEST_JSON_BYTES) return err(tooLarge(bytes.length));
  const text = decode(bytes);
  return text === null ? err("is not UTF-8; save it as UTF-8") : ok(text.replace(/^\ufeff/, ""));
}

/** Articles of one file; a feed gives what can be read of it and says what cannot. */
export function parseArticles(
  { file, text }: TextFile,
  citedById: CitedById,
): { readonly articles: readonly ArticleFile[]; readonly leftOut: readonly LeftOut[] } {
  const kind = kindOfFile(file, text);
  if (kind === "feed") {
    const { articles, problems } = readFeed(text, file, citedById);
    return { articles, leftOut: problems.map((problem) => ({ file, reason: inWords([problem]) })) };
  }
  const parse = kind === "html" ? parseHtmlFile : parseArticleFile;
  const parsed = parse(text, file, citedById(idOf(file)));
  return parsed.ok
    ? { articles: parsed.value, leftOut: [] }
    : { articles: [], leftOut: [{ file, reason: inWords(parsed.error) }] };
}

const MOST_SHOWN = 3;

/** The first problems of a file as one reason; the file is named beside it. */
export function inWords(problems: readonly Problem[]): string {
  const shown = problems
    .slice(0, MOST_SHOWN)
    .map(({ path, message }) => (path ? `${path} ${message}` : message));
  const more = problems.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more problems`] : [])].join("; ");
}
