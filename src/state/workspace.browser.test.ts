import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { cutDataset } from "../core/query/cut.ts";
import { err, ok } from "../core/result.ts";
import { allOfPreview, enginePair, file, smallDataset, smallWorkshop } from "../worker/testing.ts";
import { Explorer } from "./explorer.svelte.ts";
import type { Platform } from "./platform.ts";
import { type Store, openStore } from "./store.ts";
import { addressOf } from "./url-sync.svelte.ts";
import { Workspace } from "./workspace.svelte.ts";

/** The workspace with the browser's own store, and the worker's work in this thread. */

const { collection, later } = cutDataset(smallDataset());
const PORT = "The governor of Mombasa said on 9 May 2024 that the port was open.";
const stores: Store[] = [];
const mark = vi.fn();
const lasts = vi.fn<Platform["lasts"]>(() => Promise.resolve(false));

function makeWorkspace(parts: Partial<Platform> = {}) {
  const explorer = new Explorer(collection, () => Promise.resolve(ok(later)));
  const workspace = new Workspace(explorer, {
    openStore: async (events) => {
      const store = await openStore(events);
      if (store.ok) stores.push(store.value);
      return store;
    },
    startEngine: () => enginePair().engine,
    datasetUrl: "",
    lasts,
    mark,
    ...parts,
  });
  return { explorer, workspace };
}

async function add(workspace: Workspace, name: string, text: string) {
  const found = await workspace.preview([file(name, text)]);
  if (!found.ok) throw new Error(found.error);
  const added = await workspace.add(found.value, allOfPreview(found.value));
  if (!added.ok) throw new Error(added.error);
  return added.value;
}

const closeAll = () => {
  for (const store of stores.splice(0)) store.close();
};

beforeEach(async () => {
  const { workspace } = makeWorkspace();
  await workspace.forgetEverything();
  closeAll();
  mark.mockClear();
  lasts.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  closeAll();
});

test("what was added is there for the next visit, and only then is anything marked as stored", async () => {
  const { workspace, explorer } = makeWorkspace();
  await workspace.open();
  expect(mark).toHaveBeenLastCalledWith(null);
  expect(await add(workspace, "port.txt", PORT)).toEqual(["port"]);
  expect(explorer.lookup.articles.has("port")).toBe(true);
  expect(mark).toHaveBeenLastCalledWith({ articles: 1, isAlone: false });
  closeAll();
  const next = makeWorkspace();
  await next.workspace.open();
  expect(next.workspace.articles.map(({ id }) => id)).toEqual(["port"]);
  expect(next.explorer.lookup.claims.has("port.c1")).toBe(true);
});

test("adding, correcting and removing are undone and done again, one step each", async () => {
  const { workspace, explorer } = makeWorkspace();
  await add(workspace, "port.txt", PORT);
  const quote = { exact: "Mombasa", prefix: "governor of ", suffix: " said" };
  await workspace.correct([
    { article: "port", about: "mention", quote, set: { place: "osaka" }, note: "" },
  ]);
  const places = () => explorer.lookup.mentionsOf.get("port")?.map(({ place }) => place);
  expect(places()).toEqual(["osaka"]);
  expect(workspace.canUndo).toBe("Correct “Mombasa”");
  expect(workspace.undoesCorrection).toBe(true);
  await workspace.remove("article", "port");
  expect(workspace.undoesCorrection).toBe(false); // the key that undoes a correction leaves it
  expect(workspace.corrections).toEqual([]);
  await workspace.undo();
  expect(places()).toEqual(["osaka"]);
  await workspace.undo();
  expect(places()).toEqual(["mombasa"]);
  expect(workspace.canRedo).toBe("Correct “Mombasa”");
  await workspace.redo();
  expect(places()).toEqual(["osaka"]);
  const [correction] = workspace.corrections;
  if (correction) await workspace.takeBack(correction);
  expect(places()).toEqual(["mombasa"]);
});

