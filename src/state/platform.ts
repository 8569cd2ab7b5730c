import type { Result } from "../core/result.ts";
import type { Engine } from "../worker/client.ts";
import type { Events, Store } from "./store.ts";

/** What a workspace needs of the browser. */
export interface Platform {
  readonly openStore: (events: Events) => Promise<Result<Store, string>>;
  readonly startEngine: () => Engine;
  readonly datasetUrl: string;
  /** Leaves a cheap mark that something is stored, for the next visit. */
  readonly flag: (isAnything: boolean) => void;
}
