import { type Problem, type Result, err, ok } from "../result.ts";
import { type ArticleFile, idOf, toArticle } from "./article.ts";
import { splitFrontMatter } from "./front-matter.ts";

/**
 * Markdown or plain text, with or without front matter, as decodeArticle gives
 * it. The body is kept whole: boilerplate is for reading to mark, not to cut.
 *
 * @param cited - the record of articles.csl.json for this file; front matter
 *   wins over it key by key.
 */
export function parseArticleFile(
  text: string,
  file: string,
  cited: ReadonlyMap<string, unknown>,
): Result<readonly ArticleFile[], readonly Problem[]> {
  const split = splitFrontMatter(text);
  if (!split.ok) return err([{ file, path: "", message: split.error }]);
  const { entries, body } = split.value;
  if (body.trim() === "") {
    return err([
      { file, path: "", message: "has front matter and no text; there is nothing to read" },
    ]);
  }
  const article = toArticle({ id: idOf(file), file, text: body, sources: [cited, entries] });
  return article.ok ? ok([article.value]) : article;
}
