import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span, Stretch } from "../model.ts";
import { readText } from "./gold/small-world.ts";

/** Pieces of news and of noise, so that every rule has something to trip over. */
const PIECE = fc.oneof(
  fc.constantFrom(
    "Paris", "Kherson Oblast", "the Dnipro", "Washington", "U.S.", "Cusco", "Ukraine’s", "Kyiv-based", "New York",
    "said", "according to", "told", "the mayor", "he", "they", "President Ada Lopez", "that", "ordered", "denied", "if",
    "on Friday", "Nov. 11", "in March and April", "2014", "last week", "1 May 2023", "31 February 2023", "0000-00-00", "two days ago",
    "the city", "its capital", "the region", "from", "to", "in", "300,000 people", "USD 4 million", "1e999", "99999999999999999999 years ago",
    '"', "“", "”", "«", "'", "’s", "(", ")", "[", "—", ",", ", ", ". ", "...", "…", "?", "!", "\n", "\n\n", "\r\n", "\t", " ", "-",
    "Subscribe to our newsletter", "Read more", "Jane Doe is a reporter at The Gazette.", "\n-\n", "2 MIN READ",
    "\u202e", "\u2066", "\u200f", "\ufeff", "\u0000", "\ud83c", "\udf0a", "🌊", "é", "e\u0301", "İ", "ß", "ﬀ", "Київ", "東京", "القاهرة",
  ), // prettier-ignore
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
  fc.integer({ min: 1, max: 400 }).map((length) => "Huge".repeat(length)),
);
const TEXT = fc
  .array(fc.tuple(PIECE, fc.constantFrom("", " ", " ", " ")), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(""));
const PUBLISHED = fc.constantFrom(null, "2022-11-11", "2024-02-29", "0000-01-01", "9999-12-31");
const RUNS = { numRuns: 400 };

const cuts = (text: string, { start, end }: Span): boolean =>
  Number.isInteger(start) &&
  Number.isInteger(end) &&
  start >= 0 &&
  start < end &&
  end <= text.length;
const spanOf = ([start, end]: Stretch): Span => ({ start, end });
const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

