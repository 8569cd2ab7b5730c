import { expect, test } from "vitest";
import { splitLines } from "./lines.ts";

// eslint-disable-next-line @typescript-eslint/require-await
async function* chunksOf(...texts: readonly string[]) {
  for (const text of texts) yield new TextEncoder().encode(text);
}

async function linesOf(limitBytes: number, ...texts: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const completed of splitLines(chunksOf(...texts), limitBytes)) {
    for (const line of completed) {
      lines.push(
        line.kind === "line" ? new TextDecoder().decode(line.bytes) : `too long: ${line.length}`,
      );
    }
  }
  return lines;
}

test("lines come whole, wherever the chunks were cut", async () => {
  expect(await linesOf(99, "on", "e\ntw", "o\n", "\nthr", "ee")).toEqual([
    "one",
    "two",
    "",
    "three",
  ]);
});

test("a last line feed opens no further line", async () => {
  expect(await linesOf(99, "one\n")).toEqual(["one"]);
});

test("a line over the limit is counted, not kept, and the next one is whole", async () => {
  expect(await linesOf(4, "abc", "defg", "hi\nnext\n")).toEqual(["too long: 9", "next"]);
});
