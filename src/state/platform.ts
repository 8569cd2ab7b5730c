import type { Result } from "../core/result.ts";
import type { Engine } from "../worker/client.ts";
import type { KeptMark } from "./kept-mark.ts";
import type { Events, Store } from "./store.ts";

/** What a workspace needs of the browser. */
export interface Platform {
  readonly openStore: (events: Events) => Promise<Result<Store, string>>;
  readonly startEngine: () => Engine;
  readonly datasetUrl: string;
  /**
   * Whether the browser clears what is stored only when it is told to, after asking it not to
   * where that is meant; null where it does not say.
   */
  readonly lasts: (how: "ask" | "tell") => Promise<boolean | null>;
  /** Leaves a cheap mark of what is stored, for the next visit; null for nothing. */
  readonly mark: (kept: KeptMark | null) => void;
}
