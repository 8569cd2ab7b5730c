import { expect, open, openPlace, places, test } from "./support.ts";

test("nonsense in the address is dropped and one sentence says what", async ({ page }) => {
  await open(page, "?place=atlantis&from=2022-13-45&colour=red#north");
  await expect(page.getByRole("status").filter({ hasText: "ignored" })).toHaveText(
    "Part of the address was ignored: “place=atlantis” is no place of this collection, " +
      "“from=2022-13-45” is no day such as 2022-11-09, “colour=red” means nothing here and 1 more. " +
      "Dismiss",
  );
  await expect(places(page)).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect(page.getByText("Part of the address")).toBeHidden();
});

test("what makes sense beside nonsense is kept", async ({ page }) => {
  await open(page, "?place=kherson&claim=%00%FF&q=" + "x".repeat(500));
  await expect(openPlace(page, "Kherson")).toBeVisible();
  await expect(page.getByText("Part of the address was ignored")).toBeVisible();
});

for (const path of [
  "?place=__proto__&article=constructor",
  "?%E0%A4%A",
  "?place=%E2%80%AEkherson",
  "?from=2022-11-12&to=2022-11-09",
  "?&&&=&==&place",
  "#9999/999/999",
]) {
  test(`${path} still shows the collection`, async ({ page }) => {
    await open(page, path);
    await expect(places(page)).toBeVisible();
    await expect(page.getByText("Part of the address was ignored")).toBeVisible();
  });
}
