import { claims, expect, leadingNumber, open, placeLink, places, test, time } from "./support.ts";

test("two sliders choose the days by keyboard; counts everywhere follow", async ({ page }) => {
  await open(page);
  const sentence = time(page)
    .getByText(/claims/)
    .first();
  await expect(sentence).toContainText(/^All \d+ claims/);
  const [first, last] = [
    time(page).getByRole("slider").nth(0),
    time(page).getByRole("slider").nth(1),
  ];
  await expect(time(page).getByRole("slider")).toHaveCount(2);
  const all = await leadingNumber(placeLink(page, "Kherson").locator(".count"));

  await last.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/[?&]to=2022-11-\d\d/);
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/[?&]from=\d{4}-\d\d-\d\d/);
  await expect(first).toHaveAttribute("aria-valuetext", /\d{4}$/);
  await expect(sentence).toContainText(/\d+ of \d+ claims/);
  const kept = await leadingNumber(placeLink(page, "Kherson").locator(".count"));
  expect(kept).toBeLessThan(all);

  await time(page).getByRole("button", { name: "All days" }).click();
  await expect(sentence).toContainText(/^All/);
});

test("the ends never cross: at least one day stays chosen", async ({ page }) => {
  await open(page, "?from=2022-11-11&to=2022-11-11");
  const first = time(page).getByRole("slider").first();
  await first.focus();
  for (let i = 0; i < 4; i += 1) await page.keyboard.press("ArrowRight");
  const address = new URL(page.url()).searchParams;
  expect((address.get("from") ?? "") <= (address.get("to") ?? "9999")).toBe(true);
  await expect(
    time(page)
      .getByText(/claims/)
      .first(),
  ).toBeVisible();
});

test("a drag chooses days and does not fill the history", async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  const grip = await time(page).getByRole("slider").last().boundingBox();
  if (!grip) throw new Error("the slider has no size");
  expect(grip.width).toBeGreaterThanOrEqual(44);
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(grip.x - 150, grip.y + grip.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/[?&]to=2022-11-\d\d/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("an address with days opens on them", async ({ page }) => {
  await open(page, "?place=kherson&from=2022-11-09&to=2022-11-11");
  await expect(time(page)).toContainText(/9–11 Nov: \d+ of \d+ claims/);
  for (const heading of await page.getByRole("heading", { level: 3 }).allTextContents()) {
    expect(heading).not.toBe("No date read");
  }
  await expect(claims(page).first()).toBeVisible();
});

test("play moves a day at a time, with reduced motion too, and can be paused", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await open(page);
  await time(page).getByRole("button", { name: "Play day by day" }).click();
  await expect(page).toHaveURL(/from=/);
  const first = new URL(page.url()).searchParams.get("from");
  await expect
    .poll(() => new URL(page.url()).searchParams.get("from"), { timeout: 5000 })
    .not.toBe(first);
  await time(page).getByRole("button", { name: "Pause" }).click();
  const paused = page.url();
  await page.waitForTimeout(1200);
  expect(page.url()).toBe(paused);
});

test("days in which nothing happened are answered with ways out", async ({ page }) => {
  await open(page, "?from=1999-01-01&to=1999-01-02");
  await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
  await page.getByRole("button", { name: "Look at all days" }).click();
  await expect(places(page)).toBeVisible();
});

test("opening an article from within the page leaves both ends of time in reach", async ({
  page,
}) => {
  await open(page);
  await expect(time(page).getByRole("slider")).toHaveCount(2);
  await page
    .getByRole("link", { name: /Kherson after the withdrawal/ })
    .first()
    .click();
  await expect(page.getByRole("region", { name: "Article" })).toBeVisible();
  const width = page.viewportSize()?.width ?? 0;
  const rightEdge = async (): Promise<number> => {
    const box = await time(page).getByRole("slider").last().boundingBox();
    return box ? box.x + box.width : Infinity;
  };
  await expect.poll(rightEdge).toBeLessThanOrEqual(width);
});
