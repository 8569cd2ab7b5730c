import { partUrls } from "virtual:collection";
import { createEngine } from "../worker/client.ts";
import type { Explorer } from "./explorer.svelte.ts";
import { openStore } from "./store.ts";
import { STORED_FLAG } from "./workspace-door.svelte.ts";
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
    flag: (isAnything) => {
      try {
        if (isAnything) localStorage.setItem(STORED_FLAG, "1");
        else localStorage.removeItem(STORED_FLAG);
      } catch {
        // blocked: what is stored is then found when somebody opens the import
      }
    },
  });
  void workspace.open();
  return workspace;
}
