import { makeDay } from "../day.ts";
import { LONGEST_NAME } from "../limits.ts";
import type { Citation, Day } from "../model.ts";
import { type Result, err, ok } from "../result.ts";
import { isObject, quoted } from "./json.ts";

/** CSL-JSON as strangers write it, to Citation. Keys that are none of ours are kept as they came. */

export interface DatedCitation {
  readonly citation: Citation;
  /** Null where no day is given: a year or a month alone is no day. */
  readonly publishedOn: Day | null;
}

/** What is wrong with one key, to be completed with a file. */
export interface KeyProblem {
  readonly path: string;
  readonly message: string;
}

const TEXT_KEYS = ["type", "title", "container-title", "URL", "language", "genre", "note"] as const;

/**
 * @param entries - front matter or one record of a CSL file; dates as ISO 8601
 *   text or as CSL's object.
 */
export function toCitation(
  id: string,
  entries: ReadonlyMap<string, unknown>,
): Result<DatedCitation, readonly KeyProblem[]> {
  const problems: KeyProblem[] = [];
  const kept = new Map([...entries].filter(([, value]) => value !== null));
  kept.delete("id");
  for (const key of TEXT_KEYS) {
    const value = kept.get(key);
    if (typeof value === "number") kept.set(key, String(value));
    else if (value !== undefined && typeof value !== "string") {
      problems.push({ path: key, message: `is ${quoted(value)}, expected text` });
      kept.delete(key);
    }
  }
  const outlet = kept.get("container-title");
  if (typeof outlet === "string" && outlet.length > LONGEST_NAME)
    problems.push({
      path: "container-title",
      message: `is ${quoted(outlet)}, ${outlet.length} characters, over the limit of ${LONGEST_NAME} for an outlet's name; shorten it`,
    });
  const author = kept.get("author");
  if (author !== undefined) {
    const names = toNames(author);
    if (names.ok) kept.set("author", names.value);
    else problems.push(names.error);
  }
  const issued = toIssued(kept.get("issued"));
  if (!issued.ok) problems.push({ path: "issued", message: issued.error });
  if (problems.length > 0 || !issued.ok) return err(problems);
  const { parts, publishedOn } = issued.value;
  if (parts) kept.set("issued", parts);
  return ok({ citation: { ...Object.fromEntries(kept), id }, publishedOn });
}

const NAME_KEYS = ["family", "given", "literal"] as const;

/** "Jane Roe", {"family": "Roe"}, or a list of such; what is no name at all is left out. */
function toNames(
  author: unknown,
): Result<readonly Readonly<Record<string, unknown>>[], KeyProblem> {
  const list: readonly unknown[] = Array.isArray(author) ? author : [author];
  const names: Readonly<Record<string, unknown>>[] = [];
  for (const [index, name] of list.entries()) {
    if (typeof name === "string" || typeof name === "number") names.push({ literal: String(name) });
    if (!isObject(name)) continue;
    const own = new Map(Object.entries(withoutNulls(name)));
    for (const key of NAME_KEYS) {
      const value = own.get(key);
      if (typeof value === "number") own.set(key, String(value));
      else if (value !== undefined && typeof value !== "string")
        return err({
          path: `author.${index}.${key}`,
          message: `is ${quoted(value)}, expected text`,
        });
    }
    if (own.size > 0) names.push(Object.fromEntries(own));
  }
  return ok(names);
}

/** Nothing, as some programs write it. */
const withoutNulls = (object: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));

interface Issued {
  /** Null where nothing needs rewriting. */
  readonly parts: Readonly<Record<string, unknown>> | null;
  readonly publishedOn: Day | null;
}

function toIssued(issued: unknown): Result<Issued, string> {
  if (issued === undefined) return ok({ parts: null, publishedOn: null });
  if (typeof issued === "string" || typeof issued === "number") return fromText(String(issued), {});
  if (!isObject(issued)) return err(`is ${quoted(issued)}, ${EXPECTED}`);
  const { "date-parts": dateParts, ...rest } = withoutNulls(issued);
  const { raw, circa } = rest;
  if (raw !== undefined && typeof raw !== "string" && typeof raw !== "number")
    return err(`has raw ${quoted(raw)}, expected text`);
  if (typeof circa === "object") return err(`has circa ${quoted(circa)}, expected true or false`);
  if (Array.isArray(dateParts))
    return fromRange(dateParts, raw === undefined ? rest : { ...rest, raw: String(raw) });
  if (dateParts !== undefined) return err(`has date-parts ${quoted(dateParts)}, ${EXPECTED}`);
  // Zotero's "raw" is whatever somebody typed: a date if it is one, else only words.
  const words = raw === undefined ? rest : { ...rest, raw: String(raw) };
  if (raw !== undefined && ISO.test(String(raw))) return fromText(String(raw), words);
  return ok({ parts: words, publishedOn: null });
}

const EXPECTED = "expected a date such as 2022-11-13";
const ISO =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

function fromText(text: string, rest: Readonly<Record<string, unknown>>): Result<Issued, string> {
  const match = ISO.exec(text.trim());
  if (!match) return err(`is ${quoted(text)}, ${EXPECTED}`);
  return fromRange([match.slice(1)], rest);
}

/** CSL's date-parts: one day, or the first and last of several, which are no day of publication. */
function fromRange(
  range: readonly unknown[],
  rest: Readonly<Record<string, unknown>>,
): Result<Issued, string> {
  const dates: (readonly number[])[] = [];
  let publishedOn: Day | null = null;
  for (const each of range) {
    if (!Array.isArray(each))
      return err(`has date-parts ${quoted(range)}, expected [[2022, 11, 13]]`);
    const parts: readonly unknown[] = each;
    const absentFrom = parts.findIndex(isAbsent);
    const given = absentFrom === -1 ? parts : parts.slice(0, absentFrom);
    if (given.length === 0) continue;
    const date = fromParts(given);
    if (!date.ok) return date;
    dates.push(date.value.numbers);
    publishedOn = date.value.day;
  }
  if (dates.length !== 1) publishedOn = null;
  return ok({ parts: { ...rest, "date-parts": dates }, publishedOn });
}

/** An exporter leaves out what it does not know, or writes nothing in its place. */
const isAbsent = (part: unknown): boolean => part === null || part === undefined || part === "";

function fromParts(
  parts: readonly unknown[],
): Result<{ readonly numbers: readonly number[]; readonly day: Day | null }, string> {
  const numbers = parts.map(Number);
  const [year, month, day] = numbers;
  const written = parts.map(String).join("-");
  if (year === undefined || !numbers.every(Number.isInteger)) {
    return err(`is ${quoted(written)}, ${EXPECTED}`);
  }
  const publishedOn = makeDay(year, month ?? 1, day ?? 1);
  if (publishedOn === null) {
    return err(`is ${written}, a day that does not exist; ${EXPECTED}`);
  }
  return ok({ numbers, day: day === undefined ? null : publishedOn });
}
