import fc from "fast-check";
import { expect, test } from "vitest";
import { segments } from "./segments.ts";

const span = (start: number, end: number) => ({ start, end });
const cut = (text: string, spans: readonly { start: number; end: number }[]) =>
  segments(text, spans).map((s) => [s.text, s.covers.length]);

test.each([
  ["no spans", [], [["Kherson and Odesa", 0]]],
  [
    "a name",
    [span(0, 7)],
    [
      ["Kherson", 1],
      [" and Odesa", 0],
    ],
  ],
  [
    "a name inside a claim",
    [span(0, 11), span(0, 7)],
    [
      ["Kherson", 2],
      [" and", 1],
      [" Odesa", 0],
    ],
  ],
  [
    "names side by side",
    [span(0, 7), span(7, 11)],
    [
      ["Kherson", 1],
      [" and", 1],
      [" Odesa", 0],
    ],
  ],
  [
    "a span past the end",
    [span(12, 99)],
    [
      ["Kherson and ", 0],
      ["Odesa", 1],
    ],
  ],
  ["a span of nothing", [span(3, 3)], [["Kherson and Odesa", 0]]],
])("%s", (_, spans, expected) => {
  expect(cut("Kherson and Odesa", spans)).toEqual(expected);
});

test("the outer span comes before the inner", () => {
  const outer = span(0, 10);
  const inner = span(0, 4);
  expect(segments("0123456789", [inner, outer])[0]?.covers).toEqual([outer, inner]);
});

test("pieces join to the text, and each is covered by exactly the spans that hold it", () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => span(Math.min(a, b), Math.max(a, b))),
  );
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40, unit: "binary" }), spans, (text, all) => {
      const pieces = segments(text, all);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      for (const { start, end, covers } of pieces) {
        const expected = all.filter((s) => s.start <= start && end <= s.end && s.start < s.end);
        expect(covers.length).toBe(expected.length);
      }
    }),
  );
});

test("a part of a text is cut with the text's own offsets", () => {
  const pieces = segments("see Kherson now", [span(4, 11)], span(2, 9));
  expect(pieces.map((s) => [s.start, s.text])).toEqual([
    [2, "e "],
    [4, "Khers"],
  ]);
});
