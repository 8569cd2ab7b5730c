import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type WorldNames, openWorldNames } from "../core/world/world-names.ts";
import { type Problem, type Result, err, ok } from "../core/result.ts";

const FILE = "geo/world-names.bin";
const PATH = fileURLToPath(new URL(`../../${FILE}`, import.meta.url));

export interface LoadedNames {
  /** The file itself, which threads may share. */
  readonly shared: SharedArrayBuffer;
  readonly names: WorldNames;
}

let loaded: Promise<Result<LoadedNames, Problem>> | null = null;

/** The project's packed gazetteer, read once. */
export function loadWorldNames(): Promise<Result<LoadedNames, Problem>> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Result<LoadedNames, Problem>> {
  const problem = (message: string) => err({ file: FILE, path: "", message });
  let shared: SharedArrayBuffer;
  try {
    const file = await open(PATH);
    try {
      const { size } = await file.stat();
      shared = new SharedArrayBuffer(size);
      await file.read(new Uint8Array(shared), 0, size, 0);
    } finally {
      await file.close();
    }
  } catch {
    return problem("cannot be read; check it out again, or make it with npm run world-names");
  }
  const names = openWorldNames(new Uint8Array(shared));
  return names.ok
    ? ok({ shared, names: names.value })
    : problem(`${names.error}; check it out again`);
}
