import { expect, expectAccessible, map, mapSettled, open, test } from "./support.ts";

/** Every text here is invented. */
const FLOOD = `Gates opened above Battambang

Two gates of the upper dam were opened on Monday after five days of rain in Battambang, the water ministry said.

"The river will rise by about two metres in Phnom Penh before Wednesday," said Sok Dara, the ministry's spokesman. About 400 families had left Siem Reap by Sunday night.

In Phnom Penh, the governor denied that the city was at risk.`;

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry aground</title>
<meta property="og:site_name" content="Coast Courier"><meta property="article:published_time" content="2023-05-04T08:00:00Z">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ferry aground</h1>
${`<p>A ferry with ninety passengers ran aground near Mombasa on Wednesday, the port authority said. All of them were brought to Mombasa before nightfall, and nobody was hurt, according to the harbour master.</p>
<p>The ferry company in Nairobi said that the captain had been new to the route. Divers from Dar es Salaam were expected on Friday.</p>`.repeat(
  2,
)}
</article><footer>Cookies and terms</footer><script>document.title = "run"</script></body></html>`;

/** A square whose outer ring runs clockwise. */
const TURNED = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      id: "ward-1",
      properties: { name: "Upper Ward", place: "suburb" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [103, 13],
            [103, 13.4],
            [103.4, 13.4],
            [103.4, 13],
            [103, 13],
          ],
        ],
      },
    },
  ],
});

type Page = Parameters<typeof open>[0];

const dialog = (page: Page) => page.getByRole("dialog");
const addButton = (page: Page) => dialog(page).getByRole("button", { name: /^Add \d/ });
const reading = { timeout: 40_000 } as const; // the world's names are fetched once

async function openImport(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add articles" }).first().click();
  await expect(dialog(page)).toBeVisible();
}

async function paste(page: Page, text: string): Promise<void> {
  await openImport(page);
  await dialog(page).getByRole("textbox", { name: "Paste a text" }).fill(text);
  await dialog(page).getByRole("textbox", { name: "Outlet" }).fill("The Delta Post");
  await dialog(page).getByLabel("Published on").fill("2024-10-08");
  await dialog(page).getByRole("button", { name: "Read this text" }).click();
  await expect(addButton(page)).toBeVisible(reading);
}

/** Lets files fall on the page, as from a folder. */
async function drop(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, text } of list) data.items.add(new File([text], name));
    return data;
  }, files);
  await expect(async () => {
    await page.dispatchEvent("main", "dragover", { dataTransfer: transfer });
    await expect(page.getByText("Drop to read here")).toBeVisible({ timeout: 500 });
  }).toPass(); // who answers it loads when the panel has been painted
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  await expect(page.getByText("Drop to read here")).toBeHidden();
}

test("a pasted text about another country is previewed, added, and seen in the list and on the map", async ({
  page,
}) => {
  await open(page);
  await mapSettled(page);
  await paste(page, FLOOD);
  const found = dialog(page).getByRole("list", { name: "Places, most named first" });
  await expect(found).toContainText("Phnom Penh");
  await expect(dialog(page)).toContainText("The Delta Post · 8 October 2024");
  await dialog(page)
    .getByRole("tab", { name: /^Check against/ })
    .click();
  await expect(dialog(page).getByRole("list", { name: "Claims of the new text" })).toBeVisible();
  await addButton(page).click();
  await expect(dialog(page)).toBeHidden(reading);
  await expect(page.getByRole("region", { name: "Article" })).toContainText("Sok Dara");
  await expect(page.getByRole("status").filter({ hasText: /Added 1 article: \d/ })).toBeVisible();
  // The map has gone there: Cambodia lies at 10–15° N, 102–108° E.
  await expect(map(page)).toBeVisible();
  await expect
    .poll(() => {
      const [, lat, lon] = new URL(page.url()).hash.split("/").map(Number);
      return (lat ?? 0) > 9 && (lat ?? 0) < 16 && (lon ?? 0) > 101 && (lon ?? 0) < 109;
    })
    .toBe(true);
  expect(page.url()).not.toContain("pasted");
  await page.getByRole("link", { name: "The collection" }).click();
  const places = page.getByRole("list", { name: "Places" });
  await expect(places.getByRole("button", { name: /^Phnom Penh / })).toBeVisible(); // no address has it
  const yours = page.getByRole("list", { name: "Your articles" });
  await expect(yours).toContainText("Gates opened above Battambang");
});

test("what was added can be taken back, removed and forgotten", async ({ page }) => {
  await open(page);
  await paste(page, FLOOD);
  await addButton(page).click();
  await expect(dialog(page)).toBeHidden(reading);
  await page.getByRole("link", { name: "The collection" }).click();
  const yours = page.getByRole("list", { name: "Your articles" });
  await yours.getByRole("button", { name: /^Remove / }).click();
  await expect(yours).toBeHidden();
  await page.getByRole("button", { name: /^Undo: Remove/ }).click();
  await expect(yours).toBeVisible();
  await page.getByRole("checkbox", { name: "Show the five example articles too" }).click();
  await expect(page.getByRole("heading", { name: "1 article", exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Forget everything stored" }).click();
  const ask = page.getByRole("alertdialog");
  await expect(ask).toContainText("1 article");
  await expectAccessible(page);
  await ask.getByRole("button", { name: "Forget everything" }).click();
  await expect(yours).toBeHidden();
  await expect(page.getByRole("heading", { name: "5 articles" })).toBeVisible();
});

test("a saved page that is dropped is read without its menus, and its script never runs", async ({
  page,
}) => {
  await open(page);
  await drop(page, [{ name: "ferry.html", text: PAGE }]);
  await expect(addButton(page)).toBeVisible(reading);
  await expect(dialog(page)).toContainText("Coast Courier · 4 May 2023");
  await expect(dialog(page)).toContainText("Mombasa");
  await expect(dialog(page)).not.toContainText("Sport");
  expect(await page.title()).not.toBe("run");
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole("list", { name: "Your articles" })).toHaveCount(0);
});

test("several articles at once lead to their list, and the page stays in its frame", async ({
  page,
}) => {
  await open(page);
  await drop(page, [
    { name: "gates.txt", text: FLOOD },
    { name: "ferry.html", text: PAGE },
  ]);
  await addButton(page).click(reading);
  await expect(dialog(page)).toBeHidden(reading);
  await expect(page.getByRole("heading", { name: "Your articles" })).toBeInViewport();
  await expect(page.getByRole("banner")).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
});

test("a layer with a wrong ring order is repaired only when somebody says so", async ({ page }) => {
  await open(page);
  await drop(page, [
    { name: "wards.geojson", text: TURNED },
    { name: "broken.geojson", text: "{" },
  ]);
  const repair = dialog(page).getByRole("checkbox", { name: /^Repair 1 feature/ });
  await expect(repair).not.toBeChecked(reading);
  await expect(dialog(page)).toContainText("of unknown origin");
  await expect(dialog(page)).toContainText("broken.geojson");
  await expect(addButton(page)).toHaveCount(0);
  await repair.click();
  await addButton(page).click();
  await expect(dialog(page)).toBeHidden(reading);
  await expect(page.getByRole("list", { name: "Your layers" })).toContainText("wards");
});

test("long reading is cancelled and leaves nothing behind", async ({ page }) => {
  await open(page);
  const files = Array.from({ length: 120 }, (_, i) => ({
    name: `reports/${i}.txt`,
    text: `Report ${i}\n\n${FLOOD.repeat(12)}`,
  }));
  await drop(page, files);
  await expect(dialog(page).getByRole("progressbar")).toBeVisible();
  await dialog(page).getByRole("button", { name: "Cancel" }).click();
  await expect(dialog(page).getByRole("textbox", { name: "Paste a text" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("list", { name: "Your articles" })).toHaveCount(0);
});

for (const theme of ["light", "dark"] as const) {
  for (const [width, height] of [
    [1440, 900],
    [360, 740],
  ] as const) {
    test(`axe finds nothing while articles are added, ${theme}, ${width} px`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await open(page);
      if (width < 900) await page.getByRole("button", { name: "Menu" }).click();
      await openImport(page);
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      if (width < 900) await page.getByRole("button", { name: "Menu" }).click();
      await paste(page, `${FLOOD}\n\nThe road to Springfield stayed closed.`);
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await dialog(page)
        .getByRole("tab", { name: /^Check against/ })
        .click();
      await expectAccessible(page);
      await addButton(page).click();
      await expect(dialog(page)).toBeHidden(reading);
      await expectAccessible(page);
      await page.getByRole("link", { name: "The collection" }).click();
      await expectAccessible(page);
    });
  }
}
