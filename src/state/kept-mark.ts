/** What the last visit left in this browser, known before any of it is read. */
export interface KeptMark {
  /** Null where only that there is something is known, as an earlier version of the page marked it. */
  readonly articles: number | null;
  /** Whether the example articles are hidden. */
  readonly isAlone: boolean;
}

const KEY = "dateline:stored";
const MARK = /^articles=(\d+)( alone)?$/;

/** @returns null where this browser keeps nothing from an earlier visit, or does not say. */
export function keptMark(): KeptMark | null {
  try {
    const mark = localStorage.getItem(KEY);
    if (mark === null) return null;
    const [, articles, alone] = MARK.exec(mark) ?? [];
    return { articles: articles === undefined ? null : +articles, isAlone: alone !== undefined };
  } catch {
    return null; // blocked by the browser's own settings
  }
}

/** Leaves a mark that something is stored, so that a page without it asks for nothing more. */
export function markKept(kept: KeptMark | null): void {
  try {
    if (!kept) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, `articles=${kept.articles ?? 0}${kept.isAlone ? " alone" : ""}`);
  } catch {
    // blocked: what is stored is then found when somebody opens the import
  }
}
