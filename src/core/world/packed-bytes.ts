import { type Result, err, ok } from "../result.ts";

/**
 * The packed file: "DLWN", a version byte, a checksum (u32), then sections of
 * one id byte, a length (u32) and that many bytes. Numbers are little-endian.
 */
export const MAGIC = "DLWN";
export const VERSION = 1;
const HEAD = 9;
const SECTION_HEAD = 5;

/** Adler-32 of the bytes from `start` on; told from a cut or changed file, not from a forged one. */
export function checksum(bytes: Uint8Array, start: number): number {
  let a = 1;
  let b = 0;
  for (let at = start; at < bytes.length;) {
    const end = Math.min(at + 3800, bytes.length); // no sum outgrows 32 bits
    for (; at < end; at++) {
      a += bytes[at] ?? 0;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return b * 65536 + a;
}

const u32 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) +
  (bytes[at + 1] ?? 0) * 0x100 +
  (bytes[at + 2] ?? 0) * 0x10000 +
  (bytes[at + 3] ?? 0) * 0x1000000;

/** The sections by id, each a view of the same memory. */
export function readSections(bytes: Uint8Array): Result<ReadonlyMap<number, Uint8Array>, string> {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) return err("is not a packed gazetteer: it does not begin with DLWN");
  if (bytes[4] !== VERSION)
    return err(`is a packed gazetteer of version ${String(bytes[4])}, expected ${String(VERSION)}`);
  if (u32(bytes, 5) !== checksum(bytes, HEAD))
    return err("is cut off or changed: its sum is wrong");
  const sections = new Map<number, Uint8Array>();
  for (let at = HEAD; at < bytes.length;) {
    const start = at + SECTION_HEAD;
    const end = start + u32(bytes, at + 1);
    if (end > bytes.length) return err("is cut off: a section ends behind the end of the file");
    sections.set(bytes[at] ?? 0, bytes.subarray(start, end));
    at = end;
  }
  return ok(sections);
}

/** Reads numbers one after another; behind the end everything is 0. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** LEB128, up to 32 bits. */
  varint(): number {
    let value = 0;
    let shift = 0;
    for (;;) {
      const byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80 || shift > 27) return value >>> 0;
      shift += 7;
    }
  }

  /** A signed number, zigzag: 0, -1, 1, -2 … */
  signed(): number {
    const value = this.varint();
    return (value >>> 1) ^ -(value & 1);
  }
}

/**
 * A column of `count` signed numbers, each stored as its difference from the one
 * before; shorter where the bytes, of which each number takes one at least, are
 * too few.
 */
export function readDeltas(bytes: Uint8Array, count: number): Int32Array {
  const reader = new ByteReader(bytes);
  const column = new Int32Array(Math.max(0, Math.min(count, bytes.length)));
  let value = 0;
  for (let i = 0; i < column.length; i++) {
    value = (value + reader.signed()) | 0;
    column[i] = value;
  }
  return column;
}
