import { createHash } from "node:crypto";
import type { Stats } from "node:fs";
import { open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, sep } from "node:path";
import type { DecodeUtf8 } from "../core/input/decode.ts";
import { type Result, err, ok } from "../core/result.ts";

/** The file system at the border: limits before reading, whole files or none. */

export const decodeUtf8: DecodeUtf8 = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** @param tooLarge - the sentence for a file over the limit, which is then not read. */
export async function readBytes(
  path: string,
  limitBytes: number,
  tooLarge: (bytes: number) => string,
): Promise<Result<Uint8Array, string>> {
  try {
    const handle = await open(path);
    try {
      const { size, ...kind } = await statOf(handle);
      if (!kind.isFile) return err("is no file");
      return size > limitBytes ? err(tooLarge(size)) : ok(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return err(inWords(error));
  }
}

async function statOf(handle: { stat: () => Promise<Stats> }) {
  const stats = await handle.stat();
  return { size: stats.size, isFile: stats.isFile() };
}

export async function readUtf8(
  path: string,
  limitBytes: number,
  tooLarge: (bytes: number) => string,
): Promise<Result<string, string>> {
  const bytes = await readBytes(path, limitBytes, tooLarge);
  if (!bytes.ok) return bytes;
  const text = decodeUtf8(bytes.value);
  return text === null ? err("is not UTF-8; save it as UTF-8") : ok(text.replace(/^\ufeff/, ""));
}

export interface Listing {
  /** Names of the files of a folder, sorted, hidden ones left out. */
  readonly names: readonly string[];
  /** Names of links that lead out of the folder, which are not followed. */
  readonly leadingOut: readonly string[];
  readonly folders: readonly string[];
}

export async function listFiles(folder: string): Promise<Result<Listing, string>> {
  try {
    const root = (await realpath(folder)) + sep;
    const names: string[] = [];
    const leadingOut: string[] = [];
    const folders: string[] = [];
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const path = join(folder, entry.name);
      const target = entry.isSymbolicLink() ? await realpath(path).catch(() => null) : path;
      if (target === null || (entry.isSymbolicLink() && !target.startsWith(root))) {
        leadingOut.push(entry.name);
        continue;
      }
      const kind = await stat(path);
      if (kind.isFile()) names.push(entry.name);
      else if (kind.isDirectory()) folders.push(entry.name);
    }
    // By code unit, so that no locale changes the order, and with it the bytes.
    for (const list of [names, leadingOut, folders]) list.sort(byCodeUnit);
    return ok({ names, leadingOut, folders });
  } catch (error) {
    return err(inWords(error));
  }
}

/** What of a folder is never looked into, as sentences. */
export const notLookedInto = (folder: string, { leadingOut, folders }: Listing): string[] => [
  ...leadingOut.map(
    (name) => `${join(folder, name)}: left out, a link that leads out of the folder`,
  ),
  ...folders.map((name) => `${join(folder, name)}: left out, a folder in the folder`),
];

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Writes beside the file and renames, so that whoever reads it finds the old one or the new one. */
export async function replaceFile(path: string, text: string): Promise<Result<null, string>> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => null);
    return err(inWords(error));
  }
}

export function inWords(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ENOENT":
      return "does not exist; check the path";
    case "ENOTDIR":
      return "is no folder; check the path";
    case "EISDIR":
      return "is a folder, expected a file";
    case "EACCES":
    case "EPERM":
      return "may not be opened; check its permissions";
    case "ENOSPC":
      return "does not fit on the disk, which is full; make room";
    default:
      return error instanceof Error ? `failed: ${error.message}` : "failed";
  }
}
