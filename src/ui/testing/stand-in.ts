import type { Correction } from "../../core/input/correction.ts";
import { type Result, err, ok } from "../../core/result.ts";
import type { PlaceOption } from "../../core/workspace/preview.ts";
import type { Explorer } from "../../state/explorer.svelte.ts";
import { Workspace } from "../../state/workspace.svelte.ts";

/** A workspace that reads and stores nothing: it answers what it was given and keeps what it was told. */
export class StandIn {
  readonly said: Correction[] = [];
  /** Why it refuses; null while it does not. */
  refusal: string | null = null;
  readonly options: readonly PlaceOption[];

  constructor(options: readonly PlaceOption[]) {
    this.options = options;
  }

  workspaceOf(explorer: Explorer): Workspace {
    return new Told(explorer, this);
  }
}

const NOTHING = {
  openStore: () => Promise.resolve(err("no test stores anything")),
  startEngine: () => {
    throw new Error("no test reads anything");
  },
  datasetUrl: "",
  lasts: () => Promise.resolve(null),
  mark: () => undefined,
};

class Told extends Workspace {
  readonly #to: StandIn;

  constructor(explorer: Explorer, to: StandIn) {
    super(explorer, NOTHING);
    this.#to = to;
  }

  override placeOptions(): Promise<Result<readonly PlaceOption[], string>> {
    return Promise.resolve(ok(this.#to.options));
  }

  override correct(changes: readonly Correction[]): Promise<Result<void, string>> {
    const { refusal } = this.#to;
    if (refusal === null) this.#to.said.push(...changes);
    return Promise.resolve(refusal === null ? ok(undefined) : err(refusal));
  }
}
