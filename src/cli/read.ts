import { once } from "node:events";
import { articleTooLarge } from "../core/input/decode.ts";
import { LARGEST_ARTICLE_BYTES } from "../core/limits.ts";
import { buildGazetteer } from "../core/read/gazetteer.ts";
import { type Problem, type Result, err, ok } from "../core/result.ts";
import { decodeUtf8 } from "./files.ts";
import { readLayersWithNotes } from "./layers.ts";
import { type Line, splitLines } from "./lines.ts";
import { readLine } from "./read-line.ts";

/** JSON may write a character in six bytes, and the line holds more than the text. */
const LONGEST_LINE_BYTES = 6 * LARGEST_ARTICLE_BYTES + 64 * 1024;

/**
 * The filter: one article a line in, one result a line out, in order, one line
 * in memory at a time.
 *
 * @returns how many lines could not be read.
 */
export async function read(
  geo: string | null,
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WritableStream,
  notes: NodeJS.WritableStream,
): Promise<Result<number, readonly Problem[]>> {
  const layers = await readLayersWithNotes(geo);
  if (!layers.ok) return err(layers.error);
  for (const note of layers.value.notes) notes.write(`${note}\n`);
  const gazetteer = buildGazetteer(layers.value.layers);
  let failures = 0;
  for await (const line of splitLines(input, LONGEST_LINE_BYTES)) {
    const text = toText(line);
    const result = text.ok ? readLine(text.value, gazetteer) : { id: null, error: text.error };
    if ("error" in result) failures++;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, "drain");
  }
  return ok(failures);
}

function toText(line: Line): Result<string, string> {
  if (line.kind === "too-long") return err(articleTooLarge(line.length));
  const text = decodeUtf8(line.bytes);
  return text === null ? err("is not UTF-8") : ok(text.replace(/^\ufeff/, ""));
}
