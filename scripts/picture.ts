// npm run picture: takes the README's picture of the start page again.
import { chromium } from "playwright";
import { findBrowser } from "./find-browser.ts";
import { withServedBuild } from "./served-build.ts";

const PICTURE = "e2e/pictures/start-light.png";
const GIVE_UP_MS = 60_000;

await withServedBuild(async (url) => {
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      colorScheme: "light",
    });
    await page.goto(url);
    await page.waitForSelector('[data-map-status="idle"]', { timeout: GIVE_UP_MS });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
  }
});
console.log(PICTURE);
