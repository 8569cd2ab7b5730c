import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** Opens a path of the page and waits until the panel answers. */
export async function open(page: Page, path = ""): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => performance.getEntriesByName("dateline:interactive").length > 0);
}

/** @param states - idle unless the test has taken WebGL away. */
export async function mapSettled(
  page: Page,
  state: "idle" | "unavailable" = "idle",
): Promise<void> {
  await expect(map(page)).toHaveAttribute("data-map-status", state, { timeout: 20_000 });
}

export const map = (page: Page): Locator => page.getByRole("region", { name: "Map" });
export const places = (page: Page): Locator => page.getByRole("list", { name: "Places" });
export const placeLink = (page: Page, name: string): Locator =>
  places(page)
    .getByRole("link", { name: new RegExp(`^${name} `) })
    .first();
export const openPlace = (page: Page, name: string): Locator =>
  page.getByRole("region", { name, exact: true });
export const claims = (page: Page): Locator => page.getByRole("article");
export const time = (page: Page): Locator => page.getByRole("group", { name: "Time" });
export const search = (page: Page): Locator =>
  page.getByRole("search").getByRole("combobox", { name: "Search" });

/** Holds back what the page asks for at addresses like this one, until the returned function is called. */
export async function holdBack(page: Page, address: string): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(address, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** What a search found, to choose from. */
export const results = (page: Page): Locator => page.getByRole("listbox", { name: "Results" });

/** A number at the beginning of a text: "29 of 49 claims" is 29. */
export async function leadingNumber(locator: Locator): Promise<number> {
  const [digits = ""] = /[\d,]+/.exec((await locator.textContent()) ?? "") ?? [];
  return Number(digits.replaceAll(",", ""));
}

/** axe with its default rules, on all of the page. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
  }));
  expect(found).toEqual([]);
}

interface Watched {
  /** Complaints a test expects, by a part of their words. */
  expectedComplaints: string[];
  watch: undefined;
}

/** Every test also watches the console and where the page asks for things. */
export const test = base.extend<Watched>({
  expectedComplaints: async ({ browserName: _ }, use) => {
    await use([]);
  },
  watch: [
    async ({ page, baseURL, expectedComplaints }, use) => {
      const complaints: string[] = [];
      const abroad: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        const isOwn = origin === new URL(baseURL ?? "").origin;
        if (!isOwn && protocol !== "data:" && protocol !== "blob:") abroad.push(request.url());
      });
      await use(undefined);
      const unexpected = complaints.filter(
        (words) => !expectedComplaints.some((part) => words.includes(part)),
      );
      expect(unexpected, "the console is silent").toEqual([]);
      expect(abroad, "nothing is asked of another origin").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
