import type { Explorer } from "./explorer.svelte.ts";

/** Fetches the search and builds its index, once per collection, when somebody needs it. */
export async function loadSearch(explorer: Explorer): Promise<void> {
  const { lookup } = explorer;
  if (explorer.search !== null || building.has(lookup)) return;
  building.add(lookup);
  const [{ makeSearch }, later] = await Promise.all([
    import("../core/query/search.ts"),
    explorer.loadLater(),
  ]);
  // Without the other names everything is still found by the names it is shown by.
  const search = await makeSearch(lookup, later.ok ? later.value.otherNames : []);
  if (explorer.lookup === lookup) explorer.search = search;
}

const building = new WeakSet<object>();
