import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDay } from "../../day.ts";
import { tokenise } from "../tokens.ts";
import { findDates } from "./find-dates.ts";
import { DATED } from "./gold/gold.ts";
import { NOTHING_SCORED, f1, scoreDates, spansOf, sum } from "./gold/score-dates.ts";

/**
 * Floors for sentences written by us, with what each time expression means. They
 * were written before the rules that read them and are a gate, not a measure:
 * `npm run bench -- dates` measures on text marked by others, beside a peer.
 */
const FLOOR = 97; // F1 of saying when, per cent

const read = (text: string, published: string | null) =>
  findDates(text, tokenise(text), isDay(published) ? published : null);

describe.each([...DATED])("%s", (_, sentences) => {
  test("time expressions are found and understood", () => {
    const score = sentences.reduce(
      (total, gold) => sum(total, scoreDates(spansOf(gold), read(gold.text, gold.published))),
      NOTHING_SCORED,
    );
    expect(f1(score.right, score)).toBeGreaterThanOrEqual(FLOOR);
  });

  test("what counts from publication stays open where nobody says when that was", () => {
    for (const { text } of sentences) {
      for (const { text: words, from } of read(text, null)) {
        // A year that is given, or a day of one, needs no publication.
        expect(from === null || /\d{2,4}|[XVI]{2}|entur/u.test(words + text), words).toBe(true);
      }
    }
  });
});

const WORDS = [...DATED.values()].flat().flatMap(({ text }) => text.split(" "));

test("of any words in any order, dates stand in order and never run backwards", () => {
  const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 });
  fc.assert(
    fc.property(text, fc.constantFrom(null, "2024-05-10", "9999-12-31"), (words, published) => {
      let end = 0;
      for (const date of read(words.join(" "), published)) {
        expect(date.start).toBeGreaterThanOrEqual(end);
        end = date.end;
        if (date.from !== null && date.to !== null) expect(date.from <= date.to).toBe(true);
        expect(date.from === null).toBe(date.to === null);
      }
    }),
    { numRuns: 400 },
  );
});
