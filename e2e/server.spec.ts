import { get } from "node:http";
import { expect, test } from "@playwright/test";

/** The server that npm start runs: the build, to this machine, and nothing else. */

test("sends the policy with the page, and the page carries it too", async ({ request, page }) => {
  const response = await request.get("/");
  const policy = response.headers()["content-security-policy"];
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(response.headers()["x-content-type-options"]).toBe("nosniff");
  await page.goto("/");
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute("content", policy ?? "");
});

test("sends scripts compressed, for good, by the name of their content", async ({ page }) => {
  const script = page.waitForResponse(/\/assets\/.*\.js$/);
  await page.goto("/");
  const headers = await (await script).allHeaders();
  expect(headers["content-encoding"]).toBe("gzip");
  expect(headers["cache-control"]).toContain("immutable");
});

/** Paths as they are: a browser would tidy them up before asking. */
const statusOf = (path: string, baseURL: string | undefined) =>
  new Promise<number | undefined>((resolve, reject) => {
    const { port } = new URL(baseURL ?? "");
    get({ host: "127.0.0.1", port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });

for (const path of ["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/nothing"]) {
  test(`has nothing at ${path}`, async ({ baseURL }) => {
    expect(await statusOf(path, baseURL)).toBe(404);
  });
}

test("nothing on the page asks another origin or breaks the policy", async ({ page, baseURL }) => {
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto("/");
  const map = page.getByRole("region", { name: "Map" });
  await expect(map).toHaveAttribute("data-map-status", "idle", { timeout: 30_000 });
  expect(complaints).toEqual([]);
  const isOwn = (url: string) => url.startsWith(baseURL ?? "") || /^(?:data|blob):/.test(url);
  expect(asked.filter((url) => !isOwn(url))).toEqual([]);
});
