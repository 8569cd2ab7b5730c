import { claims, expect, holdBack, open, openPlace, results, search, test } from "./support.ts";

for (const text of ["Херсон", "Kherson", "Cherson", "kherson", "Khersn"]) {
  test(`${text} finds Kherson`, async ({ page }) => {
    await open(page);
    await search(page).fill(text);
    const first = results(page).getByRole("option").first();
    await expect(first).toContainText("Kherson");
    await first.click();
    await expect(openPlace(page, "Kherson")).toBeVisible();
    await expect(search(page)).toHaveValue("");
  });
}

for (const text of ["Dnipro", "Dnieper", "Дніпро", "Днепр"]) {
  test(`${text} finds the Dnipro`, async ({ page }) => {
    await open(page);
    await search(page).fill(text);
    await expect(results(page).getByRole("option").first()).toContainText("Dnipro");
  });
}

for (const text of ["Zelensky", "Zelenskyy", "Зеленський"]) {
  test(`${text} finds the president and what he is said to have said`, async ({ page }) => {
    await open(page);
    await search(page).fill(text);
    const list = results(page);
    await expect(list.getByRole("option", { name: /Zelensky/ }).first()).toBeVisible();
    await list
      .getByRole("option", { name: /Zelensky/ })
      .first()
      .click();
    await expect(claims(page).first()).toContainText(/Zelensky/);
  });
}

test("what a search finds opens with the focus on its heading; Escape goes back", async ({
  page,
}) => {
  await open(page);
  await search(page).fill("mykolaiv");
  await results(page).getByRole("option").first().click();
  const heading = page.getByRole("heading", { level: 2, name: "Mykolaiv" });
  await expect(heading).toBeFocused();
  await search(page).fill("mykolaiv");
  await expect(results(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(heading).toBeVisible();
  await search(page).fill("mykolaiv");
  await results(page).getByRole("option").first().click();
  await expect(heading).toBeFocused();
  await page.getByRole("button", { name: "Filters" }).click();
  await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog", { name: "Filters" })).toBeHidden();
  await expect(heading).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(heading).toBeHidden();
  await expect(page.getByRole("list", { name: "Places" })).toBeVisible();
});

test("what was found stays to be chosen when the texts come after it", async ({ page }) => {
  const release = await holdBack(page, "**/assets/words-*.json");
  await open(page);
  await search(page).fill("russian");
  const found = results(page).getByRole("option");
  await expect(found.first()).toBeVisible();
  const words = page.waitForResponse(/words-/);
  release();
  await (await words).finished();
  const all = found.filter({ hasText: "claims with" });
  await expect(all).toBeVisible(); // found in the texts
  await all.click();
  await expect(claims(page).first()).toBeVisible();
});

test("what was typed before the list was here keeps the field and its words", async ({ page }) => {
  const release = await holdBack(page, "**/assets/Finder-*.js");
  await open(page);
  await page.getByRole("searchbox", { name: "Search" }).fill("mykol");
  release();
  await expect(results(page)).toBeVisible();
  await expect(search(page)).toBeFocused();
  await page.keyboard.type("aiv");
  await expect(search(page)).toHaveValue("mykolaiv");
});

test("several words that stand in no claim together lead to the place one of them names", async ({
  page,
}) => {
  await open(page);
  await search(page).fill("kherson zanzibar");
  await page.getByRole("search").getByRole("button", { name: "Kherson", exact: true }).click();
  await expect(openPlace(page, "Kherson")).toBeVisible();
});

test("/ goes to the search, arrows and Enter choose, Escape closes", async ({ page }) => {
  await open(page);
  await expect(search(page)).toBeVisible();
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  await page.keyboard.type("dnipro");
  await expect(results(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(results(page)).toBeHidden();
  await expect(search(page)).toHaveValue("");

  await page.keyboard.type("mykolaiv");
  await expect(results(page).getByRole("option").first()).toContainText("Mykolaiv");
  await page.keyboard.press("Enter");
  await expect(openPlace(page, "Mykolaiv")).toBeVisible();
});

test("all claims with a word are a page of their own, with an address", async ({ page }) => {
  await open(page);
  await search(page).fill("russian");
  await results(page)
    .getByRole("option", { name: /^All \d+ claims/ })
    .click();
  await expect(page).toHaveURL(/\?q=russian/);
  await expect(page.getByRole("heading", { name: /\d+ of \d+ claims/ })).toBeVisible();
  await expect(claims(page).first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { name: /\d+ of \d+ claims/ })).toBeVisible();
  await page.getByRole("button", { name: "Show all claims" }).click();
  await expect(page).not.toHaveURL(/q=/);
});

test("what nobody said is answered with what was looked for", async ({ page }) => {
  await open(page);
  await search(page).fill("zanzibar");
  await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
  await expect(page.getByRole("search")).toContainText("“zanzibar” was looked for in");
  await page.getByRole("button", { name: "Clear the search" }).click();
  await expect(search(page)).toHaveValue("");
});

test("filters narrow by stance, outlet and speaker, and say how many are set", async ({ page }) => {
  await open(page);
  await page.getByRole("button", { name: "Filters" }).click();
  const panel = page.getByRole("dialog", { name: "Filters" });
  await panel.getByRole("checkbox", { name: /^ANI/ }).check();
  await panel.getByRole("checkbox", { name: /^asserted/i }).check();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  const button = page.getByRole("button", { name: "Filters (2)" });
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(/stance=asserted&outlet=ANI/);
  for (const claim of (await claims(page).all()).slice(0, 5))
    await expect(claim).toContainText("ANI");
});
