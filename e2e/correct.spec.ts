import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Locator, Page } from "@playwright/test";
import {
  claims,
  expect,
  expectAccessible,
  leadingNumber,
  map,
  mapSettled,
  open,
  openPlace,
  placeLink,
  test,
} from "./support.ts";

/** The first answer waits for the names of the world, every later one for checks and relations. */
const SLOW = { timeout: 60_000 };
test.setTimeout(180_000);

const article = (page: Page): Locator => page.getByRole("region", { name: "Article" });
const card = (page: Page): Locator => page.getByRole("dialog", { name: /^Put right/ });
const corrections = (page: Page): Locator =>
  page.getByRole("dialog", { name: "What was put right" });
const inText = (page: Page, words: string): Locator =>
  article(page).locator("mark").getByRole("link", { name: words, exact: true });

async function openArticle(page: Page): Promise<void> {
  await open(page);
  await page.getByRole("list", { name: "Articles" }).getByRole("link").first().click();
  await expect(article(page).getByRole("heading", { level: 2 })).toBeVisible();
}

/** Turns the switch on, chooses a word and waits for what it could be. */
async function choose(page: Page, word: Locator): Promise<void> {
  const whole = article(page).getByRole("button", { name: "Put right", exact: true });
  if ((await whole.getAttribute("aria-pressed")) === "false") await whole.click();
  await word.click();
  await expect(card(page).getByRole("radio").nth(3)).toBeVisible(SLOW);
}

async function save(page: Page): Promise<void> {
  await card(page).getByRole("button", { name: "Save" }).click();
  await expect(card(page)).toHaveCount(0, SLOW);
}

test("another place for a word changes text, map and list, is undone, and is found again", async ({
  page,
}) => {
  await open(page);
  const before = await leadingNumber(placeLink(page, "Odesa").locator(".count"));
  await openArticle(page);
  await choose(page, inText(page, "Kherson").first());
  await expect(card(page)).toContainText("Read as Kherson (city)");
  await expect(card(page).getByRole("radio", { name: /^Kherson Oblast, region/ })).toBeVisible();
  await expect(card(page)).toContainText("layer kherson");
  await card(page).getByRole("searchbox", { name: "Another place, by its name" }).fill("Odesa");
  await card(page)
    .getByRole("radio", { name: /^Odesa, city in Odesa Oblast/ })
    .check();
  await card(page).getByRole("textbox", { name: "A note, if you like" }).fill("a trial");
  await expectAccessible(page);
  await save(page);

  const word = article(page).locator("mark.put-right");
  await expect(word).toHaveText("Kherson");
  await expect(word.getByRole("link")).toHaveAttribute("href", /place=odesa/);
  await expect(word.getByRole("link")).toBeFocused();
  await expect(article(page)).toContainText(
    "put right by you: Odesa (city); was Kherson (city) (a trial)",
  );

  await page.keyboard.press("Control+z");
  await expect(word).toHaveCount(0, SLOW);
  await page.keyboard.press("Control+Shift+Z");
  await expect(word).toHaveCount(1, SLOW);

  await open(page);
  await expect(placeLink(page, "Odesa").locator(".count")).toHaveText(
    new RegExp(`^${before + 1}\\D`),
    SLOW,
  );
  await openArticle(page);
  await expect(word).toHaveText("Kherson", SLOW);
  await article(page)
    .getByRole("button", { name: /^Take back what was put right/ })
    .click();
  await expect(word).toHaveCount(0, SLOW);
});

