import { createContext } from "svelte";
import type { Correction } from "../core/input/correction.ts";
import { targetOf, withCorrections } from "../core/input/correction-list.ts";
import { type Result, ok } from "../core/result.ts";
import { addedInWords } from "../core/workspace/change-words.ts";
import { type Patch, correctionsPatch, emptied } from "../core/workspace/contents.ts";
import type {
  Aligned,
  Choice,
  PlaceOption,
  Preview,
  SourceFile,
} from "../core/workspace/preview.ts";
import { removal } from "../core/workspace/removal.ts";
import type { MentionAt } from "../worker/protocol.ts";
import { Held } from "./held.svelte.ts";
import { History } from "./history.svelte.ts";

/** What a reader does with articles and layers of their own: each verb is one change, and most can be undone. */
export class Workspace extends Held {
  readonly #history = new History();
  #stop: AbortController | null = null;

  /** What undo would take back, in words; null for nothing. */
  get canUndo(): string | null {
    return this.#history.canUndo;
  }

  get canRedo(): string | null {
    return this.#history.canRedo;
  }

  /** True where undo would take back a correction, not something that was added or removed. */
  get undoesCorrection(): boolean {
    return this.#history.undoesCorrection;
  }

  get redoesCorrection(): boolean {
    return this.#history.redoesCorrection;
  }

  /** Stops the import that is being looked at. */
  cancel(): void {
    this.#stop?.abort();
  }

  dismissNotice(): void {
    this.notice = null;
  }

  async setShowsExample(on: boolean): Promise<void> {
    await this.#orTell(this.whenReady(() => this.change({}, on)));
  }

  /** Looks at an import; nothing is added. */
  preview(files: readonly SourceFile[]): Promise<Result<Preview, string>> {
    this.#stop?.abort(); // of two only the later one is waited for
    const stop = new AbortController();
    this.#stop = stop;
    return this.whenReady(() => this.asking.ask("preview", { files }, stop.signal));
  }

  /** @returns ids of the articles that were added. */
  add(preview: Preview, choice: Choice): Promise<Result<readonly string[], string>> {
    return this.whenReady(async () => {
      const taken = await this.asking.ask("take", { preview: preview.id, choice });
      if (!taken.ok) return taken;
      const { patch, ids } = taken.value;
      const changed = await this.#do(addedInWords(patch), patch);
      return changed.ok ? ok(ids) : changed;
    });
  }

  /** Sets each claim of an import beside those that are there. */
  align(preview: Preview): Promise<Result<readonly Aligned[], string>> {
    return this.whenReady(() => this.asking.ask("align", { preview: preview.id }));
  }

  remove(kind: "article" | "layer", id: string): Promise<Result<void, string>> {
    const title = this.articles.find((article) => article.id === id)?.title ?? id;
    const words = `Remove ${kind === "article" ? `“${title}”` : `the layer ${id}`}`;
    return this.whenReady(() => this.#do(words, removal(this.contents, kind, id)));
  }

  placeOptions(mention: MentionAt): Promise<Result<readonly PlaceOption[], string>> {
    return this.whenReady(() => this.asking.ask("options", { mention }));
  }

  /** @param near - places near it come first; null for no place. */
  findPlaces(
    name: string,
    near: readonly [longitude: number, latitude: number] | null,
  ): Promise<Result<readonly PlaceOption[], string>> {
    return this.whenReady(() => this.asking.ask("find", { name, near }));
  }

  correct(changes: readonly Correction[]): Promise<Result<void, string>> {
    const [first] = changes;
    const words = first ? `Correct “${first.quote.exact}”` : "Correct";
    return this.whenReady(() =>
      this.#setCorrections(words, withCorrections(this.corrections, changes)),
    );
  }

  async takeBack(correction: Correction): Promise<void> {
    const words = `Take back the correction of “${correction.quote.exact}”`;
    const key = targetOf(correction); // another tab may have made a copy of it
    await this.#orTell(
      this.whenReady(() =>
        this.#setCorrections(
          words,
          this.corrections.filter((each) => targetOf(each) !== key),
        ),
      ),
    );
  }

  async undo(): Promise<void> {
    await this.#orTell(
      this.whenReady(async () => {
        const before = this.contents;
        return this.change(this.#history.toUndo ?? {}, this.showsExample, () => {
          this.#history.undid(before);
        });
      }),
    );
  }

  async redo(): Promise<void> {
    await this.#orTell(
      this.whenReady(async () => {
        const before = this.contents;
        return this.change(this.#history.toRedo ?? {}, this.showsExample, () => {
          this.#history.redid(before);
        });
      }),
    );
  }

  /** The file that the command line takes with --corrections. */
  exportCorrections(): { readonly name: string; readonly text: string } {
    return { name: "corrections.json", text: `${JSON.stringify(this.corrections, null, 2)}\n` };
  }

  /** Everything that is stored goes, and nothing brings it back; also where nothing can be read. */
  forgetEverything(): Promise<Result<void, string>> {
    return this.whenOpened(async () => {
      const forgotten = (await this.keeper?.forget()) ?? ok(undefined);
      if (!forgotten.ok && !this.keeper?.isClosed) return forgotten;
      this.#history.clear();
      if (forgotten.ok) this.platform.mark(null);
      if (this.status !== "ready") return forgotten;
      const applied = await this.apply(emptied(this.contents), true);
      return applied.ok ? forgotten : applied;
    });
  }

  #setCorrections(words: string, next: readonly Correction[]): Promise<Result<void, string>> {
    return this.#do(words, { corrections: correctionsPatch(this.contents, next) });
  }

  /** For what has no other place to say why it was not done. */
  async #orTell(work: Promise<Result<void, string>>): Promise<void> {
    const done = await work;
    if (!done.ok) this.tell(done.error);
  }

  /** A change that can be taken back. */
  #do(words: string, patch: Patch): Promise<Result<void, string>> {
    const before = this.contents;
    return this.change(patch, this.showsExample, () => {
      this.#history.did(words, patch, before);
    });
  }
}

/** For what is loaded with a workspace; whatever is there before it asks the door. */
export const [getWorkspace, provideWorkspace] = createContext<Workspace>();
