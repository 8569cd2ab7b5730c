import fc from "fast-check";
import { HOSTILE } from "./seeds.ts";

/** One change to a text; positions are shares of its length, so that they fit any. */
type Change = (text: string) => string;

const SHARE = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, share: number): number => Math.floor(share * text.length);
const LONGEST = 300_000; // characters: long enough to show a hang, short enough for many runs

const insert = fc.tuple(SHARE, fc.constantFrom(...HOSTILE)).map(
  ([where, piece]): Change =>
    (text) =>
      text.slice(0, at(text, where)) + piece + text.slice(at(text, where)),
);

const cut = fc.tuple(SHARE, SHARE).map(([a, b]): Change => (text) => {
  const [from, to] = [at(text, Math.min(a, b)), at(text, Math.max(a, b))];
  return text.slice(0, from) + text.slice(to);
});

const breakOff = SHARE.map(
  (where): Change =>
    (text) =>
      text.slice(0, at(text, where)),
);

const repeat = fc
  .tuple(SHARE, SHARE, fc.integer({ min: 2, max: 200 }))
  .map(([where, length, times]): Change => (text) => {
    const from = at(text, where);
    const piece = text.slice(from, from + 1 + at(text, length * length));
    return text.slice(0, from) + piece.repeat(times) + text.slice(from);
  });

/** Brackets, tags, elements within each other, closed or left open. */
const nest = fc
  .tuple(
    SHARE,
    fc.constantFrom(["[", "]"], ["{\"a\":", "}"], ["<div>", "</div>"], ["<b>", ""], ["- ", ""], ["(", ")"], ["“", "”"], ["&#60;", ""]),
    fc.integer({ min: 2, max: 4000 }),
  )
  .map(([where, [open = "", close = ""], times]): Change => (text) => {
    const i = at(text, where);
    return text.slice(0, i) + open.repeat(times) + text.slice(i) + close.repeat(times);
  }); // prettier-ignore

const scribble = fc
  .tuple(SHARE, fc.string({ unit: "binary", minLength: 1, maxLength: 12 }))
  .map(([where, noise]): Change => (text) => {
    const i = at(text, where);
    return text.slice(0, i) + noise + text.slice(i + noise.length);
  });

const move = fc.tuple(SHARE, SHARE, SHARE).map(([a, b, c]): Change => (text) => {
  const [from, to] = [at(text, Math.min(a, b)), at(text, Math.max(a, b))];
  const rest = text.slice(0, from) + text.slice(to);
  return rest.slice(0, at(rest, c)) + text.slice(from, to) + rest.slice(at(rest, c));
});

const value = fc.tuple(SHARE, fc.json({ maxDepth: 2 })).map(([where, json]): Change => (text) => {
  // The next value of a JSON text gives way to another one.
  const start = text.indexOf(":", at(text, where));
  const end = start < 0 ? -1 : text.slice(start).search(/[,}\]]/);
  return end < 0 ? text + json : text.slice(0, start + 1) + json + text.slice(start + end);
});

const CHANGE = fc.oneof(insert, insert, cut, breakOff, repeat, nest, scribble, move, value);

/** A text made from one of the seeds by one to six changes. */
export const mutantOf = (seeds: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...seeds), fc.array(CHANGE, { minLength: 1, maxLength: 6 }))
    .map(([seed, changes]) =>
      changes.reduce((text, change) => change(text).slice(0, LONGEST), seed),
    );
