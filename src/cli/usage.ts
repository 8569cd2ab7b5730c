import { parseArgs } from "node:util";
import { type Result, err, ok } from "../core/result.ts";

export const USAGE = `Dateline reads news articles and joins the places they name with GeoJSON layers.

  dateline build --articles DIR [--geo DIR] [--corrections FILE] [--title TITLE] --out FILE.json
      reads a folder of articles (.md .txt .html .rss .atom .xml) into one dataset
  dateline read [--geo DIR] [--out FILE.jsonl [--resume]] < articles.jsonl > read.jsonl
      reads one article a line, {"id","text","publishedOn"?,"language"?}, and writes one result a line;
      with --out into a file, and --resume goes on where a run into it was broken off
  dateline validate FILE.json
      says what is wrong with a dataset, or what is in it

Exit code 0: done. 1: the input has problems, each named on standard error. 2: called wrongly.
`;

export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "build"; readonly options: BuildOptions }
  | { readonly kind: "read"; readonly options: ReadOptions }
  | { readonly kind: "validate"; readonly file: string };

export interface BuildOptions {
  readonly articles: string;
  readonly geo: string | null;
  readonly corrections: string | null;
  readonly title: string | null;
  readonly out: string;
}

export interface ReadOptions {
  readonly geo: string | null;
  /** Null for standard output. */
  readonly out: string | null;
  readonly resume: boolean;
}

/** @returns what was asked for, or one sentence that says how the call is wrong. */
export function parseCommand(args: readonly string[]): Result<Command, string> {
  const [name, ...rest] = args;
  if (name === "help" || name === "--help" || name === "-h") return ok({ kind: "help" });
  switch (name) {
    case "build":
      return parseBuild(rest);
    case "read":
      return parseRead(rest);
    case "validate":
      return parseValidate(rest);
    case undefined:
      return err("no command given");
    default:
      return err(`there is no command "${name}"`);
  }
}

const TEXT = { type: "string" } as const;
const FLAG = { type: "boolean", short: "h" } as const;

function parseBuild(args: readonly string[]): Result<Command, string> {
  return parsed(() => {
    const { values } = parseArgs({
      args: [...args],
      options: { articles: TEXT, geo: TEXT, corrections: TEXT, title: TEXT, out: TEXT, help: FLAG },
    });
    if (values.help) return ok({ kind: "help" });
    const { articles, geo = null, corrections = null, title = null, out } = values;
    if (!articles) return err("build needs --articles DIR");
    if (!out) return err("build needs --out FILE.json");
    return ok({ kind: "build", options: { articles, geo, corrections, title, out } });
  });
}

function parseRead(args: readonly string[]): Result<Command, string> {
  return parsed(() => {
    const { values } = parseArgs({
      args: [...args],
      options: { geo: TEXT, out: TEXT, resume: { type: "boolean" }, help: FLAG },
    });
    if (values.help) return ok({ kind: "help" });
    const { geo = null, out = null, resume = false } = values;
    if (out === "") return err("--out needs a file name");
    if (resume && out === null)
      return err("--resume needs --out FILE.jsonl, which it goes on with");
    return ok({ kind: "read", options: { geo, out, resume } });
  });
}

function parseValidate(args: readonly string[]): Result<Command, string> {
  return parsed(() => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: FLAG },
    });
    const [file, ...others] = positionals;
    if (values.help) return ok({ kind: "help" });
    if (!file || others.length > 0) return err("validate takes one FILE.json");
    return ok({ kind: "validate", file });
  });
}

/** parseArgs throws for what it does not know, in good words. */
function parsed(parse: () => Result<Command, string>): Result<Command, string> {
  try {
    return parse();
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}
