import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { splitLines } from "./lines.ts";
import { type Progress, findProgress, skipDone } from "./unfinished.ts";

const PART = join(mkdtempSync(join(tmpdir(), "dateline-unfinished-")), "read.jsonl.part");
const A = '{"id":"a","mentions":[{"start":0}],"claims":[]}\n';
const B = '{"id":"b","error":"text is missing, expected text"}\n';

const NOTHING = { lines: 0, failures: 0, lastId: null, lastAnswer: "" };

test.each([
  ["in the middle of a word", '{"id":"c","men'],
  ["where a bracket closes", '{"id":"c","mentions":[{"start":0}'],
  ["after a megabyte", `{"id":"c","text":"${"x".repeat(1e6)}`],
])("a line cut off %s goes, whole ones stay", async (_, half) => {
  writeFileSync(PART, A + B + half);
  expect(await findProgress(PART, true)).toEqual({
    ok: true,
    value: { lines: 2, failures: 1, lastId: "b", lastAnswer: B.trimEnd() },
  });
  expect(readFileSync(PART, "utf8")).toBe(A + B);
});

test("without a file nothing is done yet", async () => {
  const progress = await findProgress(`${PART}.none`, true);
  expect(progress).toEqual({ ok: true, value: NOTHING });
  expect(await findProgress(`${PART}.none`, false)).toEqual({ ok: true, value: NOTHING });
});

test("a run that was broken off is never written over", async () => {
  writeFileSync(PART, A);
  const progress = await findProgress(PART, false);
  expect(progress.ok || progress.error).toMatch(
    /nothing was read now: go on with --resume, or remove it/,
  );
  expect(readFileSync(PART, "utf8")).toBe(A);
});

test("an id is compared, not how it is written", async () => {
  writeFileSync(PART, '{"id":"a \\"b\\" é","claims":[]}\n');
  const progress = await findProgress(PART, true);
  expect(progress.ok && progress.value.lastId).toBe('a "b" é');
});

test("an id may be of any length", async () => {
  const id = "x".repeat(2e7);
  writeFileSync(PART, `${JSON.stringify({ id, error: "text is missing" })}\n`);
  const progress = await findProgress(PART, true);
  expect(progress).toMatchObject({ ok: true, value: { lines: 1, failures: 1 } });
  expect(progress.ok && progress.value.lastId === id).toBe(true);
});

const DONE = { lines: 2, failures: 0, lastId: "b", lastAnswer: "b is read" };
const readAs = (text: string) => () => Promise.resolve({ text, lines: 1, failures: 0 });

const rest = (...chunks: readonly string[]): Promise<string> => restAfter(DONE, ...chunks);

async function restAfter(done: Progress, ...chunks: readonly string[]): Promise<string> {
  // eslint-disable-next-line @typescript-eslint/require-await
  async function* bytes() {
    for (const chunk of chunks) yield new TextEncoder().encode(chunk);
  }
  let text = "";
  const again = readAs("b is read\n");
  for await (const lines of skipDone(splitLines(bytes(), 1000), done, again)) {
    for (const line of lines)
      if (line.kind === "line") text += new TextDecoder().decode(line.bytes);
  }
  return text;
}

test("what is answered is passed over, wherever the chunks were cut", async () => {
  expect(await rest('{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n')).toBe('{"id":"c"}');
  expect(await rest('{"id":"a"}\n', '{"id":"b"}\n', '{"id":"c"}\n')).toBe('{"id":"c"}');
  expect(await rest('{"id":"a"}\n{"id":"b"}\n')).toBe("");
});

test("a byte order mark before the first line is no other input", async () => {
  expect(await restAfter({ ...DONE, lines: 1 }, '\ufeff{"id":"b"}\n{"id":"c"}\n')).toBe(
    '{"id":"c"}',
  );
});

test("another input than the one answered is refused", async () => {
  await expect(rest('{"id":"a"}\n{"id":"x"}\n')).rejects.toThrow(
    'answers "b", and line 2 of the input is "x"; nothing was added',
  );
  await expect(rest('{"id":"a"}\n')).rejects.toThrow(
    'answers "b", and the input ends after 1 line; nothing was added',
  );
});

test("a run with other layers or of another version is refused", async () => {
  const other = { ...DONE, lastAnswer: "b was read otherwise" };
  await expect(restAfter(other, '{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n')).rejects.toThrow(
    'answers "b" otherwise than these layers and this version of Dateline do; nothing was added',
  );
});
