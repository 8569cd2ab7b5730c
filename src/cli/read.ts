import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, stat } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { LARGEST_ARTICLE_BYTES } from "../core/limits.ts";
import { buildGazetteer } from "../core/read/gazetteer.ts";
import { type Problem, type Result, err, ok } from "../core/result.ts";
import { inWords } from "./files.ts";
import { inOrder } from "./in-order.ts";
import { readLayersWithNotes } from "./layers.ts";
import { type Line, splitLines } from "./lines.ts";
import { type Answer, readLines } from "./read-lines.ts";
import { type ReadPool, openReadPool } from "./read-pool.ts";
import { OtherRun, findProgress, partOf, skipDone } from "./unfinished.ts";
import type { ReadOptions } from "./usage.ts";
import { loadWorldNames } from "./world-names.ts";
import { counted } from "./words.ts";

/** JSON may write a character in six bytes, and the line holds more than the text. */
const LONGEST_LINE_BYTES = 6 * LARGEST_ARTICLE_BYTES + 64 * 1024;
/** So much is read on one core before the others are called: starting them takes as long. */
const ALONE_BYTES = 1024 * 1024;
/** Batches a thread has in hand, so that it need not wait for the next. */
const AHEAD = 3;

/** Reads a batch of lines, on this thread or another. */
type Reader = (lines: readonly Line[]) => Promise<Answer>;

/**
 * The filter: one article a line in, one result a line out, in order. Memory
 * does not grow with the archive; a long one is read on all cores.
 *
 * @returns how many lines could not be read, those of the run that is gone on from included.
 */
export async function read(
  { geo, out, resume }: ReadOptions,
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WritableStream,
  notes: NodeJS.WritableStream,
): Promise<Result<number, readonly Problem[]>> {
  const layers = await readLayersWithNotes(geo);
  if (!layers.ok) return layers;
  const names = await loadWorldNames();
  if (!names.ok) return err([names.error]);
  for (const note of layers.value.notes) notes.write(`${note}\n`);
  const { shared, names: world } = names.value;
  const gazetteer = buildGazetteer(layers.value.layers, world);
  const reader = onAllCores(
    (lines) => Promise.resolve(readLines(lines, gazetteer)),
    () => openReadPool({ layers: layers.value.layers, worldNames: shared }),
  );
  const lines = splitLines(input, LONGEST_LINE_BYTES);
  try {
    return out === null
      ? ok(await answer(lines, reader, output))
      : await answerIntoFile(lines, reader, out, resume, notes);
  } finally {
    await reader.close();
  }
}

/** Begins on this thread, and hands over to a pool when the input turns out to be long. */
function onAllCores(here: Reader, openPool: () => ReadPool) {
  let bytes = 0;
  let pool: ReadPool | null = null;
  return {
    run: (lines: readonly Line[]): Promise<Answer> => {
      for (const line of lines) bytes += line.kind === "line" ? line.bytes.length : 0;
      if (bytes < ALONE_BYTES) return here(lines);
      pool ??= openPool();
      return pool.run(lines);
    },
    ahead: () => AHEAD * (pool?.threads ?? 1),
    close: async () => pool?.close(),
  };
}

type AllCores = ReturnType<typeof onAllCores>;

/** @returns how many lines could not be read. */
async function answer(
  lines: AsyncIterable<readonly Line[]>,
  reader: AllCores,
  output: NodeJS.WritableStream,
): Promise<number> {
  let failures = 0;
  const write = async (answer: Answer) => {
    failures += answer.failures;
    await writeWhole(output, answer.text);
  };
  await inOrder(lines, reader.run, write, reader.ahead);
  return failures;
}

/** Waits until it is written, so that a full disk is heard of at once and nothing piles up. */
const writeWhole = (output: NodeJS.WritableStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });

async function answerIntoFile(
  lines: AsyncIterable<readonly Line[]>,
  reader: AllCores,
  out: string,
  resume: boolean,
  notes: NodeJS.WritableStream,
): Promise<Result<number, readonly Problem[]>> {
  const part = partOf(out);
  const wrong = (message: string, path = "", file = out) => err([{ file, path, message }]);
  if (await isFolder(out)) return wrong("is a folder, expected a file");
  const progress = await findProgress(part, resume);
  if (!progress.ok) return wrong(progress.error, "", part);
  if (resume) notes.write(`${part}: goes on after ${counted(progress.value.lines, "line")}\n`);
  const file = createWriteStream(part, { flags: resume ? "a" : "w", flush: true });
  // Whoever opens, writes or closes is told; nobody else need be.
  file.on("error", () => undefined);
  try {
    await once(file, "open");
  } catch (error) {
    return wrong(inWords(error));
  }
  try {
    const failures = await answer(skipDone(lines, progress.value, reader.run), reader, file);
    await finished(file.end());
    await rename(part, out);
    return ok(progress.value.failures + failures);
  } catch (error) {
    file.destroy();
    if (error instanceof OtherRun) return wrong(error.message, error.path, part);
    return wrong(`${inWords(error)}; what was read is kept in ${part}, go on with --resume`);
  }
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (kind) => kind.isDirectory(),
    () => false,
  );