test("an address says nothing of an article of one's own", async () => {
  const { workspace, explorer } = makeWorkspace();
  await add(workspace, "port.txt", PORT);
  explorer.showArticle("port", "port.c1");
  expect(addressOf(explorer.query, explorer)).toBe("?");
  expect(explorer.title).toBe("Your own articles"); // browsers send the titles they remember about
  explorer.showArticle("bundled");
  expect(addressOf(explorer.query, explorer)).toBe("?article=bundled");
  expect(explorer.title).toBe("Bridge shut");
});

test("what was removed is not open any more", async () => {
  const { workspace, explorer } = makeWorkspace();
  await add(workspace, "port.txt", PORT);
  explorer.showArticle("port");
  await workspace.remove("article", "port");
  expect(explorer.query.article).toBeNull();
});

test("another tab shows what this one added", async () => {
  const here = makeWorkspace().workspace;
  const there = makeWorkspace().workspace;
  await Promise.all([here.open(), there.open()]);
  await add(here, "port.txt", PORT);
  await expect.poll(() => there.articles.map(({ id }) => id)).toEqual(["port"]);
  expect(there.notice).toContain("Another tab");
});

test("on a full disk all goes on in memory, and is stored when there is room again", async () => {
  const { workspace } = makeWorkspace();
  await workspace.open();
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await add(workspace, "port.txt", PORT);
  expect(workspace.notice).toContain("is used up");
  expect(workspace.articles).toHaveLength(1);
  put.mockRestore();
  await add(workspace, "rain.txt", "Officials in Osaka said it rained.");
  closeAll();
  const next = makeWorkspace().workspace;
  await next.open();
  expect(next.articles.map(({ id }) => id).sort()).toEqual(["port", "rain"]);
});

test("forgetting everything leaves nothing here and nothing for the next visit", async () => {
  const { workspace, explorer } = makeWorkspace();
  await add(workspace, "port.txt", PORT);
  await workspace.forgetEverything();
  expect(workspace.isEmpty).toBe(true);
  expect(workspace.canUndo).toBeNull();
  expect(explorer.lookup.articles.has("port")).toBe(false);
  expect(mark).toHaveBeenLastCalledWith(null);
  const next = makeWorkspace().workspace;
  await next.open();
  expect(next.articles).toEqual([]);
});

const MOMBASA = { exact: "Mombasa", prefix: "governor of ", suffix: " said" };

test("a correction whose words are gone is told as the one in the list, and can be taken back", async () => {
  const { workspace } = makeWorkspace();
  await add(workspace, "port.txt", PORT);
  const quote = { ...MOMBASA, prefix: "mayor of " };
  const set = { place: "osaka" };
  await workspace.correct([{ article: "port", about: "mention", quote, set, note: "" }]);
  await workspace.correct([{ article: "port", about: "mention", quote: MOMBASA, set, note: "" }]);
  expect(workspace.corrections).toHaveLength(2);
  const [unfound] = workspace.unfound;
  expect(unfound?.reason).toContain("is not in port");
  expect(workspace.corrections).toContain(unfound?.correction);
  if (unfound) await workspace.takeBack(structuredClone(unfound.correction));
  expect(workspace.corrections.map(({ quote: { prefix } }) => prefix)).toEqual(["governor of "]);
  expect(workspace.unfound).toEqual([]);
});

test("what is stored and cannot be read is left as it is, and said", async () => {
  await add(makeWorkspace().workspace, "port.txt", PORT);
  closeAll();
  vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementationOnce(() => {
    throw new DOMException("broken", "UnknownError");
  });
  const { workspace } = makeWorkspace();
  await workspace.open();
  expect(workspace.notice).toContain("could not be read");
  await add(workspace, "port.txt", "Officials in Osaka said it rained.");
  expect(workspace.articles).toHaveLength(1);
  const next = makeWorkspace().workspace;
  await next.open();
  expect(next.articles.map(({ title }) => title)).toEqual([PORT]);
});

