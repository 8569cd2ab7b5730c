import { describe, expect, test } from "vitest";
import type { Claim, Dataset, Mention, Place } from "../model.ts";
import { formatProblem } from "../result.ts";
import { parseCorrections } from "../schema.ts";
import { applyCorrections } from "./corrections.ts";

const TEXT = "Kherson was free. The mayor of Kherson said so in Odesa.";

const mention = (id: string, start: number, place: string): Mention => ({
  id,
  article: "one",
  start,
  end: start + 7,
  text: "Kherson",
  literal: true,
  place,
  candidates: [{ place, score: 1 }],
});
const claim: Claim = {
  id: "one.c1",
  article: "one",
  start: 0,
  end: 16,
  attribution: null,
  places: [{ place: "kherson", role: "at" }],
  chain: [{ name: "The Paper", role: "publisher" }],
  when: null,
  stance: "asserted",
  event: null,
  quantities: [],
};
const place = (id: string): Place => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [32.6, 46.6] },
  properties: { name: id, kind: "city", layer: "test" },
});
const LAYERS = new Map(["kherson", "kherson-oblast", "odesa"].map((id) => [id, place(id)]));

const dataset: Dataset = {
  format: "dateline-dataset",
  version: 1,
  title: "t",
  articles: [
    {
      id: "one",
      file: "one.md",
      citation: { id: "one" },
      publishedOn: null,
      language: "en",
      text: TEXT,
      sha256: "0".repeat(64),
      digest: false,
      ignored: [],
    },
  ],
  places: { type: "FeatureCollection", features: [place("kherson")] },
  mentions: [mention("one.m1", 0, "kherson"), mention("one.m2", 31, "kherson")],
  attributions: [],
  claims: [claim],
  relations: [],
  checks: [],
};

interface Given {
  readonly article?: string;
  readonly quote: { readonly exact: string; readonly prefix?: string; readonly suffix?: string };
  readonly about: string;
  readonly set: object;
}

const correct = (...given: readonly Given[]) => correctIn(dataset, ...given);

function correctIn(read: Dataset, ...given: readonly Given[]) {
  const parsed = parseCorrections(
    given.map((each) => ({ article: "one", ...each })),
    "c.json",
  );
  if (!parsed.ok) return parsed.error.map(formatProblem);
  const applied = applyCorrections(read, parsed.value, "c.json", (id) => LAYERS.get(id) ?? null);
  return applied.ok ? applied.value : applied.error.map(formatProblem);
}

test("no corrections change nothing", () => {
  expect(correct()).toEqual(dataset);
});

test("the mention at the quote becomes another place, which joins the dataset", () => {
  const corrected = correct({
    quote: { exact: "Kherson", prefix: "mayor of " },
    about: "mention",
    set: { place: "kherson-oblast", literal: false },
  });
  expect(corrected).toMatchObject({
    mentions: [
      { id: "one.m1", place: "kherson" },
      { id: "one.m2", place: "kherson-oblast", literal: false },
    ],
    places: { features: [{ id: "kherson" }, { id: "kherson-oblast" }] },
  });
});

test("a mention that reading missed is added, one that is none is removed", () => {
  const corrected = correct(
    { quote: { exact: "Odesa" }, about: "mention", set: { place: "odesa" } },
    { quote: { exact: "Kherson", suffix: " said" }, about: "mention", set: { remove: true } },
  );
  expect(corrected).toMatchObject({
    mentions: [
      { id: "one.m1" },
      { id: "one.e1", start: 50, end: 55, text: "Odesa", place: "odesa" },
    ],
  });
});

test("a claim takes a time and a stance and keeps the rest", () => {
  const when = { from: "2022-11-11", to: "2022-11-11", text: "" };
  const corrected = correct({
    quote: { exact: "was free" },
    about: "claim",
    set: { when, stance: "denied" },
  });
  expect(corrected).toMatchObject({ claims: [{ ...claim, when, stance: "denied" }] });
});

