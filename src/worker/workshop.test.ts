import { expect, test } from "vitest";
import type { Correction } from "../core/input/correction.ts";
import { idOfPoint } from "../core/input/set-places.ts";
import { applyPatch, correctionsPatch, NO_CONTENTS } from "../core/workspace/contents.ts";
import type { Choice, SourceFile } from "../core/workspace/preview.ts";
import { allOfPreview, file, noStep, smallWorkshop } from "./testing.ts";
import type { Workshop } from "./workshop.ts";

const KENYA = `---
title: Port reopens
container-title: The Coast Post
issued: 2024-05-11
---
The governor of Mombasa said on 9 May 2024 that the port was open. Officials in Kisumu said the road was closed.
`;

async function preview(shop: Workshop, ...files: SourceFile[]) {
  return shop.preview({ files }, noStep);
}

async function add(shop: Workshop, files: SourceFile[], parts: Partial<Choice> = {}) {
  const found = await preview(shop, ...files);
  const taken = shop.take({ preview: found.id, choice: allOfPreview(found, parts) });
  if (!taken.ok) throw new Error(taken.error);
  const shown = await shop.change({ patch: taken.value.patch, showsExample: true }, noStep);
  return { shown, ...taken.value };
}

test("a preview says what was found and adds nothing", async () => {
  const shop = smallWorkshop();
  const { articles, leftOut } = await preview(shop, file("port.md", KENYA));
  expect(leftOut).toEqual([]);
  expect(articles).toMatchObject([
    {
      key: "port",
      title: "Port reopens",
      outlet: "The Coast Post",
      publishedOn: "2024-05-11",
      already: null,
      claims: 2,
    },
  ]);
  expect(articles[0]?.places.map(({ name }) => name)).toEqual(["Mombasa", "Kisumu"]);
  const shown = await shop.change({ patch: {}, showsExample: true }, noStep);
  expect(shown.articles).toEqual([]);
});

test("what is added stands beside what was there, and its claims can be read", async () => {
  const { shown, ids } = await add(smallWorkshop(), [file("port.md", KENYA)]);
  expect(ids).toEqual(["port"]);
  expect(shown.collection.articles.map(({ id }) => id)).toEqual(["bundled", "port"]);
  expect(shown.collection.claims.filter(({ article }) => article === "port")).toHaveLength(2);
  expect(shown.collection.places.map(({ id }) => id)).toContain("mombasa");
  expect(shown.articles).toMatchObject([{ id: "port", title: "Port reopens", claims: 2 }]);
});

test("one's own articles can be shown alone", async () => {
  const shop = smallWorkshop();
  await add(shop, [file("port.md", KENYA)]);
  const { collection } = await shop.change({ patch: {}, showsExample: false }, noStep);
  expect(collection.articles.map(({ id }) => id)).toEqual(["port"]);
});

test("the same text is known again, and a name that is taken gets a number", async () => {
  const shop = smallWorkshop();
  await add(shop, [file("port.md", KENYA)]);
  const again = await preview(shop, file("port.md", KENYA));
  expect(again.articles[0]?.already).toBe("same-text");
  const other = await preview(shop, file("port.md", "Officials in Osaka said it rained."));
  expect(other.articles).toMatchObject([{ key: "port-2", already: "same-id" }]);
  const bundled = await preview(shop, file("bundled.md", "Officials in Osaka said it rained."));
  expect(bundled.articles).toMatchObject([{ key: "bundled-2", already: "same-id" }]);
});

test("a citation that comes beside an article, or after it, is its citation", async () => {
  const csl = file("x.json", JSON.stringify([{ id: "rain", title: "Rain", issued: "2024-05-09" }]));
  const text = file("rain.txt", "Officials in Osaka said it rained.");
  const beside = await preview(smallWorkshop(), text, csl);
  expect(beside.articles[0]).toMatchObject({ title: "Rain", publishedOn: "2024-05-09" });
  expect(beside.citations).toEqual([{ file: "x.json", records: 1, matched: 1 }]);
  const shop = smallWorkshop();
  await add(shop, [text]);
  const { shown } = await add(shop, [csl]);
  expect(shown.articles).toMatchObject([{ id: "rain", title: "Rain", publishedOn: "2024-05-09" }]);
});

