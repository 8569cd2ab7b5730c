import { expect, test } from "vitest";
import { formatProblem } from "../result.ts";
import { htmlToText, parseHtmlFile } from "./html.ts";

const NONE = new Map<string, unknown>();
const PAGE = `<!doctype html>
<html lang="en-GB">
  <head>
    <title>Kherson is free - The Paper</title>
    <meta property="og:site_name" content="The Paper">
    <link rel="canonical" href="https://paper.example/kherson">
    <script type="application/ld+json">
      { "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Kherson is free",
        "datePublished": "2022-11-11T23:30:00-05:00", "author": { "@type": "Person", "name": "Jane Roe" } }
    </script>
    <style>p { color: red }</style>
  </head>
  <body>
    <nav><a href="/">Home</a></nav>
    <article>
      <h1>Kherson is free</h1>
      <p>Troops entered <b>Kherson</b> on Friday &amp; people <script>steal("cookies")</script>cheered.</p>
      <p onclick="steal()">The mayor spoke<br>to them.<br><br>They cheered.</p>
      <ul><li>One bridge.</li><li>Two bridges.</li></ul>
    </article>
    <footer>Cookies</footer>
  </body>
</html>`;

const articleOf = (html: string, cited: ReadonlyMap<string, unknown> = NONE) => {
  const parsed = parseHtmlFile(html, "page.html", cited);
  return parsed.ok ? parsed.value[0] : parsed.error.map(formatProblem);
};

test("a saved page becomes paragraphs, and its tags a citation", () => {
  const article = articleOf(PAGE);
  expect(article).toMatchObject({
    id: "page",
    publishedOn: "2022-11-11",
    language: "en-GB",
    citation: {
      title: "Kherson is free",
      "container-title": "The Paper",
      author: [{ literal: "Jane Roe" }],
      URL: "https://paper.example/kherson",
    },
    text: "Troops entered Kherson on Friday & people cheered.\n\nThe mayor spoke to them.\n\nThey cheered.\n\nOne bridge.\n\nTwo bridges.",
  });
});

test("no script, style or handler is in the text", () => {
  expect(JSON.stringify(articleOf(PAGE))).not.toMatch(/steal|script|color: red/);
});

test("the citations file wins over the page", () => {
  const cited = new Map<string, unknown>([["title", "Ours"]]);
  expect(articleOf(PAGE, cited)).toMatchObject({ citation: { title: "Ours" } });
});

test("a piece of HTML without head and body is read as well", () => {
  expect(articleOf("<p>Troops entered Kherson.</p>")).toMatchObject({
    text: "Troops entered Kherson.",
  });
});

test("an address that is no web address is dropped", () => {
  const page = '<link rel="canonical" href="javascript:steal()"><p>Troops entered Kherson.</p>';
  expect(JSON.stringify(articleOf(page))).not.toContain("javascript:");
});

const TOO_DEEP =
  "page.html: nests its elements deeper than 512 levels; save the article's text instead";

test.each([
  [
    "no text",
    "<script>1</script>",
    "page.html: holds no text to read; save the whole page, or its text",
  ],
  [
    "a date that does not exist",
    '<meta name="date" content="2022-11-31"><p>Text.</p>',
    "page.html: issued is 2022-11-31, a day that does not exist; expected a date such as 2022-11-13",
  ],
  ["too deep", `${"<div>".repeat(600)}x`, TOO_DEEP],
  ["elements that do not close each other", `${"<p><li>".repeat(1250)}x`, TOO_DEEP],
  ["elements that only seem closed", `${"<div/>".repeat(20_000)}x`, TOO_DEEP],
  ["more open elements than can be parsed", "<b>x".repeat(99_000), TOO_DEEP],
  [
    "more than can be taken apart",
    `${"<div>".repeat(400)}x${"</div>".repeat(400)}`.repeat(16),
    "page.html: nests too many elements too deep to be taken apart; save the article's text instead",
  ],
  [
    "too much",
    "<p></p>".repeat(100_001),
    "page.html: holds more than 100000 elements; save the article alone",
  ],
])("a page with %s is a problem", (_, html, problem) => {
  expect(articleOf(html)).toEqual([problem]);
});

test("a page of which all stands in a comment is a problem, or its text", () => {
  const page =
    "Water rose. <!--<!doctype html><html><head></head><body><p>Nothing.</p></body></html>";
  expect(articleOf(page)).toMatchObject({ text: "Water rose." });
});

test("paragraphs and drawings side by side are not deep", () => {
  const page = `${"<p>Troops entered Kherson.".repeat(600)}<svg>${"<path/>".repeat(600)}</svg>`;
  expect(articleOf(page)).toMatchObject({ id: "page" });
});

test.each([
  ["a drawing of many points", `<svg>${"<circle r='1'/>".repeat(12_000)}</svg>`],
  ["a script that writes tags", `<script>${"x='<div>';".repeat(12_000)}</script>`],
  ["a comment that holds tags", `<!-- ${"<div>".repeat(12_000)} -->`],
])("%s is not deep", (_, part) => {
  expect(articleOf(`<p>Troops entered Kherson.</p>${part}`)).toMatchObject({ id: "page" });
});

test("scripts and comments without end take no time", () => {
  const page = `<p>Troops entered Kherson.</p>${"<script><!--".repeat(50_000)}`;
  expect(articleOf(page)).toMatchObject({ text: "Troops entered Kherson." });
});

test("a piece of HTML may be as deep as it likes", () => {
  expect(htmlToText(`${"<div/>".repeat(8000)}Text.`)).toBe("Text.");
});

test("HTML in a feed comes out as text", () => {
  expect(htmlToText("<p>One &lt;b&gt;</p><p>Two</p>")).toBe("One <b>\n\nTwo");
});