test("news that cannot be read takes nothing away", async () => {
  const here = makeWorkspace().workspace;
  const there = makeWorkspace().workspace;
  await add(here, "port.txt", PORT);
  await there.open();
  vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementationOnce(() => {
    throw new DOMException("broken", "UnknownError");
  });
  await here.setShowsExample(false);
  await expect.poll(() => there.notice).toContain("could not be read");
  expect(there.articles.map(({ id }) => id)).toEqual(["port"]);
});

test("the mark of what is stored stays where a newer version of the page stored it", async () => {
  const { workspace } = makeWorkspace({
    openStore: () => Promise.resolve(err("A newer version stored it.")),
  });
  await workspace.open();
  await add(workspace, "port.txt", PORT);
  expect(workspace.notice).toBe("A newer version stored it.");
  expect(mark).not.toHaveBeenCalled();
  expect(await workspace.forgetEverything()).toEqual(err("A newer version stored it."));
  expect(workspace.isEmpty).toBe(true);
});

test("where reading does not start it says why, everything can be forgotten, and it can be tried again", async () => {
  await add(makeWorkspace().workspace, "port.txt", PORT);
  closeAll();
  let isDown = true;
  const { workspace } = makeWorkspace({
    startEngine: () =>
      enginePair(() => (isDown ? err("The connection is down.") : ok(smallWorkshop()))).engine,
  });
  await workspace.open();
  expect([workspace.status, workspace.problem]).toEqual(["failed", "The connection is down."]);
  await workspace.undo();
  expect(workspace.notice).toBe("The connection is down.");
  workspace.dismissNotice();
  isDown = false;
  await workspace.open();
  expect(workspace.articles.map(({ id }) => id)).toEqual(["port"]);
  await workspace.setShowsExample(false);
  expect(workspace.notice).toBeNull(); // it has not become its own other tab
  isDown = true;
  const last = makeWorkspace({ startEngine: () => enginePair(() => err("Down.")).engine });
  await last.workspace.open();
  expect((await last.workspace.forgetEverything()).ok).toBe(true);
  const next = makeWorkspace().workspace;
  await next.open();
  expect(next.articles).toEqual([]);
});

test("a worker that this browser does not start is told, and what is stored can be forgotten", async () => {
  await add(makeWorkspace().workspace, "port.txt", PORT);
  closeAll();
  const { workspace } = makeWorkspace({
    startEngine: () => {
      throw new DOMException("no workers here", "SecurityError");
    },
  });
  await workspace.open();
  expect(workspace.status).toBe("failed");
  expect(workspace.problem).toContain("no workers here");
  expect((await workspace.forgetEverything()).ok).toBe(true);
  closeAll();
  const next = makeWorkspace().workspace;
  await next.open();
  expect(next.isEmpty).toBe(true);
});

test("what reading has to do without is said", async () => {
  const { workspace } = makeWorkspace({
    startEngine: () => enginePair(() => ok(smallWorkshop("The names are missing."))).engine,
  });
  await workspace.open();
  expect([workspace.status, workspace.notice]).toEqual(["ready", "The names are missing."]);
});

test("of two imports that are looked at only the later one is read to its end", async () => {
  const { workspace } = makeWorkspace();
  const first = workspace.preview([file("port.txt", PORT)]);
  const second = workspace.preview([file("port.txt", PORT)]);
  expect((await first).ok).toBe(false);
  expect((await second).ok).toBe(true);
  const cancelled = workspace.preview([file("port.txt", PORT)]);
  workspace.cancel();
  expect((await cancelled).ok).toBe(false);
});

test("the browser is asked to keep what is stored once, when the first article is", async () => {
  const { workspace } = makeWorkspace();
  await workspace.open();
  expect(lasts).not.toHaveBeenCalled();
  await add(workspace, "port.txt", PORT);
  await add(workspace, "rain.txt", "Officials in Osaka said it rained.");
  await workspace.undo();
  expect(lasts.mock.calls).toEqual([["ask"]]);
  expect(workspace.isLasting).toBe(false);
  expect(workspace.notice).toBeNull(); // nothing is lost by a no
  closeAll();
  const next = makeWorkspace();
  await next.workspace.open();
  expect(lasts.mock.calls.slice(1)).toEqual([["tell"]]);
});