test("an answer to a doubt holds for every mention of that spelling", async () => {
  const shop = smallWorkshop();
  const text = file(
    "m.txt",
    "Officials in Mykolaiv said it rained. A road to Mykolaiv was closed.",
  );
  const found = await preview(shop, text);
  const mention = found.articles[0]?.doubts[0]?.mention ?? "m.m1";
  const { shown } = await add(shop, [text], { answers: [{ mention, place: "mykolaiv-west" }] });
  const places = shown.collection.mentions
    .filter(({ article }) => article === "m")
    .map(({ place }) => place);
  expect(places).toEqual(["mykolaiv-west", "mykolaiv-west"]);
  expect(shown.unfound).toEqual([]);
});

test("a correction is carried out, and one whose words have changed is reported", async () => {
  const shop = smallWorkshop();
  const quote = { exact: "Marseille", prefix: "Police in ", suffix: " said" };
  const correction = (parts: object): Correction => ({
    article: "bundled",
    about: "mention",
    quote: { ...quote, ...parts },
    set: { place: "osaka" },
    note: "",
  });
  const corrections = [correction({}), correction({ prefix: "Police at " })];
  const patch = { corrections: correctionsPatch(NO_CONTENTS, corrections) };
  const { collection, unfound } = await shop.change({ patch, showsExample: true }, noStep);
  expect(collection.mentions.map(({ place }) => place)).toContain("osaka");
  expect(unfound).toHaveLength(1);
  expect(unfound[0]?.reason).toContain("is not in bundled");
  const alone = await shop.change({ patch: {}, showsExample: false }, noStep);
  expect(alone.unfound).toEqual([]); // it waits until the article is shown again
});

test("claims of a new text are set beside those that are there", async () => {
  const shop = smallWorkshop();
  const found = await preview(
    shop,
    file(
      "same.txt",
      "The mayor of Lyon said that 12 people were killed in a blast in Lyon on 8 May 2024.",
    ),
    file("more.txt", "Police said that 40 people were killed in a blast in Lyon on 8 May 2024."),
    file("rain.txt", "Officials in Osaka said it rained."),
  );
  const aligned = shop.align({ preview: found.id });
  if (!aligned.ok) throw new Error(aligned.error);
  expect(aligned.value.map(({ article, kind }) => [article, kind])).toEqual([
    ["more", "conflicting"],
    ["same", "same"],
    ["rain", "new"],
  ]);
  expect(aligned.value[1]?.beside).toMatchObject([{ outlet: "The Gazette", sameOrigin: true }]);
  expect(aligned.value[0]?.beside[0]?.explanation).toContain("40");
});

test("a sentence that stands there word for word is the same, however it was read", async () => {
  const shop = smallWorkshop();
  await add(shop, [
    file("one.txt", "Officials in Osaka said that rain had filled the old quarry."),
  ]);
  const again = "Officials in Osaka said that rain had filled the old quarry. Nobody in Lima knew.";
  const found = await preview(shop, file("two.txt", again));
  const aligned = shop.align({ preview: found.id });
  if (!aligned.ok) throw new Error(aligned.error);
  expect(aligned.value.map(({ kind }) => kind)).toEqual(["same", "new"]);
  expect(aligned.value[0]?.beside).toMatchObject([{ claim: "one.c1", sameOrigin: true }]);
});