test("corrections that are no list say so", () => {
  const parsed = parseCorrections({}, "c.json");
  expect(parsed.ok ? [] : parsed.error.map(formatProblem)).toEqual([
    "c.json: is an object, expected a list",
  ]);
});

describe("a corrected mention takes its claim along", () => {
  const FIRST = { exact: "Kherson", suffix: " was" };
  const at = (...ids: string[]) => ids.map((place) => ({ place, role: "at" }));
  const placesAfter = (given: Dataset, ...corrections: readonly Given[]) => {
    const corrected = correctIn(given, ...corrections);
    return "claims" in corrected ? corrected.claims[0]?.places : corrected;
  };
  const withClaim = (changed: Partial<Claim>): Dataset => ({
    ...dataset,
    claims: [{ ...claim, ...changed }],
  });

  test("to the other place", () => {
    const fix = { quote: FIRST, about: "mention", set: { place: "kherson-oblast" } };
    expect(placesAfter(dataset, fix)).toEqual(at("kherson-oblast"));
  });

  test("and away from it, where the words are a metonym or no mention at all", () => {
    const given = withClaim({
      places: [
        { place: "kherson", role: "at" },
        { place: "odesa", role: "at" },
      ],
    });
    for (const set of [{ literal: false }, { remove: true }]) {
      expect(placesAfter(given, { quote: FIRST, about: "mention", set })).toEqual(at("odesa"));
    }
  });

  test("but not where other words of the claim name the place", () => {
    const fix = { quote: FIRST, about: "mention", set: { place: "odesa" } };
    expect(placesAfter(withClaim({ end: TEXT.length }), fix)).toEqual(at("kherson"));
  });

  const undecided = (...starts: readonly number[]): Partial<Dataset> => ({
    mentions: dataset.mentions.map((m) => (starts.includes(m.start) ? { ...m, place: null } : m)),
  });
  const odesa = [{ place: "odesa", role: "at" } as const];

  test("from its passage's place, where its own words were not decided, were a metonym or were missed", () => {
    const fix = { quote: FIRST, about: "mention", set: { place: "kherson-oblast" } };
    const given = { ...withClaim({ places: odesa }), ...undecided(0) };
    const about = [{ place: "kherson-oblast", role: "about" }];
    expect(placesAfter(given, fix)).toEqual(about);
    expect(placesAfter({ ...given, mentions: [] }, fix)).toEqual(about);
    const [first, ...others] = dataset.mentions;
    const metonym = { ...given, mentions: first ? [{ ...first, literal: false }, ...others] : [] };
    expect(placesAfter(metonym, { ...fix, set: { literal: true } })).toEqual([
      { place: "kherson", role: "about" },
    ]);
  });

  test("beside the places that its other words name, in the part its words give it", () => {
    const fix = { quote: { exact: "Odesa" }, about: "mention", set: { place: "odesa" } };
    expect(placesAfter(withClaim({ end: TEXT.length }), fix)).toEqual([
      { place: "kherson", role: "at" },
      { place: "odesa", role: "at" },
    ]);
    const both = { ...withClaim({ end: TEXT.length, places: odesa }), ...undecided(0, 31) };
    const all = { quote: FIRST, about: "mention", set: { place: "kherson", all: true } };
    expect(placesAfter(both, all, fix)).toEqual([
      { place: "odesa", role: "at" },
      { place: "kherson", role: "about" },
    ]);
  });

  test("of whose passage it was, and of no other", () => {
    const kherson = [{ place: "kherson", role: "at" } as const];
    const inherited = withClaim({ start: 39, end: 46, places: kherson });
    const last = { quote: { exact: "Kherson", suffix: " said" }, about: "mention" };
    const set = { place: "kherson-oblast" };
    expect(placesAfter(inherited, { ...last, set })).toEqual(at("kherson-oblast"));
    expect(placesAfter(inherited, { quote: FIRST, about: "mention", set })).toEqual(at("kherson"));
    expect(placesAfter(inherited, { ...last, set: { remove: true } })).toEqual(at("kherson"));
    const all = { quote: FIRST, about: "mention", set: { ...set, all: true } };
    expect(placesAfter(inherited, all)).toEqual(at("kherson-oblast"));
  });

  test("nor where an editor has said where the claim is, before or after", () => {
    const fix = { quote: FIRST, about: "mention", set: { literal: false } };
    const said = {
      quote: { exact: "was free" },
      about: "claim",
      set: { places: [{ place: "kherson", role: "at" }] },
    };
    expect(placesAfter(dataset, fix, said)).toEqual(at("kherson"));
    expect(placesAfter(dataset, said, fix)).toEqual(at("kherson"));
  });
});

