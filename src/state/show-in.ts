import { makeLookup } from "../core/query/lookup.ts";
import { type Known, knownOf, restored, within } from "../core/workspace/privacy.ts";
import type { Shown } from "../worker/protocol.ts";
import type { Explorer } from "./explorer.svelte.ts";
import { takeAsRead } from "./url-sync.svelte.ts";

/** What everybody has, before the first of a reader's own articles was shown. */
const bundled = new WeakMap<Explorer, Known>();

/** Shows what a workspace holds in the explorer; what is open stays open where it is still there. */
export function showIn(
  explorer: Explorer,
  { collection, later, drawings }: Shown,
  { isOwn }: { readonly isOwn: boolean },
): void {
  const known = bundled.get(explorer) ?? knownOf(explorer.lookup);
  const isFirst = !bundled.has(explorer);
  bundled.set(explorer, known);
  const all = knownOf(makeLookup(collection));
  explorer.privacy = isOwn
    ? {
        shared: (query) => within(query, known),
        restored: (query, kept) => restored(query, kept, all),
      }
    : null;
  explorer.replace(collection, later, drawings);
  if (isFirst) takeAsRead(explorer, within(restored(explorer.query, history.state, all), all));
  else explorer.query = within(explorer.query, all);
}
