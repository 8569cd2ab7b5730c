import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, Dataset, Mention, Place } from "../model.ts";
import { parseCorrections } from "../schema.ts";
import { withCorrections } from "./correction-list.ts";
import type { Correction, CorrectionSet, TextCorrection } from "./correction.ts";
import { applyCorrections, applyWhatApplies } from "./corrections.ts";
import { companionsOf, correctionFor } from "./make-correction.ts";
import { idOfPoint } from "./set-places.ts";
import { locate, quoteOf } from "./text-quote.ts";

const PARAGRAPHS = [
  "Rain fell on Elmstead. The mayor of Elmstead said the bridge at Corwick held.",
  "In Elmstead the pumps ran all night. Nobody was hurt, the ferry office said.",
  "Elmstead asked for sandbags.",
];
const TEXT = PARAGRAPHS.join("\n\n");
const spansOf = (words: string, text = TEXT) =>
  Array.from(text.matchAll(new RegExp(words, "g")), ({ index }) => ({
    start: index,
    end: index + words.length,
  }));
const [FIRST = { start: 0, end: 0 }] = spansOf("Elmstead");

const place = (id: string): Place => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [1, 52] },
  properties: { name: id, kind: "town", layer: "test" },
});
const LAYERS = new Map(["elmstead-east", "elmstead-west", "corwick"].map((id) => [id, place(id)]));
const findPlace = (id: string) => LAYERS.get(id) ?? null;

const mention = ({ start, end }: { start: number; end: number }, i: number): Mention => ({
  id: `one.m${i + 1}`,
  article: "one",
  start,
  end,
  text: TEXT.slice(start, end),
  literal: true,
  place: TEXT.slice(start, end) === "Corwick" ? "corwick" : "elmstead-east",
  candidates: [],
});
const claim = (id: string, words: string, ...places: readonly string[]): Claim => ({
  id,
  article: "one",
  ...(spansOf(words)[0] ?? FIRST),
  attribution: null,
  places: places.map((each) => ({ place: each, role: "at" })),
  chain: [{ name: "The Lamp", role: "publisher" }],
  when: null,
  stance: "asserted",
  event: null,
  quantities: [],
});
const article = {
  id: "one",
  file: "one.md",
  citation: { id: "one" },
  publishedOn: null,
  language: "en",
  text: TEXT,
  sha256: "0".repeat(64),
  digest: false,
  ignored: [],
};
const dataset: Dataset = {
  format: "dateline-dataset",
  version: 1,
  title: "t",
  articles: [article],
  places: { type: "FeatureCollection", features: [place("corwick"), place("elmstead-east")] },
  mentions: [...spansOf("Elmstead"), ...spansOf("Corwick")]
    .sort((a, b) => a.start - b.start)
    .map(mention),
  attributions: [],
  claims: [
    claim("one.c1", "the bridge at Corwick held", "corwick"),
    claim("one.c3", "In Elmstead the pumps ran all night", "elmstead-east"),
    claim("one.c2", "Nobody was hurt", "elmstead-east"),
  ],
  relations: [],
  checks: [],
};
const read = { article, mentions: dataset.mentions, claims: dataset.claims };

function made(words: string, set: CorrectionSet, about: TextCorrection["about"] = "mention") {
  const correction = correctionFor(article, spansOf(words)[0] ?? FIRST, { about, set });
  if (!correction.ok) throw new Error(correction.error);
  return correction.value;
}
const corrected = (...corrections: readonly Correction[]) => {
  const throughTheFile = parseCorrections(JSON.parse(JSON.stringify(corrections)), "c.json");
  if (!throughTheFile.ok) return throughTheFile.error;
  const applied = applyCorrections(dataset, throughTheFile.value, "c.json", findPlace);
  return applied.ok ? applied.value : applied.error;
};

