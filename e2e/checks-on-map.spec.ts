import { expect, expectAccessible, map, mapSettled, open, test } from "./support.ts";

/** Tests drawn on the map, and the two sides of a disagreement over it. */

const disagreements = "Disagreements";

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
});

test("a disagreement on a place stands on the map: two quotes, one ground, what decides", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("list", { name: disagreements }).getByRole("link").first().click();
  await mapSettled(page);
  const quotes = map(page).getByRole("article");
  await expect(quotes).toHaveCount(2);
  await expect(map(page).getByRole("region", { name: "What the layers can decide" })).toBeVisible();
  await expect(quotes.filter({ hasText: "Map test: inconsistent" })).toHaveCount(1);

  // Equal size, and neither over the other.
  const [a, b] = await Promise.all([quotes.first().boundingBox(), quotes.last().boundingBox()]);
  if (!a || !b) throw new Error("a quote has no size");
  expect(a.width).toBe(b.width);
  const isApart =
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  expect(isApart).toBe(true);
  await expectAccessible(page);
});

test("a claim whose bank does not fit is drawn, with a legend of all that is drawn", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("list", { name: disagreements }).getByRole("link").first().click();
  await mapSettled(page);
  await map(page)
    .getByRole("article")
    .filter({ hasText: "Map test: inconsistent" })
    .getByRole("button", { name: "Open the claim" })
    .click();
  await expect(page).toHaveURL(/[?&]claim=/);
  const legend = map(page).getByRole("group").filter({ hasText: "What is drawn" });
  await expect(legend).toContainText("Map test: inconsistent");
  await expect(legend).toContainText(/Measured [\d.]+ km, tolerance [\d.]+ km/);
  await expect(legend).toContainText("the claim names it");
  await expect(legend).toContainText("as the claim puts it");
  await mapSettled(page);
  await expectAccessible(page);
});

test("on a narrow page the map draws, and the quotes are read below it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await page.getByRole("list", { name: disagreements }).getByRole("link").first().click();
  await mapSettled(page);
  await expect(map(page).getByRole("article")).toHaveCount(0);
  await expect(map(page).getByText("What is drawn")).toBeVisible();
  await expectAccessible(page);
});
