import { CST, Lexer, parseDocument } from "yaml";
import { DEEPEST_FRONT_MATTER, LONGEST_FRONT_MATTER } from "../limits.ts";
import { type Result, err, ok } from "../result.ts";
import { shortened } from "./json.ts";

export interface SplitFile {
  /** Empty where a file has no front matter. */
  readonly entries: ReadonlyMap<string, unknown>;
  /** Everything after the front matter, untouched. */
  readonly body: string;
}

const FENCE = /^---[ \t]*$/;

/**
 * Takes YAML front matter off a text with LF line ends. A file may also begin
 * with a rule of three dashes; it is front matter only when it closes.
 *
 * YAML is read in its core schema, so that dates stay text, and without
 * anchors, aliases, tags or merge keys, which a citation never needs.
 */
export function splitFrontMatter(text: string): Result<SplitFile, string> {
  const firstBreak = text.indexOf("\n");
  if (firstBreak === -1 || !FENCE.test(text.slice(0, firstBreak))) {
    return ok({ entries: new Map(), body: text });
  }
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(firstBreak + 1));
  if (!closing) {
    const startsLikeAKey = /^[\w-]+:(?:\s|$)/.test(text.slice(firstBreak + 1));
    return startsLikeAKey
      ? err("line 1 opens front matter that never closes; end it with a line of three dashes")
      : ok({ entries: new Map(), body: text });
  }
  const closesAt = firstBreak + 1 + closing.index;
  const parsed = parseYaml(text.slice(firstBreak + 1, closesAt));
  if (!parsed.ok) return parsed;
  const body = text.slice(closesAt + closing[0].length).replace(/^\n/, "");
  return ok({ entries: parsed.value, body });
}

function parseYaml(source: string): Result<ReadonlyMap<string, unknown>, string> {
  if (source.length > LONGEST_FRONT_MATTER) {
    return err(
      `the front matter is longer than ${LONGEST_FRONT_MATTER} characters; move the text below it`,
    );
  }
  const refused = findRefused(source);
  if (refused !== null) return err(refused);
  const document = parseDocument(source, { schema: "core", merge: false, uniqueKeys: true });
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    if (error.message.startsWith("Maximum call stack")) return err(TOO_DEEP);
    const line = (error.linePos?.[0].line ?? 1) + 1; // the fence is line 1
    const reason = error.message.split(/ at line \d/)[0] ?? error.message;
    return err(`line ${line} of the front matter is not YAML: ${reason}`);
  }
  const value: unknown = document.toJS({ mapAsMap: true });
  if (value === null) return ok(new Map());
  if (!(value instanceof Map)) return err("the front matter is no list of key: value lines");
  if (isDeeper(value, DEEPEST_FRONT_MATTER)) return err(TOO_DEEP);
  return ok(new Map(Array.from(value, ([key, entry]) => [String(key), toPlain(entry)])));
}

const REFUSED = new Map([
  ["anchor", "a YAML anchor, which is"],
  ["alias", "a YAML alias, which is"],
  ["tag", "a YAML tag, which is"],
]);

const OPENS = new Set(["flow-seq-start", "flow-map-start"]);
const CLOSES = new Set(["flow-seq-end", "flow-map-end"]);
const BEGINS = new Set(["seq-item-ind", "explicit-key-ind"]);

/** Looked for before anything is built: the parser calls itself once a level, as deep as it goes. */
function findRefused(source: string): string | null {
  let line = 2; // the fence is line 1
  let open = 0; // brackets
  let begun = 0; // lists and keys that begin on this line, within one another
  for (const token of new Lexer().lex(source)) {
    const type = CST.tokenType(token) ?? "";
    if (OPENS.has(type)) open++;
    else if (CLOSES.has(type)) open = Math.max(0, open - 1);
    else if (BEGINS.has(type)) begun++;
    else if (type === "newline") begun = 0;
    if (open + begun > DEEPEST_FRONT_MATTER) return TOO_DEEP;
    const what = REFUSED.get(type);
    if (what !== undefined) {
      return `line ${line} of the front matter holds ${shortened(token)}, ${what} not read; write the text out, or put it in quotes`;
    }
    line += token.split("\n").length - 1;
  }
  return null;
}

const TOO_DEEP = `the front matter is nested deeper than ${DEEPEST_FRONT_MATTER} levels; a citation needs two or three`;

function isDeeper(value: unknown, levels: number): boolean {
  const inner: readonly unknown[] =
    value instanceof Map ? [...value.values()] : Array.isArray(value) ? value : [];
  return inner.some((each) => levels === 0 || isDeeper(each, levels - 1));
}

/** Inner maps to plain objects, as CSL-JSON has them; own properties only, whatever the key. */
function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries(Array.from(value, ([key, entry]) => [String(key), toPlain(entry)]));
}
