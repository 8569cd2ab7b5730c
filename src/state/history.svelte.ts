import { type Contents, type Patch, inverseOf } from "../core/workspace/contents.ts";

interface Step {
  /** What was done, as a person would say it: "Add 2 articles". */
  readonly words: string;
  /** What takes it back, or does it again. */
  readonly patch: Patch;
}

/** What was done and what was taken back, the last of each first in turn. */
export class History {
  #done = $state.raw<readonly Step[]>([]);
  #undone = $state.raw<readonly Step[]>([]);

  /** What undo would take back, in words; null for nothing. */
  readonly canUndo = $derived(this.#done.at(-1)?.words ?? null);
  readonly canRedo = $derived(this.#undone.at(-1)?.words ?? null);

  /** True where undo would take back a correction and nothing else. */
  readonly undoesCorrection = $derived(isOfCorrections(this.#done.at(-1)?.patch));
  readonly redoesCorrection = $derived(isOfCorrections(this.#undone.at(-1)?.patch));

  get toUndo(): Patch | null {
    return this.#done.at(-1)?.patch ?? null;
  }

  get toRedo(): Patch | null {
    return this.#undone.at(-1)?.patch ?? null;
  }

  /** @param before - the contents the patch was applied to. */
  did(words: string, patch: Patch, before: Contents): void {
    this.#done = [...this.#done, { words, patch: inverseOf(before, patch) }];
    this.#undone = [];
  }

  undid(before: Contents): void {
    const step = this.#done.at(-1);
    if (!step) return;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, { ...step, patch: inverseOf(before, step.patch) }];
  }

  redid(before: Contents): void {
    const step = this.#undone.at(-1);
    if (!step) return;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, { ...step, patch: inverseOf(before, step.patch) }];
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}

const isOfCorrections = (patch: Patch | undefined): boolean =>
  (patch?.corrections ?? []).length > 0 &&
  [patch?.articles, patch?.layers, patch?.citations].every((changes = []) => changes.length === 0);
