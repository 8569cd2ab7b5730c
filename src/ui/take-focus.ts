/** True when what had the focus is gone from the page, as a link is that was followed. */
export const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

let isFirst = true;

/**
 * An attachment for the heading of what has just opened: it takes the focus its link
 * has left behind, so that a keyboard or a screen reader goes on there. What an address
 * opens takes nothing: a page begins at its beginning.
 */
export function takeFocus(heading: HTMLElement): void {
  if (!isFirst && isFocusLost()) heading.focus({ preventScroll: true });
  isFirst = false;
}

/** The start has been shown: whatever opens from now on has been asked for. */
export function startIsShown(): void {
  isFirst = false;
}
