import { claims, expect, expectAccessible, mapSettled, open, placeLink, test } from "./support.ts";

/** On the bundled collection: the four reports that part over the bank lead. */

const list = "Disagreements";

test("the page leads with what is disputed: a question, who says what, and the ground", async ({
  page,
}) => {
  await open(page);
  const items = page.getByRole("list", { name: list, exact: true }).first().getByRole("listitem");
  const lead = page.getByRole("list", { name: list, exact: true }).getByRole("link").first();
  await expect(lead).toContainText("Disputed");
  await expect(lead).toContainText("Which bank did they leave?");
  await expect(items.first()).toContainText("West bank");
  await expect(items.first()).toContainText("East bank");
  await expect(items.first()).toContainText("Kherson stands here");
  await expect(items.first()).toContainText("The Week, c. 14 Nov");
});

test("a disagreement shows both quotes, who stands behind each, and what the layers can decide", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("list", { name: list, exact: true }).getByRole("link").first().click();
  const panel = page.getByRole("region", { name: "Which bank did they leave?" });
  await expect(panel.getByRole("heading", { level: 2 })).toHaveText("Which bank did they leave?");
  const quotes = panel.getByRole("group", { name: "In their words" }).getByRole("article");
  await expect(quotes).toHaveCount(2);
  await expect(quotes.filter({ hasText: "east bank" }).first()).toBeVisible();
  await expect(quotes.filter({ hasText: "west bank" }).first()).toBeVisible();
  await expect(quotes.getByText("Map test: inconsistent").first()).toBeVisible();
  await expect(quotes.getByText("Map test: consistent").first()).toBeVisible();
  await expect(panel.getByText(/^\d articles?, \d origins?$/)).toHaveCount(2);
  await expect(panel.getByText("The layers cannot tell which words were spoken")).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
});

test("a claim tells who disputes it, why, and leads to both sides", async ({ page }) => {
  await open(page, "?place=kherson");
  const card = claims(page)
    .filter({ has: page.getByRole("button", { name: /^Disputed by/ }) })
    .first();
  await card.getByRole("button", { name: /^Disputed by/ }).click();
  const related = card.getByRole("list", { name: "Related claims" });
  await expect(related.getByRole("link").first()).toBeVisible();
  await expect(card.getByRole("link", { name: /Both sides$/ }).first()).toBeVisible();
});

test("an open claim shows how it was tested, step by step, and what a test is not", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("list", { name: list, exact: true }).getByRole("link").first().click();
  const panel = page.getByRole("region", { name: "Which bank did they leave?" });
  await panel
    .getByRole("list", { name: /east bank/i })
    .getByRole("link")
    .first()
    .click();
  const tested = page.getByRole("region", { name: "How it was tested" });
  await expect(tested.getByRole("heading", { level: 4 }).first()).toBeVisible();
  await expect(tested).toContainText("Map test: inconsistent");
  await expect(tested.getByRole("listitem").filter({ hasText: "Measured:" }).first()).toBeVisible();
  await expect(
    tested.getByRole("listitem").filter({ hasText: "Layers used:" }).first(),
  ).toBeVisible();
  await expect(tested).toContainText("A test compares words with the layers.");
});

test("a place says how many of its claims are disputed", async ({ page }) => {
  await open(page);
  await expect(placeLink(page, "Kherson")).toHaveAccessibleName(/claims, \d+ disputed/);
});

test("an address with a disagreement that is not there opens the list instead", async ({
  page,
}) => {
  await open(page, "?view=disagreements");
  await expect(page.getByRole("heading", { level: 2, name: list })).toBeVisible();
  await open(page, "?dispute=geometry.nobody");
  await expect(page.getByText(/is no disagreement of this collection/)).toBeVisible();
});

test.describe("without WebGL", () => {
  test("both quotes and the test are still there", async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await open(page);
    await page.getByRole("list", { name: list, exact: true }).getByRole("link").first().click();
    const quotes = page.getByRole("group", { name: "In their words" }).getByRole("article");
    await expect(quotes).toHaveCount(2);
    await expect(page.getByRole("heading", { name: "What the layers can decide" })).toBeVisible();
  });
});

test("at 360 px the two quotes stand side by side, and nothing else is wider than the screen", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await page.getByRole("list", { name: list, exact: true }).getByRole("link").first().click();
  const quotes = page.getByRole("group", { name: "In their words" }).getByRole("article");
  const [first, second] = [await quotes.nth(0).boundingBox(), await quotes.nth(1).boundingBox()];
  expect(first?.y).toBe(second?.y);
  expect(second?.x).toBeGreaterThan(250);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test("the keyboard follows a link to its heading, and Back to the link", async ({ page }) => {
  await open(page);
  const link = placeLink(page, "Mykolaiv");
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Mykolaiv" })).toBeFocused();
  await page.goBack();
  await expect(link).toBeFocused();
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing in a disagreement and a tested claim, ${theme}`, async ({ page }) => {
    test.slow();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await open(page, "?view=disagreements");
    await mapSettled(page);
    await expectAccessible(page);
    await page.getByRole("list", { name: list, exact: true }).getByRole("link").first().click();
    const panel = page.getByRole("region", { name: "Which bank did they leave?" });
    await expect(panel).toBeVisible();
    await expectAccessible(page);
    await panel
      .getByRole("list", { name: /east bank/i })
      .getByRole("link")
      .first()
      .click();
    await page
      .getByRole("button", { name: /^Disputed by/ })
      .first()
      .click();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goBack();
    await expectAccessible(page);
  });
}
