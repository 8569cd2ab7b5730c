import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { precompress } from "./precompress-plugin.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "precompress-"));
  await writeFile(join(folder, "index.html"), '<script type="module" src="./main.js"></script>');
});
afterEach(() => rm(folder, { recursive: true }));

const buildWith = async (code: string): Promise<void> => {
  await writeFile(join(folder, "main.js"), code);
  await build({ root: folder, configFile: false, logLevel: "silent", plugins: [precompress()] });
};

test("every text file of a build has its .gz beside it", async () => {
  await buildWith("document.title = 'built';");
  await expect(access(join(folder, "dist/index.html.gz"))).resolves.toBeUndefined();
});

test("a build that fails says why it did, not that there is nothing to compress", async () => {
  await writeFile(join(folder, "other.js"), "export const there = 1;");
  const failed = buildWith("import { missing } from './other.js'; document.title = missing;");
  await expect(failed).rejects.toThrow(/missing/);
  await expect(failed).rejects.not.toThrow(/ENOENT/);
});
