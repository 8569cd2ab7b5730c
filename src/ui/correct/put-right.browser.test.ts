import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { makeDataset } from "../../core/query/fixture.ts";
import type { PlaceOption } from "../../core/workspace/preview.ts";
import { mountWith } from "../testing/mount-with.ts";
import { StandIn } from "../testing/stand-in.ts";

const article = page.getByRole("region", { name: "Article" });
const card = page.getByRole("dialog", { name: /^Put right/ });

const option = (id: string, name: string): PlaceOption => ({
  id,
  name,
  kind: "city",
  layer: "fixture",
  score: 0.5,
  where: "city in Ukraine",
  km: 12,
  neighbours: ["Kherson"],
  position: [32, 46],
});
const DNIPRO = [option("dnipro", "Dnipro"), option("dnipro-city", "Dnipro city")];

async function reader(id = "trams") {
  const standIn = new StandIn(DNIPRO);
  const { explorer } = await mountWith(makeDataset(), null, standIn);
  explorer.showArticle(id);
  await expect.element(article).toBeVisible();
  return { explorer, standIn };
}

test("a word that nothing decides says so, is counted, and is stepped to", async () => {
  const { standIn } = await reader();
  await article.getByRole("button", { name: "1 place not sure: go to the first" }).click();
  const word = article.getByRole("button", { name: "Dnipro, place not sure" });
  await expect.element(word).toHaveFocus();
  await word.click();
  await expect.element(card).toHaveTextContent("Read as not sure");
  await card.getByRole("radio", { name: /^Dnipro city, city in Ukraine/ }).click();
  await card.getByRole("button", { name: "Save" }).click();
  await expect
    .poll(() => standIn.said.map(({ about, set }) => [about, set]))
    .toEqual([["mention", { place: "dnipro-city", literal: true }]]);
  expect(standIn.said[0]).toMatchObject({ quote: { exact: "Dnipro" }, was: "not sure" });
});

test("a marked word leads to its place, and is asked about while the switch is on", async () => {
  const { explorer } = await reader();
  await article.getByRole("button", { name: "Put right", exact: true }).click();
  const word = article.getByRole("link", { name: "Kherson", exact: true }).first();
  await word.click();
  await expect.element(card).toHaveTextContent("Read as Kherson (city)");
  await card.getByRole("button", { name: "Close" }).click();
  await expect.element(word).toHaveFocus();
  await article.getByRole("button", { name: "Put right", exact: true }).click();
  await word.click();
  expect(explorer.openPlace?.id).toBe("kherson");
});

test("saving what nothing has changed asks for a choice and sends nothing", async () => {
  const { standIn } = await reader();
  await article
    .getByRole("button", { name: /^Moscow/ })
    .first()
    .click();
  await expect.element(card).toHaveTextContent("a government or an organisation");
  await card.getByRole("button", { name: "Save" }).click({ force: true });
  await expect.element(card.getByRole("alert")).toHaveTextContent("Choose what it is.");
  expect(standIn.said).toEqual([]);
});

test("a refusal is told in the card, which keeps what was chosen", async () => {
  const { standIn } = await reader();
  standIn.refusal = "The disk is full.";
  await article
    .getByRole("button", { name: /^Moscow/ })
    .first()
    .click();
  await card.getByRole("radio", { name: "Not a place" }).click();
  await card.getByRole("button", { name: "Save" }).click();
  await expect.element(card.getByRole("alert")).toHaveTextContent("The disk is full.");
  await expect.element(card.getByRole("radio", { name: "Not a place" })).toBeChecked();
});

test("a position is written where no map can be clicked", async () => {
  const { standIn } = await reader();
  await article
    .getByRole("button", { name: /^Moscow/ })
    .first()
    .click();
  await card.getByRole("radio", { name: /a point on the map/ }).click();
  const position = card.getByRole("textbox", { name: /latitude, longitude/ });
  await position.fill("ninety, one");
  await card.getByRole("textbox", { name: "Its name" }).fill("Moscow Lane");
  await expect.element(card).toHaveTextContent("is no position");
  await position.fill("46.5, -32.25");
  await card.getByRole("textbox", { name: "Its name" }).click();
  await expect.element(card).toHaveTextContent("46.500° N, 32.250° W");
  await card.getByRole("button", { name: "Save" }).click();
  await expect
    .poll(() => standIn.said[0]?.set)
    .toEqual({
      place: "set-moscow-lane@46.5,-32.25",
      literal: true,
      at: [-32.25, 46.5],
      name: "Moscow Lane",
      kind: "town",
    });
});
