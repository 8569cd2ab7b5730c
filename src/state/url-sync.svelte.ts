import { decode, encode } from "../core/query/codec.ts";
import type { Ignored } from "../core/query/codec.ts";
import type { Query } from "../core/query/query.ts";
import { type View, decodeView, encodeView } from "../core/query/view.ts";
import type { Explorer } from "./explorer.svelte.ts";

export const searchOf = (query: Query): string => {
  const search = new URLSearchParams(encode(query).map(([key, value]) => [key, value])).toString();
  return search && `?${search}`;
};

/** The address of a query on this page, to be copied or put into a link. */
export const addressOf = (query: Query): string => searchOf(query) || "?";

/** Takes what the address asks for; what it cannot use it notes. */
export function readAddress(explorer: Explorer, { search, hash }: Location): void {
  const { query, ignored } = decode(new URLSearchParams(search), explorer.lookup);
  const view = decodeView(hash);
  const badHash: readonly Ignored[] =
    hash.length > 1 && view === null
      ? [{ key: hash, value: "", reason: "is no view such as #7/46.6/32.6" }]
      : [];
  explorer.query = query;
  explorer.view = view;
  explorer.ignored = [...ignored, ...badHash];
}

/** A selection is a step that Back undoes; moving the days or typing is not. */
const isStep = (a: Query, b: Query): boolean =>
  a.place !== b.place ||
  a.claim !== b.claim ||
  a.article !== b.article ||
  a.view !== b.view ||
  a.dispute !== b.dispute ||
  a.text !== b.text ||
  a.outlets !== b.outlets ||
  a.speakers !== b.speakers;

/**
 * Keeps the address bar and the query equal: the one effect that writes history,
 * the one listener that reads it. Call while a component initialises.
 */
export function syncUrl(explorer: Explorer, window: Window): void {
  let last = explorer.query;

  $effect(() => {
    const { query } = explorer;
    if (query === last) return; // as it was read: an address is not tidied behind a reader's back
    const { location, history } = window;
    const search = searchOf(query);
    if (search !== location.search) {
      const write = isStep(last, query) ? "pushState" : "replaceState";
      history[write](null, "", `${search || location.pathname}${location.hash}`);
    }
    last = query;
  });

  $effect(() => {
    const readBack = () => {
      readAddress(explorer, window.location);
      last = explorer.query;
    };
    window.addEventListener("popstate", readBack);
    return () => window.removeEventListener("popstate", readBack);
  });
}

/** The map has moved: the address follows and history does not grow. */
export function writeView(view: View, window: Window): void {
  const { pathname, search } = window.location;
  window.history.replaceState(null, "", `${pathname}${search}${encodeView(view)}`);
}
