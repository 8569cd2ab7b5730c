import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { Layer } from "../core/layer.ts";
import type { Line } from "./lines.ts";
import type { Answer } from "./read-lines.ts";

/** What every thread reads with; the names of the world lie in memory once for all of them. */
export interface ThreadData {
  readonly layers: readonly Layer[];
  readonly worldNames: SharedArrayBuffer;
}

export interface ReadPool {
  readonly threads: number;
  readonly run: (lines: readonly Line[]) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** The loader of TypeScript that this program runs under takes no notice of threads by itself. */
const REGISTERS = `import{register}from${JSON.stringify(import.meta.resolve("tsx/esm/api"))};register()`;
/** Encoded, since the folder's name may hold what an address gives another meaning ("%", "#"). */
const LOADS_TYPESCRIPT = `data:text/javascript,${encodeURIComponent(REGISTERS)}`;

/** One thread a core, each with a gazetteer of its own. */
export function openReadPool(data: ThreadData): ReadPool {
  const threads = availableParallelism();
  const pool = new Piscina<readonly Line[], Answer>({
    filename: fileURLToPath(new URL("read-thread.ts", import.meta.url)),
    name: "readInThread",
    workerData: data,
    execArgv: ["--import", LOADS_TYPESCRIPT],
    minThreads: threads,
    maxThreads: threads,
    // A thread that has answered waits without turning in place: the others need the core.
    atomics: "disabled",
  });
  return {
    threads,
    run: (lines) => pool.run(lines),
    close: () => pool.close(),
  };
}
