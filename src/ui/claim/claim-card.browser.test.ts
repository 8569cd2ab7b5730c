import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { makeDataset } from "../../core/query/fixture.ts";
import { mountWith } from "../testing/mount-with.ts";

async function card(id: string, dataset = makeDataset()) {
  const { explorer } = await mountWith(dataset, id);
  return { explorer, article: page.getByRole("article") };
}

test("a claim shows how it is put, its words, who said it and where it was read", async () => {
  const { article } = await card("trams-c0");
  await expect.element(article).toHaveTextContent("asserted");
  await expect
    .element(article)
    .toHaveTextContent(
      "Kherson, 9 Nov — Trams ran in Kherson on Wednesday, Volodymyr Zelensky said.",
    );
  const chain = article.getByRole("list", { name: "Who said it" }).getByRole("listitem");
  await expect.element(chain.nth(0)).toHaveTextContent("Volodymyr Zelensky said");
  await expect
    .element(chain.nth(1))
    .toHaveTextContent("digest of The Harbour Post, 11 November 2022; not the outlet's words");
});

test("a mention is marked, a metonym is marked otherwise", async () => {
  const { article } = await card("trams-c2");
  await expect.element(article.getByText("Moscow")).toHaveClass("metonym");
  await expect.element(article.getByText("Dnipro", { exact: true }).last()).toHaveClass("literal");
});

test("a number in a claim is set strong", async () => {
  const { article } = await card("trams-c1");
  await expect.element(article.getByText("twelve carriages")).toBeVisible();
  expect(article.getByText("twelve carriages").element().tagName).toBe("STRONG");
});

test("an outlet and a date that are not known are said to be not known", async () => {
  const { article } = await card("ferries-c4");
  await expect.element(article).toHaveTextContent("Unknown outlet, about 9 November 2022");
});

test("pointing at a name lights its place, leaving it puts it out", async () => {
  const { explorer, article } = await card("trams-c0");
  await article.getByText("Kherson", { exact: true }).first().hover();
  await expect.poll(() => [...explorer.lit]).toEqual(["kherson"]);
  await article.getByText("Cite").hover();
  await expect.poll(() => [...explorer.lit]).toEqual([]);
});

test("Cite shows a citation that can be copied", async () => {
  const { article } = await card("trams-c0");
  await article.getByRole("button", { name: "Cite" }).click();
  await expect.element(article).toHaveTextContent("Oksana Example, “Trams run again”, digest of");
});

test("a stranger's markup and turning controls are shown as text", async () => {
  const dataset = makeDataset([
    {
      id: "trams",
      citation: { title: "x", "container-title": "<b>Lamp</b>" },
      publishedOn: null,
      paragraphs: [
        [
          {
            text: "<img src=x onerror=alert(1)> \u202eKherson",
            stance: "asserted",
            at: ["kherson"],
          },
        ],
      ],
    },
  ]);
  const { article } = await card("trams-c0", dataset);
  await expect.element(article).toHaveTextContent("<img src=x onerror=alert(1)> [U+202E]Kherson");
  await expect.element(article).toHaveTextContent("<b>Lamp</b>, date not known");
  expect(article.element().querySelector("img")).toBeNull();
});
