import { createContext } from "svelte";
import type { Workspace } from "./workspace.svelte.ts";

/** Set where something is stored, so that a page without it asks for nothing more. */
export const STORED_FLAG = "dateline:stored";

/** The way to a reader's own articles, which load when somebody wants them. */
export class WorkspaceDoor {
  /** Null until it has been opened once. */
  workspace = $state.raw<Workspace | null>(null);
  /** Why the code could not be fetched, as a sentence. */
  problem = $state<string | null>(null);
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

/** True where this browser keeps something from an earlier visit. */
export function isAnythingKept(): boolean {
  try {
    return localStorage.getItem(STORED_FLAG) !== null;
  } catch {
    return false; // blocked by the browser's own settings
  }
}

/** App.svelte provides it once. */
export const [getDoor, provideDoor] = createContext<WorkspaceDoor>();
