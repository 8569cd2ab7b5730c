/** What the store says when it cannot store, in words for a person. */

const MEMORY_ONLY = "What you add lasts until this tab is closed.";
export const NEWER_TAB = `A newer version of this page was opened in another tab. ${MEMORY_ONLY} Reload to go on with the newer one.`;
export const OLDER_TAB =
  "Another tab has an older version of this page open and keeps what is stored. Close that tab to go on.";
export const TERMINATED = `The browser has closed the page's storage. ${MEMORY_ONLY} Reload the page to try again.`;

const nameOf = (error: unknown): string =>
  error instanceof Error || error instanceof DOMException ? error.name : "";

export function whyUnstored(error: unknown): string {
  switch (nameOf(error)) {
    case "QuotaExceededError":
      return `The space that this browser gives the page is used up, so this change was not stored; all that was stored before is still there. ${MEMORY_ONLY}`;
    case "InvalidStateError":
      return `The page's storage is closed, so this change was not stored. ${MEMORY_ONLY} Reload the page to try again.`;
    default:
      return `The browser did not store this change (${nameOf(error) || "unknown error"}); all that was stored before is still there. ${MEMORY_ONLY}`;
  }
}

export const whyUnread = (error: unknown): string =>
  `What is stored in this browser could not be read (${nameOf(error) || "unknown error"}), and is left untouched. ${MEMORY_ONLY} Reload the page to try again.`;

export function whyClosed(error: unknown): string {
  return nameOf(error) === "VersionError"
    ? `What is stored here was written by a newer version of this page, and is left untouched. ${MEMORY_ONLY} Reload the page to get the newer version.`
    : `This browser lets the page store nothing (${nameOf(error) || "unknown error"}). ${MEMORY_ONLY}`;
}
