import { partUrls } from "virtual:collection";
import { createEngine } from "../worker/client.ts";
import type { Explorer } from "./explorer.svelte.ts";
import { markKept } from "./kept-mark.ts";
import { openStore } from "./store.ts";
import { Workspace } from "./workspace.svelte.ts";

/** Everything a workspace needs of this browser. The worker starts here and nowhere else. */
export function openWorkspace(explorer: Explorer): Workspace {
  const workspace = new Workspace(explorer, {
    openStore,
    startEngine: () =>
      createEngine(
        new Worker(new URL("../worker/worker.ts", import.meta.url), {
          type: "module",
          name: "reading",
        }),
      ),
    datasetUrl: new URL(partUrls.dataset, document.baseURI).href,
    lasts: async (how) => {
      // Not there where a page is not served safely.
      const storage = "storage" in navigator ? navigator.storage : null;
      if (storage === null) return null;
      return (await storage.persisted()) || (how === "ask" && (await storage.persist()));
    },
    mark: markKept,
  });
  void workspace.open();
  return workspace;
}
