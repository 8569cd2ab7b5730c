import { createReadStream } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { isObject, parseJson } from "../core/input/json.ts";
import { type Result, err, ok } from "../core/result.ts";
import { inWords } from "./files.ts";
import { type Line, splitLines } from "./lines.ts";
import { type Answer, toText } from "./read-lines.ts";
import { counted } from "./words.ts";

/** How far an earlier run came. */
export interface Progress {
  readonly lines: number;
  readonly failures: number;
  /** The id in the last line; null before the first, and for a line without one. */
  readonly lastId: string | null;
  /** The whole last line, without its line feed; empty before the first. */
  readonly lastAnswer: string;
}

const NOTHING_YET: Progress = { lines: 0, failures: 0, lastId: null, lastAnswer: "" };
const BEFORE_ID = '{"id":';
const BEHIND_ID_OF_FAILURE = ',"error":';

/** Results are written beside the file, and take its name when all are there. */
export const partOf = (out: string): string => `${out}.part`;

/** The unfinished file is not the beginning of what this run would write. */
export class OtherRun extends Error {
  readonly path: string;

  constructor(line: number, message: string, same: string) {
    super(
      `${message}; nothing was added: give the same ${same}, or remove the file and begin anew`,
    );
    this.path = `line ${line}`;
  }
}

/** @param found - what stands in the input instead, as the end of a sentence. */
const otherInput = (line: number, answered: string | null, found: string): OtherRun =>
  new OtherRun(line, `answers ${named(answered)}, and ${found}`, "input");

const named = (id: string | null): string => (id === null ? "a line without an id" : `"${id}"`);

/**
 * Looks how far an unfinished file came, and cuts off a line that was only
 * half written.
 *
 * @param resume - false where it is not to be gone on from, and so must not be there.
 * @returns nothing done yet where there is no such file.
 */
export async function findProgress(
  part: string,
  resume: boolean,
): Promise<Result<Progress, string>> {
  if (!resume)
    return (await isThere(part))
      ? err(
          "holds what a run that was broken off had read; nothing was read now: go on with --resume, or remove it and begin anew",
        )
      : ok(NOTHING_YET);
  try {
    const handle = await open(part, "r+");
    try {
      await handle.truncate(await endOfLastLine(handle));
    } finally {
      await handle.close();
    }
    let { lines, failures, lastAnswer } = NOTHING_YET;
    for await (const completed of splitLines(createReadStream(part), Infinity)) {
      for (const line of completed) {
        lastAnswer = textOf(line);
        lines++;
        if (lastAnswer.startsWith(BEHIND_ID_OF_FAILURE, idEnd(lastAnswer))) failures++;
      }
    }
    const end = idEnd(lastAnswer);
    const lastId = end > 0 ? stringOrNull(lastAnswer.slice(BEFORE_ID.length, end)) : null;
    return ok({ lines, failures, lastId, lastAnswer });
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isMissing ? ok(NOTHING_YET) : err(inWords(error));
  }
}

/** A device, such as a disk that is always full, has nothing in it. */
const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    ({ size }) => size > 0,
    () => false,
  );

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
 * @param read - answers the last line once more: other layers, or another
 *   version of this program, most often answer otherwise.
 * @throws OtherRun where the last line is another, or is answered otherwise now.
 */
export async function* skipDone(
  input: AsyncIterable<readonly Line[]>,
  { lines: done, lastId, lastAnswer }: Progress,
  read: (lines: readonly Line[]) => Promise<Answer>,
): AsyncGenerator<readonly Line[]> {
  let seen = 0;
  for await (const lines of input) {
    const last = lines[done - 1 - seen];
    if (last) {
      const id = idOf(textOf(last));
      if (id !== lastId)
        throw otherInput(done, lastId, `line ${done} of the input is ${named(id)}`);
      const { text } = await read([last]);
      if (text !== `${lastAnswer}\n`)
        throw new OtherRun(
          done,
          `answers ${named(lastId)} otherwise than these layers and this version of Dateline do`,
          "--geo and version",
        );
    }
    const rest = seen >= done ? lines : lines.slice(done - seen);
    seen += lines.length;
    if (rest.length > 0) yield rest;
  }
  if (seen < done) throw otherInput(done, lastId, `the input ends after ${counted(seen, "line")}`);
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
