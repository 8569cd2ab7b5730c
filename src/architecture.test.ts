import { expect, test } from "vitest";

/** Who may import whom. Arrows point down: core knows nobody. */
const MAY_IMPORT = new Map<string, readonly string[]>([
  ["core", ["core"]],
  ["map", ["core", "map"]],
  ["state", ["core", "state", "worker"]],
  ["worker", ["core", "worker"]],
  ["cli", ["core", "cli"]],
  ["ui", ["core", "map", "state", "ui"]],
]);

/** Each heavy dependency has one door. Type-only imports need none. */
const HEAVY = [
  "@turf/turf",
  "valibot",
  "@valibot/to-json-schema",
  "maplibre-gl",
  "minisearch",
  "yaml",
  "@mozilla/readability",
  "linkedom",
  "fast-xml-parser",
  "idb",
  "piscina",
  "d3-array",
  "d3-scale",
  "d3-time",
];

interface Import {
  readonly from: string;
  readonly target: string;
  readonly isTypeOnly: boolean;
}

const sources = import.meta.glob<string>("./**/*.{ts,svelte}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const STATIC = /^[ \t]*import\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;
const DYNAMIC = /\bimport\(\s*"([^"]+)"/g;

const imports = Object.entries(sources)
  .filter(([path]) => !path.endsWith(".test.ts"))
  .flatMap(([path, text]): Import[] => {
    const from = path.slice(2);
    return [
      ...Array.from(text.matchAll(STATIC), ([, type, target = ""]) => {
        return { from, target, isTypeOnly: type !== undefined };
      }),
      ...Array.from(text.matchAll(DYNAMIC), ([, target = ""]) => {
        return { from, target, isTypeOnly: false };
      }),
    ];
  });

/** From the top of the repository: "src/core/day.ts", "geo/kherson.geojson"; null for a package. */
function resolve({ from, target }: Import): string | null {
  if (!target.startsWith(".")) return null;
  return new URL(target, `file:///src/${from}`).pathname.slice(1);
}

/** "core" for "src/core/day.ts"; null for a file that joins the parts, and outside src. */
const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;

test("the glob sees files two folders deep", () => {
  expect(Object.keys(sources).some((path) => path.split("/").length > 3)).toBe(true);
  expect(imports.length).toBeGreaterThan(0);
});

test("folders import only what lies below them", () => {
  const upward = imports.filter((each) => {
    const own = folderOf(`src/${each.from}`);
    const path = resolve(each);
    if (own === null || !path?.startsWith("src/")) return false;
    return !MAY_IMPORT.get(own)?.includes(folderOf(path) ?? "");
  });
  expect(upward).toEqual([]);
});

test("from outside src come layers and data, never code", () => {
  const outside = imports
    .flatMap((each) => resolve(each) ?? [])
    .filter((path) => !path.startsWith("src/"));
  expect(outside.filter((path) => !/^(?:geo|data)\//.test(path))).toEqual([]);
});

test.each(HEAVY)("at most one file imports %s at run time", (dependency) => {
  const doors = imports.filter(({ target, isTypeOnly }) => target === dependency && !isTypeOnly);
  expect(new Set(doors.map(({ from }) => from)).size).toBeLessThanOrEqual(1);
});

test("only the command line touches Node", () => {
  const outside = imports.filter(
    ({ from, target }) => target.startsWith("node:") && !from.startsWith("cli/"),
  );
  expect(outside).toEqual([]);
});
