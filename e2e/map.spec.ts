import { claims, expect, map, mapSettled, open, openPlace, places, test } from "./support.ts";

const ON_KHERSON = "#9/46.637/32.6146";

test("a click on Kherson on the map opens it, and one beside it closes it", async ({ page }) => {
  await open(page, ON_KHERSON);
  await mapSettled(page);
  await map(page).click();
  await expect(openPlace(page, "Kherson")).toBeVisible();
  await expect(page).toHaveURL(/\?place=kherson#/);
});

test("panning changes the address and not the history", async ({ page }) => {
  await open(page, ON_KHERSON);
  await mapSettled(page);
  const before = await page.evaluate(() => history.length);
  const box = await map(page).boundingBox();
  if (!box) throw new Error("the map has no size");
  await page.mouse.move(box.x + box.width / 2, box.y + 120);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 - 160, box.y + 160, { steps: 6 });
  await page.mouse.up();
  await expect(page).not.toHaveURL(new RegExp(`${ON_KHERSON}$`));
  await expect(page).toHaveURL(/#[\d.]+\/46\.\d+\/3\d\.\d+$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("what lies under the pointer on the map is lit in the words", async ({ page }) => {
  await open(page, ON_KHERSON);
  await mapSettled(page);
  await map(page).hover();
  await expect(places(page).locator(".lit")).toContainText("Kherson");
});

test("without WebGL the page says so, and all but the map works", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open(page);
  await mapSettled(page, "unavailable");
  await expect(map(page)).toBeVisible();
  await expect(map(page)).toContainText(/WebGL/);
  await places(page).getByRole("link").first().click();
  await expect(claims(page).first()).toBeVisible();
});