test("a point is set on the map with the keyboard, for every mention of the words", async ({
  page,
}) => {
  await openArticle(page);
  await mapSettled(page);
  const count = await inText(page, "Kherson").count();
  await choose(page, inText(page, "Kherson").first());
  await card(page)
    .getByRole("radio", { name: /a point on the map/ })
    .check();
  await card(page).getByRole("button", { name: "Set it on the map" }).click();
  const ask = map(page).getByRole("group", { name: "Set a point on the map" });
  await expect(ask).toContainText("Where is “Kherson”?");
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(ask).toHaveCount(0);
  await expect(card(page)).toBeVisible();

  await card(page).getByRole("button", { name: "Set it on the map" }).click();
  await expect(ask).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(card(page).getByRole("textbox", { name: "Its name" })).toBeFocused();
  await card(page).getByRole("textbox", { name: "Its name" }).fill("The ferry yard");
  await card(page)
    .getByRole("checkbox", { name: `For all ${count} mentions of “Kherson”` })
    .check();
  await save(page);
  await expect(article(page).locator("mark.put-right")).toHaveCount(count, SLOW);
  await article(page).locator("mark.put-right .in-text").first().click(); // still asks: the switch is on
  await expect(card(page)).toContainText("Read as The ferry yard");
  await page.keyboard.press("Escape");
  await article(page).getByRole("button", { name: "Put right", exact: true }).click();
  await article(page).locator("mark.put-right .in-text").first().click();
  await expect(openPlace(page, "The ferry yard")).toBeVisible();
});

test("a point is set with a click, also where the card lay over the map", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 }); // the card reaches over the map
  await openArticle(page);
  await mapSettled(page);
  await choose(page, inText(page, "Kherson").first());
  await card(page)
    .getByRole("radio", { name: /a point on the map/ })
    .check();
  const box = await card(page).boundingBox();
  await card(page).getByRole("button", { name: "Set it on the map" }).click();
  await expect(map(page).getByRole("group", { name: "Set a point on the map" })).toBeVisible();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) - 12, (box?.y ?? 0) + 300);
  await expect(card(page)).toBeVisible();
  await expect(
    card(page)
      .getByRole("status")
      .filter({ hasText: /° [NS], / }),
  ).toBeVisible();
});

test("the card stays in view of a word in the middle of a low page", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openArticle(page);
  await article(page).getByRole("button", { name: "Put right", exact: true }).click();
  const words = article(page)
    .locator("mark")
    .filter({ hasText: /^Kherson$/ });
  const word = words.nth(3); // neither end of the text lets itself be put there
  await word.evaluate((mark) => mark.scrollIntoView({ block: "center" }));
  await choose(page, word);
  const box = await card(page).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(768);
});

test("a word is no place, and a missed one is one", async ({ page }) => {
  await openArticle(page);
  const marks = article(page).locator("mark");
  const count = await marks.count();
  await choose(page, inText(page, "Kherson").first());
  await card(page).getByRole("radio", { name: "Not a place" }).check();
  await save(page);
  await expect(marks).toHaveCount(count - 1, SLOW);
  await expect(article(page)).toContainText("put right by you: no place");

  // A word of the text that is in no mention, found by writing it.
  const runs = await article(page).locator("[data-from]:not(:has(mark))").allTextContents();
  const missed = runs.flatMap((run) => /\p{L}{6,}/u.exec(run)?.[0] ?? [])[0] ?? "";
  await article(page).getByRole("textbox", { name: "A place that was missed" }).fill(missed);
  await article(page).getByRole("button", { name: "Find it in the text" }).click();
  await expect(card(page)).toContainText("Read as not read as a place");
  await card(page).getByRole("searchbox").fill("Mykolaiv");
  await card(page)
    .getByRole("radio", { name: /^Mykolaiv, city/ })
    .check(SLOW);
  await save(page);
  await expect(marks).toHaveCount(count, SLOW);
  await expect(marks.getByRole("link", { name: missed, exact: true }).first()).toBeVisible();
});

