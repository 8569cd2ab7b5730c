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

/**
 * After something was chosen in a list that keeps the focus: lets it go before the choice
 * is made, so that the heading of what opens takes it, as takeFocus has it.
 */
export function letFocusGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** For what was open already: its heading is not made anew, and takes the focus all the same. */
export function focusHeading(): void {
  if (!isFocusLost()) return;
  document.querySelector<HTMLElement>("h2[tabindex='-1']")?.focus({ preventScroll: true });
}

/** The start has been shown: whatever opens from now on has been asked for. */
export function startIsShown(): void {
  isFirst = false;
}
