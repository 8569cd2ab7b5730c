import type { DecodeUtf8 } from "../input/decode.ts";
import { type Result, err, ok } from "../result.ts";
import type { SourceFile } from "./preview.ts";
import { type SortedFiles, type TextFile, sortFiles } from "./sort-files.ts";

/** Files of an import, opened one at a time: of articles no more than one lies in memory as a file. */

export interface SortedSources extends Omit<SortedFiles, "toParse"> {
  /** Articles and feeds, closed again: each is opened a second time when it is read. */
  readonly toRead: readonly SourceFile[];
}

/** @param step - called before each file; stops the work by throwing. */
export async function sortSources(
  files: readonly SourceFile[],
  decode: DecodeUtf8,
  step: (done: number, file: string) => Promise<void>,
): Promise<SortedSources> {
  const toRead: SourceFile[] = [];
  const all: SortedFiles[] = [];
  for (const [i, source] of files.entries()) {
    await step(i, source.name);
    const { toParse, ...sorted } = await sortOne(source, decode);
    if (toParse.length > 0) toRead.push(source);
    all.push({ ...sorted, toParse: [] });
  }
  return {
    toRead,
    layers: all.flatMap(({ layers }) => layers),
    citations: all.flatMap(({ citations }) => citations),
    corrections: all.flatMap(({ corrections }) => corrections),
    leftOut: all.flatMap(({ leftOut }) => leftOut),
  };
}

/** @returns why it cannot be read any more, though it could a moment ago. */
export async function openAgain(
  source: SourceFile,
  decode: DecodeUtf8,
): Promise<Result<TextFile, string>> {
  const { toParse, leftOut } = await sortOne(source, decode);
  const [text] = toParse;
  return text ? ok(text) : err(leftOut[0]?.reason ?? CHANGED);
}

async function sortOne({ name, bytes }: SourceFile, decode: DecodeUtf8): Promise<SortedFiles> {
  const read = await readBytes(bytes);
  return read
    ? sortFiles([{ name, bytes: read }], decode)
    : { ...NOTHING, leftOut: [{ file: name, reason: MOVED }] };
}

/** @returns null for a file that is gone. */
async function readBytes(bytes: SourceFile["bytes"]): Promise<Uint8Array | null> {
  if (bytes instanceof Uint8Array) return bytes;
  try {
    return new Uint8Array(await bytes.arrayBuffer());
  } catch {
    return null;
  }
}

const NOTHING: SortedFiles = { toParse: [], layers: [], citations: [], corrections: [], leftOut: [] }; // prettier-ignore
const MOVED = "could not be opened; it may have been moved";
const CHANGED = "was changed while it was read; bring it again";