test("a layer of one's own wins over the project's, and repairs are asked for", async () => {
  const ring = [[0, 0], [0, 1], [1, 1], [1, 0], [0, 0]]; // prettier-ignore
  const layer = {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { name: "Zed Park", place: "suburb" },
        geometry: { type: "Polygon", coordinates: [ring] },
      },
    ],
  };
  const files = [
    file("parks.geojson", JSON.stringify(layer)),
    file("park.txt", "Officials in Zed Park said it rained."),
  ];
  const shop = smallWorkshop();
  const found = await preview(shop, ...files);
  expect(found.layers).toMatchObject([{ key: "parks", features: 1, repair: { features: 1 } }]);
  expect(found.articles[0]?.places).toMatchObject([{ name: "Zed Park" }]);
  const without = shop.take({ preview: found.id, choice: allOfPreview(found) });
  expect(without.ok && without.value.patch.layers).toEqual([]);
  const { shown } = await add(shop, files, { repair: ["parks"] });
  expect(shown.layers).toEqual([{ name: "parks", features: 1, origin: null }]);
  expect(shown.collection.places.map(({ properties }) => properties.layer)).toContain("parks");
  const outline = shown.later.outlines.find(([id]) => id === "zed-park")?.[1];
  expect(outline).toMatchObject({ coordinates: [ring.toReversed()] });
});

test("a preview that was replaced is not taken", async () => {
  const shop = smallWorkshop();
  const first = await preview(shop, file("a.txt", "Officials in Osaka said it rained."));
  await preview(shop, file("b.txt", "Officials in Lima said it rained."));
  expect(shop.take({ preview: first.id, choice: allOfPreview(first) }).ok).toBe(false);
});

test("a place is found by a part of its name, near ones first", () => {
  const shop = smallWorkshop();
  expect(shop.find({ name: "Kher", near: null }).map(({ id }) => id)).toEqual([
    "kherson",
    "kherson-oblast",
  ]);
});

test("a collection goes by the example's title only as far as the example is shown", async () => {
  const shop = smallWorkshop();
  const { shown } = await add(shop, [file("port.md", KENYA)]);
  expect(shown.collection.title).toBe("Small, and an article of yours");
  const titleOf = async (showsExample: boolean) =>
    (await shop.change({ patch: {}, showsExample }, noStep)).collection.title;
  expect(await titleOf(false)).toBe("Your article");
  await add(shop, [file("rain.txt", "Officials in Osaka said it rained.")]);
  expect(await titleOf(false)).toBe("Your articles");
  expect(await titleOf(true)).toBe("Small, and articles of yours");
  expect((await smallWorkshop().change({ patch: {}, showsExample: true }, noStep)).collection.title).toBe("Small"); // prettier-ignore
});

test("a name put right in one article is asked about in the next, never taken over in silence", async () => {
  const shop = smallWorkshop();
  const { ids, contents } = await keep(shop, file("port.md", KENYA));
  const at = [39.7, -4.1] as const;
  const place = idOfPoint("Kilindini", at);
  const corrected: Correction = {
    article: ids[0] ?? "",
    about: "mention",
    quote: { exact: "Kisumu", prefix: "Officials in ", suffix: " said" },
    set: { place, literal: true, at, name: "Kilindini", kind: "town" },
    note: "",
  };
  await shop.change(
    { patch: { corrections: correctionsPatch(contents, [corrected]) }, showsExample: true },
    noStep,
  );
  const found = await preview(shop, file("rain.txt", "Officials in Kisumu said it rained."));
  expect(found.articles[0]?.doubts).toMatchObject([
    { text: "Kisumu", asRead: "Kisumu (city)", before: place, options: [{ id: place }, {}] },
  ]);
  const [doubt] = found.articles[0]?.doubts ?? [];
  const answers = [{ mention: doubt?.mention ?? "", place }];
  const taken = shop.take({ preview: found.id, choice: allOfPreview(found, { answers }) });
  if (!taken.ok) throw new Error(taken.error);
  const shown = await shop.change({ patch: taken.value.patch, showsExample: true }, noStep);
  const placesOf = (article: string) =>
    shown.collection.mentions.filter((m) => m.article === article).map((m) => m.place);
  expect(placesOf("rain")).toEqual([place]);
  expect(shown.unfound).toEqual([]);
});

async function keep(shop: Workshop, source: SourceFile) {
  const { ids, patch } = await add(shop, [source]);
  return { ids, contents: applyPatch(NO_CONTENTS, patch) };
}
