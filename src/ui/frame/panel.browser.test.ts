import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { day, makeDataset } from "../../core/query/fixture.ts";
import { mountWith } from "../testing/mount-with.ts";

const places = page.getByRole("list", { name: "Places" });

test("the start lists places, most reported first, and articles with outlet and date", async () => {
  await mountWith(makeDataset());
  await expect.element(places.getByRole("link").first()).toHaveTextContent(/^\s*Kherson\s/);
  const articles = page.getByRole("list", { name: "Articles" });
  await expect.element(articles).toHaveTextContent("Unknown outlet, about 9 November 2022");
  expect(articles.getByRole("listitem").elements()).toHaveLength(3);
});

test("a place opens as a region of its name, claims by day, those without a date last", async () => {
  const { explorer } = await mountWith(makeDataset());
  await places.getByRole("link", { name: /^Dnipro/ }).click();
  const region = page.getByRole("region", { name: "Dnipro", exact: true });
  await expect.element(region.getByRole("heading", { level: 2 })).toHaveTextContent("Dnipro");
  const days = region.getByRole("heading", { level: 3 });
  await expect.element(days.nth(0)).toHaveTextContent("March – April 2022");
  await expect.element(days.nth(1)).toHaveTextContent("No date read");
  expect(explorer.query.place).toBe("dnipro");
});

test("days without claims are answered with a way to all days", async () => {
  const { explorer } = await mountWith(makeDataset());
  explorer.setPeriod(day("1999-01-01"), day("1999-01-02"));
  await page.getByRole("button", { name: "Look at all days" }).click();
  await expect.element(places).toBeVisible();
});

test("a hundred claims stand in the document at once, the rest behind a button", async () => {
  const sentence = {
    text: "A tram ran in {Kherson=kherson}.",
    stance: "asserted",
    at: ["kherson"],
  } as const;
  const paragraphs = [Array.from({ length: 130 }, () => sentence)];
  const report = {
    id: "many",
    citation: { title: "Trams" },
    publishedOn: "2022-11-11",
    paragraphs,
  };
  const { explorer } = await mountWith(makeDataset([report]));
  explorer.showPlace("kherson");
  await expect.element(page.getByText("130 of 130 claims")).toBeVisible();
  expect(page.getByRole("article").elements()).toHaveLength(100);
  await page.getByRole("button", { name: "Show 30 more of 130 claims" }).click();
  await expect.poll(() => page.getByRole("article").elements().length).toBe(130);
});

test("an article marks every mention, folds what was left out, and leads to its places", async () => {
  const { explorer } = await mountWith(makeDataset());
  explorer.showArticle("trams");
  const article = page.getByRole("region", { name: "Article" });
  await expect.element(article.getByText("Left out, 1 line:")).toBeVisible();
  expect(article.element().querySelectorAll("mark")).toHaveLength(4);
  await expect.element(article).toHaveTextContent("“Moscow” stands for people in power");
  await article.getByRole("link", { name: "Mykolaiv" }).click();
  expect(explorer.query).toMatchObject({ place: "mykolaiv", article: null });
});
