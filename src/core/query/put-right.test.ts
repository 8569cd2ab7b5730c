import { describe, expect, test } from "vitest";
import type { Correction } from "../input/correction.ts";
import { correctionFor } from "../input/make-correction.ts";
import { changesOfClaim } from "./claim-answers.ts";
import { cutDataset } from "./cut.ts";
import { day, makeDataset } from "./fixture.ts";
import { makeLookup } from "./lookup.ts";
import { correctionWords, putRightIn, setOfAnswer } from "./put-right.ts";

const lookup = makeLookup(cutDataset(makeDataset()).collection);
const article = lookup.articles.get("trams");
const claims = lookup.claimsOf.get("trams") ?? [];
const mentions = lookup.mentionsOf.get("trams") ?? [];
const [claim] = claims;
const [kherson] = mentions;
if (!article || !claim || !kherson) throw new Error("the fixture has no trams");

const made = (...args: Parameters<typeof correctionFor>): Correction => {
  const correction = correctionFor(...args);
  if (!correction.ok) throw new Error(correction.error);
  return correction.value;
};

test("what was put right is found on its words and its claim, also where no mention is left", () => {
  const gone = made(article, kherson, { about: "mention", set: { remove: true } });
  const doubted = made(article, claim, { about: "claim", set: { stance: "doubted" } });
  const elsewhere = { ...doubted, article: "ferries" };
  const lost = { ...gone, quote: { exact: "Nowhere", prefix: "", suffix: "" } };
  const left = mentions.filter((mention) => mention !== kherson);
  const { words, claims: byClaim } = putRightIn(article, left, claims, [
    gone,
    doubted,
    elsewhere,
    lost,
  ]);
  const { start, end } = kherson;
  expect(words).toEqual([{ start, end, correction: gone }]);
  expect([...byClaim]).toEqual([[claim.id, doubted]]);
});

test("an answer says all there is to say of a mention", () => {
  const at = [30.5, 46.5] as const;
  expect(setOfAnswer({ kind: "place", place: "odesa" }, kherson, false)).toEqual({
    place: "odesa",
    literal: true,
  });
  expect(setOfAnswer({ kind: "metonym" }, kherson, true)).toEqual({
    place: kherson.place,
    literal: false,
    all: true,
  });
  expect(setOfAnswer({ kind: "none" }, kherson, false)).toEqual({ remove: true });
  expect(setOfAnswer({ kind: "point", at, name: "Yard", what: "building" }, null, false)).toEqual({
    place: "set-yard@46.5,30.5",
    literal: true,
    at,
    name: "Yard",
    kind: "building",
  });
});

describe("what a reader says of a claim", () => {
  const asRead = {
    speaker: "Volodymyr Zelensky",
    from: claim.when?.from ?? "",
    to: claim.when?.to ?? "",
    stance: claim.stance,
    isClaim: true,
  };
  test("changes nothing where it is what was read", () => {
    expect(changesOfClaim(claim, asRead)).toEqual({ ok: true, value: {} });
  });
  test("changes only what differs; whoever passed the words on stays", () => {
    const answer = {
      ...asRead,
      speaker: " The  mayor ",
      from: "",
      to: "",
      stance: "denied" as const,
    };
    const changed = changesOfClaim(claim, answer);
    expect(changed).toEqual({
      ok: true,
      value: {
        chain: [{ name: "The mayor", role: "speaker" }, ...claim.chain.slice(1)],
        when: null,
        stance: "denied",
      },
    });
    const own = changesOfClaim(claim, { ...asRead, speaker: "" });
    expect(own.ok && own.value.chain).toEqual(claim.chain.slice(1));
  });
  test("one day alone is that day; a span that ends before it begins is refused", () => {
    const one = changesOfClaim(claim, { ...asRead, from: "2022-11-20", to: "" });
    expect(one.ok && one.value.when).toMatchObject({ from: "2022-11-20", to: "2022-11-20" });
    const back = changesOfClaim(claim, { ...asRead, from: "2022-11-20", to: "2022-11-19" });
    expect(back).toEqual({ ok: false, error: "The first day is after the last." });
  });
});

test("a correction in words says what is now", () => {
  const nameOf = (id: string) => id.toUpperCase();
  const words = (about: "mention" | "claim", set: object) =>
    correctionWords(made(article, claim, { about, set }), nameOf);
  const [from, to] = [day("2022-11-09"), day("2022-11-11")];
  expect(words("mention", { place: "odesa" })).toBe("ODESA");
  expect(words("mention", { place: "x", name: "The yard", at: [1, 2] })).toBe(
    "The yard, a point set on the map",
  );
  expect(words("mention", { remove: true })).toBe("no place");
  expect(words("claim", { remove: true })).toBe("no claim");
  const chain = [
    { name: "The mayor", role: "speaker" },
    { name: "The Lamp", role: "publisher" },
  ];
  expect(words("claim", { chain, when: { from, to, text: "" }, stance: "denied" })).toBe(
    "said by The mayor; 9–11 November 2022; denied",
  );
});
