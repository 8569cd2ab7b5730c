import { LONGEST_ID, LONGEST_NAME } from "../limits.ts";
import type { Citation, Day } from "../model.ts";
import { type Problem, type Result, err, ok } from "../result.ts";
import { toCitation } from "./citation.ts";
import { shortened } from "./json.ts";

/** An article before reading; the caller adds the SHA-256 of its text. */
export interface ArticleFile {
  readonly id: string;
  readonly file: string;
  readonly citation: Citation;
  readonly publishedOn: Day | null;
  readonly language: string;
  readonly text: string;
  readonly digest: boolean;
}

interface Parts {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** CSL's keys, from weakest to strongest; a later source wins key by key. */
  readonly sources: readonly ReadonlyMap<string, unknown>[];
}

/** A citation whose genre is "digest" says that the words are ours, not the outlet's. */
const DIGEST = "digest";
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

export function toArticle({ id, file, text, sources }: Parts): Result<ArticleFile, Problem[]> {
  if (id.length > LONGEST_ID)
    return err([{ file: shortened(file), path: "", message: idTooLong(id) }]);
  const merged = new Map(sources.flatMap((source) => [...source].filter(isGiven)));
  const cited = toCitation(id, merged);
  if (!cited.ok) return err(cited.error.map((problem) => ({ file, ...problem })));
  const { citation, publishedOn } = cited.value;
  const language = citation.language ?? "";
  return ok({
    id,
    file,
    citation,
    publishedOn,
    language: LANGUAGE.test(language) ? language : "en",
    text,
    digest: citation.genre === DIGEST,
  });
}

/** What a page or a feed calls itself, where that is a name and no text. */
export const fittingName = (name: string | null | undefined): string | undefined =>
  name && name.length <= LONGEST_NAME ? name : undefined;

export const idTooLong = (id: string): string =>
  `has an id of ${id.length} characters (${shortened(id)}), over the limit of ${LONGEST_ID}; give it a shorter one`;

const isGiven = ([, value]: readonly [string, unknown]): boolean =>
  value !== undefined && value !== null && value !== "";

/** "notes/a.report.md" has the id "a.report". */
export function idOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}
