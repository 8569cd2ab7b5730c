import type { Explorer } from "./explorer.svelte.ts";

/**
 * Fetches the search and builds its index, once per collection, when somebody needs it.
 * What is read may change meanwhile, when the words of the articles come: then the index
 * is built again, over what is read now.
 */
export async function loadSearch(
  explorer: Pick<Explorer, "lookup" | "search" | "loadLater" | "keepSearch">,
): Promise<void> {
  for (;;) {
    const { lookup } = explorer;
    if (explorer.search !== null || building.has(lookup)) return;
    building.add(lookup);
    try {
      const [{ makeSearch }, later] = await Promise.all([
        import("../core/query/search.ts"),
        explorer.loadLater(),
      ]);
      // Without the other names everything is still found by the names it is shown by.
      const search = await makeSearch(lookup, later.ok ? later.value.otherNames : []);
      if (explorer.lookup === lookup) explorer.keepSearch(lookup, search);
    } finally {
      building.delete(lookup);
    }
  }
}

const building = new WeakSet<object>();
