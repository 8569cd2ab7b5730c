import { readdir, readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const COMPRESSIBLE = /\.(html|js|mjs|css|json|geojson|svg|map|txt|bin)$/;

/** Lays a .gz beside every text file of the build; the server sends that where it can. */
export function precompress(): Plugin {
  let folder = "dist";
  let hasFailed = false;
  return {
    name: "precompress",
    apply: "build",
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    buildEnd: (error) => {
      hasFailed = error !== undefined;
    },
    renderError: () => {
      hasFailed = true;
    },
    // Called after a failure too; a complaint from here would then hide the one that matters.
    closeBundle: async () => {
      if (hasFailed) return;
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name));
      for (const { parentPath, name } of files) {
        const path = resolve(parentPath, name);
        await writeFile(`${path}.gz`, gzipSync(await readFile(path), { level: 9 }));
      }
    },
  };
}
