import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { findBrowser } from "./scripts/find-browser.ts";

/** Set once, by the process that starts the workers: each of them reads this file again. */
process.env["E2E_PORT"] ??= String(await freePort());
const port = process.env["E2E_PORT"];
const url = `http://localhost:${port}/`;

/** The whole program: the production build, served as npm start serves it. */
export default defineConfig({
  testDir: "e2e",
  workers: 1, // software rendering already uses every core
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["line"]],
  timeout: 60_000,
  use: {
    baseURL: url,
    launchOptions: await findBrowser(),
    trace: "retain-on-failure",
  },
  webServer: {
    command: "node --import tsx scripts/serve.ts",
    env: { PORT: port },
    url,
    reuseExistingServer: false,
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
