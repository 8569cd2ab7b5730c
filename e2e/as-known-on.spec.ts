import {
  expect,
  expectAccessible,
  leadingNumber,
  mapSettled,
  open,
  placeLink,
  test,
  time,
} from "./support.ts";

test("as known on a day: counts, places and disagreements are what had been published", async ({
  page,
}) => {
  await open(page);
  const kherson = placeLink(page, "Kherson").locator(".count");
  const all = await leadingNumber(kherson);
  const chooser = time(page).getByRole("combobox", { name: "As known on" });
  await chooser.selectOption("2022-11-09");
  await expect(page.getByText("As known on 9 November 2022: 1 of 5 articles.")).toBeVisible();
  expect(await leadingNumber(kherson)).toBeLessThan(all);
  await expect(page).toHaveURL(/known=2022-11-09/);
  await expect(page.getByText("Which bank did they leave?")).toHaveCount(0);
  await page.getByRole("button", { name: "Show everything" }).click();
  expect(await leadingNumber(kherson)).toBe(all);
  await expect(page.getByText("Which bank did they leave?")).toBeVisible();
});

test("a claim that nobody had disputed by then is not disputed", async ({ page }) => {
  for (const [known, count] of [
    ["2022-11-09", 0],
    ["2022-11-14", 1],
  ] as const) {
    await open(page, `?known=${known}&place=dnipro`);
    const card = page.getByRole("article").filter({ hasText: "cleared the Dnieper River" });
    await expect(card).toBeVisible();
    await expect(card.getByRole("button", { name: /^Disputed by/ })).toHaveCount(count);
  }
});

test("an address that asks for a disagreement not yet known says so", async ({ page }) => {
  await open(page);
  await page.getByRole("list", { name: "Disagreements" }).getByRole("link").first().click();
  await page.waitForURL(/dispute=/);
  const dispute = new URL(page.url()).searchParams.get("dispute") ?? "";
  await open(page, `?known=2022-11-09&dispute=${encodeURIComponent(dispute)}`);
  await expect(page.getByText("is not known on that day")).toBeVisible();
});

test("a place nobody had written of by then is not said to be without claims", async ({ page }) => {
  await open(page, "?known=2022-11-09&place=mykolaiv");
  await expect(
    page.getByText("No claim about Mykolaiv had been published by 9 November 2022."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Show everything" }).last().click();
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("at 360 px the day is chosen from the start", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await page.getByRole("combobox", { name: "As known on" }).selectOption("2022-11-10");
  await expect(page.getByText("As known on 10 November 2022: 2 of 5 articles.")).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing as known on a day, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await open(page, "?known=2022-11-11");
    await mapSettled(page);
    await expectAccessible(page);
  });
}
