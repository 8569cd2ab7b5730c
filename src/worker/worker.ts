import { ok } from "../core/result.ts";
import { checkRecords } from "../core/workspace/records.ts";
import { createDesk } from "./desk.ts";
import { fetchSources } from "./sources.ts";
import { Workshop } from "./workshop.ts";

/** The worker's own end: everything heavy happens here, and nothing leaves the browser. */

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const receive = createDesk({
  open: async (datasetUrl, onpart) => {
    const sources = await fetchSources(datasetUrl, onpart);
    return sources.ok ? ok(new Workshop(sources.value, { decode, sha256 })) : sources;
  },
  check: checkRecords,
  post: (reply) => {
    postMessage(reply);
  },
  // A message that waits is heard between two tasks, and a timer is one.
  breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
});
addEventListener("message", ({ data }: MessageEvent<Parameters<typeof receive>[0]>) => {
  receive(data);
});
