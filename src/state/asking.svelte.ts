import { type Result, err, ok } from "../core/result.ts";
import type { Engine } from "../worker/client.ts";
import type { Answers, Asked, Kind, Progress } from "../worker/protocol.ts";

export const NOT_READY = "Reading is not ready.";

export const notStarted = (error: unknown): string =>
  `Reading could not be started (${String(error)}). Reload the page to try again.`;

/** The worker as a workspace asks it, and how far it has come. */
export class Asking {
  progress = $state.raw<Progress | null>(null);
  #engine: Engine | null = null;

  /** @param start - may throw where the browser starts no worker. */
  begin(start: () => Engine, datasetUrl: string): Result<null, string> {
    try {
      this.#engine = start();
    } catch (error) {
      return err(notStarted(error));
    }
    void this.ask("prepare", { datasetUrl });
    return ok(null);
  }

  async ask<K extends Kind>(
    kind: K,
    asked: Asked[K],
    signal?: AbortSignal,
  ): Promise<Result<Answers[K], string>> {
    const onprogress = (progress: Progress) => {
      if (signal?.aborted !== true) this.progress = progress;
    };
    // What is stopped may go on for a moment; whoever asks next does not hear of it.
    signal?.addEventListener("abort", () => (this.progress = null));
    const how = signal ? { onprogress, signal } : { onprogress };
    const answer = (await this.#engine?.ask(kind, asked, how)) ?? err(NOT_READY);
    if (kind !== "prepare") this.progress = null; // whoever waits for it goes on telling
    return answer;
  }

  end(): void {
    this.#engine?.close();
    this.#engine = null;
    this.progress = null;
  }
}
