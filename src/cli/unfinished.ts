import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { isObject, parseJson } from "../core/input/json.ts";
import { type Result, err, ok } from "../core/result.ts";
import { inWords } from "./files.ts";
import { type Line, splitLines } from "./lines.ts";
import { toText } from "./read-lines.ts";
import { counted } from "./words.ts";

/** How far an earlier run came. */
export interface Progress {
  readonly lines: number;
  readonly failures: number;
  /** The id in the last line; null before the first, and for a line without one. */
  readonly lastId: string | null;
}

const NOTHING_YET: Progress = { lines: 0, failures: 0, lastId: null };
const BEFORE_ID = '{"id":';
const BEHIND_ID_OF_FAILURE = ',"error":';

/** Results are written beside the file, and take its name when all are there. */
export const partOf = (out: string): string => `${out}.part`;

/** The unfinished file answers other articles than the input holds. */
export class OtherInput extends Error {
  readonly path: string;

  /** @param found - what stands in the input instead, as the end of a sentence. */
  constructor(line: number, answered: string | null, found: string) {
    super(
      `answers ${named(answered)}, and ${found}; nothing was added: give the same input, or leave out --resume`,
    );
    this.path = `line ${line}`;
  }
}

const named = (id: string | null): string => (id === null ? "a line without an id" : `"${id}"`);

/**
 * Looks how far an unfinished file came, and cuts off a line that was only
 * half written.
 *
 * @param resume - false where it is not gone on from: nothing is done yet then.
 * @returns nothing done yet where there is no such file, too.
 */
export async function findProgress(
  part: string,
  resume: boolean,
): Promise<Result<Progress, string>> {
  if (!resume) return ok(NOTHING_YET);
  try {
    const handle = await open(part, "r+");
    try {
      await handle.truncate(await endOfLastLine(handle));
    } finally {
      await handle.close();
    }
    let { lines, failures, lastId } = NOTHING_YET;
    for await (const completed of splitLines(createReadStream(part), Infinity)) {
      for (const line of completed) {
        const text = textOf(line);
        const end = idEnd(text);
        lines++;
        if (text.startsWith(BEHIND_ID_OF_FAILURE, end)) failures++;
        lastId = end > 0 ? stringOrNull(text.slice(BEFORE_ID.length, end)) : null;
      }
    }
    return ok({ lines, failures, lastId });
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isMissing ? ok(NOTHING_YET) : err(inWords(error));
  }
}

/** Where the id of a result ends, 0 for a line that is none of ours. A loop, since an id may be of any length. */
function idEnd(text: string): number {
  let at = BEFORE_ID.length;
  if (!text.startsWith(BEFORE_ID)) return 0;
  if (text.startsWith("null", at)) return at + "null".length;
  for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
  return at < text.length ? at + 1 : 0;
}

function stringOrNull(json: string): string | null {
  const parsed = parseJson(json, "the line");
  return parsed.ok && typeof parsed.value === "string" ? parsed.value : null;
}

/**
 * The lines of input that are not answered yet.
 *
 * @throws OtherInput where the last line answered is not the one that stands there.
 */
export async function* skipDone(
  input: AsyncIterable<readonly Line[]>,
  { lines: done, lastId }: Progress,
): AsyncGenerator<readonly Line[]> {
  let seen = 0;
  for await (const lines of input) {
    const last = lines[done - 1 - seen];
    if (last) {
      const id = idOf(textOf(last));
      if (id !== lastId)
        throw new OtherInput(done, lastId, `line ${done} of the input is ${named(id)}`);
    }
    const rest = seen >= done ? lines : lines.slice(done - seen);
    seen += lines.length;
    if (rest.length > 0) yield rest;
  }
  if (seen < done)
    throw new OtherInput(done, lastId, `the input ends after ${counted(seen, "line")}`);
}

function textOf(line: Line): string {
  const text = toText(line);
  return text.ok ? text.value : "";
}

function idOf(line: string): string | null {
  const parsed = parseJson(line, "the line");
  const id = parsed.ok && isObject(parsed.value) ? parsed.value["id"] : null;
  return typeof id === "string" && id !== "" ? id : null;
}

const LINE_FEED = 0x0a;
const BLOCK_BYTES = 64 * 1024;

/** Offset after the last line feed, 0 without one; looks from the end, a block at a time. */
async function endOfLastLine(handle: FileHandle): Promise<number> {
  let { size: end } = await handle.stat();
  const block = Buffer.alloc(BLOCK_BYTES);
  while (end > 0) {
    const start = Math.max(0, end - BLOCK_BYTES);
    const { bytesRead } = await handle.read(block, 0, end - start, start);
    const at = block.subarray(0, bytesRead).lastIndexOf(LINE_FEED);
    if (at >= 0) return start + at + 1;
    end = start;
  }
  return 0;
}
