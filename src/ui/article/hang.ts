const STEP = 20; // px between two marks that hang beside the same line

/**
 * Claims' marks hang in the margin beside the line their words begin on. Two that
 * begin on one line would lie on each other, so the later moves out; only the
 * browser knows where lines break.
 */
export function hang(paragraph: HTMLElement): () => void {
  const arrange = () => {
    const onLine = new Map<number, number>();
    for (const mark of paragraph.querySelectorAll<HTMLElement>("[data-hangs]")) {
      const line = Math.round(mark.offsetTop / 10);
      const taken = onLine.get(line) ?? 0;
      onLine.set(line, taken + 1);
      mark.style.setProperty("--out", `${taken * STEP}px`);
    }
  };
  const observer = new ResizeObserver(arrange);
  observer.observe(paragraph);
  return () => observer.disconnect();
}
