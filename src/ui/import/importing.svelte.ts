import type { Result } from "../../core/result.ts";
import type { Aligned, Preview, SourceFile } from "../../core/workspace/preview.ts";
import { type Chosen, choiceOf, chosenAtFirst } from "./choice.ts";
import type { Taken } from "./dropped.ts";
import type { Importer } from "./importer.ts";
import { type Draft, NO_DRAFT } from "./pasted.ts";

/** How far somebody has come with adding articles. */
export type Step =
  | { readonly kind: "bring"; readonly problem: string | null }
  | { readonly kind: "reading" }
  | { readonly kind: "found"; readonly preview: Preview }
  | { readonly kind: "adding"; readonly preview: Preview };

const START: Step = { kind: "bring", problem: null };

/** From what a reader brings to what is added: nothing is, before `add`. */
export class Importing {
  step = $state.raw<Step>(START);
  draft = $state.raw<Draft>(NO_DRAFT);
  chosen = $state.raw<Chosen>({ articles: new Set(), layers: new Set(), answers: new Map() });
  /** The claims of the preview beside those that are there; null until they are compared. */
  aligned = $state.raw<Result<readonly Aligned[], string> | null>(null);
  /** Why nothing was added, after an attempt. */
  refusal = $state.raw<string | null>(null);
  importer = $state.raw<Importer | null>(null);
  readonly #open: () => Promise<Importer>;
  /** Counts what was asked: an answer to an earlier question is too late. */
  #asked = 0;

  /** @param open - fetches what reads; asked for when there is something to be read. */
  constructor(open: () => Promise<Importer>) {
    this.#open = open;
  }

  /** What reads is fetched while somebody still pastes; a failure is told when it is asked for. */
  warmUp(): void {
    void this.#open().then(
      (importer) => (this.importer = importer),
      () => undefined,
    );
  }

  async read(taking: Taken | Promise<Taken>): Promise<void> {
    if (this.step.kind === "adding") return;
    if (this.step.kind === "reading") this.importer?.cancel();
    const asked = this.#ask();
    this.step = { kind: "reading" };
    const found = await this.#preview(taking, asked).catch((problem: unknown) => failure(problem));
    if (found === null || asked !== this.#asked) return;
    if (!found.ok) {
      this.step = { kind: "bring", problem: found.error };
      return;
    }
    this.chosen = chosenAtFirst(found.value);
    this.aligned = null;
    this.refusal = null;
    this.step = { kind: "found", preview: found.value };
  }

  /** @returns null where it was cancelled before there was anything that could be told to stop. */
  async #preview(
    taking: Taken | Promise<Taken>,
    asked: number,
  ): Promise<Result<Preview, string> | null> {
    const [{ files, leftOut }, importer] = await Promise.all([taking, this.#open()]);
    this.importer = importer;
    if (asked !== this.#asked) return null;
    const found = await importer.preview(files);
    if (!found.ok || leftOut.length === 0) return found;
    return { ok: true, value: { ...found.value, leftOut: [...leftOut, ...found.value.leftOut] } };
  }

  readFiles(files: readonly SourceFile[]): Promise<void> {
    return this.read({ files, leftOut: [] });
  }

  /** Lays the claims of what was found beside those that are there, once. */
  async align(): Promise<void> {
    const { step, importer } = this;
    if (step.kind !== "found" || !importer || this.aligned !== null) return;
    const asked = this.#asked;
    const aligned = await importer
      .align(step.preview)
      .catch((problem: unknown) => failure(problem));
    if (asked === this.#asked) this.aligned = aligned;
  }

  /** @returns ids of what was added; null where nothing was, and `refusal` says why. */
  async add(): Promise<readonly string[] | null> {
    const { step, importer, chosen } = this;
    if (step.kind !== "found" || !importer) return null;
    const { preview } = step;
    const asked = this.#ask();
    this.step = { kind: "adding", preview };
    const added = await importer
      .add(preview, choiceOf(preview, chosen))
      .catch((problem: unknown) => failure(problem));
    if (asked !== this.#asked) return null;
    if (added.ok) {
      this.step = START;
      this.draft = NO_DRAFT;
      return added.value;
    }
    this.refusal = added.error;
    this.step = { kind: "found", preview };
    return null;
  }

  /** Nothing is added. What was pasted stays in its field. */
  backToStart(): void {
    const { kind } = this.step;
    if (kind === "adding") return;
    this.#ask();
    if (kind === "reading") this.importer?.cancel();
    this.step = START;
  }

  #ask(): number {
    this.#asked += 1;
    return this.#asked;
  }
}

function failure(problem: unknown): Result<never, string> {
  const words = problem instanceof Error ? problem.message : String(problem);
  return { ok: false, error: `This part of the page failed: ${words}. Nothing was added.` };
}
