import "fake-indexeddb/auto";
import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { KeptLayer } from "../core/workspace/contents.ts";
import { type Events, type Store, openStore } from "./store.ts";

const layer = (name: string): KeptLayer => ({
  name,
  file: `${name}.geojson`,
  text: "{}",
  repaired: false,
});
const patchOf = (...names: string[]) => ({
  layers: names.map((name): readonly [string, KeptLayer] => [name, layer(name)]),
});

const opened: Store[] = [];

async function open(events: Partial<Events> = {}): Promise<Store> {
  const store = await openStore({ onchange: () => undefined, onlost: () => undefined, ...events });
  if (!store.ok) throw new Error(store.error);
  opened.push(store.value);
  return store.value;
}

async function layersOf(store: Store): Promise<unknown[]> {
  const stored = await store.load();
  if (!stored.ok) throw new Error(stored.error);
  return [...stored.value.records.layers];
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});
afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.restoreAllMocks();
});

test("what was written is there for whoever opens the page next", async () => {
  const first = await open();
  expect((await first.write({ patch: patchOf("a", "b"), showsExample: false })).ok).toBe(true);
  first.close();
  const stored = await (await open()).load();
  expect(stored.ok && stored.value).toMatchObject({
    records: { layers: [layer("a"), layer("b")], articles: [] },
    showsExample: false,
  });
});

test("a change that breaks half way leaves everything as it was", async () => {
  const store = await open();
  await store.write({ patch: patchOf("a"), showsExample: true });
  const notStorable = { ...layer("c"), more: () => "no function can be stored" };
  const news: readonly (readonly [string, KeptLayer])[] = [
    ["b", layer("b")],
    ["c", notStorable],
  ];
  const patch = { layers: news };
  expect((await store.write({ patch, showsExample: true })).ok).toBe(false);
  expect(await layersOf(store)).toEqual([layer("a")]);
});

test("a full disk loses nothing, and says so", async () => {
  const store = await open();
  await store.write({ patch: patchOf("a"), showsExample: true });
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  const written = await store.write({ patch: patchOf("b"), showsExample: true });
  expect(!written.ok && written.error).toContain("is used up");
  expect(!written.ok && written.error).toContain("lasts until this tab is closed");
  vi.restoreAllMocks();
  expect(await layersOf(store)).toEqual([layer("a")]);
});

test("another tab hears of a change, this one does not", async () => {
  const here = vi.fn();
  const store = await open({ onchange: here });
  const heard = new Promise<void>((resolve) => {
    void open({ onchange: resolve }).then(() =>
      store.write({ patch: patchOf("a"), showsExample: true }),
    );
  });
  await heard;
  expect(here).not.toHaveBeenCalled();
});

test("a broken record is kept apart, and the others stay", async () => {
  const store = await open();
  await store.write({ patch: patchOf("a", "b", "c"), showsExample: true });
  expect(await layersOf(store)).toHaveLength(3);
  const other = await open(); // its record comes before the others
  await other.write({ patch: patchOf("_"), showsExample: true });
  await store.setAside([
    { store: "layers", index: 0, reason: "is broken" },
    { store: "layers", index: 2, reason: "is broken too" },
  ]);
  expect(await layersOf(store)).toEqual([layer("_"), layer("b")]);
  const db = await openDB("dateline");
  expect(await db.getAll("aside")).toMatchObject([
    { store: "layers", reason: "is broken", record: layer("a") },
    { store: "layers", reason: "is broken too", record: layer("c") },
  ]);
  db.close();
});

test("what a newer version stored is left untouched, and that is said", async () => {
  const newer = await openDB("dateline", 99, {
    upgrade: (db) => void db.createObjectStore("layers").put("newer", "key"),
  });
  newer.close();
  const store = await openStore({ onchange: () => undefined, onlost: () => undefined });
  expect(!store.ok && store.error).toContain("newer version");
  const again = await openDB("dateline", 99);
  expect(await again.get("layers", "key")).toBe("newer");
  again.close();
});

test("a tab with an older version makes way for a newer one, and says so", async () => {
  const onlost = vi.fn();
  const store = await open({ onlost });
  const newer = await openDB("dateline", 99);
  expect(onlost).toHaveBeenCalledWith(expect.stringContaining("newer version"));
  const unread = await store.load();
  expect(!unread.ok && unread.error).toContain("is left untouched");
  const written = await store.write({ patch: patchOf("a"), showsExample: true });
  expect(!written.ok && written.error).toContain("lasts until this tab is closed");
  newer.close();
});

test("forgetting leaves nothing", async () => {
  const store = await open();
  await store.write({ patch: patchOf("a"), showsExample: false });
  await store.forget();
  const stored = await store.load();
  expect(stored.ok && stored.value).toMatchObject({ records: { layers: [] }, showsExample: true });
});

test("where a browser lets nothing be stored, the page says so", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("no", "SecurityError");
    },
  });
  const store = await openStore({ onchange: () => undefined, onlost: () => undefined });
  expect(!store.ok && store.error).toContain("lets the page store nothing");
});
