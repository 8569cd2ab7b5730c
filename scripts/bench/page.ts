import { chromium } from "playwright";
import { findBrowser } from "../find-browser.ts";
import { withServedBuild } from "../served-build.ts";
import { watchNetwork } from "./network.ts";
import { type Row, toRow } from "./table.ts";

const COLD_STARTS = 7;
const GIVE_UP_MS = 30_000;
const KILOBYTE = 1000;
/** The browser reports a task as long from here on. */
const LONG_TASK_MS = 50;

const INTERACTIVE = "dateline:interactive";
const MAP_IDLE = "dateline:map-idle";
/** Set by the page script below. */
const LONG_TASK = "bench:long-task";

interface Start {
  readonly interactiveMs: number;
  readonly mapIdleMs: number;
  readonly longestTaskMs: number;
  readonly bytesBeforePanel: number;
  readonly bytesInAll: number;
}

/** The production build, opened each time by a new browser. */
export const measurePage = (): Promise<readonly Row[]> =>
  withServedBuild(async (url) => {
    const starts: Start[] = [];
    for (let i = 0; i < COLD_STARTS; i++) starts.push(await coldStart(url));
    return toRows(starts);
  });

async function coldStart(url: string): Promise<Start> {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const network = await watchNetwork(page);
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          performance.mark("bench:long-task", { detail: duration });
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(url);
    for (const name of [INTERACTIVE, MAP_IDLE]) {
      await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, name, {
        timeout: GIVE_UP_MS,
      });
    }
    // No function of its own within: the compiler would call a helper that no page has.
    const { marks, timeOrigin } = await page.evaluate(() => ({
      marks: performance.getEntriesByType("mark").map((entry) => ({
        name: entry.name,
        at: entry.startTime,
        detail: "detail" in entry ? Number(entry.detail) : 0,
      })),
      timeOrigin: performance.timeOrigin,
    }));
    const timeOf = (name: string) => marks.find((mark) => mark.name === name)?.at ?? NaN;
    const interactiveMs = timeOf(INTERACTIVE);
    return {
      interactiveMs,
      mapIdleMs: timeOf(MAP_IDLE),
      longestTaskMs: Math.max(
        0,
        ...marks.flatMap(({ name, detail }) => (name === LONG_TASK ? detail : [])),
      ),
      bytesBeforePanel: network.bytesUntil(timeOrigin + interactiveMs),
      bytesInAll: await network.bytesInAll(),
    };
  } finally {
    await browser.close();
  }
}

function toRows(starts: readonly Start[]): readonly Row[] {
  const values = (pick: (start: Start) => number) => starts.map(pick);
  const longest = values(({ longestTaskMs }) => longestTaskMs);
  return [
    toRow(
      "sent before the panel answers",
      values((s) => s.bytesBeforePanel / KILOBYTE),
      "kB",
      "as sent, headers included; to stay below 60",
    ),
    toRow(
      "sent in all until the map is idle",
      values((s) => s.bytesInAll / KILOBYTE),
      "kB",
    ),
    toRow(
      `time to ${INTERACTIVE}`,
      values((s) => s.interactiveMs),
      "ms",
      `${starts.length} cold starts`,
    ),
    toRow(
      `time to ${MAP_IDLE}`,
      values((s) => s.mapIdleMs),
      "ms",
      "to stay below 2000",
    ),
    toRow("longest main-thread task", longest, "ms", `0 means none above ${LONG_TASK_MS}`),
  ];
}
