import { type Result, err, ok } from "../core/result.ts";
import { brokenInWords } from "../core/workspace/change-words.ts";
import {
  type Contents,
  NO_CONTENTS,
  type Patch,
  applyPatch,
  correctionsInOrder,
  isNothing,
} from "../core/workspace/contents.ts";
import { targetOf } from "../core/input/correction-list.ts";
import type { Unfound } from "../core/workspace/join.ts";
import type { ImportedArticle, ImportedLayer, Progress, Shown } from "../worker/protocol.ts";
import { Asking, NOT_READY, notStarted } from "./asking.svelte.ts";
import type { Explorer } from "./explorer.svelte.ts";
import { type Keeper, NOTHING_STORED, openKeeper } from "./keeper.ts";
import { showIn } from "./show-in.ts";
import type { Platform } from "./platform.ts";
import type { Stored } from "./store.ts";
import { Turns } from "./turns.ts";

/** What is held for a reader: shown in the explorer, read in the worker, kept in the store. */
export class Held {
  status = $state<"closed" | "opening" | "ready" | "failed">("closed");
  /** Why it failed, as a sentence. */
  problem = $state<string | null>(null);
  /** What happened that nobody asked for: a full disk, another tab, a broken record. */
  notice = $state<string | null>(null);
  articles = $state.raw<readonly ImportedArticle[]>([]);
  layers = $state.raw<readonly ImportedLayer[]>([]);
  unfound = $state.raw<readonly Unfound[]>([]);
  showsExample = $state(true);
  /** Whether the browser keeps it whatever room it needs; null while that is not known. */
  isLasting = $state<boolean | null>(null);
  protected contents = $state.raw<Contents>(NO_CONTENTS);

  readonly corrections = $derived(correctionsInOrder(this.contents));
  readonly isEmpty = $derived(isNothing(this.contents));

  protected readonly platform: Platform;
  protected keeper: Keeper | null = null;
  readonly #turns = new Turns();
  readonly #explorer: Explorer;
  protected readonly asking = new Asking();
  #opening: Promise<void> | null = null;
  #hasAskedToLast = false;

  constructor(explorer: Explorer, platform: Platform) {
    this.#explorer = explorer;
    this.platform = platform;
  }

  /** Finds what is stored, and starts the worker. Once, whoever asks; after a failure again. */
  open(): Promise<void> {
    return (this.#opening ??= this.#turns.take(() => this.#open()));
  }

  async #open(): Promise<void> {
    this.status = "opening";
    this.problem = null;
    try {
      // It takes longest, and goes on while the store opens; which opens all the same, so that
      // what it holds can be forgotten where nothing can be read.
      const begun = this.asking.begin(this.platform.startEngine, this.platform.datasetUrl);
      // What could not be stored before a failure is still kept there.
      const onchange = () => void this.#turns.take(() => this.#hearNews());
      const keeper = (this.keeper ??= await openKeeper(
        this.platform.openStore,
        onchange,
        this.tell,
      ));
      const taken = begun.ok ? await this.#take((await keeper.load()) ?? NOTHING_STORED) : begun;
      if (!taken.ok) this.#fail(taken.error);
      else if (taken.value !== null) this.tell(taken.value);
    } catch (error) {
      this.#fail(notStarted(error));
    }
  }

  /** Another tab has changed what is stored. Where that cannot be had, what is here stays. */
  async #hearNews(): Promise<void> {
    if (this.status !== "ready") return;
    const stored = await this.keeper?.load();
    if (!stored) return;
    const taken = await this.#take(stored);
    this.tell(
      taken.ok ? "Another tab has changed what is stored; this one shows it now." : taken.error,
    );
  }

  /** @returns what reading lacks, null for nothing. */
  async #take({ records, showsExample }: Stored): Promise<Result<string | null, string>> {
    const { datasetUrl } = this.platform;
    const opened = await this.asking.ask("open", { stored: records, datasetUrl, showsExample });
    if (!opened.ok) return opened;
    const { shown, contents, broken, lacks } = opened.value;
    this.contents = contents;
    this.showsExample = showsExample;
    await this.keeper?.setAside(broken);
    if (broken.length > 0) this.tell(brokenInWords(broken));
    this.#show(shown);
    this.status = "ready";
    if (this.contents.articles.size > 0) void this.#last("tell");
    const unstored = this.keeper?.unstored;
    if (unstored) await this.change(unstored);
    else this.#mark();
    return ok(lacks);
  }

  /** What cannot be seen from here is not denied for the next visit. */
  #mark(): void {
    if (this.keeper?.isClosed !== false) return;
    const isAlone = !this.showsExample;
    this.platform.mark(
      this.isEmpty && !isAlone ? null : { articles: this.contents.articles.size, isAlone },
    );
  }

  /** Some browsers ask their reader: so only when there is a first article to lose. */
  async #last(how: "ask" | "tell"): Promise<void> {
    this.isLasting = await this.platform.lasts(how).catch(() => null);
  }

  #fail(problem: string): void {
    this.asking.end();
    this.status = "failed";
    this.problem = problem;
    this.#opening = null;
    this.#explorer.isHeldBack = false;
  }

  /** Says what happened beside what has not been dismissed yet. */
  protected tell = (words: string): void => {
    if (this.notice?.includes(words)) return;
    this.notice = this.notice === null ? words : `${this.notice} ${words}`;
  };

  get progress(): Progress | null {
    return this.asking.progress;
  }

  protected whenReady<Value>(
    work: () => Promise<Result<Value, string>>,
  ): Promise<Result<Value, string>> {
    return this.whenOpened(async () =>
      this.status === "ready" ? work() : err(this.problem ?? NOT_READY),
    );
  }

  /** Ready or failed. */
  protected async whenOpened<Value>(
    work: () => Promise<Result<Value, string>>,
  ): Promise<Result<Value, string>> {
    await this.open();
    return this.#turns.take(work);
  }

  /**
   * Shown first, then stored: what cannot be read is never stored, what cannot be stored is told.
   *
   * @param onshown - called between the two: what is seen can be undone, stored or not.
   */
  protected async change(
    patch: Patch,
    showsExample = this.showsExample,
    onshown: () => void = () => undefined,
  ): Promise<Result<void, string>> {
    const hadNone = this.contents.articles.size === 0;
    const applied = await this.apply(patch, showsExample);
    if (applied.ok) onshown();
    if (!applied.ok || !(await this.keeper?.write(patch, showsExample))) return applied;
    this.#mark();
    if (hadNone && this.contents.articles.size > 0 && !this.#hasAskedToLast) {
      this.#hasAskedToLast = true;
      void this.#last("ask");
    }
    return applied;
  }

  protected async apply(patch: Patch, showsExample: boolean): Promise<Result<void, string>> {
    const shown = await this.asking.ask("change", { patch, showsExample });
    if (!shown.ok) return shown;
    this.contents = applyPatch(this.contents, patch);
    this.showsExample = showsExample;
    this.#show(shown.value);
    return ok(undefined);
  }

  #show(shown: Shown): void {
    this.articles = shown.articles;
    this.layers = shown.layers;
    // The worker's are copies: here each is the very correction that the list holds.
    this.unfound = shown.unfound.map(({ correction, reason }) => ({
      correction: this.contents.corrections.get(targetOf(correction))?.correction ?? correction,
      reason,
    }));
    showIn(this.#explorer, shown, { isOwn: !this.isEmpty });
  }
}
