import { articleTooLarge } from "../core/input/decode.ts";
import type { Gazetteer } from "../core/read/gazetteer.ts";
import { type Result, err, ok } from "../core/result.ts";
import { decodeUtf8 } from "./files.ts";
import type { Line } from "./lines.ts";
import { readLine } from "./read-line.ts";

/** What some lines of input came to. */
export interface Answer {
  /** One line of JSON each, with its line feed. */
  readonly text: string;
  readonly lines: number;
  /** How many of them could not be read, and say so. */
  readonly failures: number;
}

export function readLines(lines: readonly Line[], gazetteer: Gazetteer): Answer {
  let text = "";
  let failures = 0;
  for (const line of lines) {
    const decoded = toText(line);
    const result = decoded.ok
      ? readLine(decoded.value, gazetteer)
      : { id: null, error: decoded.error };
    if ("error" in result) failures++;
    text += `${JSON.stringify(result)}\n`;
  }
  return { text, lines: lines.length, failures };
}

/** A line's text, or what is wrong with it as a sentence. */
export function toText(line: Line): Result<string, string> {
  if (line.kind === "too-long") return err(`the line ${articleTooLarge(line.length)}`);
  const text = decodeUtf8(line.bytes);
  if (text === null) return err("the line is not UTF-8; save it as UTF-8");
  return ok(text.replace(/^\ufeff/, ""));
}
