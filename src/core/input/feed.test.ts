import { describe, expect, test } from "vitest";
import { formatProblem } from "../result.ts";
import { parseFeed } from "./feed.ts";

const NONE = new Map<string, unknown>();
const parse = (xml: string) => {
  const parsed = parseFeed(xml, "news.rss", () => NONE);
  return parsed.ok ? parsed.value : parsed.error.map(formatProblem);
};

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Paper</title><language>en-gb</language>${items}</channel></rss>`;

test("every item of an RSS feed is an article", () => {
  const xml = rss(`
    <item><guid>g1</guid><title>Free &amp; well</title><link>https://paper.example/1</link>
      <pubDate>Fri, 11 Nov 2022 22:00:00 +0200</pubDate>
      <description>&lt;p&gt;Troops entered Kherson.&lt;/p&gt;&lt;p&gt;People cheered.&lt;/p&gt;</description></item>
    <item><title>Second</title><content:encoded><![CDATA[<p>The dam <i>held</i>.</p>]]></content:encoded></item>`);
  expect(parse(xml)).toMatchObject([
    {
      id: "news#g1",
      publishedOn: "2022-11-11",
      language: "en-gb",
      citation: {
        title: "Free & well",
        "container-title": "The Paper",
        URL: "https://paper.example/1",
      },
      text: "Troops entered Kherson.\n\nPeople cheered.",
    },
    { id: "news#2", publishedOn: null, text: "The dam held." },
  ]);
});

test("Atom, with text, HTML and XHTML", () => {
  const xml = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="uk"><title>The Paper</title>
    <entry><id>e1</id><title>One</title><published>2022-11-12T08:00:00Z</published><author><name>Jane Roe</name></author>
      <link href="https://paper.example/e1"/><content type="html">&lt;p&gt;First.&lt;/p&gt;</content></entry>
    <entry><id>e2</id><title>Two</title><content type="xhtml"><div><p>Second.</p></div></content></entry></feed>`;
  expect(parse(xml)).toMatchObject([
    {
      id: "news#e1",
      publishedOn: "2022-11-12",
      language: "uk",
      citation: { author: [{ literal: "Jane Roe" }], URL: "https://paper.example/e1" },
      text: "First.",
    },
    { id: "news#e2", text: "Second." },
  ]);
});

test("an item may be as deep as it likes", () => {
  const deep = "&lt;div/&gt;".repeat(8000);
  expect(parse(rss(`<item><description>${deep}Text.</description></item>`))).toMatchObject([
    { text: "Text." },
  ]);
});

test("Atom's link is the article's page, and its date the first publication", () => {
  const entry = (inner: string) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>e1</id><content>x</content>${inner}</entry></feed>`;
  const links = `<link rel="self" href="https://paper.example/e1.atom"/><link rel="alternate" href="https://paper.example/e1"/>`;
  const dates =
    "<updated>2022-12-01T08:00:00Z</updated><published>2022-11-12T08:00:00Z</published>";
  expect(parse(entry(links + dates))).toMatchObject([
    { publishedOn: "2022-11-12", citation: { URL: "https://paper.example/e1" } },
  ]);
  expect(parse(entry("<updated>2022-12-01T08:00:00Z</updated>"))).toMatchObject([
    { publishedOn: null },
  ]);
});

test("a record of the feed's name is of all its items, one of an item's id of that alone", () => {
  const records = new Map([
    ["news", new Map([["container-title", "The Daily Paper"]])],
    ["news#2", new Map([["container-title", "The Sunday Paper"]])],
  ]);
  const xml = rss(
    "<item><description>One.</description></item><item><description>Two.</description></item>",
  );
  const parsed = parseFeed(xml, "news.rss", (id) => records.get(id) ?? NONE);
  expect(parsed.ok && parsed.value.map(({ citation }) => citation["container-title"])).toEqual([
    "The Daily Paper",
    "The Sunday Paper",
  ]);
});

test("a script in an item is no part of its text", () => {
  const xml = rss(
    "<item><guid>1</guid><description><![CDATA[<script>steal()</script><p>Text.</p>]]></description></item>",
  );
  expect(parse(xml)).toMatchObject([{ text: "Text." }]);
});

describe("what is no feed says so", () => {
  test.each<[name: string, xml: string, problem: RegExp]>([
    ["an entity bomb", '<!DOCTYPE x [<!ENTITY a "aaaa">]><rss/>', /has a document type/],
    ["other XML", "<html></html>", /neither RSS nor Atom/],
    [
      "XML cut in half",
      rss("<item><title>On").slice(0, 120),
      /^news.rss: is not well-formed XML, or breaks off; get the whole feed again$/,
    ],
    [
      "tags that cross",
      "<rss>\n<channel>\n</item></rss>",
      /^news.rss: is not well-formed XML at line 3, or breaks off; get the whole feed again$/,
    ],
    [
      "two items of one name",
      rss("<item><guid>g</guid><description>x</description></item>".repeat(2)),
      /^news.rss: item 2 calls itself g, and so does item 1; give one another <guid> or <id>/,
    ],
    ["a feed without items", rss(""), /is a feed without items/],
    ["an item without text", rss("<item><title>x</title></item>"), /item 1 has no text/],
    [
      "a date that does not exist",
      rss(
        "<item><pubDate>Thu, 31 Nov 2022 10:00:00 GMT</pubDate><description>x</description></item>",
      ),
      /item 1 issued is 2022-11-31, a day that does not exist/,
    ],
  ])("%s", (_, xml, problem) => {
    expect(parse(xml)).toEqual([expect.stringMatching(problem)]);
  });
});

test("an item whose id is as long as a text is named, and a name that is one is no outlet", () => {
  const item = (guid: string) =>
    `<item><guid>${guid}</guid><description>Rain fell.</description></item>`;
  expect(parse(rss(item("x".repeat(5000)) + item("b")))).toEqual([
    expect.stringMatching(/^news\.rss: item 1 has an id of 5005 characters \(news#x{55}…\), over/),
  ]);
  const long = rss(item("b")).replace("The Paper", "T".repeat(300));
  expect(JSON.stringify(parse(long))).not.toContain("container-title");
});
