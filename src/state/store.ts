import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { groupBy } from "../core/group-by.ts";
import { type Result, err, ok } from "../core/result.ts";
import type {
  KeptArticle,
  KeptCitation,
  KeptCorrection,
  KeptLayer,
  Patch,
} from "../core/workspace/contents.ts";
import type { Broken, StoredRecords } from "../core/workspace/records.ts";
import { attempt, quietly, whole } from "./store-transaction.ts";
import {
  NEWER_TAB,
  OLDER_TAB,
  TERMINATED,
  whyClosed,
  whyUnread,
  whyUnstored,
} from "./store-words.ts";

/**
 * What a reader keeps, in this browser. The one door to IndexedDB. A change is
 * one transaction: all of it is stored or nothing, also when the tab is closed
 * half way. What another tab changed is told through a channel.
 */

const NAME = "dateline";
/** Raise it with a step in `upgrade` that carries the records over. */
const VERSION = 1;
const CHANNEL = "dateline:store";

interface Schema extends DBSchema {
  articles: { key: string; value: KeptArticle };
  citations: { key: string; value: KeptCitation };
  layers: { key: string; value: KeptLayer };
  corrections: { key: string; value: KeptCorrection };
  settings: { key: string; value: unknown };
  /** Records that could not be read any more, as they were. */
  aside: { key: number; value: SetAside };
}

interface SetAside {
  readonly store: Broken["store"];
  readonly reason: string;
  readonly record: unknown;
}

const STORES = ["articles", "citations", "layers", "corrections"] as const;

export interface Stored {
  readonly records: StoredRecords;
  readonly showsExample: boolean;
}

export interface Change {
  readonly patch: Patch;
  readonly showsExample: boolean;
}

export interface Store {
  load(): Promise<Result<Stored, string>>;
  /** @returns why nothing of it was stored, as a sentence. */
  write(change: Change): Promise<Result<void, string>>;
  /** Keeps broken records of the last load apart, out of the way of the others. */
  setAside(broken: readonly Broken[]): Promise<void>;
  forget(): Promise<Result<void, string>>;
  close(): void;
}

export interface Events {
  /** Another tab has changed what is stored. */
  readonly onchange: () => void;
  /** This tab can store nothing any more: another one has a newer version, or the browser took the store away. */
  readonly onlost: (why: string) => void;
}

/** @returns why nothing can be stored here, as a sentence; everything then goes on in memory. */
export async function openStore(events: Events): Promise<Result<Store, string>> {
  let db: IDBPDatabase<Schema>;
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", events.onchange);
  /** What others change later is no more for this tab to show. */
  const lose = (why: string) => {
    channel.close();
    events.onlost(why);
  };
  try {
    db = await openDB<Schema>(NAME, VERSION, {
      upgrade: (database, oldVersion) => {
        if (oldVersion < 1) {
          database.createObjectStore("articles", { keyPath: "id" });
          database.createObjectStore("citations", { keyPath: "id" });
          database.createObjectStore("layers", { keyPath: "name" });
          database.createObjectStore("corrections", { keyPath: "key" });
          database.createObjectStore("settings");
          database.createObjectStore("aside", { autoIncrement: true });
        }
      },
      // A newer version waits in another tab: this one lets go, and says so.
      blocking: (_current, _wanted, { target }) => {
        if (target instanceof IDBDatabase) target.close();
        lose(NEWER_TAB);
      },
      blocked: () => {
        events.onlost(OLDER_TAB);
      },
      terminated: () => {
        lose(TERMINATED);
      },
    });
  } catch (error) {
    channel.close();
    return err(whyClosed(error));
  }
  /** Of the records of the last load, in their order: another tab may change the store meanwhile. */
  let keys: Partial<Record<Broken["store"], readonly string[]>> = {};
  const tellOthers = () => {
    channel.postMessage("changed");
  };

  return ok({
    load: () =>
      attempt(async () => {
        const tx = db.transaction([...STORES, "settings"]);
        const [articles, citations, layers, corrections, showsExample, ...found] =
          await Promise.all([
            tx.objectStore("articles").getAll(),
            tx.objectStore("citations").getAll(),
            tx.objectStore("layers").getAll(),
            tx.objectStore("corrections").getAll(),
            tx.objectStore("settings").get("showsExample"),
            ...STORES.map((store) => tx.objectStore(store).getAllKeys()),
          ]);
        await tx.done;
        keys = Object.fromEntries(STORES.map((store, i) => [store, found[i] ?? []]));
        return {
          records: { articles, citations, layers, corrections },
          showsExample: showsExample !== false,
        };
      }, whyUnread),
    write: async ({ patch, showsExample }) => {
      const written = await attempt(async () => {
        const tx = db.transaction([...STORES, "settings"], "readwrite", { durability: "strict" });
        await whole(tx, () => {
          for (const [key, item] of patch.articles ?? []) {
            const store = tx.objectStore("articles");
            void quietly(item ? store.put(item) : store.delete(key));
          }
          for (const [key, item] of patch.citations ?? []) {
            const store = tx.objectStore("citations");
            void quietly(item ? store.put(item) : store.delete(key));
          }
          for (const [key, item] of patch.layers ?? []) {
            const store = tx.objectStore("layers");
            void quietly(item ? store.put(item) : store.delete(key));
          }
          for (const [key, item] of patch.corrections ?? []) {
            const store = tx.objectStore("corrections");
            void quietly(item ? store.put(item) : store.delete(key));
          }
          void quietly(tx.objectStore("settings").put(showsExample, "showsExample"));
        });
      }, whyUnstored);
      if (written.ok) tellOthers();
      return written;
    },
    setAside: async (broken) => {
      await attempt(async () => {
        const tx = db.transaction([...STORES, "aside"], "readwrite");
        for (const [name, those] of groupBy(broken, ({ store }) => store)) {
          const store = tx.objectStore(name);
          for (const { index, reason } of those) {
            const key = keys[name]?.[index];
            const record: unknown = key === undefined ? undefined : await store.get(key);
            if (key === undefined || record === undefined) continue;
            await tx.objectStore("aside").put({ store: name, reason, record });
            await store.delete(key);
          }
        }
        await tx.done;
      }, whyUnstored);
    },
    forget: async () => {
      const forgotten = await attempt(async () => {
        const all = [...STORES, "settings", "aside"] as const;
        const tx = db.transaction(all, "readwrite");
        await Promise.all([...all.map((store) => tx.objectStore(store).clear()), tx.done]);
      }, whyUnstored);
      if (forgotten.ok) tellOthers();
      return forgotten;
    },
    close: () => {
      channel.close();
      db.close();
    },
  });
}
