import { encode } from "../core/query/codec.ts";
import { EVERYTHING, type Query } from "../core/query/query.ts";
import { type View, decodeView, encodeView } from "../core/query/view.ts";
import type { Explorer } from "./explorer.svelte.ts";

export const searchOf = (query: Query): string => {
  const search = new URLSearchParams(encode(query).map(([key, value]) => [key, value])).toString();
  return search && `?${search}`;
};

type Reader = Pick<Explorer, "privacy">;

const sharedOf = (query: Query, { privacy }: Reader): Query => privacy?.shared(query) ?? query;

/** The address of a query on this page, to be copied or put into a link; nothing of a reader's own is in it. */
export const addressOf = (query: Query, explorer: Reader): string =>
  searchOf(sharedOf(query, explorer)) || "?";

/** Queries that came from an address: it is not tidied behind a reader's back. */
const asRead = new WeakSet<Query>();

/** Takes what the address asks for; what it cannot use it says. An empty one is read at once. */
export async function readAddress(
  explorer: Explorer,
  { search, hash }: Location,
  kept: unknown,
): Promise<void> {
  explorer.view = decodeView(hash);
  const isBadHash = hash.length > 1 && explorer.view === null;
  const { query, notice } =
    search === "" && !isBadHash
      ? { query: { ...EVERYTHING }, notice: "" }
      : (await import("../core/query/decode.ts")).readSearch(
          new URLSearchParams(search),
          explorer.lookup,
          isBadHash ? hash : "",
        );
  takeAsRead(explorer, explorer.privacy?.restored(query, kept) ?? query);
  explorer.ignored = notice;
}

/** Asks what the present history entry asks for: no new one comes of it. */
export function takeAsRead(explorer: Explorer, query: Query): void {
  asRead.add(query);
  explorer.query = query;
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
    if (query === last || asRead.has(query)) {
      last = query;
      return;
    }
    const { location, history } = window;
    const shared = sharedOf(query, explorer);
    const search = searchOf(shared);
    // What the address may not say stays in this browser's own history.
    const kept = shared === query ? null : { query };
    if (search !== location.search || kept !== null || history.state !== null) {
      const write = isStep(last, query) ? "pushState" : "replaceState";
      history[write](kept, "", `${search || location.pathname}${location.hash}`);
    }
    last = query;
  });

  $effect(() => {
    const readBack = () => {
      void readAddress(explorer, window.location, window.history.state);
    };
    window.addEventListener("popstate", readBack);
    return () => window.removeEventListener("popstate", readBack);
  });
}

/** The map has moved: the address follows and history does not grow. */
export function writeView(view: View, window: Window): void {
  const { pathname, search } = window.location;
  window.history.replaceState(window.history.state, "", `${pathname}${search}${encodeView(view)}`);
}
