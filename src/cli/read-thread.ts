import { workerData } from "node:worker_threads";
import { isObject } from "../core/input/json.ts";
import { openWorldNames } from "../core/world/world-names.ts";
import { type Gazetteer, buildGazetteer } from "../core/read/gazetteer.ts";
import type { Line } from "./lines.ts";
import { type Answer, readLines } from "./read-lines.ts";
import type { ThreadData } from "./read-pool.ts";

/** What came with the thread is our own: only its type was lost on the way. */
const isThreadData = (data: unknown): data is ThreadData =>
  isObject(data) &&
  Array.isArray(data["layers"]) &&
  data["worldNames"] instanceof SharedArrayBuffer;

let gazetteer: Gazetteer | null = null;

function openGazetteer(): Gazetteer {
  const data: unknown = workerData;
  if (!isThreadData(data)) throw new Error("a reading thread was started without its layers");
  const names = openWorldNames(new Uint8Array(data.worldNames));
  if (!names.ok) throw new Error(names.error);
  return buildGazetteer(data.layers, names.value);
}

/** What a thread of the pool does with each task. */
export function readInThread(lines: readonly Line[]): Answer {
  gazetteer ??= openGazetteer();
  return readLines(lines, gazetteer);
}
