import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

/** The command line as a person meets it: a process, files, an exit code. */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MAIN = join(ROOT, "src/cli/main.ts");
const TSX = join(ROOT, "node_modules/tsx/dist/esm/index.mjs");
const SLOWEST_MS = 60_000;

const scratch = mkdtempSync(join(tmpdir(), "dateline-test-"));
let folder = scratch;
let count = 0;
beforeEach(() => {
  folder = join(scratch, String(count++));
  mkdirSync(folder);
});
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function dateline(args: readonly string[], input = "") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", TSX, MAIN, ...args], {
    cwd: folder,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr, problems: stderr.split("\n").filter(Boolean) };
}

const KHERSON = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      id: "kherson",
      properties: { name: "Херсон", "name:en": "Kherson", place: "city", population: "280000" },
      geometry: { type: "Point", coordinates: [32.62, 46.64] },
    },
  ],
});
const ARTICLE = "Troops entered Kherson on Friday, the mayor said.\n";

function writeGood(): void {
  write("geo/kherson.geojson", KHERSON);
  write("articles/one.md", `---\nissued: 2022-11-12\ncontainer-title: The Paper\n---\n${ARTICLE}`);
}
const BUILD = ["build", "--articles", "articles", "--geo", "geo", "--out", "out.json"];

describe("build", () => {
  test(
    "makes a dataset that validate accepts, the same bytes each time",
    { timeout: SLOWEST_MS },
    () => {
      writeGood();
      write("articles/README.md", "# Not an article");
      write("articles/photo.jpg", "x");
      const { status, stdout, stderr } = dateline(BUILD);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).toContain("1 article, 1 place, 1 mention, 1 claim (");
      expect(stdout).toContain("0.0 corrections per hundred claims");
      expect(stdout).toContain("articles/photo.jpg: left out, no article");
      expect(stdout).toContain("No articles.csl.json");
      const first = readFileSync(join(folder, "out.json"), "utf8");
      expect(JSON.parse(first)).toMatchObject({
        title: "1 article",
        articles: [{ id: "one", text: ARTICLE, publishedOn: "2022-11-12", digest: false }],
        mentions: [{ text: "Kherson", place: "kherson" }],
      });
      dateline(BUILD);
      expect(readFileSync(join(folder, "out.json"), "utf8")).toBe(first);
      expect(dateline(["validate", "out.json"])).toMatchObject({
        status: 0,
        stderr: "",
        stdout: "out.json: a valid dateline-dataset, 1 article, 1 place, 1 claim\n",
      });
      expect(readdirSync(folder).sort()).toEqual(["articles", "geo", "out.json"]);
    },
  );

  test(
    "names every problem of every file and leaves the old output alone",
    { timeout: SLOWEST_MS },
    () => {
      write("geo/kherson.geojson", KHERSON);
      write("geo/again.geojson", KHERSON);
      write("geo/broken.geojson", "{");
      write("articles/empty.md", "");
      write("articles/picture.txt", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0));
      write("articles/cyrillic.txt", Uint8Array.of(0xd5, 0xe5, 0xf0, 0xf1, 0xee, 0xed));
      write("articles/dated.md", "---\nissued: 2022-11-31\n---\nText.");
      write("articles/large.txt", "a".repeat(10 * 1024 * 1024 + 1));
      write("articles/articles.csl.json", '[{"id": "nobody"}]');
      write("corrections.json", '[{"article": "x", "about": "claim"}]');
      write("out.json", "old");
      const { status, stdout, problems } = dateline([
        ...BUILD,
        "--corrections",
        "corrections.json",
      ]);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
      const expected = [
        "articles/cyrillic.txt: is not UTF-8 and looks like windows-1251; save it as UTF-8",
        "articles/dated.md: issued is 2022-11-31, a day that does not exist; expected a date such as 2022-11-13",
        "articles/empty.md: is empty, so there is nothing to read; fill or remove it",
        "articles/large.txt: is 10.1 MB, over the limit of 10 MB for an article; split it",
        "articles/picture.txt: is a binary file, not text; export it as text or Markdown",
        "articles/articles.csl.json: 0.id is nobody, and no article file has that name; rename one or remove the record",
        "geo/broken.geojson: breaks off at line 1, column 2, so it is not complete JSON; get the whole file again",
        "geo/kherson.geojson: features.0.id is kherson, and so is that of geo/again.geojson, features.0; an id is unique over all layers",
        "corrections.json: 0.quote is missing",
      ];
      for (const problem of expected) expect(problems).toContain(problem);
      expect(readFileSync(join(folder, "out.json"), "utf8")).toBe("old");
    },
  );

  test("holds a layer's names against the places it knows", { timeout: SLOWEST_MS }, () => {
    writeGood();
    write("geo/kherson.geojson", KHERSON.replace("[32.62,46.64]", "[46.64,32.62]"));
    const { status, problems } = dateline(BUILD);
    expect(status).toBe(1);
    expect(problems).toEqual([expect.stringContaining("longitude comes first")]);
  });

  test(
    "follows no link out of the folder, and finds citations beside it",
    { timeout: SLOWEST_MS },
    () => {
      writeGood();
      write("secret.md", "Secret text about Kherson.");
      write("articles.csl.json", '[{"id": "one", "title": "Beside"}]');
      symlinkSync(join(folder, "secret.md"), join(folder, "articles/two.md"));
      const { status, stdout } = dateline(BUILD);
      expect(status).toBe(0);
      expect(stdout).toContain("articles/two.md: left out, a link that leads out of the folder");
      const built = readFileSync(join(folder, "out.json"), "utf8");
      expect(built).not.toContain("Secret");
      expect(built).toContain('"title":"Beside"');
    },
  );

  test("says what it left out of both folders", { timeout: SLOWEST_MS }, () => {
    writeGood();
    const mixed = {
      type: "FeatureCollection",
      features: [
        { type: "Feature", id: "a", properties: { name: "Odesa" }, geometry: null },
        {
          type: "Feature",
          id: "b",
          properties: {},
          geometry: { type: "Point", coordinates: [1, 2] },
        },
      ],
    };
    write("geo/mixed.json", JSON.stringify(mixed));
    write("geo/package.json", '{"name": "x"}');
    write("geo/older/kherson.geojson", KHERSON);
    write("elsewhere.geojson", KHERSON);
    symlinkSync(join(folder, "elsewhere.geojson"), join(folder, "geo/elsewhere.geojson"));
    write("articles/older/two.md", ARTICLE);
    const { status, stdout } = dateline(BUILD);
    expect(status).toBe(0);
    expect(stdout.split("\n").slice(0, 6)).toEqual([
      "articles/older: left out, a folder in the folder",
      "geo/elsewhere.geojson: left out, a link that leads out of the folder",
      "geo/older: left out, a folder in the folder",
      "geo/mixed.json: left out 1 feature without a geometry",
      "geo/mixed.json: 1 feature without a name, which no text can name",
      "geo/package.json: left out, JSON and no GeoJSON FeatureCollection",
    ]);
    const { stderr } = dateline(["read", "--geo", "geo"]);
    expect(stderr).toContain("geo/mixed.json: left out 1 feature without a geometry");
  });

  test("writes nothing that validate refuses", { timeout: SLOWEST_MS }, () => {
    writeGood();
    write("out.json", "old");
    const deep = `${"[".repeat(62)}${"]".repeat(62)}`;
    write("articles/articles.csl.json", `[{"id": "one", "custom": ${deep}}]`);
    const { status, problems } = dateline(BUILD);
    expect(status).toBe(1);
    expect(problems).toEqual([
      expect.stringMatching(/^out.json: is nested deeper than 64 levels at .*nothing was\)$/),
    ]);
    expect(readFileSync(join(folder, "out.json"), "utf8")).toBe("old");
  });

  test("two articles of one id are named with their paths", { timeout: SLOWEST_MS }, () => {
    writeGood();
    write("articles/one.txt", ARTICLE);
    expect(dateline(BUILD)).toMatchObject({
      status: 1,
      problems: [
        "articles/one.txt: has an article of the id one, and so has articles/one.md; rename one file",
      ],
    });
  });

  test("a correction whose quote is not there stops the build", { timeout: SLOWEST_MS }, () => {
    writeGood();
    const correction = {
      article: "one",
      quote: { exact: "Odesa" },
      about: "mention",
      set: { place: "kherson" },
    };
    write("corrections.json", JSON.stringify([correction]));
    const { status, problems } = dateline([...BUILD, "--corrections", "corrections.json"]);
    expect(status).toBe(1);
    expect(problems).toEqual([
      'corrections.json: 0.quote "Odesa" is not in one with that prefix and suffix; quote its text as it stands',
    ]);
  });

  test.each([
    [
      "articles that are not there",
      ["build", "--articles", "no", "--geo", "geo", "--out", "o.json"],
      "no: does not exist; check the path",
    ],
    [
      "an output folder that is not there",
      [...BUILD.slice(0, -1), "no/out.json"],
      "no/out.json: does not exist; check the path",
    ],
  ])("%s are named", { timeout: SLOWEST_MS }, (_, args, problem) => {
    writeGood();
    expect(dateline(args)).toMatchObject({ status: 1, problems: [problem] });
  });
});