describe("a quote", () => {
  test("carries words of its own paragraph, whichever mention it means", () => {
    const starts = spansOf("Elmstead").map((span) => {
      const quote = quoteOf(TEXT, span);
      if (!quote.ok) return quote.error;
      expect(`${quote.value.prefix}${quote.value.suffix}`).not.toContain("\n");
      const found = locate(quote.value, article);
      return found.ok ? found.value.start : found.error;
    });
    expect(starts).toEqual(spansOf("Elmstead").map(({ start }) => start));
  });

  test("takes in the paragraphs around where two paragraphs are alike", () => {
    const text = `${PARAGRAPHS[2] ?? ""}\n\nThen it rained.\n\n${PARAGRAPHS[2] ?? ""}`;
    for (const span of spansOf("Elmstead", text)) {
      const quote = quoteOf(text, span);
      expect(quote.ok && locate(quote.value, { id: "x", text })).toEqual({ ok: true, value: span });
    }
  });

  test("of words that nothing tells apart is refused", () => {
    const text = "Elmstead ".repeat(2000);
    const quote = quoteOf(text, { start: 9000, end: 9008 });
    expect(quote).toEqual({
      ok: false,
      error: '"Elmstead" stands more than once with the same words around it',
    });
  });

  test("does not cut a character in two", () => {
    const text = `${"🚢".repeat(40)}Elmstead${"🚢".repeat(40)}`;
    const quote = quoteOf(text, { start: 80, end: 88 });
    if (!quote.ok) throw new Error(quote.error);
    const half = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/;
    expect(quote.value.prefix).not.toMatch(half);
    expect(quote.value.suffix).not.toMatch(half);
  });

  test("is found after paragraphs have moved, and reported when its words have changed", () => {
    const quote = quoteOf(TEXT, FIRST);
    if (!quote.ok) throw new Error(quote.error);
    const moved = [...PARAGRAPHS].reverse().join("\n\n");
    const found = locate(quote.value, { id: "one", text: moved });
    expect(found.ok && moved.slice(found.value.start - 5, found.value.end)).toBe("l on Elmstead");
    const changed = TEXT.replace("Rain fell on", "Snow fell on");
    expect(locate(quote.value, { id: "one", text: changed }).ok).toBe(false);
  });

  const word = fc.constantFrom("Elmstead", "rain", "held", "on", "the", "mayor", ".", "\n\n");
  const anyText = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(" "));

  test("finds its own words in any text, and in an edited one these words or none", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.nat(),
        fc.nat(),
        fc.nat({ max: 30 }),
        anyText,
        (text, pick, at, cut, insert) => {
          const spans = spansOf("Elmstead", text);
          const span = spans[pick % Math.max(1, spans.length)];
          if (!span) return;
          const quote = quoteOf(text, span);
          if (!quote.ok) return;
          expect(locate(quote.value, { id: "x", text })).toEqual({ ok: true, value: span });
          const start = at % (text.length + 1);
          const edited = text.slice(0, start) + insert + text.slice(start + cut);
          const found = locate(quote.value, { id: "x", text: edited });
          if (!found.ok) return;
          const { prefix, exact, suffix } = quote.value;
          const around = edited.slice(
            found.value.start - prefix.length,
            found.value.end + suffix.length,
          );
          expect(around).toBe(prefix + exact + suffix);
          expect(edited.slice(found.value.start, found.value.end)).toBe("Elmstead");
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("what the page offers becomes a correction the command line carries out", () => {
  const placesOf = (result: ReturnType<typeof corrected>) =>
    "mentions" in result ? result.mentions.map(({ place: id }) => id) : result;

  test("another place for one mention, or for every mention of the words", () => {
    expect(placesOf(corrected(made("Elmstead", { place: "elmstead-west" })))).toEqual([
      "elmstead-west",
      "elmstead-east",
      "corwick",
      "elmstead-east",
      "elmstead-east",
    ]);
    expect(placesOf(corrected(made("Elmstead", { place: "elmstead-west", all: true })))).toEqual([
      "elmstead-west",
      "elmstead-west",
      "corwick",
      "elmstead-west",
      "elmstead-west",
    ]);
  });

  test("a point set on the map is a place that other corrections may name", () => {
    const at = [14.12345678, -3.2] as const;
    const id = idOfPoint("Corwick Lock", at);
    expect(id).toBe("set-corwick-lock@-3.2,14.1235");
    const result = corrected(
      made("Corwick", { place: id, at, name: "Corwick Lock", kind: "village" }),
      made("Nobody was hurt", { places: [{ place: id, role: "at" }] }, "claim"),
    );
    if (!("claims" in result)) throw new Error(JSON.stringify(result));
    expect(result.mentions[2]?.place).toBe(id);
    expect(result.claims.map(({ places }) => places[0]?.place)).toEqual([id, "elmstead-east", id]);
    expect(result.places.features[1]).toEqual({
      type: "Feature",
      id,
      geometry: { type: "Point", coordinates: [14.1235, -3.2] },
      properties: { name: "Corwick Lock", kind: "village", layer: "set-by-hand" },
    });
  });

  test("a point by halves, off the globe, or under a layer's id is refused", () => {
    const messages = [
      { place: "x", at: [1, 2] as const },
      { place: "x", name: "X" },
      { at: [1, 2] as const, name: "X" },
      { place: "x", name: "X", at: [181, 2] as const },
      { place: "corwick", name: "X", at: [1, 2] as const },
    ].map((set) => corrected(made("Corwick", set)));
    const said = messages.map((each) =>
      "claims" in each ? "" : each.map(({ path, message }) => `${path} ${message}`).join(),
    );
    const HALF =
      "0.set sets a point by half; give place (an id of your own), name and at ([longitude, latitude]) together";
    expect(said).toEqual([
      HALF,
      HALF,
      HALF,
      "0.set.at.0 is no longitude, expected -180 to 180",
      "0.set sets corwick on the map, and a layer has a place of that id; name it otherwise",
    ]);
  });

  test("a missed mention is added, everywhere its words stand whole if so asked", () => {
    const text = "Ash burnt. Ashes fell on Ash. Ash Vale and Ash stood.";
    const inAsh = { ...article, text };
    const long: Mention = { ...mention(FIRST, 0), start: 30, end: 38, text: "Ash Vale" };
    const quote = quoteOf(text, { start: 0, end: 3 });
    if (!quote.ok) throw new Error(quote.error);
    const set = { place: "corwick", all: true } as const;
    const { dataset: after, problems } = applyWhatApplies(
      { ...dataset, articles: [inAsh], mentions: [long], claims: [] },
      [{ article: "one", quote: quote.value, about: "mention", set, note: "" }],
      findPlace,
    );
    expect(problems).toEqual([]);
    expect(after.mentions.map((m) => [m.id, m.start, m.text])).toEqual([
      ["one.e1", 0, "Ash"],
      ["one.e1.2", 25, "Ash"],
      ["one.m1", 30, "Ash Vale"],
      ["one.e1.3", 43, "Ash"],
    ]);
  });

  test("no place, a metonym, a speaker, days, a stance, no claim", () => {
    const chain = [{ name: "The mayor", role: "speaker" as const }];
    const result = corrected(
      made("Elmstead", { remove: true }),
      made("Elmstead the", { remove: true }, "claim"),
      made("the bridge at Corwick held", { chain, when: null, stance: "doubted" }, "claim"),
    );
    expect(result).toMatchObject({
      claims: [{ id: "one.c1", chain, when: null, stance: "doubted" }, { id: "one.c2" }],
    });
  });

  test("a claim whose only place goes is about what the claim before it is about", () => {
    const set = { literal: false, all: true } as const;
    const companions = companionsOf(read, FIRST, set, "Elmstead");
    if (!companions.ok) throw new Error(companions.error);
    expect(companions.value.map(({ quote, set: said }) => [quote.exact, said])).toEqual([
      ["In Elmstead the pumps ran all night", { places: [{ place: "corwick", role: "at" }] }],
    ]);
    const after = corrected(made("Elmstead", set), ...companions.value);
    expect("claims" in after ? after.claims.map(({ places }) => places[0]?.place) : after).toEqual([
      "corwick",
      "corwick",
      "elmstead-east",
    ]);
    const [alone] = [{ ...read, claims: dataset.claims.slice(1, 2) }];
    const none = companionsOf(alone, FIRST, set, "Elmstead");
    expect(none.ok && none.value.map((each) => each.set)).toEqual([{ remove: true }]);
  });
});

test("what applies is applied, each correction whole or not at all, and the rest is named", () => {
  const lost: TextCorrection = {
    ...made("Corwick", { place: "elmstead-west" }),
    quote: { exact: "Corwyck", prefix: "", suffix: "" },
  };
  const bereaving = made("Corwick", { literal: false });
  const fine = made("Elmstead", { place: "elmstead-west" });
  const { dataset: after, problems } = applyWhatApplies(
    dataset,
    [lost, bereaving, fine],
    findPlace,
  );
  expect(problems.map(({ index, path }) => [index, path])).toEqual([
    [0, "quote"],
    [1, "set"],
  ]);
  expect(problems[0]?.message).toContain('"Corwyck" is not in one');
  expect(problems[1]?.message).toContain("no other place");
  expect(after.mentions.map(({ place: id, literal }) => [id, literal])).toEqual([
    ["elmstead-west", true],
    ["elmstead-east", true],
    ["corwick", true],
    ["elmstead-east", true],
    ["elmstead-east", true],
  ]);
});

describe("a second word on the same thing", () => {
  const CLAIM = "Nobody was hurt";
  test("takes the place of the first for a mention, and joins it for a claim", () => {
    const list = withCorrections(
      [],
      [
        { ...made("Elmstead", { remove: true }), was: "Elmstead, east" },
        { ...made("Elmstead", { place: "elmstead-west" }), was: "no place" },
        { ...made(CLAIM, { stance: "denied" }, "claim"), was: "asserted" },
        made("Elmstead", { place: "elmstead-east", all: true }),
        { ...made(CLAIM, { when: null }, "claim"), was: "9 May" },
      ],
    );
    expect(list.map(({ set }) => set)).toEqual([
      { place: "elmstead-west" },
      { place: "elmstead-east", all: true },
      { stance: "denied", when: null },
    ]);
    expect(list.map((each) => ("was" in each ? each.was : null))).toEqual([
      "Elmstead, east",
      null,
      "asserted; 9 May",
    ]);
  });

  test("is one word whichever of the mentions it was said of", () => {
    const [, second = FIRST] = spansOf("Elmstead");
    const other = correctionFor(article, second, {
      about: "mention",
      set: { literal: false, all: true },
    });
    if (!other.ok) throw new Error(other.error);
    const list = withCorrections(
      [made("Elmstead", { place: "elmstead-west", all: true })],
      [other.value],
    );
    expect(list).toEqual([other.value]);
  });
});
