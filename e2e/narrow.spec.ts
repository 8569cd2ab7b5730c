import {
  expect,
  map,
  mapSettled,
  open,
  openPlace,
  placeLink,
  results,
  search,
  test,
  time,
} from "./support.ts";

test.use({ viewport: { width: 360, height: 740 } });

const splitter = { name: "Height of the reading sheet" };

test("the sheet stands at half, and goes to peek and full by arrow keys", async ({ page }) => {
  await open(page);
  const grip = page.getByRole("separator", splitter);
  await expect(grip).toHaveAttribute("aria-valuetext", "half");
  await grip.focus();
  await page.keyboard.press("ArrowUp");
  await expect(grip).toHaveAttribute("aria-valuetext", "full");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(grip).toHaveAttribute("aria-valuetext", "peek");
  await expect(time(page)).toBeInViewport();
});

test("the sheet is dragged, and a tap opens it further", async ({ page }) => {
  await open(page);
  const grip = page.getByRole("separator", splitter);
  const drag = async (to: number) => {
    const box = await grip.boundingBox();
    if (!box) throw new Error("the grip has no size");
    await page.mouse.move(180, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(180, to, { steps: 6 });
    await page.mouse.up();
  };
  await drag(700);
  await expect(grip).toHaveAttribute("aria-valuetext", "peek");
  await drag(80);
  await expect(grip).toHaveAttribute("aria-valuetext", "full");
  await drag(400);
  await expect(grip).toHaveAttribute("aria-valuetext", "half");
  await page.waitForTimeout(400); // the sheet's own movement
  await grip.click();
  await expect(grip).toHaveAttribute("aria-valuetext", "full");
});

test("a place folds the timeline away; its claims are read; nothing is wider than the screen", async ({
  page,
}) => {
  await open(page);
  await expect(time(page).getByRole("slider")).toHaveCount(2);
  await placeLink(page, "Kherson").click();
  await expect(openPlace(page, "Kherson")).toBeVisible();
  await expect(time(page)).toBeHidden();
  for (const path of ["", "?place=kherson", "?article=001_bd9623119c3a9776"]) {
    await open(page, path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(360);
  }
});

test("search and menu open from the bar", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Search" }).click();
  await expect(search(page)).toBeFocused();
  await search(page).fill("Херсон");
  await results(page).getByRole("option").first().click();
  await expect(openPlace(page, "Kherson")).toBeVisible();
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: /^Light theme/ }).click();
  await expect(page.locator(":root")).toHaveAttribute("data-theme", "dark");
});

test("the map stays in sight above the sheet", async ({ page }) => {
  await open(page);
  await mapSettled(page);
  await expect(map(page)).toBeInViewport();
});
