import { claims, expect, expectAccessible, open, test } from "./support.ts";

const row = /^(?!.*Number).+/;

test("the table of numbers is reached from the start, and each number leads to its claim", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("link", { name: /^Numbers/ }).click();
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(4);
  const people = table.getByRole("row").filter({ hasText: "300,000 inhabitants" });
  await expect(people).toContainText("about");
  await people.getByRole("link").click();
  await expect(claims(page).filter({ hasText: "300,000 inhabitants" }).first()).toBeVisible();
});

test("a head sorts, says which way, and turns round", async ({ page }) => {
  await open(page, "?view=numbers");
  const head = page.getByRole("columnheader", { name: "Number" });
  const values = async () =>
    (await page.getByRole("row").filter({ hasText: row }).locator("td b").allTextContents()).map(
      (text) => Number.parseFloat(text.replaceAll(",", "")) * (text.includes("million") ? 1e6 : 1),
    );
  await head.getByRole("button", { name: "Number" }).click();
  await expect(head).toHaveAttribute("aria-sort", "descending");
  const down = await values();
  expect(down.length).toBeGreaterThan(5);
  expect(down).toEqual([...down].sort((a, b) => b - a));
  await head.getByRole("button", { name: "Number" }).click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  expect(await values()).toEqual([...down].sort((a, b) => a - b));
});

test("what is not said is listed, folded, with its counts", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: /^What is not said/ }).click();
  await expect(
    page.getByRole("heading", { name: "Places an article never mentions" }),
  ).toBeVisible();
  const silent = page.getByRole("group").filter({ hasText: "ANI" }).first();
  await silent.locator("summary").click();
  await expect(silent.getByText(/claims? elsewhere/).first()).toBeVisible();
  await page
    .locator("summary")
    .filter({ hasText: /of \d+ claims/ })
    .first()
    .click();
  await expect(page.getByRole("link", { name: /asserted:/ }).first()).toBeVisible();
});

test("at 360 px the table needs no scrolling sideways", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["?view=numbers", "?view=silence"]) {
    await open(page, path);
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const panel = page.getByRole("region", { name: "Reading" });
    expect(await panel.evaluate((x) => x.scrollWidth - x.clientWidth)).toBe(0);
  }
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing in numbers and silence, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    for (const path of ["?view=numbers", "?view=silence"]) {
      await open(page, path);
      for (const summary of await page.locator("summary").all()) await summary.click();
      await expectAccessible(page);
    }
  });
}