test("a claim is said by another, on another day, and put otherwise", async ({ page }) => {
  await openArticle(page);
  await article(page)
    .getByRole("button", { name: /^Claim, / })
    .first()
    .click();
  await article(page).getByRole("button", { name: "Put this claim right" }).click();
  const form = page.getByRole("form", { name: "Put the claim right" });
  await expect(form.getByLabel(/^Who says it/)).toBeFocused(SLOW);
  await form.getByLabel(/^Who says it/).fill("The harbour pilot");
  await form.getByLabel("From the day").fill("2022-11-20");
  await form.getByLabel("To the day, itself counted").fill("2022-11-19");
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form.getByRole("alert")).toHaveText("The first day is after the last.");
  await form.getByLabel("From the day").fill("2022-11-18");
  await form.getByRole("radio", { name: "doubted" }).check();
  await expectAccessible(page);
  await form.getByRole("button", { name: "Save" }).click();
  await expect(form).toHaveCount(0, SLOW);
  await expect(article(page).getByRole("button", { name: "Put this claim right" })).toBeFocused();
  await expect(article(page)).toContainText(
    "put right by you: said by The harbour pilot; 18–19 November 2022; in doubt",
  );
  // Its sign says so too, when it is not open.
  await expect(article(page).getByRole("button", { name: /put right by you$/ })).toHaveCount(1);
  await article(page).getByRole("button", { name: "1 correction" }).click();
  await expect(corrections(page).getByRole("listitem")).toHaveCount(1, SLOW);
  await expectAccessible(page);
  await corrections(page)
    .getByRole("button", { name: /^Take back/ })
    .click();
  await expect(corrections(page).getByRole("listitem")).toHaveCount(0, SLOW);
  await corrections(page).getByRole("button", { name: "Undo" }).click();
  await expect(corrections(page).getByRole("listitem")).toHaveCount(1, SLOW);
});

test("what was put right leaves as a file that the command line takes", async ({ page }) => {
  await openArticle(page);
  await choose(page, inText(page, "Kherson").first());
  await card(page)
    .getByRole("radio", { name: /^Kherson Oblast, region/ })
    .check();
  await save(page);
  await article(page).getByRole("button", { name: "1 correction" }).click();
  const coming = page.waitForEvent("download");
  await corrections(page).getByRole("button", { name: "Save as corrections.json" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("corrections.json");

  const folder = await mkdtemp(join(tmpdir(), "dateline-"));
  try {
    const file = join(folder, "corrections.json");
    await writeFile(file, await readFile(await download.path()));
    const out = join(folder, "out.json");
    const build = ["run", "-s", "dateline", "--", "build", "--articles", "data/articles"];
    const { stdout } = await promisify(execFile)("npm", [
      ...build,
      "--corrections",
      file,
      "--out",
      out,
    ]);
    expect(stdout).toContain("1 correction,");
    expect(await readFile(file, "utf8")).toContain('"place": "kherson-oblast"');
    const built = await readFile(out, "utf8");
    const before = await readFile("data/dataset.json", "utf8");
    expect(mentionsOf(built, "kherson-oblast")).toBe(mentionsOf(before, "kherson-oblast") + 1);
  } finally {
    await rm(folder, { recursive: true });
  }
});

/** How many literal mentions of a place a dataset has, counted in its text. */
const mentionsOf = (dataset: string, place: string): number =>
  dataset.split(`"literal":true,"place":"${place}"`).length - 1;

test("a claim is put right from its card, too", async ({ page }) => {
  await open(page, "?place=kherson");
  const claim = claims(page).first();
  await claim.getByRole("button", { name: "Put right", exact: true }).click();
  const form = claim.getByRole("form", { name: "Put the claim right" });
  await form.getByRole("checkbox", { name: /^This is no claim/ }).check(SLOW);
  const before = await leadingNumber(
    openPlace(page, "Kherson")
      .getByText(/ of .* claims$/)
      .first(),
  );
  await form.getByRole("button", { name: "Save" }).click();
  await expect(
    openPlace(page, "Kherson")
      .getByText(/ of .* claims$/)
      .first(),
  ).toHaveText(new RegExp(`^${before - 1} of`), SLOW);
});
