import { crossCheck } from "../core/cross-check.ts";
import { isDay } from "../core/day.ts";
import { buildDataset } from "../core/dataset.ts";
import type { Dataset } from "../core/model.ts";
import { SMALL_GAZETTEER, SMALL_WORLD } from "../core/read/gold/small-world.ts";
import type { Choice, Preview, SourceFile } from "../core/workspace/preview.ts";
import { type Result, ok } from "../core/result.ts";
import { checkRecords } from "../core/workspace/records.ts";
import { type Port, createEngine } from "./client.ts";
import { createDesk } from "./desk.ts";
import type { Reply, Request } from "./protocol.ts";
import { Workshop } from "./workshop.ts";

/** A workshop over a small world, for tests. Every text in them is invented. */

const BUNDLED =
  "The mayor of Lyon said that 12 people were killed in a blast in Lyon on 8 May 2024.\n\nPolice in Marseille said two roads were open.";

export function smallDataset(): Dataset {
  const day = "2024-05-10";
  const citation = { id: "bundled", title: "Bridge shut", "container-title": "The Gazette" };
  const article = {
    id: "bundled",
    file: "bundled.md",
    citation,
    publishedOn: isDay(day) ? day : null,
    language: "en",
    text: BUNDLED,
    sha256: hashOf(BUNDLED),
    digest: false,
  };
  const read = buildDataset({ title: "Small", articles: [article], gazetteer: SMALL_GAZETTEER });
  return crossCheck(read, [SMALL_WORLD], SMALL_GAZETTEER);
}

/** No hash, but different for different texts, which is all that is asked of it here. */
export function hashOf(text: string): string {
  let sum = 7;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) % 0xffffffff;
  return sum.toString(16).padStart(64, "0");
}

export const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

export const smallWorkshop = (lacks: string | null = null): Workshop =>
  new Workshop(
    { layers: [SMALL_WORLD], world: null, lacks, base: smallDataset() },
    { decode, sha256: (text) => Promise.resolve(hashOf(text)) },
  );

export const noStep = (): Promise<void> => Promise.resolve();

export const file = (name: string, text: string): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

/** All of a preview, as it is offered. */
export const allOfPreview = (
  { articles, layers }: Preview,
  parts: Partial<Choice> = {},
): Choice => ({
  articles: articles.map(({ key }) => key),
  layers: layers.map(({ key }) => key),
  repair: [],
  answers: [],
  ...parts,
});

export const NOTHING_STORED = { articles: [], citations: [], layers: [], corrections: [] };

/** Both ends in one thread, with messages that arrive later as a worker's do. */
export function enginePair(open: () => Result<Workshop, string> = () => ok(smallWorkshop())) {
  const listeners = new Map<string, (event: Heard) => void>();
  const hear = (type: string, data: Reply) =>
    listeners.get(type)?.(Object.assign(new Event(type), { data }));
  const receive = createDesk({
    open: () => Promise.resolve(open()),
    check: checkRecords,
    post: (reply) => {
      const data = structuredClone(reply); // as a message is
      setTimeout(() => {
        hear("message", data);
      });
    },
    breathe: () => new Promise((resolve) => setTimeout(resolve)),
  });
  const port: Port = {
    postMessage: (message) => {
      const request: object = structuredClone(message);
      setTimeout(() => {
        if (isRequest(request)) receive(request);
      });
    },
    addEventListener: (type: string, listener: (event: Heard) => void) => {
      listeners.set(type, listener);
    },
    terminate: () => undefined,
  };
  const crash = () => {
    hear("error", { kind: "failed", id: 0, message: "" });
  };
  return { engine: createEngine(port), crash };
}

type Heard = Event & { readonly data: Reply };

const isRequest = (x: object): x is Request => "kind" in x && "id" in x;