describe("any text at all", () => {
  test("is read without an error, and the same way twice", () => {
    fc.assert(
      fc.property(TEXT, PUBLISHED, (text, published) => {
        expect(readText(text, published)).toEqual(readText(text, published));
      }),
      RUNS,
    );
  });

  test("has only spans that cut something out of it", () => {
    fc.assert(
      fc.property(TEXT, PUBLISHED, (text, published) => {
        const { ignored, mentions, dates, attributions, claims } = readText(text, published);
        const stretches = attributions.flatMap(({ source, cue, content }) => [
          ...source,
          ...cue,
          ...content,
        ]);
        for (const span of [...ignored, ...mentions, ...dates, ...claims, ...stretches.map(spanOf)])
          expect(cuts(text, span), JSON.stringify(span)).toBe(true);
        for (const { start, end, text: words } of [...mentions, ...dates])
          expect(text.slice(start, end)).toBe(words);
      }),
      RUNS,
    );
  });

  test("has mentions in reading order that never overlap, and dates likewise", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { mentions, dates } = readText(text);
        for (const list of [mentions, dates])
          for (const [i, { start }] of list.entries())
            expect(start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0);
      }),
      RUNS,
    );
  });

  test("has ignored stretches in order, apart, and with nothing read in them", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const { ignored, mentions, dates, claims } = readText(text);
        for (const [i, { start }] of ignored.entries())
          expect(start).toBeGreaterThanOrEqual(ignored[i - 1]?.end ?? 0);
        const read = [...mentions, ...dates, ...claims];
        expect(read.filter((span) => ignored.some((stretch) => touch(stretch, span)))).toEqual([]);
      }),
      RUNS,
    );
  });

  test("has claims that are each whole: a place, a chain that ends with the outlet, ids of their own", () => {
    fc.assert(
      fc.property(TEXT, PUBLISHED, (text, published) => {
        const { mentions, attributions, claims } = readText(text, published);
        const ids = [...mentions, ...attributions, ...claims].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(attributions.map(({ id }) => id));
        for (const { places, chain, attribution, when, quantities } of claims) {
          expect(places.length).toBeGreaterThan(0);
          expect(new Set(places.map(({ place }) => place)).size).toBe(places.length);
          expect(chain.at(-1)).toEqual({ name: "The Gazette", role: "publisher" });
          expect(chain.every(({ name }) => name.trim() !== "")).toBe(true);
          expect(attribution === null || known.has(attribution)).toBe(true);
          expect(when === null || when.from <= when.to).toBe(true);
          expect(quantities.every(({ value }) => Number.isFinite(value))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test("has mentions whose candidates are ranked, hold the chosen place first, and share at most 1", () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        for (const { place, candidates } of readText(text).mentions) {
          const scores = candidates.map(({ score }) => score);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
          expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThan(1.005);
          if (place !== null) expect(candidates[0]?.place).toBe(place);
        }
      }),
      RUNS,
    );
  });
});

const MEGABYTE = 1024 * 1024;
const LONG_PIECE = 100; // characters
const STORY = `The mayor of Cusco, Ada Lopez, said on Friday that 300 people had left the city. "We are ready," she told Radio Sol.

In Kherson Oblast the river Dnipro rose again. Officials in the region fear it could reach Kherson by May 12, according to the ministry. Washington urged Kyiv to wait, and the US sent aid to Odesa.

`;

describe("time grows no faster than the text", () => {
  test.each([
    ["a story told again and again", STORY],
    ["one paragraph of it without end", STORY.replaceAll("\n\n", " ")],
    ["opening brackets", "("],
    ["double quotes", '"'],
    ["opening quotes", "“"],
    ["commas", "a,"],
    ["capitals", "A "],
    ["one word in capitals", "A"],
    ["one endless word", "a"],
    ["names", "Paris "],
    ["names in a list", "Paris, Lyon and "],
    ["line ends", "\n"],
    ["full stops", "."],
    ["full stops against a letter", `${".".repeat(1000)}a`],
    ["countries in a list", "Ukraine and Russia and "],
    ["short sentences", "He said so. "],
    ["sayings behind “and”", "The mayor went home and said that all was calm. ".repeat(3)],
    [
      "sayings in a list",
      "He came, said it rained, told them it had rained, and added that it would rain. ".repeat(2),
    ],
    ["cues", "said "],
    ["cues between commas", "he said, "],
    ["digits", "7"],
    ["dates", "Nov. 11 "],
    ["months", "May and "],
    ["pointing words", "the city "],
    ["initials", "U.S. "],
    ["bullets", "-\n"],
    ["accents without letters", "\u0301"],
    ["surrogates without a partner", "\ud83c"],
    ["notices", "Sign up for our newsletter\n"],
    ["titles", "President "],
  ])("%s", { timeout: 120_000 }, (_, piece) => {
    // The two stories at full length; a quarter is enough to show a pattern that is not linear.
    const length = piece.length > LONG_PIECE ? MEGABYTE : MEGABYTE / 4;
    expectLinear(piece.repeat(Math.ceil(length / piece.length)));
  });

  test("a list of places without end is no list without a bottom", () => {
    expect(() => readText(`in ${"Ukraine and Russia and ".repeat(20_000)}`)).not.toThrow();
  });

  test("a speaker never heard before in every sentence", { timeout: 120_000 }, () => {
    const name = (i: number) =>
      `B${Array.from(String(i), (digit) => "abcdefghij".charAt(Number(digit))).join("")}`;
    expectLinear(
      Array.from({ length: 20_000 }, (_, i) => `Ada ${name(i)} said that Paris was calm. `).join(
        "",
      ),
    );
  });
});

function expectLinear(long: string): void {
  const MOST = 2.6; // times as long for twice the text: a little room for memory and the machine
  const TRIES = 4; // another program may take the machine for a moment
  const short = long.slice(0, long.length / 2);
  let best = Infinity;
  for (let i = 0; i < TRIES && best > MOST; i++)
    best = Math.min(best, timeOf(long) / timeOf(short));
  expect(best).toBeLessThanOrEqual(MOST);
}

const SOON_MS = 20; // added to both, so that a pause of the machine is no doubling

function timeOf(text: string): number {
  const started = performance.now();
  readText(text);
  return performance.now() - started + SOON_MS;
}
