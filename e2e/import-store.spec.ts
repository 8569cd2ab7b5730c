import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type Page, chromium } from "@playwright/test";
import { findBrowser } from "../scripts/find-browser.ts";
import { expect, holdBack, open, test } from "./support.ts";

/** What a reader brings stays in this browser, and nowhere else. Every text here is invented. */

test.slow();

const SLOW = { timeout: 60_000 }; // the names of the world are fetched and laid out first
const TITLE = "Ferry stops in Hamburg";
const TEXT = `${TITLE}\n\nThe mayor of Hamburg said on 3 May 2024 that two bridges were closed.`;

const dialog = (page: Page) => page.getByRole("dialog");
const article = (page: Page) => page.getByRole("region", { name: "Article", exact: true });

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole("button", { name: "Add articles" }).first().click();
  await dialog(page).getByRole("textbox", { name: /text/i }).first().fill(text);
  await dialog(page).getByRole("button", { name: "Read this text" }).click();
  await dialog(page).getByRole("button", { name: "Add 1 article" }).click(SLOW);
  await expect(article(page)).toBeVisible(SLOW);
}

/** A browser with a folder of its own, to be closed and opened again. */
async function withFolder(
  baseURL: string,
  visits: readonly ((page: Page, context: BrowserContext) => Promise<void>)[],
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-visit-"));
  try {
    for (const visit of visits) {
      const context = await chromium.launchPersistentContext(folder, {
        ...(await findBrowser()),
        baseURL,
      });
      const page = context.pages()[0] ?? (await context.newPage());
      await open(page, "./");
      await visit(page, context);
      await context.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test("what was added is found again after the browser was closed", async ({ baseURL }) => {
  await withFolder(baseURL ?? "", [
    async (page) => {
      await paste(page, TEXT);
      await expect(article(page)).toContainText("two bridges were closed");
    },
    async (page) => {
      await expect(page.getByText("6 articles").first()).toBeVisible(SLOW);
    },
  ]);
});

test("who has put the examples away never sees them on the way back", async ({ page }) => {
  await open(page);
  await paste(page, TEXT);
  await page.getByRole("link", { name: "The collection" }).click();
  await page.getByRole("checkbox", { name: "Show the five example articles too" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your article");
  const send = await holdBack(page, "**/world-names-*");
  await page.goto("about:blank");
  await open(page, "./");
  await expect(page.getByText("Your 1 article is being read.")).toBeVisible();
  await expect(page.getByRole("progressbar", { name: "Read so far" })).toBeVisible();
  await expect(page.getByText("Kherson")).toHaveCount(0);
  send();
  await expect(page.getByRole("list", { name: "Your articles" })).toContainText(TITLE, SLOW);
  await expect(page.getByRole("list", { name: "Places" })).toContainText("Hamburg");
  // The map is about them: Hamburg lies at 53.5° N, 10° E.
  await expect(page).toHaveURL(/#[\d.]+\/53\.\d+\/(?:9|10)\./, SLOW);
});

test("no address ever names an article of one's own, and Back closes it", async ({ page }) => {
  await open(page);
  await paste(page, TEXT);
  const { search } = new URL(page.url());
  expect(search).toBe("");
  const links = await page
    .locator("a[href]")
    .evaluateAll((all) => all.map((link) => decodeURIComponent(link.getAttribute("href") ?? "")));
  expect(links.filter((href) => /pasted|ferry/i.test(href))).toEqual([]);
  await page.goBack();
  await expect(article(page)).toBeHidden();
  await page.goForward();
  await expect(article(page)).toBeVisible();
  await page.reload();
  await expect(article(page)).toContainText("two bridges were closed", SLOW);
});

test("a second tab shows what the first one added", async ({ page, context }) => {
  await open(page);
  await paste(page, TEXT);
  const second = await context.newPage();
  await open(second, "./");
  await expect(second.getByText("6 articles").first()).toBeVisible(SLOW);
  await paste(page, "Rain in Lisbon\n\nOfficials in Lisbon said on 4 May 2024 that it rained.");
  await expect(second.getByText("7 articles").first()).toBeVisible(SLOW);
});

test("on a full disk what was added stays on the page, and the page says that it will not last", async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no room", "QuotaExceededError");
    };
  });
  await open(page);
  await paste(page, TEXT);
  await expect(article(page)).toContainText("two bridges were closed");
  await expect(page.getByText(/is used up/)).toBeVisible();
  await page.reload();
  await expect(page.getByText("5 articles").first()).toBeVisible(SLOW);
});

test("nothing is fetched for reading before somebody wants it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(page);
  await page.waitForLoadState("networkidle");
  expect(
    asked.filter((url) => /\/(?:worker|world-names|dataset|open-workspace)-/.test(url)),
  ).toEqual([]);
});
