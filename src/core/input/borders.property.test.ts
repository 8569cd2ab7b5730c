import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCorrections, parseDataset } from "../schema.ts";
import { parseArticleFile } from "./article-file.ts";
import { parseCitations } from "./citations.ts";
import { decodeArticle } from "./decode.ts";
import { parseFeed } from "./feed.ts";
import { parseHtmlFile } from "./html.ts";
import { parseJson } from "./json.ts";
import { parseLayer } from "./layer-file.ts";

/** Whatever a stranger hands over, a border answers with a value or with problems. */

const NONE = new Map<string, unknown>();
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

interface Answer {
  readonly ok: boolean;
  readonly error?: unknown;
}
const BORDERS: readonly [name: string, parse: (text: string) => Answer][] = [
  ["an article", (text) => parseArticleFile(text, "a.md", NONE)],
  ["a page", (text) => parseHtmlFile(text, "a.html", NONE)],
  ["a feed", (text) => parseFeed(text, "a.rss", () => NONE)],
  ["citations", (text) => parseCitations(text, "articles.csl.json")],
  ["a layer", (text) => parseLayer(text, "a.geojson")],
  ["JSON", (text) => parseJson(text, "a.json")],
];

/** Text with the marks that mean something to one format or the other. */
const markedText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.constantFrom(
        ...'--- \n --- | : | - | & | * | ! | [ | ] | { | } | " | , | < | > | </ | <p> | </p> | <script> | <item> | <!-- | --> | <![CDATA[ | ]]> | &amp; | &#0; | \u0000 | \ud800 | title: x\n | issued: 2022-11-31\n | <html> | <body> | <rss> | <channel>'.split(
          " | ",
        ),
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe.each(BORDERS)("%s", (_, parse) => {
  const answers = (text: string) => {
    const answer = parse(text);
    expect(answer.ok || JSON.stringify(answer.error).includes("message")).toBe(true);
  };

  test("of any text is a value or problems", () => {
    fc.assert(fc.property(markedText, answers), { numRuns: 200 });
  });

  test("of any JSON is a value or problems", () => {
    fc.assert(fc.property(fc.json(), answers), { numRuns: 200 });
  });
});

const anyGeometry = fc.record({
  type: fc.constantFrom("Point", "LineString", "Polygon", "MultiPolygon", "GeometryCollection"),
  coordinates: fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.double({ min: -200, max: 200 }),
      fc.constantFrom(null, "x"),
      fc.array(tie("node"), { maxLength: 5 }),
    ),
  })).node,
});

test("a layer of any geometry is a value or problems, and a value keeps every feature", () => {
  fc.assert(
    fc.property(fc.array(anyGeometry, { maxLength: 4 }), (geometries) => {
      const features = geometries.map((geometry) => ({
        type: "Feature",
        properties: {},
        geometry,
      }));
      const layer = parseLayer(
        JSON.stringify({ type: "FeatureCollection", features }),
        "a.geojson",
      );
      if (layer.ok) expect(layer.value.features).toHaveLength(features.length);
      else expect(layer.error.length).toBeGreaterThan(0);
    }),
  );
});

test("any bytes are text or one sentence", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = decodeArticle(bytes, decode);
      if (text.ok) expect(text.value).not.toContain("\r");
      else expect(text.error).toMatch(/^is /);
    }),
  );
});

test("any value is a dataset or problems, and corrections or problems", () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(parseDataset(value, "d.json").ok).toBe(false);
      expect(typeof parseCorrections(value, "c.json").ok).toBe("boolean");
    }),
  );
});