describe("read", () => {
  test("answers every line in order, bad ones too", { timeout: SLOWEST_MS }, () => {
    write("geo/kherson.geojson", KHERSON);
    const lines = [
      JSON.stringify({
        id: "a",
        text: "Troops\r\nentered Kherson on Friday.",
        publishedOn: "2022-11-12",
      }),
      "{not json",
      JSON.stringify({ id: "b" }),
      JSON.stringify({ id: "c", text: "x", publishedOn: "2022-11-31" }),
      JSON.stringify({ id: "d", text: "" }),
      JSON.stringify({ id: "e", text: "", language: 7 }),
      JSON.stringify({ id: "f", text: "Ж".repeat(6 * 1024 * 1024) }),
    ];
    const { status, stdout } = dateline(["read", "--geo", "geo"], lines.join("\n"));
    const results: unknown[] = stdout
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(status).toBe(1);
    expect(results).toMatchObject([
      {
        id: "a",
        mentions: [
          {
            start: 16,
            end: 23,
            text: "Kherson",
            place: "kherson",
            name: "Kherson",
            kind: "city",
            lon: 32.62,
            lat: 46.64,
          },
        ],
        dates: [{ text: "Friday", from: "2022-11-11", to: "2022-11-11" }],
      },
      { id: null, error: 'the line is not JSON: unexpected "n" at line 1, column 2' },
      { id: "b", error: "text is missing, expected text" },
      {
        id: "c",
        error:
          'publishedOn is "2022-11-31", no day of the calendar, expected one such as 2022-11-09',
      },
      { id: "d", mentions: [], dates: [], attributions: [], claims: [], ignored: [] },
      { id: "e", error: 'language is 7, expected text such as "en"' },
      {
        id: "f",
        error: "text is 12 MB, over the limit of 10 MB for an article; split it",
      },
    ]);
  });

  test(
    "an archive read on all cores keeps its order, and a broken run is gone on with",
    { timeout: 2 * SLOWEST_MS },
    () => {
      write("geo/kherson.geojson", KHERSON);
      const text = `${ARTICLE}\n\n`.repeat(20);
      const count = Math.ceil(2_000_000 / text.length);
      const ids = Array.from({ length: count }, (_, i) => `article ${i}`);
      const input = ids.map((id) => `${JSON.stringify({ id, text })}\n`).join("");
      const args = ["read", "--geo", "geo", "--out", "read.jsonl"];
      expect(dateline(args, input)).toMatchObject({ status: 0, stdout: "" });
      const whole = readFileSync(join(folder, "read.jsonl"), "utf8");
      const idOf = (line: string) => /"id":"([^"]*)"/.exec(line)?.[1];
      expect(whole.trimEnd().split("\n").map(idOf)).toEqual(ids);

      write("read.jsonl.part", whole.slice(0, whole.length / 2));
      expect(dateline([...args, "--resume"], input)).toMatchObject({ status: 0 });
      expect(readFileSync(join(folder, "read.jsonl"), "utf8")).toBe(whole);
      expect(readdirSync(folder).sort()).toEqual(["geo", "read.jsonl"]);
    },
  );

  test("an output that cannot be written is named", { timeout: SLOWEST_MS }, () => {
    write("geo/kherson.geojson", KHERSON);
    const into = (out: string) => dateline(["read", "--geo", "geo", "--out", out], "{}\n");
    expect(into("geo")).toMatchObject({
      status: 1,
      problems: ["geo: is a folder, expected a file"],
    });
    expect(into("no/read.jsonl")).toMatchObject({
      status: 1,
      problems: ["no/read.jsonl: does not exist; check the path"],
    });
  });

  test.skipIf(!existsSync("/dev/full"))(
    "a full disk is said in a sentence",
    { timeout: SLOWEST_MS },
    () => {
      write("geo/kherson.geojson", KHERSON);
      symlinkSync("/dev/full", join(folder, "read.jsonl.part"));
      expect(dateline(["read", "--geo", "geo", "--out", "read.jsonl"], "{}\n")).toMatchObject({
        status: 1,
        problems: [
          "read.jsonl: does not fit on the disk, which is full; make room; what was read is kept in read.jsonl.part, go on with --resume",
        ],
      });
    },
  );

  test("an article's own results carry no article of their own", { timeout: SLOWEST_MS }, () => {
    write("geo/kherson.geojson", KHERSON);
    const { status, stdout } = dateline(
      ["read", "--geo", "geo"],
      `${JSON.stringify({ id: "a", text: ARTICLE })}\n`,
    );
    expect(status).toBe(0);
    expect(stdout).toContain('"claims":[{');
    expect(stdout).not.toContain('"article"');
  });
});

describe("validate", () => {
  test("a dataset cut in half", { timeout: SLOWEST_MS }, () => {
    write("half.json", '{"format":"dateline-dataset","version":1,"title":"Khe');
    expect(dateline(["validate", "half.json"])).toMatchObject({
      status: 1,
      problems: [
        "half.json: breaks off at line 1, column 54, so it is not complete JSON; get the whole file again",
      ],
    });
  });
});

describe("a wrong call says how to call", () => {
  test.each([
    ["no command", []],
    ["an unknown command", ["export"]],
    ["no output", ["build", "--articles", "x"]],
    ["an unknown option", ["read", "--verbose"]],
    ["two files", ["validate", "a", "b"]],
    ["nothing to go on with", ["read", "--resume"]],
    ["an output without a name", ["read", "--out", ""]],
  ])("%s", { timeout: SLOWEST_MS }, (_, args) => {
    const { status, stdout, stderr } = dateline(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("dateline build --articles DIR");
  });
});
