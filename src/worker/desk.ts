import { type Result, err, ok } from "../core/result.ts";
import type { Broken, StoredRecords } from "../core/workspace/records.ts";
import type { Contents } from "../core/workspace/contents.ts";
import type { Reply, Request } from "./protocol.ts";
import type { Step, Workshop } from "./workshop.ts";

/** Takes requests in the order they come, one at a time; a word to stop is heard at once. */

interface Means {
  readonly open: (
    datasetUrl: string,
    onpart: (done: number, total: number) => void,
  ) => Promise<Result<Workshop, string>>;
  readonly check: (stored: StoredRecords) => {
    readonly contents: Contents;
    readonly broken: readonly Broken[];
  };
  readonly post: (reply: Reply) => void;
  /** Lets waiting messages in. */
  readonly breathe: () => Promise<void>;
}

export const STOPPED = "Stopped; nothing was changed.";
const OPENING = "Fetching the names of the world";

class Stopped extends Error {}

type Work = Exclude<Request, { readonly kind: "cancel" }>;

export function createDesk({ open, check, post, breathe }: Means): (request: Request) => void {
  const stopped = new Set<number>();
  let workshop: Workshop | null = null;
  let waiting = 0;
  let queue: Promise<void> = Promise.resolve();

  const stepOf =
    (id: number): Step =>
    async (done, total, what) => {
      post({ kind: "progress", id, progress: { done, total, what } });
      await breathe();
      if (stopped.has(id)) throw new Stopped();
    };

  async function answer(request: Work): Promise<Reply> {
    const { kind, id } = request;
    const failed = (message: string): Reply => ({ kind: "failed", id, message });
    if (kind === "open" || kind === "prepare") {
      if (!workshop) {
        const tell = (done: number, total: number) => {
          post({ kind: "progress", id, progress: { done, total, what: OPENING } });
        };
        tell(0, 1);
        const opened = await open(request.asked.datasetUrl, tell);
        if (!opened.ok) return failed(opened.error);
        workshop = opened.value;
      }
      if (kind === "prepare") return { kind, id, answer: null };
      const { stored, showsExample } = request.asked;
      const { contents, broken } = check(stored);
      const shown = await workshop.hold(contents, showsExample, stepOf(id));
      return { kind, id, answer: { shown, contents, broken, lacks: workshop.lacks } };
    }
    if (!workshop) return failed("Nothing has been opened yet.");
    switch (kind) {
      case "change":
        return { kind, id, answer: await workshop.change(request.asked, stepOf(id)) };
      case "preview":
        return { kind, id, answer: await workshop.preview(request.asked, stepOf(id)) };
      case "take": {
        const taken = workshop.take(request.asked);
        return taken.ok ? { kind, id, answer: taken.value } : failed(taken.error);
      }
      case "align": {
        const aligned = workshop.align(request.asked);
        return aligned.ok ? { kind, id, answer: aligned.value } : failed(aligned.error);
      }
      case "options":
        return { kind, id, answer: workshop.options(request.asked) };
      case "find":
        return { kind, id, answer: workshop.find(request.asked) };
    }
  }

  async function settle(request: Work): Promise<void> {
    const { id } = request;
    const reply = stopped.has(id) ? err(STOPPED) : await attempt(() => answer(request));
    stopped.delete(id);
    const failed = (message: string) => {
      post({ kind: "failed", id, message });
    };
    try {
      if (reply.ok) post(reply.value);
      else failed(reply.error);
    } catch (error) {
      failed(inWords(error)); // the next request is still taken
    }
  }

  return (request) => {
    if (request.kind === "cancel") {
      stopped.add(request.id);
      return;
    }
    waiting += 1;
    queue = queue
      .then(() => settle(request))
      .then(breathe)
      .then(() => {
        waiting -= 1;
        // Beforehand is a favour: never before somebody who waits, and where it fails,
        // whoever needs it hears of it then.
        if (waiting === 0) workshop?.warmUp();
      })
      .catch(() => undefined);
  };
}

/** What goes wrong in reading is ours; it is told, and the next request is still taken. */
async function attempt(work: () => Promise<Reply>): Promise<Result<Reply, string>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Stopped) return err(STOPPED);
    return err(inWords(error));
  }
}

function inWords(error: unknown): string {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `Reading failed, and nothing was changed (${reason}).`;
}
