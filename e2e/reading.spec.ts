import {
  claims,
  expect,
  leadingNumber,
  open,
  openPlace,
  placeLink,
  places,
  test,
} from "./support.ts";

test("the start names the collection, its places most reported first, and its articles", async ({
  page,
}) => {
  await open(page);
  await expect(page.getByRole("main")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The liberation of Kherson");
  const counts = await places(page).getByRole("listitem").locator(".count").allTextContents();
  const numbers = counts.map((text) => Number.parseInt(text, 10));
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  const articles = page.getByRole("list", { name: "Articles" });
  await expect(articles.getByRole("listitem")).toHaveCount(5);
  await expect(articles).toContainText("Unknown outlet, about 9 November 2022");
});

test("a place from the list opens with its names, what it is, and its claims", async ({ page }) => {
  await open(page);
  await placeLink(page, "Kherson").click();
  const kherson = openPlace(page, "Kherson");
  await expect(kherson.getByRole("heading", { level: 2, name: "Kherson" })).toBeVisible();
  await expect(kherson.locator("[lang=uk]").first()).toHaveText("Херсон");
  await expect(kherson).toContainText("Kherson Oblast, Ukraine");
  await expect(page).toHaveURL(/\?place=kherson(#|$)/);
  await expect(page).toHaveTitle(/^Kherson/);

  const said = await leadingNumber(kherson.getByText(/ of .* claims$/).first());
  await expect(claims(page)).toHaveCount(Math.min(said, 100));
  for (const claim of (await claims(page).all()).slice(0, 10)) {
    await expect(claim).toContainText(/\d{4}|date not known/);
    await expect(claim.getByRole("list", { name: "Who said it" })).toBeVisible();
  }
  await expect(claims(page).first()).toContainText("not the outlet's words");
});

test("the city leads to the oblast of its name and back", async ({ page }) => {
  await open(page, "?place=kherson");
  await page.getByRole("link", { name: /^Kherson Oblast is a separate place/ }).click();
  await expect(openPlace(page, "Kherson Oblast")).toBeVisible();
  await expect(openPlace(page, "Kherson Oblast")).toContainText("not recognised");
  await page.getByRole("link", { name: /^Kherson is a separate place/ }).click();
  await expect(openPlace(page, "Kherson")).toBeVisible();
});

test("Crimea is Ukraine, occupied since 2014", async ({ page }) => {
  await open(page, "?place=crimea");
  await expect(openPlace(page, "Crimea")).toContainText("Ukraine");
  await expect(openPlace(page, "Crimea")).toContainText("Occupied by Russia since 2014");
});

test("Back undoes a selection, Forward does it again", async ({ page }) => {
  await open(page);
  await placeLink(page, "Kherson").click();
  await expect(openPlace(page, "Kherson")).toBeVisible();
  await page.goBack();
  await expect(places(page)).toBeVisible();
  await page.goForward();
  await expect(openPlace(page, "Kherson")).toBeVisible();
});

test("stances are key and filter at once", async ({ page }) => {
  await open(page, "?place=kherson");
  const row = page.getByRole("group", { name: "How the claims are put" });
  const asserted = row.getByRole("button", { name: /asserted/ });
  const count = await leadingNumber(asserted);
  await asserted.click();
  await expect(asserted).toHaveAttribute("aria-pressed", "true");
  await expect(claims(page)).toHaveCount(Math.min(count, 100));
  await expect(page.getByRole("button", { name: "Filters (1)" })).toBeVisible();
  await asserted.click();
  await expect(page).toHaveURL(/\?place=kherson(#|$)/);
});

test("a claim has an address, is cited, and read in its article", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await open(page, "?place=kherson");
  const claim = claims(page).nth(2);
  await claim.getByRole("button", { name: "Cite" }).click();
  await expect(claim).toContainText(/“.+” digest of .+|“.+”, digest of/);

  await claim.getByRole("button", { name: "Copy link" }).click();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(/\?place=kherson&claim=/);
  await open(page, address);
  const opened = page.locator("article.open");
  await expect(opened).toHaveCount(1);
  await expect(opened).toBeInViewport();

  await opened.getByRole("link", { name: "Read in the article" }).click();
  const article = page.getByRole("region", { name: "Article" });
  await expect(article.getByRole("button", { name: /^Claim/, pressed: true })).toBeInViewport();
  await page.goBack();
  await expect(openPlace(page, "Kherson")).toBeVisible();
});

test("an article shows every mention, what was left out and why, and leads to its places", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("list", { name: "Articles" }).getByRole("link").first().click();
  const article = page.getByRole("region", { name: "Article" });
  await expect(article.getByRole("heading", { level: 2 })).toBeVisible();
  await expect(article).toContainText("not the outlet's words");
  const said = await leadingNumber(article.getByText(/\d+ mentions?$/).locator("xpath=."));
  expect(said).toBeGreaterThan(0);
  const mentions = Number(/(\d+) mention/.exec((await article.textContent()) ?? "")?.[1]);
  await expect(article.locator("mark")).toHaveCount(mentions);
  await article.getByRole("link", { name: "Kherson", exact: true }).first().click();
  await expect(openPlace(page, "Kherson")).toBeVisible();
});

test("names can lead in Ukrainian; the choice is remembered and can be forgotten", async ({
  page,
}) => {
  await open(page);
  await page.getByRole("button", { name: "Українська" }).click();
  await expect(placeLink(page, "Херсон")).toBeVisible();
  await page.reload();
  await expect(placeLink(page, "Херсон")).toBeVisible();
  await page.getByRole("button", { name: "Forget everything stored" }).click();
  await expect(placeLink(page, "Kherson")).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("the theme follows the system until one is chosen", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open(page);
  const root = page.locator(":root");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await page.getByRole("button", { name: "Dark theme, switch to light" }).click();
  await expect(root).toHaveAttribute("data-theme", "light");
  await page.reload();
  await expect(root).toHaveAttribute("data-theme", "light");
});

test("everything in the list of places is reached by Tab, and Enter opens it", async ({ page }) => {
  await open(page);
  await placeLink(page, "Kherson").focus();
  const count = await places(page).getByRole("link").count();
  for (let i = 1; i < count; i += 1) await page.keyboard.press("Tab");
  await expect(places(page).getByRole("link").last()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(page).toHaveURL(/\?place=/);
});
