import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { cutDataset } from "../../src/core/query/cut.ts";
import { packCollection } from "../../src/core/query/parts.ts";
import { parseDataset } from "../../src/core/schema.ts";

const MODULE = "virtual:collection";
/** Another dataset than the project's own can be shown; `dateline build` makes one. */
const DATASET = process.env["DATELINE_DATASET"] ?? "data/dataset.json";

interface Part {
  readonly name: string;
  readonly url: string;
  readonly source: string;
}

type Parts = Readonly<Record<"collection" | "words" | "later" | "drawings" | "dataset", Part>>;

async function readParts(root: string): Promise<{ title: string; parts: Parts }> {
  const parsed = parseDataset(JSON.parse(await readFile(resolve(root, DATASET), "utf8")), DATASET);
  if (!parsed.ok) {
    const [first] = parsed.error;
    throw new Error(`${DATASET} is no dataset: ${first?.path ?? ""} ${first?.message ?? ""}`);
  }
  const { collection, later, drawings } = cutDataset(parsed.value);
  const { start, words } = packCollection(collection);
  return {
    title: parsed.value.title,
    parts: {
      collection: part("collection", start),
      words: part("words", words),
      later: part("later", later),
      drawings: part("drawings", drawings),
      // For the worker, which lets a reader's own articles meet these.
      dataset: part("dataset", parsed.value),
    },
  };
}

/** Named by its contents, so that a browser may keep it for good. */
function part(stem: string, value: unknown): Part {
  const source = JSON.stringify(value);
  const name = `assets/${stem}-${createHash("sha256").update(source).digest("hex").slice(0, 8)}.json`;
  return { name, url: `./${name}`, source };
}

/**
 * Cuts the dataset for the page: what is read first, what is drawn later. The page
 * imports the addresses from "virtual:collection" and fetches them itself.
 */
export function collectionParts(): Plugin {
  let root = ".";
  let parts: ReturnType<typeof readParts> | undefined;
  const read = () => (parts ??= readParts(root));
  return {
    name: "collection-parts",
    configResolved: (config) => {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load: async (id) => {
      if (id !== `\0${MODULE}`) return null;
      const { parts } = await read();
      const urls = Object.entries(parts).map(([name, { url }]) => [name, url]);
      return `export const partUrls = ${JSON.stringify(Object.fromEntries(urls))};`;
    },
    async generateBundle() {
      const { parts } = await read();
      for (const { name, source } of Object.values(parts)) {
        this.emitFile({ type: "asset", fileName: name, source });
      }
    },
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        void read().then(({ parts }) => {
          const wanted = Object.values(parts).find(({ name }) => request.url === `/${name}`);
          if (wanted) response.setHeader("content-type", "application/json").end(wanted.source);
          else next();
        }, next);
      });
    },
    transformIndexHtml: async (html) => {
      const { title, parts } = await read();
      const escaped = title.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
      return {
        html: html.replaceAll("%TITLE%", escaped),
        tags: [
          {
            tag: "link",
            // crossorigin, or the browser fetches it a second time for fetch()
            attrs: {
              rel: "preload",
              as: "fetch",
              href: parts.collection.url,
              crossorigin: "anonymous",
            },
            injectTo: "head-prepend",
          },
        ],
      };
    },
  };
}
