import { type Problem, type Result, err, ok } from "../result.ts";
import { toCitation } from "./citation.ts";
import { isObject, parseJson, quoted } from "./json.ts";

/** Records of a CSL-JSON file by id, each as its keys and values. */
export type Citations = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Reads articles.csl.json: a list of CSL-JSON records, as Zotero exports it. */
export function parseCitations(text: string, file: string): Result<Citations, readonly Problem[]> {
  const parsed = parseJson(text, file);
  if (!parsed.ok) return err([parsed.error]);
  const records = parsed.value;
  if (!Array.isArray(records)) {
    const message = 'is no list, expected CSL-JSON: [{"id": "…", "title": "…"}, …]';
    return err([{ file, path: "", message }]);
  }
  const problems: Problem[] = [];
  const byId = new Map<string, ReadonlyMap<string, unknown>>();
  for (const [index, record] of records.entries()) {
    const report = (path: string, message: string) =>
      problems.push({ file, path: [String(index), path].filter(Boolean).join("."), message });
    if (!isObject(record)) {
      report("", `is ${quoted(record)}, expected a CSL-JSON record`);
      continue;
    }
    const id = typeof record["id"] === "number" ? String(record["id"]) : record["id"];
    if (typeof id !== "string" || id === "") {
      report("id", `is ${quoted(id)}, expected the article's file name without its extension`);
      continue;
    }
    if (byId.has(id)) report("id", `is ${id}, and an earlier record has that id; keep one`);
    const entries = new Map(Object.entries(record));
    const cited = toCitation(id, entries);
    if (!cited.ok) for (const { path, message } of cited.error) report(path, message);
    byId.set(id, entries);
  }
  return problems.length > 0 ? err(problems) : ok(byId);
}

/** A record that no file goes with is a typing mistake in one or the other. */
export function citationsWithoutFile(
  citations: Citations,
  articleIds: Iterable<string>,
  file: string,
): readonly Problem[] {
  const known = new Set(articleIds);
  return [...citations.keys()].flatMap((id, index) => {
    if (known.has(id)) return [];
    const message = `is ${id}, and no article file has that name; rename one or remove the record`;
    return [{ file, path: `${index}.id`, message }];
  });
}
