import { expect, mapSettled, open, places, test } from "./support.ts";

const BUDGET = 60_000; // bytes, as sent: DESIGN section 6

test("the panel answers before 60 kB have arrived", async ({ page }) => {
  await open(page);
  const { bytes, names } = await page.evaluate(() => {
    const [mark] = performance.getEntriesByName("dateline:interactive");
    const arrived = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ].flatMap((entry) =>
      entry instanceof PerformanceResourceTiming &&
      entry.responseStart > 0 &&
      entry.responseStart <= (mark?.startTime ?? 0)
        ? [entry]
        : [],
    );
    return {
      bytes: arrived.reduce((sum, entry) => sum + entry.transferSize, 0),
      names: arrived.map((entry) => entry.name),
    };
  });
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => /woff2|maplibre|controller|geojson/.test(name))).toEqual([]);
  expect(bytes).toBeLessThan(BUDGET);
});

for (const [what, body] of [
  ["cut in half", '{"format":"dateline-page","version":1,"title":"The lib'],
  ["another file", "<!doctype html><title>Not found</title>"],
  ["another JSON", '{"format":"something-else"}'],
] as const) {
  test(`a collection that is ${what} is told in one sentence, and can be tried again`, async ({
    page,
  }) => {
    const url = "**/assets/collection-*.json";
    await page.route(url, (route) => route.fulfill({ body, contentType: "application/json" }));
    await page.goto("");
    await expect(page.getByRole("alert")).toContainText(/collection-\w+\.json arrived/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The liberation of Kherson");
    await page.unroute(url);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(places(page)).toBeVisible();
  });
}

test.describe("what comes later and does not come", () => {
  test.use({ expectedComplaints: ["Failed to load resource", "net::ERR_FAILED"] });

  test("outlines that are missing leave the page at work and are told", async ({ page }) => {
    await page.route("**/assets/later-*.json", (route) => route.abort());
    await open(page);
    await expect(page.getByText(/Areas and rivers are missing from the map/)).toBeVisible();
    await places(page).getByRole("link").first().click();
    await expect(page.getByRole("article").first()).toBeVisible();
  });

  test("texts that do not come leave the start at work, are told, and can be asked for again", async ({
    page,
  }) => {
    const url = "**/assets/words-*.json";
    await page.route(url, (route) => route.abort());
    await open(page);
    await expect(page.getByRole("list", { name: "Disagreements" })).toBeVisible();
    await places(page).getByRole("link").first().click();
    await expect(page.getByRole("alert")).toContainText(/words-\w+\.json did not arrive/);
    await page.unroute(url);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("article").first()).toBeVisible();
  });

  test("words that do not come are told where a search is asked for, and come again", async ({
    page,
  }) => {
    const url = "**/assets/words-*.json";
    await page.route(url, (route) => route.abort());
    await open(page, "?q=russian");
    await expect(page.getByRole("alert")).toContainText(/words-\w+\.json did not arrive/);
    await page.unroute(url);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("article").first()).toBeVisible();
  });

  test("drawings that do not come are told, and can be asked for again", async ({ page }) => {
    const url = "**/assets/drawings-*.json";
    await page.route(url, (route) => route.abort());
    await open(page);
    await page.getByRole("list", { name: "Disagreements" }).getByRole("link").first().click();
    await expect(page.getByText("it is not drawn")).toBeVisible();
    await page.unroute(url);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByText("it is not drawn")).toHaveCount(0);
  });

  test("fonts that do not come change nothing else", async ({ page }) => {
    await page.route("**/*.woff2", (route) => route.abort());
    await open(page);
    await expect(places(page)).toBeVisible();
  });
});

const GOOD_SHIFT = 0.1; // cumulative layout shift that still counts as good: web.dev/cls

test("the page stands still while fonts, search, timeline and map arrive", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry) shifts.push(Number(entry.value));
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.route("**/*.woff2", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await open(page);
  await mapSettled(page);
  await page.waitForFunction(() => document.fonts.check('17px "Source Serif 4 Variable"'));
  await page.evaluate(() => document.fonts.ready);
  const shifts = await page.evaluate(() => ("shifts" in window ? window.shifts : null));
  const seen: readonly unknown[] = Array.isArray(shifts) ? shifts : [Number.NaN];
  let sum = 0;
  for (const shift of seen) sum += Number(shift);
  expect(sum).toBeLessThan(GOOD_SHIFT);
});
