import { describe, expect, test } from "vitest";
import { decodeArticle, type DecodeUtf8 } from "./decode.ts";

const decode: DecodeUtf8 = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};
const utf8 = (text: string) => new TextEncoder().encode(text);

test("line ends become LF and a byte order mark goes, so offsets mean one thing", () => {
  expect(decodeArticle(utf8("\ufeffone\r\ntwo\rthree\n"), decode)).toEqual({
    ok: true,
    value: "one\ntwo\nthree\n",
  });
});

// "Херсон" as windows-1251 has it.
const KHERSON_1251 = [0xd5, 0xe5, 0xf0, 0xf1, 0xee, 0xed];

describe("what is no article says what it is and what to do", () => {
  test.each<[name: string, bytes: Uint8Array, message: string]>([
    ["an empty file", utf8(""), "is empty, so there is nothing to read; fill or remove it"],
    ["white space", utf8(" \n\t\n"), "is empty, so there is nothing to read; fill or remove it"],
    [
      "a picture",
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
      "is a binary file, not text; export it as text or Markdown",
    ],
    [
      "control characters",
      utf8("\u0001\u0002\u0003abc"),
      "is a binary file, not text; export it as text or Markdown",
    ],
    [
      "UTF-16",
      Uint8Array.of(0xff, 0xfe, 0x4b, 0x00),
      "is in UTF-16 (little-endian); save it as UTF-8",
    ],
    [
      "windows-1251",
      Uint8Array.from([...KHERSON_1251, 0x20, ...KHERSON_1251]),
      "is not UTF-8 and looks like windows-1251; save it as UTF-8",
    ],
    ["Latin-1", Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20), "is not UTF-8; save it as UTF-8"],
    [
      "too much",
      new Uint8Array(10 * 1024 * 1024 + 1).fill(0x61),
      "is 10.1 MB, over the limit of 10 MB for an article; split it",
    ],
  ])("%s", (_, bytes, message) => {
    expect(decodeArticle(bytes, decode)).toEqual({ ok: false, error: message });
  });
});