test("a place that nothing names any more leaves the dataset", () => {
  const corrected = correct(
    { quote: { exact: "Kherson", suffix: " was" }, about: "mention", set: { place: "odesa" } },
    { quote: { exact: "Kherson", suffix: " said" }, about: "mention", set: { remove: true } },
    { quote: { exact: "was free" }, about: "claim", set: { remove: true } },
  );
  expect(corrected).toMatchObject({ places: { features: [{ id: "odesa" }] }, claims: [] });
});

describe("a correction that cannot be carried out says why", () => {
  const fix = { about: "mention", set: { place: "odesa" } };
  test.each<[name: string, given: Given, problem: string]>([
    [
      "a quote that is not there",
      { quote: { exact: "Cherson" }, ...fix },
      'c.json: 0.quote "Cherson" is not in one with that prefix and suffix; quote its text as it stands',
    ],
    [
      "a quote that is there twice",
      { quote: { exact: "Kherson" }, ...fix },
      'c.json: 0.quote "Kherson" stands 2 times in one; add more prefix or suffix',
    ],
    [
      "an article that is not there",
      { article: "two", quote: { exact: "Kherson" }, ...fix },
      "c.json: 0.article is two, and no article has that id",
    ],
    [
      "a place that is nowhere",
      { quote: { exact: "Odesa" }, about: "mention", set: { place: "atlantis" } },
      "c.json: 0.set names atlantis, and no layer has a place of that id",
    ],
    [
      "a removal of nothing",
      { quote: { exact: "Odesa" }, about: "mention", set: { remove: true } },
      "c.json: 0.set removes a mention, and none is just there",
    ],
    [
      "a new claim by halves",
      { quote: { exact: "in Odesa" }, about: "claim", set: { stance: "denied" } },
      "c.json: 0.set adds a claim, so it has to give places, chain and stance",
    ],
    [
      "a key it does not know",
      { quote: { exact: "Odesa" }, about: "mention", set: { plaice: "odesa" } },
      "c.json: 0.set.plaice is no key that belongs here; remove it",
    ],
    [
      "a claim's key for a mention",
      { quote: { exact: "Odesa" }, about: "mention", set: { stance: "denied" } },
      "c.json: 0.set.stance is no key that belongs here; remove it",
    ],
    [
      "a mention's key for a claim",
      { quote: { exact: "was free" }, about: "claim", set: { place: "odesa" } },
      "c.json: 0.set.place is no key that belongs here; remove it",
    ],
    [
      "nothing to set",
      { quote: { exact: "was free" }, about: "claim", set: {} },
      "c.json: 0.set is empty, so it corrects nothing; say what to set",
    ],
    [
      "the only place of a claim taken away",
      { quote: { exact: "Kherson", suffix: " was" }, about: "mention", set: { literal: false } },
      'c.json: 0.set takes "Kherson" from a claim that has no other place; correct that claim\'s places too, or remove it',
    ],
    [
      "an empty quote",
      { quote: { exact: "" }, ...fix },
      "c.json: 0.quote.exact is empty, expected words of the article",
    ],
  ])("%s", (_, given, problem) => {
    expect(correct(given)).toEqual([problem]);
  });
});
