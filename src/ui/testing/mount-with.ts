import { render } from "vitest-browser-svelte";
import type { Dataset } from "../../core/model.ts";
import { cutDataset } from "../../core/query/cut.ts";
import { ok } from "../../core/result.ts";
import { Explorer } from "../../state/explorer.svelte.ts";
import { Settings } from "../../state/settings.svelte.ts";
import type { StandIn } from "./stand-in.ts";
import InContext from "./InContext.svelte";

/** Draws one claim, or the reading panel, with what it needs around it. For tests. */
export async function mountWith(
  dataset: Dataset,
  claimId: string | null = null,
  standIn?: StandIn,
) {
  const { collection, later } = cutDataset(dataset);
  const explorer = new Explorer(collection, () => Promise.resolve(ok(later)));
  const settings = new Settings(window);
  const claim = claimId === null ? undefined : explorer.lookup.claims.get(claimId);
  if (claimId !== null && !claim) throw new Error(`the dataset has no claim ${claimId}`);
  await render(InContext, { explorer, settings, claim, standIn });
  return { explorer, settings };
}
