/** What Escape closes first. */
const CLOSES_FIRST =
  "[role='dialog'], [role='listbox'], .no-results, header [aria-expanded='true']";
/** Where Escape means something of its own. */
const OWN_ESCAPE = "input, select, textarea, [contenteditable]";

/**
 * Escape goes the way back that stands over what is open: the same as a click on it. To be
 * asked in the capture phase, while a list that this key closes is still there to be seen.
 */
export function leaveOnEscape(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key !== "Escape" || event.isComposing || document.querySelector(CLOSES_FIRST)) return;
  if (target instanceof Element && target.closest(OWN_ESCAPE)) return;
  document.querySelector<HTMLElement>("[data-way] a")?.click();
}
