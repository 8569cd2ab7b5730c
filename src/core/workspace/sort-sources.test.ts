import { expect, test } from "vitest";
import { openAgain, sortSources } from "./sort-sources.ts";

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A file that tells when it is opened. */
const closed = (name: string, text: string, opened: string[]) => ({
  name,
  bytes: {
    arrayBuffer: () => {
      opened.push(name);
      return Promise.resolve(bytesOf(text).buffer);
    },
  },
});

test("a folder is opened file by file, and of an article only where it lies is kept", async () => {
  const opened: string[] = [];
  const before: string[] = [];
  const files = [
    closed("a.txt", "Words of a.", opened),
    { name: "b.txt", bytes: bytesOf("Words of b.") },
    closed("layer.geojson", '{"type": "FeatureCollection", "features": []}', opened),
  ];
  const sorted = await sortSources(files, decode, (done, file) => {
    before.push(`${done} ${file}, ${opened.length} opened`);
    return Promise.resolve();
  });
  expect(before).toEqual(["0 a.txt, 0 opened", "1 b.txt, 1 opened", "2 layer.geojson, 1 opened"]);
  expect(sorted.toRead).toEqual([files[0], files[1]]);
  expect(sorted.layers.map(({ file }) => file)).toEqual(["layer.geojson"]);
  const [first] = sorted.toRead;
  if (!first) throw new Error("nothing to read");
  expect(await openAgain(first, decode)).toMatchObject({
    ok: true,
    value: { text: "Words of a." },
  });
});

test("a file that is gone is named, and the others are read", async () => {
  const gone = { name: "gone.txt", bytes: { arrayBuffer: () => Promise.reject(new Error("no")) } };
  const there = { name: "there.txt", bytes: bytesOf("Words.") };
  const sorted = await sortSources([gone, there], decode, () => Promise.resolve());
  expect(sorted.toRead).toEqual([there]);
  expect(sorted.leftOut).toEqual([
    { file: "gone.txt", reason: "could not be opened; it may have been moved" },
  ]);
});
