import { expect, expectAccessible, mapSettled, open, results, search, test } from "./support.ts";

const STATES = [
  ["the start", ""],
  ["a place", "?place=kherson"],
  ["the river", "?place=dnipro"],
  ["an article", "?article=003_d1ccbda52b5c75fe"],
  ["found claims", "?q=russian"],
  ["nothing found", "?from=1999-01-01&to=1999-01-01"],
  ["an address with nonsense", "?place=atlantis"],
] as const;

for (const theme of ["light", "dark"] as const) {
  for (const [name, path] of STATES) {
    test(`axe finds nothing at ${name}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await open(page, path);
      await mapSettled(page);
      await expectAccessible(page);
    });
  }

  test(`axe finds nothing in open search, filters and citation, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    test.slow(); // axe reads a hundred claims four times
    await open(page, "?place=kherson");
    await search(page).fill("dnipro");
    await expect(results(page)).toBeVisible();
    await expectAccessible(page);
    await search(page).fill("zanzibar");
    await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Filters" }).click();
    await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Cite" }).first().click();
    await expectAccessible(page);
  });

  test(`axe finds nothing on a narrow screen, ${theme}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    for (const path of ["", "?place=kherson", "?article=001_bd9623119c3a9776"]) {
      await open(page, path);
      await mapSettled(page);
      await expectAccessible(page);
    }
    await page.getByRole("button", { name: "Menu" }).click();
    await expectAccessible(page);
  });
}

test("axe finds nothing while the page waits, and when it could not be read", async ({ page }) => {
  await page.route("**/assets/collection-*.json", (route) => route.fulfill({ body: "{" }));
  await page.goto("");
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page);
});

test("at 200 % zoom nothing is cut off sideways", async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 450 });
  for (const path of ["", "?place=kherson", "?article=003_d1ccbda52b5c75fe"]) {
    await open(page, path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(640);
  }
});
