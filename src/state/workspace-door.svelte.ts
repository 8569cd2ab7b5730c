import { createContext } from "svelte";
import { keptMark } from "./kept-mark.ts";
import type { Workspace } from "./workspace.svelte.ts";

/** The way to a reader's own articles, which load when somebody wants them. */
export class WorkspaceDoor {
  /** Null until it has been opened once. */
  workspace = $state.raw<Workspace | null>(null);
  /** Why the code could not be fetched, as a sentence. */
  problem = $state<string | null>(null);
  /** What is stored from an earlier visit; null for nothing, and once it was forgotten. */
  kept = $state.raw(keptMark());
  /** What is stored is on its way: it comes a moment after the page. */
  readonly isOpening = $derived(
    this.kept !== null &&
      this.problem === null &&
      (this.workspace === null || /^(?:closed|opening)$/.test(this.workspace.status)),
  );
  readonly hasOwn = $derived((this.workspace?.articles.length ?? 0) > 0);
  readonly #load: () => Promise<Workspace>;
  #opening: Promise<Workspace> | null = null;

  /** @param load - fetches the code and makes the workspace. */
  constructor(load: () => Promise<Workspace>) {
    this.#load = load;
  }

  /** @throws where the code cannot be fetched; asking again tries again. */
  open(): Promise<Workspace> {
    return (this.#opening ??= this.#open());
  }

  /** After what is stored was asked to be forgotten. */
  lookAgain(): void {
    this.kept = keptMark();
  }

  async #open(): Promise<Workspace> {
    try {
      this.workspace = await this.#load();
      this.problem = null;
      return this.workspace;
    } catch (error) {
      this.#opening = null;
      this.problem = "this part of the page did not arrive; the connection may be down.";
      throw error;
    }
  }
}

/** App.svelte provides it once. */
export const [getDoor, provideDoor] = createContext<WorkspaceDoor>();
