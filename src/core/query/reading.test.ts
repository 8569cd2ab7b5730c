import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleBlocks } from "./article-blocks.ts";
import { citationLine, provenance, publicationDate, webAddress } from "./citation.ts";
import { cutDataset } from "./cut.ts";
import { datelinePlace, excerptOf, markedIn, placesFromContext } from "./excerpt.ts";
import { makeDataset } from "./fixture.ts";
import { makeLookup } from "./lookup.ts";
import { marginNotes } from "./margin-notes.ts";
import { describePlace, noteOf, siblingOf } from "./place-description.ts";
import { otherNames, secondName } from "./place-words.ts";

const lookup = makeLookup(cutDataset(makeDataset()).collection);
const article = (id: string) => required(lookup.articles.get(id));
const claim = (id: string) => required(lookup.claims.get(id));
const place = (id: string) => required(lookup.places.get(id));

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("the fixture has lost something");
  return value;
}

describe("an excerpt", () => {
  test("is the claim's own words", () => {
    expect(excerptOf(lookup, claim("trams-c1"))).toBe(
      "The depot had ordered twelve carriages from Mykolaiv.",
    );
  });

  test("has its mentions and its numbers marked where they stand", () => {
    const { text } = article("trams");
    const marked = markedIn(lookup, claim("trams-c1"));
    expect(marked.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["mention", "Mykolaiv"],
      ["quantity", "twelve carriages"],
    ]);
  });

  test("is filed from the place where it is said to be, or else from its first", () => {
    expect(datelinePlace(claim("trams-c0"))).toBe("kherson");
    expect(datelinePlace(claim("trams-c1"))).toBe("kherson");
  });

  test("says which of its places no name in it gives", () => {
    expect(placesFromContext(lookup, claim("trams-c1"))).toEqual(["kherson"]);
    expect(placesFromContext(lookup, claim("trams-c0"))).toEqual([]);
  });
});

describe("where it was read", () => {
  test("a digest says that it is one", () => {
    const { before, after } = provenance(article("trams"));
    expect(`${before}The Harbour Post${after}`).toBe(
      "digest of The Harbour Post, 11 November 2022; not the outlet's words",
    );
  });

  test("a date that was inferred is given as such, one that is missing as not known", () => {
    expect(publicationDate(article("ferries"))).toBe("about 9 November 2022");
    const undated = { ...article("trams"), publishedOn: null, citation: { id: "x" } };
    expect(publicationDate(undated)).toBe("date not known");
    const month = { id: "x", issued: { "date-parts": [[2022, 11]], circa: "false" } };
    expect(publicationDate({ ...undated, citation: month })).toBe("November 2022");
  });

  test("a citation names author, title, outlet, date and address", () => {
    expect(citationLine(article("trams"), "Trams ran", "http://localhost/?claim=c")).toBe(
      "“Trams ran” Oksana Example, “Trams run again”, digest of The Harbour Post, " +
        "11 November 2022; not the outlet's words. http://localhost/?claim=c",
    );
    expect(citationLine(article("ferries"), "x", "y")).toContain(
      "Unknown outlet, about 9 November",
    );
  });

  test.each([
    ["https://example.org/a", "https://example.org/a"],
    ["javascript:alert(1)", null],
    ["data:text/html,x", null],
    ["//example.org", null],
    [undefined, null],
  ])("the address %s becomes the link %s", (URL, link) => {
    expect(webAddress({ id: "x", URL })).toBe(link);
  });
});

describe("a place", () => {
  test("is told by kind, people, region and country", () => {
    expect(describePlace(place("kherson"), lookup.places)).toBe(
      "City, 289,697 inhabitants, Kherson Oblast, Ukraine",
    );
    expect(describePlace(place("kherson-oblast"), lookup.places)).toBe("Oblast, Ukraine");
    expect(describePlace(place("moscow"), lookup.places)).toBe("City, Russia");
  });

  test("has its other names, Russian last", () => {
    expect(otherNames(place("mykolaiv"), "en").map((n) => n.name)).toEqual([
      "Миколаїв",
      "Николаев",
    ]);
    expect(otherNames(place("mykolaiv"), "uk").map((n) => n.name)).toEqual([
      "Mykolaiv",
      "Николаев",
    ]);
    expect(secondName(place("mykolaiv"), "uk")).toBe("Mykolaiv");
  });

  test("points to the other place of its name", () => {
    const sibling = (id: string) => siblingOf(place(id), lookup.places.values())?.id ?? null;
    expect(sibling("kherson")).toBe("kherson-oblast");
    expect(sibling("kherson-oblast")).toBe("kherson");
    expect(sibling("dnipro")).toBe("dnipro-city");
    expect(sibling("odesa")).toBeNull();
  });

  test("carries its layer's remark as a sentence", () => {
    expect(noteOf(place("kherson-oblast"))).toMatch(/^Russia claimed .+ not recognised\.$/);
    expect(noteOf(place("odesa"))).toBe("");
  });
});

describe("an article", () => {
  test("is read in paragraphs, with what was left out in its place and the reason", () => {
    const blocks = articleBlocks(article("trams"));
    expect(blocks.map((block) => block.kind)).toEqual(["paragraph", "left-out", "paragraph"]);
    expect(blocks[1]).toMatchObject({ reasons: ["newsletter notice"], lineCount: 1 });
  });

  test("loses no word, whatever is left out", () => {
    const words = fc.array(fc.constantFrom("a", "bb", " ", "\n", "\n\n", "\n \n", "ї"));
    const cuts = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 });
    fc.assert(
      fc.property(words, cuts, (parts, pairs) => {
        const text = parts.join("");
        let free = 0;
        const ignored = pairs
          .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b), reason: "notice" }))
          .sort((a, b) => a.start - b.start)
          .flatMap((s) => {
            const start = Math.max(free, Math.min(s.start, text.length));
            const end = Math.min(s.end, text.length);
            if (start >= end) return [];
            free = end;
            return [{ ...s, start, end }];
          });
        const shown = articleBlocks({ text, ignored }).map((b) => text.slice(b.start, b.end));
        expect(shown.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  test("has notes on metonyms, on names nothing decides and on places read from the passage", () => {
    const notes = marginNotes(
      lookup,
      [claim("trams-c1"), claim("trams-c2")],
      lookup.mentionsOf.get("trams") ?? [],
      "en",
    );
    expect(notes.map(({ head, body }) => `${head} ${body}`)).toEqual([
      "“Moscow” stands for people in power: not on the map",
      "“Dnipro” could be Dnipro (river) or Dnipro (city): left open",
      "Read from the passage about Kherson, not named in these words",
    ]);
  });
});
