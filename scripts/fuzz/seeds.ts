/** What the importers take, in small: right ones to begin from, and what strangers have tried. */

const ARTICLE = `---
title: Water over the lower town
issued: 2024-05-03
container-title: The Valley Record
author:
  - family: Lopez
    given: Ada
URL: https://example.org/water?a=1
---
The Rhine rose over its banks at Cologne on Friday, the mayor said.

"We have moved 300 people out of Bonn," Ada Lopez told the Valley Record. No one was hurt.

Sign up for our newsletter.
`;

const PAGE = `<!doctype html><html lang="en"><head><title>Water over the lower town | The Valley Record</title>
<meta property="og:site_name" content="The Valley Record"><meta property="article:published_time" content="2024-05-03T08:00:00Z">
<link rel="canonical" href="https://example.org/water">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Water over the lower town","datePublished":"2024-05-03","author":{"@type":"Person","name":"Ada Lopez"},"publisher":{"name":"The Valley Record"}}</script>
</head><body><nav><a href="/">Home</a></nav><article><h1>Water over the lower town</h1>
<p>The Rhine rose over its banks at Cologne on Friday, the mayor said, and the lower town stood under water by noon.</p>
<p>“We have moved 300 people out of Bonn,” Ada Lopez told the Valley Record. Nobody was hurt, and the schools stay shut.</p>
<ul><li>Bonn</li><li>K&ouml;ln &amp; Mainz</li></ul></article><footer>Subscribe</footer></body></html>`;

const FEED = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Valley Record</title><link>https://example.org/</link>
<item><title>Water over the lower town</title><link>https://example.org/water</link><guid>w1</guid><pubDate>Fri, 03 May 2024 08:00:00 GMT</pubDate>
<description>The Rhine rose at Cologne.</description><content:encoded><![CDATA[<p>The Rhine rose over its banks at <b>Cologne</b> on Friday.</p>]]></content:encoded></item>
<item><title>Schools shut in Bonn</title><link>https://example.org/bonn</link><description>Schools in Bonn stay shut.</description></item></channel></rss>`;

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>The Valley Record</title><updated>2024-05-03T08:00:00Z</updated>
<entry><id>urn:w1</id><title type="html">Water &lt;b&gt;over&lt;/b&gt; the town</title><link href="https://example.org/w"/><published>2024-05-03T08:00:00Z</published><content type="html">&lt;p&gt;The Rhine rose at Cologne.&lt;/p&gt;</content></entry></feed>`;

const CITATIONS = JSON.stringify([
  {
    id: "water",
    type: "article-newspaper",
    title: "Water over the lower town",
    "container-title": "The Valley Record",
    author: [{ family: "Lopez", given: "Ada" }, { literal: "The staff" }],
    issued: { "date-parts": [[2024, 5, 3]] },
    URL: "https://example.org/water",
  },
  { id: "bonn", issued: { raw: "2024-05-04" }, language: "en-GB" },
]);

const LAYER = JSON.stringify({
  type: "FeatureCollection",
  receipt: { origin: "drawn by hand", licence: "CC0", asOf: "2024-05-03", resolutionKm: 1, view: "none", cannotTell: "much" },
  features: [
    {
      type: "Feature",
      id: "cologne",
      properties: { name: "Cologne", "name:de": "Köln", alt_name: "Koeln;Colonia", place: "city" },
      geometry: { type: "Point", coordinates: [6.96, 50.94] },
    },
    {
      type: "Feature",
      id: "rhine",
      properties: { name: "Rhine", waterway: "river" },
      geometry: { type: "LineString", coordinates: [[8.24, 50], [7.6, 50.36], [6.96, 50.94]] },
    },
    {
      type: "Feature",
      id: "county",
      properties: { name: "Rhine County", boundary: "administrative", admin_level: "6" },
      geometry: {
        type: "Polygon",
        coordinates: [[[6, 50], [8, 50], [8, 51], [6, 51], [6, 50]], [[7, 50.4], [7, 50.6], [7.2, 50.6], [7, 50.4]]],
      },
    },
  ],
}); // prettier-ignore

const CORRECTIONS = JSON.stringify([
  {
    article: "water",
    quote: { exact: "Cologne", prefix: "banks at ", suffix: " on Friday" },
    about: "mention",
    set: { place: "cologne", literal: true },
    note: "the city on the Rhine",
  },
  {
    article: "water",
    quote: { exact: "The Rhine rose over its banks at Cologne on Friday" },
    about: "claim",
    set: { stance: "asserted", when: { from: "2024-05-03", to: "2024-05-03", text: "on Friday" } },
  },
]);

export interface Seeds {
  readonly article: readonly string[];
  readonly page: readonly string[];
  readonly feed: readonly string[];
  readonly citations: readonly string[];
  readonly layer: readonly string[];
  readonly corrections: readonly string[];
}

export const SEEDS: Seeds = {
  article: [ARTICLE, ARTICLE.slice(ARTICLE.lastIndexOf("---") + 4)],
  page: [PAGE],
  feed: [FEED, ATOM],
  citations: [CITATIONS],
  layer: [LAYER],
  corrections: [CORRECTIONS],
};

/** Pieces that have broken other programs, whatever they are put into. */
export const HOSTILE: readonly string[] = [
  "<script>window.fuzzed=1</script>", "<img src=x onerror=window.fuzzed=1>", "<svg/onload=window.fuzzed=1>",
  '<a href="javascript:window.fuzzed=1">here</a>', "javascript:window.fuzzed=1", "data:text/html,<script>window.fuzzed=1</script>",
  '<iframe srcdoc="<script>window.fuzzed=1</script>">', "<!--", "-->", "<![CDATA[", "]]>", "<plaintext>", "<template>", "</body>",
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>', '<!ENTITY x SYSTEM "file:///etc/passwd">',
  "&a;", "&#0;", "&#x110000;", "&#xd800;", "&lt;script&gt;", "&amp;amp;",
  '"__proto__":{"fuzzed":1},', '"constructor":{"prototype":{"fuzzed":1}},', "__proto__: {fuzzed: 1}\n", "toString", "hasOwnProperty",
  "&anchor [*anchor, *anchor]", "!!js/function 'x'", "? [complex]\n: key\n", "\n---\n", "\n...\n", "<<: *x\n",
  "\u202e", "\u2066", "\u2069", "\u200f", "\ufeff", "\u0000", "\ud800", "\udc00", "\u2028", "\u0085", "🇺🇦", "e\u0301".repeat(40),
  "1e999", "-0", "NaN", "99999999999999999999", "2024-02-31", "+275760-09-14", "0000-00-00", "null", "[[[[]]]]", "{}", "\\u0000", '"', "\\",
  "=HYPERLINK(1)", "../../etc/passwd", "C:\\con", "a".repeat(5000), "А".repeat(3000), "said ".repeat(400), "((((((((((", ",,,,,,,,,,,,,,", "“‘“‘“‘", "«««»",
]; // prettier-ignore
