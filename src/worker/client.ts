import type { Answers, Asked, Kind, Progress, Reply, RequestOf } from "./protocol.ts";
import { type Result, err, ok } from "../core/result.ts";

/** What the page needs of a Worker. */
export interface Port {
  /** A Request; the union of all kinds is more than a generic kind can be told to be. */
  postMessage(request: object): void;
  addEventListener(type: "message", listener: (event: { readonly data: Reply }) => void): void;
  addEventListener(type: "error", listener: (event: Event) => void): void;
  terminate(): void;
}

export interface Ask {
  readonly onprogress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface Engine {
  /** Settled by the reply that carries its own id, so that a slow answer stands in for no other. */
  ask<K extends Kind>(kind: K, asked: Asked[K], how?: Ask): Promise<Result<Answers[K], string>>;
  close(): void;
}

const STOPPED = "Stopped; nothing was changed.";
export const CRASHED =
  "The part of the page that reads articles stopped working. What is stored is safe; reload the page.";

type Settle = (reply: Reply) => void;

/** Asks a worker, and hears its answers by number. */
export function createEngine(port: Port): Engine {
  const waiting = new Map<number, { readonly settle: Settle; readonly how: Ask }>();
  let nextId = 1;
  let isGone = false;

  port.addEventListener("message", ({ data: reply }) => {
    const caller = waiting.get(reply.id);
    if (reply.kind === "progress") {
      caller?.how.onprogress?.(reply.progress);
      return;
    }
    waiting.delete(reply.id);
    caller?.settle(reply);
  });
  const fail = () => {
    isGone = true;
    for (const [id, { settle }] of waiting) settle({ kind: "failed", id, message: CRASHED });
    waiting.clear();
  };
  port.addEventListener("error", fail);

  return {
    ask: (kind, asked, how = {}) =>
      new Promise((resolve) => {
        const id = nextId++;
        if (isGone) {
          resolve(err(CRASHED));
          return;
        }
        if (how.signal?.aborted) {
          resolve(err(STOPPED));
          return;
        }
        const settle: Settle = (reply) => {
          resolve(answerOf(kind, reply));
        };
        waiting.set(id, { settle, how });
        how.signal?.addEventListener("abort", () => {
          if (waiting.has(id)) port.postMessage({ kind: "cancel", id });
        });
        try {
          post(port, kind, id, asked);
        } catch (error) {
          waiting.delete(id); // what cannot be copied is never sent
          resolve(err(`This could not be handed over to be read (${String(error)}).`));
        }
      }),
    close: () => {
      port.terminate();
      fail();
    },
  };
}

function post<K extends Kind>(port: Port, kind: K, id: number, asked: Asked[K]): void {
  const request: RequestOf<K> = { kind, id, asked };
  port.postMessage(request);
}

function answerOf<K extends Kind>(kind: K, reply: Reply): Result<Answers[K], string> {
  if (reply.kind === "failed") return err(reply.message);
  if (isAnswer(kind, reply)) return ok(reply.answer);
  throw new Error(`asked for ${kind} and heard ${reply.kind}`);
}

const isAnswer = <K extends Kind>(
  kind: K,
  reply: Reply,
): reply is Extract<Reply, { readonly kind: K }> & { readonly answer: Answers[K] } =>
  reply.kind === kind;
