import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { makeDispute } from "../../core/query/dispute-fixture.ts";
import { day, makeDataset } from "../../core/query/fixture.ts";
import { mountWith } from "../testing/mount-with.ts";

const list = page.getByRole("list", { name: "Disagreements" });

test("the start leads with the disagreement: the question, and who speaks on which bank", async () => {
  await mountWith(makeDispute());
  const [lead] = list.getByRole("listitem").elements();
  expect(lead?.textContent).toContain("Which bank did they leave?");
  await expect.element(list).toHaveTextContent("Kherson stands here");
  expect(list.getByRole("link").elements()).toHaveLength(3);
  await expect.element(page.getByText("Changed since")).toBeVisible();
});

test("where nobody disagrees there is no list, and what most claims are about leads", async () => {
  await mountWith(makeDataset());
  await expect.element(page.getByText("3 of 8 claims are about Kherson")).toBeVisible();
  expect(list.elements()).toHaveLength(0);
});

test("a disagreement shows a quote of each side with who said it, and both tests", async () => {
  const { explorer } = await mountWith(makeDispute());
  explorer.showDispute("geometry.first-c0");
  const quotes = page.getByRole("group", { name: "In their words" }).getByRole("article");
  await expect.element(quotes.nth(0)).toHaveTextContent("The herons left the east bank");
  await expect.element(quotes.nth(0)).toHaveTextContent("Map test: inconsistent");
  await expect.element(quotes.nth(1)).toHaveTextContent("Herons have left the west bank");
  await expect.element(quotes.nth(1)).toHaveTextContent("Map test: consistent");
  await expect.element(page.getByText("2 articles, 1 origin")).toBeVisible();
});

test("a card tells who disputes it; the reason unfolds", async () => {
  await mountWith(makeDispute(), "first-c0");
  const article = page.getByRole("article");
  await expect.element(article).toHaveTextContent("Corroborated by 1 origin");
  await article.getByRole("button", { name: "Disputed by 1 origin" }).click();
  const related = article.getByRole("list", { name: "Related claims" });
  await expect.element(related).toHaveTextContent("One has the east bank.");
  await expect.element(related).toHaveTextContent("Evening Lamp, 10 November 2022");
});

test("two articles that quote one ministry are one origin", async () => {
  await mountWith(makeDispute(), "second-c2");
  await expect.element(page.getByRole("button", { name: "2 claims, one origin" })).toBeVisible();
});

test("as known on the first day nothing is disputed, and the page says what it leaves out", async () => {
  const { explorer } = await mountWith(makeDispute());
  explorer.setKnown(day("2022-11-09"));
  await expect
    .element(page.getByText("As known on 9 November 2022: 1 of 4 articles."))
    .toBeVisible();
  expect(list.elements()).toHaveLength(0);
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect.element(list).toBeVisible();
});

test("numbers stand in a table that its heads sort", async () => {
  const { explorer } = await mountWith(makeDispute());
  explorer.showView("numbers");
  const cells = page.getByRole("row");
  await expect.element(cells.nth(1)).toHaveTextContent("at least 7 nests told differently");
  await page.getByRole("button", { name: "Number", exact: true }).click();
  await expect.element(cells.nth(1)).toHaveTextContent("9");
});
