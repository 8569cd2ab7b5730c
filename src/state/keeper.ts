import { type Result, err, ok } from "../core/result.ts";
import { type Patch, mergedPatch } from "../core/workspace/contents.ts";
import type { Broken } from "../core/workspace/records.ts";
import type { Events, Store, Stored } from "./store.ts";

/** Stores what changes, as far as this browser lets it; what it did not take goes along with the next change. */
export class Keeper {
  /** Why nothing can be stored where it cannot: all then goes on in memory. */
  #store: Result<Store, string>;
  readonly #tell: (problem: string) => void;
  #unstored: Patch | null = null;

  /** @param tell - hears what could not be stored, as a sentence. */
  constructor(store: Result<Store, string>, tell: (problem: string) => void) {
    this.#store = store;
    this.#tell = tell;
  }

  /** What could not be stored so far; null for nothing. */
  get unstored(): Patch | null {
    return this.#unstored;
  }

  /** @returns null where it cannot be known what is stored; nothing is then written over it. */
  async load(): Promise<Stored | null> {
    if (!this.#store.ok) return null;
    const stored = await this.#store.value.load();
    if (stored.ok) return stored.value;
    this.#store.value.close();
    this.#store = stored;
    this.#tell(stored.error);
    return null;
  }

  /** @returns true where all there is, is stored now. */
  async write(patch: Patch, showsExample: boolean): Promise<boolean> {
    const toStore = this.#unstored ? mergedPatch(this.#unstored, patch) : patch;
    this.#unstored = toStore;
    if (!this.#store.ok) return false;
    const written = await this.#store.value.write({ patch: toStore, showsExample });
    if (written.ok) this.#unstored = null;
    else this.#tell(written.error);
    return written.ok;
  }

  async setAside(broken: readonly Broken[]): Promise<void> {
    if (this.#store.ok && broken.length > 0) await this.#store.value.setAside(broken);
  }

  /** @returns why what is stored stays, where it does. */
  async forget(): Promise<Result<void, string>> {
    const forgotten = this.#store.ok ? await this.#store.value.forget() : this.#store;
    if (forgotten.ok || !this.#store.ok) this.#unstored = null;
    return forgotten.ok ? ok(undefined) : err(forgotten.error);
  }

  /** True where the store itself does not open, so that nothing of it can be lost or forgotten here. */
  get isClosed(): boolean {
    return !this.#store.ok;
  }
}

/** @param onchange - called when another tab has changed what is stored. */
export async function openKeeper(
  openStore: (events: Events) => Promise<Result<Store, string>>,
  onchange: () => void,
  tell: (problem: string) => void,
): Promise<Keeper> {
  const store = await openStore({ onchange, onlost: tell });
  if (!store.ok) tell(store.error);
  return new Keeper(store, tell);
}

export const NOTHING_STORED: Stored = {
  records: { articles: [], citations: [], layers: [], corrections: [] },
  showsExample: true,
};
